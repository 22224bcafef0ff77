/** Facets of a search: counts from the engine, words and links for the reader. */

import type { Edition } from '../../editions/open.ts';
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import type { Language } from '../../i18n/language.ts';
import { codeWord, words } from '../../i18n/words.ts';
import { notStated } from '../../measures/params.ts';
import { url } from '../../routes.ts';
import type { ActiveFilter, Facet } from '../../ui/facet-list.tsx';
import organizationNameSql from './organization-name.sql';
import { type FacetName, facetNames, type SearchParams } from './params.ts';
import { type SearchText, text } from './text.ts';

interface Counted {
  readonly value: string;
  readonly label: string | null;
  readonly n: number;
}

/** The address of a search; the first page unless it says another. */
export function searchUrl(lang: Language, search: SearchParams): string {
  return url('search', lang, {}, search);
}

/** Values and their counts, by facet. */
export type FacetCounts = ReadonlyMap<string, readonly Counted[]>;

export function countsOf(rows: readonly SqlRow[]): FacetCounts {
  const counts = new Map<string, Counted[]>();
  for (const row of rows) {
    const facet = cell(row, 'facet');
    const list = counts.get(facet) ?? [];
    list.push({ value: cell(row, 'value'), label: textOrNull(row, 'label'), n: number(row, 'n') });
    counts.set(facet, list);
  }
  return counts;
}

function isBand(value: string): value is keyof SearchText['bands'] {
  return value in text.fr.bands;
}

/** A facet's value as people read it. */
export function valueLabel(name: FacetName, value: string, lang: Language): string {
  if (name === 'it') return value === 'yes' ? text[lang].yes : text[lang].no;
  if (name === 'amount') return isBand(value) ? text[lang].bands[value] : value;
  if (name === 'method') return codeWord('methods', value, lang);
  if (name === 'category') return codeWord('categories', value, lang);
  if (name === 'status') return codeWord('statuses', value, lang);
  return value === notStated ? words(lang).silence.notStated : value;
}

const shownValues = 20;

/** A page number belongs to one list of results: another choice starts at the first page. */
function without(search: SearchParams, name: FacetName | 'supplier' | 'dataset' | 'q'): SearchParams {
  const { [name]: _, page: __, ...rest } = search;
  return rest;
}

export function facetsOf(lang: Language, search: SearchParams, counts: FacetCounts): Facet[] {
  const words = text[lang];
  return facetNames.flatMap((name): Facet[] => {
    const values = counts.get(name) ?? [];
    const ordered = name === 'year' ? [...values].sort((a, b) => (a.value < b.value ? 1 : -1)) : values;
    if (ordered.length === 0) return [];
    return [
      {
        id: name,
        title: words.facets[name],
        open: name === 'year' || name === 'category' || name === 'it' || name === 'method',
        options: ordered.slice(0, shownValues).map(({ value, label, n }) => {
          const selected = search[name] === value;
          const rest = without(search, name);
          return {
            label: label ?? valueLabel(name, value, lang),
            count: n,
            selected,
            href: searchUrl(lang, selected ? rest : { ...rest, [name]: value }),
          };
        }),
      },
    ];
  });
}

async function organizationName(edition: Edition, key: string): Promise<string> {
  const [row] = await edition.all(organizationNameSql, { key });
  return row ? cell(row, 'name') : key;
}

/** The choices made, each with its way back. */
export async function activeFilters(
  edition: Edition,
  lang: Language,
  search: SearchParams,
): Promise<ActiveFilter[]> {
  const words = text[lang];
  const filters: ActiveFilter[] = [];
  for (const name of facetNames) {
    const value = search[name];
    if (value === undefined) continue;
    const named = name === 'buyer' && value !== notStated;
    const label = named ? await organizationName(edition, value) : valueLabel(name, value, lang);
    filters.push({ label: `${words.facets[name]} : ${label}`, href: searchUrl(lang, without(search, name)) });
  }
  if (search.supplier !== undefined) {
    const label = await organizationName(edition, search.supplier);
    filters.push({
      label: `${words.supplier} : ${label}`,
      href: searchUrl(lang, without(search, 'supplier')),
    });
  }
  if (search.dataset !== undefined) {
    filters.push({
      label: `${words.dataset} : ${search.dataset}`,
      href: searchUrl(lang, without(search, 'dataset')),
    });
  }
  return filters;
}
