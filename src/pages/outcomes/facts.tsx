/** Single sourced values and official targets, as they stand in reviewed files: real beside any edition. */
import { formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay, formatPeriod } from '../../i18n/time.ts';
import { type Fact, indicatorNamed, outcomes } from '../../model/outcomes/load.ts';
import type { Target } from '../../model/outcomes/schema.ts';
import { knownAreas } from '../../sources/observation/areas.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { partWord } from '../outcome-words.ts';
import { text } from './text.ts';

/** A known area's name; its id when it has none. */
export function knownAreaName(area: string, lang: Language): string {
  return knownAreas.find(({ id }) => id === area)?.[lang] ?? area;
}

function what({ indicator, part }: { indicator: string; part?: string }, lang: Language): string {
  const title = indicatorNamed(indicator)?.title[lang] ?? indicator;
  return part === undefined || part === 'total'
    ? title
    : `${title}, ${partWord(part, lang).toLocaleLowerCase(lang)}`;
}

export function Facts({ lang }: { lang: Language }) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.facts}</h2>
      <p>{words.factsNote}</p>
      <DataTable
        lang={lang}
        caption={words.facts}
        captionHidden
        sortable
        rows={outcomes().facts}
        rowKey={(fact: Fact) => [fact.indicator, fact.area, fact.part, fact.period].join(' ')}
        columns={[
          { key: 'what', header: words.what, rowHeader: true, cell: (fact) => what(fact, lang) },
          { key: 'area', header: words.area, cell: (fact) => knownAreaName(fact.area, lang) },
          {
            key: 'period',
            header: words.period,
            sortValue: ({ period }) => period,
            cell: ({ period }) => formatPeriod(period, lang),
          },
          {
            key: 'value',
            header: words.value,
            align: 'end',
            sortValue: ({ value }) => Number(value),
            cell: ({ value }) => formatPercent(value, lang),
          },
          {
            key: 'source',
            long: true,
            header: words.source,
            cell: ({ source, note }) => (
              <>
                <a href={source.url}>{source.title}</a>, {source.publisher}
                {source.grade === 'press' ? ` (${words.reported})` : ''}
                {note === null ? null : <small> {note[lang]}</small>}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

export function Targets({ lang }: { lang: Language }) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.targets}</h2>
      <DataTable
        lang={lang}
        caption={words.targets}
        captionHidden
        rows={outcomes().targets}
        rowKey={(target: Target) => [target.indicator, target.area, target.by].join(' ')}
        columns={[
          { key: 'what', header: words.what, rowHeader: true, cell: (target) => what(target, lang) },
          { key: 'area', header: words.area, cell: ({ area }) => knownAreaName(area, lang) },
          { key: 'by', header: words.by, cell: ({ by }) => formatDay(by, lang) },
          {
            key: 'value',
            header: words.value,
            align: 'end',
            cell: ({ percent }) => formatPercent(Number(percent) / 100, lang, 0),
          },
          {
            key: 'source',
            long: true,
            header: words.source,
            cell: ({ source, note }) => (
              <>
                <a href={source.url}>{source.title}</a>, {source.publisher}
                {note === undefined ? null : <small> {note[lang]}</small>}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
