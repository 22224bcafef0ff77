/** Filters as links: each shows how many rows it keeps, works without JavaScript, and can be taken back. */
import type { ComponentChildren } from 'preact';
import { formatCount } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';

export interface FacetOption {
  readonly label: string;
  readonly count: number;
  /** The same search with this choice made, or taken back when it is already made. */
  readonly href: string;
  readonly selected: boolean;
}

export interface Facet {
  readonly id: string;
  readonly title: string;
  readonly options: readonly FacetOption[];
  /** Open from the start; a facet with a choice made is always open. */
  readonly open?: boolean;
  /** Below the options: a small form for a range, a link to all values. */
  readonly more?: ComponentChildren;
}

function Option({ option, lang }: { option: FacetOption; lang: Language }) {
  return (
    <li>
      <a
        href={option.href}
        class="facet-option"
        aria-current={option.selected ? 'true' : undefined}
        rel="nofollow"
        data-unprinted=""
      >
        <span class="facet-name">{option.label}</span>{' '}
        <span class="facet-count">{formatCount(option.count, lang)}</span>
      </a>
    </li>
  );
}

export function FacetList({ lang, facets }: { lang: Language; facets: readonly Facet[] }) {
  const text = words(lang).facets;
  return (
    <aside class="facets" id="filters" aria-label={text.label}>
      {facets.map((facet) => (
        <details key={facet.id} open={facet.open === true || facet.options.some((option) => option.selected)}>
          <summary>{facet.title}</summary>
          <ul>
            {facet.options.map((option) => (
              <Option key={option.href} option={option} lang={lang} />
            ))}
          </ul>
          {facet.more}
        </details>
      ))}
    </aside>
  );
}

export interface ActiveFilter {
  readonly label: string;
  /** The same search without it. */
  readonly href: string;
}

/** The choices made, above the results, each with a way to take it back. */
export function ActiveFilters({
  lang,
  filters,
  clearHref,
}: {
  lang: Language;
  filters: readonly ActiveFilter[];
  clearHref: string;
}) {
  if (filters.length === 0) return null;
  const text = words(lang).facets;
  return (
    <ul class="active-filters" aria-label={text.active}>
      {filters.map(({ label, href }) => (
        <li key={href}>
          <a href={href} rel="nofollow" data-unprinted="" aria-label={text.remove(label)}>
            {label} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      <li>
        <a href={clearHref} data-unprinted="" class="clear">
          {text.clearAll}
        </a>
      </li>
    </ul>
  );
}
