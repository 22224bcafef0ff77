/** A measure's parameters in words: what a filter is called, and what its value says to people. */
import type { Edition } from '../../editions/open.ts';
import { flag, text as textCell } from '../../engine/cells.ts';
import type { Language } from '../../i18n/language.ts';
import { codeWord } from '../../i18n/words.ts';
import { LimpideError } from '../../kernel/errors.ts';
import type { Split } from '../../measures/measure.ts';
import { type MeasureParams, notStated } from '../../measures/params.ts';
import { readProducts } from '../../model/dictionary.ts';
import { indicatorNamed } from '../../model/outcomes/load.ts';
import { leadingRows } from '../figures.ts';
import { memo } from '../memo.ts';
import { areaNames } from '../outcome-names.ts';
import { partWord, thresholdWord } from '../outcome-words.ts';
import { projectOrganizationNames, projectTitles } from '../project-names.ts';
import datasetTitleSql from './dataset-title.sql';
import namesSql from './names.sql';
import { paramText } from './param-text.ts';

export interface ParamWords {
  readonly name: string;
  /** « Année » */
  readonly label: string;
  /** « 2019 », « Biens », the name of a public body. */
  readonly value: string;
}

/** Names of organizations by their keys; private individuals and unknown keys are not in it. */
export async function organizationNames(
  edition: Edition,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await edition.all(namesSql, { keys: JSON.stringify(keys) });
  return new Map(
    rows
      .filter((row) => !flag(row, 'is_person'))
      .map((row) => [textCell(row, 'org_key'), textCell(row, 'name')]),
  );
}

/** The names of the buyers that a measure of one value compares. */
export const leadingNames = memo(async (edition: Edition, id: string) => {
  const rows = await leadingRows(edition, id);
  return organizationNames(
    edition,
    rows.map(({ dimensions }) => dimensions['buyer'] ?? notStated),
  );
});

/** A value of a split in words: « Montréal », « Gré à gré », « Région non précisée ». */
export function dimensionWord(
  split: Split,
  value: string,
  names: ReadonlyMap<string, string>,
  lang: Language,
): string {
  const silent = value === notStated;
  switch (split) {
    case 'category':
      return codeWord('categories', silent ? null : value, lang);
    case 'method':
      return codeWord('methods', silent ? null : value, lang);
    case 'buyer':
      return silent ? paramText[lang].silent.buyer : (names.get(value) ?? value);
    default:
      return silent ? paramText[lang].silent[split] : (names.get(value) ?? value);
  }
}

/**
 * The parameters in words, in the order of a sentence.
 * @throws LimpideError notFound on an organization or a dataset that this edition does not have
 */
export async function paramsInWords(
  edition: Edition,
  params: MeasureParams,
  lang: Language,
): Promise<ParamWords[]> {
  const words = paramText[lang];
  const keys = [params.buyer, params.supplier].filter((key) => key !== undefined && key !== notStated);
  const names = await organizationNames(
    edition,
    keys.filter((key) => key !== undefined),
  );
  for (const key of keys) {
    if (key !== undefined && !names.has(key))
      throw new LimpideError('notFound', `This edition has no page for an organization "${key}".`);
  }
  const said: ParamWords[] = [];
  const say = (name: keyof typeof words.labels, value: string | undefined): void => {
    if (value !== undefined) said.push({ name, label: words.labels[name], value });
  };
  say('indicator', params.indicator === undefined ? undefined : indicatorTitle(params.indicator, lang));
  say('threshold', params.threshold === undefined ? undefined : thresholdWord(params.threshold, lang));
  say('part', params.part === undefined ? undefined : partWord(params.part, lang));
  say('project', params.project === undefined ? undefined : await projectTitle(edition, params.project));
  say(
    'organization',
    params.organization === undefined
      ? undefined
      : await projectOrganization(edition, params.organization, lang),
  );
  say('official', params.official === undefined ? undefined : words.lights.official[params.official]);
  say('measured', params.measured === undefined ? undefined : words.lights.measured[params.measured]);
  say('area', params.area === undefined ? undefined : await areaName(edition, params.area, lang));
  for (const split of ['year', 'category', 'method', 'region', 'buyer'] as const) {
    const value = params[split];
    say(split, value === undefined ? undefined : dimensionWord(split, value, names, lang));
  }
  say(
    'supplier',
    params.supplier === undefined ? undefined : (names.get(params.supplier) ?? params.supplier),
  );
  say('product', params.product === undefined ? undefined : productName(edition, params.product));
  say('it', params.it === undefined ? undefined : words.it[params.it]);
  say(
    'dataset',
    params.dataset === undefined ? undefined : await datasetTitle(edition, params.dataset, lang),
  );
  say('by', params.by === undefined ? undefined : words.labels[params.by].toLocaleLowerCase(lang));
  say('limit', params.limit);
  return said;
}

async function projectTitle(edition: Edition, id: string): Promise<string> {
  const title = (await projectTitles(edition, [id])).get(id);
  if (title === undefined) throw new LimpideError('notFound', `This edition has no project "${id}".`);
  return title;
}

async function projectOrganization(edition: Edition, key: string, lang: Language): Promise<string> {
  if (key === notStated) return paramText[lang].silent.organization;
  const name = (await projectOrganizationNames(edition, '')).get(key);
  if (name === undefined)
    throw new LimpideError('notFound', `This edition has no project of an organization "${key}".`);
  return name;
}

/** Any indicator may be asked for: one without a definition here is called by its id. */
function indicatorTitle(id: string, lang: Language): string {
  return indicatorNamed(id)?.title[lang] ?? id;
}

async function areaName(edition: Edition, area: string, lang: Language): Promise<string> {
  const name = (await areaNames(edition, lang)).get(area);
  if (name === undefined) throw new LimpideError('notFound', `This edition has no area "${area}".`);
  return name;
}

function productName(edition: Edition, id: string): string {
  const product = readProducts(edition.fictional).find((known) => known.id === id);
  if (!product) throw new LimpideError('notFound', `The dictionary has no publisher "${id}".`);
  return product.name;
}

async function datasetTitle(edition: Edition, dataset: string, lang: Language): Promise<string> {
  if (dataset === notStated) return paramText[lang].silent.dataset;
  const [row] = await edition.all(datasetTitleSql, { dataset });
  if (!row) throw new LimpideError('notFound', `This edition has no dataset "${dataset}".`);
  return textCell(row, lang === 'fr' ? 'title_fr' : 'title_en');
}
