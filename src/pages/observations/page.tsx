/** Every value of outcomes, one by one: what a figure of outcomes rests on. */
import type { ComponentChildren } from 'preact';
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatQuantity, isUnit } from '../../i18n/quantity.ts';
import { formatPeriod } from '../../i18n/time.ts';
import { indicatorNamed } from '../../model/outcomes/load.ts';
import { inFormat, url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ActiveFilters } from '../../ui/facet-list.tsx';
import { datasetMarkup } from '../dataset-markup.ts';
import { paramsInWords } from '../measure/param-words.ts';
import { observationCommands, partWord } from '../outcome-words.ts';
import type { Page } from '../page.ts';
import countSql from './count.sql';
import { readQuery, values } from './query.ts';
import rowsSql from './rows.sql';
import { text } from './text.ts';

const shownRows = 100;
const columns = [
  'indicator',
  'area',
  'areaFr',
  'areaEn',
  'part',
  'period',
  'value',
  'unit',
  'status',
  'written',
  'denominator',
  'threshold',
  'dataset',
  'source',
  'url',
  'grade',
  'noteFr',
  'noteEn',
  'file',
  'sha256',
  'line',
] as const;

function Value({ row, lang }: { row: SqlRow; lang: Language }) {
  const words = text[lang].statuses;
  const value = textOrNull(row, 'value');
  const unit = cell(row, 'unit');
  if (value !== null) return <>{isUnit(unit) ? formatQuantity(value, unit, 'CAD', lang) : value}</>;
  const status = cell(row, 'status');
  const said =
    status === 'zeroForMissing'
      ? words.zeroForMissing(textOrNull(row, 'written') ?? '0')
      : status === 'suppressed'
        ? words.suppressed
        : status === 'value'
          ? words.otherUnit
          : words.notAvailable;
  return <span class="silence">{said}</span>;
}

function Source({ row, lang }: { row: SqlRow; lang: Language }): ComponentChildren {
  const words = text[lang];
  const [source, href, sha] = [textOrNull(row, 'source'), textOrNull(row, 'url'), textOrNull(row, 'sha256')];
  const note = textOrNull(row, lang === 'fr' ? 'noteFr' : 'noteEn');
  return (
    <>
      {href?.startsWith('http') ? <a href={href}>{source ?? href}</a> : source}
      {sha === null ? null : (
        <>
          {source === null && href === null ? '' : ', '}
          <a href={url('sourceFile', lang, { sha })}>{cell(row, 'file')}</a>,{' '}
          {words.line(formatCount(number(row, 'line'), lang))}
        </>
      )}
      {textOrNull(row, 'grade') === 'press' ? ` (${words.reported})` : ''}
      {note === null ? null : <small> {note}</small>}
    </>
  );
}

export const observations: Page = {
  route: 'observations',
  section: 'outcomes',
  formats: ['json', 'csv'],

  async html({ lang, edition, query, path, origin }) {
    const words = text[lang];
    const asked = readQuery(query);
    const [rows, [counted], said] = await Promise.all([
      edition.all(fill(rowsSql, { limit: `limit ${shownRows}` }), values(asked)),
      edition.all(countSql, values(asked)),
      paramsInWords(edition, asked, lang),
    ]);
    const n = counted ? number(counted, 'n') : 0;
    return {
      title: words.title,
      description: words.description,
      structured: datasetMarkup(edition, lang, origin, {
        name: words.title,
        description: words.description,
        path: url('observations', lang),
        formats: ['json', 'csv'],
      }),
      indexed: said.length === 0,
      wide: true,
      body: (
        <section>
          <Breadcrumb
            lang={lang}
            crumbs={[{ label: words.crumb, href: url('outcomes', lang) }]}
            here={words.title}
          />
          <h1>{words.title}</h1>
          <p class="lede">{words.lede}</p>
          {said.length === 0 ? null : (
            <ActiveFilters
              lang={lang}
              filters={said.map(({ name, label, value }) => ({
                label: `${label}${lang === 'fr' ? '\u00a0' : ''}: ${value}`,
                href: url('observations', lang, {}, { ...asked, [name]: undefined }),
              }))}
              clearHref={url('observations', lang)}
            />
          )}
          {n === 0 ? (
            <EmptyState title={words.none}>
              <p>{words.noneHelp}</p>
              <CodeBlock lang={lang} code={observationCommands} />
            </EmptyState>
          ) : (
            <>
              <h2>{words.count(n)}</h2>
              {n > shownRows ? <p>{words.first(shownRows)}</p> : null}
              <DataTable
                lang={lang}
                caption={words.title}
                captionHidden
                sortable={n <= shownRows}
                rows={rows}
                rowKey={(row) =>
                  ['indicator', 'area', 'part', 'period'].map((name) => cell(row, name)).join(' ')
                }
                columns={[
                  {
                    key: 'indicator',
                    long: true,
                    header: words.indicator,
                    rowHeader: true,
                    cell: (row) =>
                      indicatorNamed(cell(row, 'indicator'))?.title[lang] ?? cell(row, 'indicator'),
                  },
                  {
                    key: 'area',
                    header: words.area,
                    cell: (row) => textOrNull(row, lang === 'fr' ? 'areaFr' : 'areaEn') ?? cell(row, 'area'),
                  },
                  { key: 'part', header: words.part, cell: (row) => partWord(cell(row, 'part'), lang) },
                  {
                    key: 'period',
                    header: words.period,
                    cell: (row) => formatPeriod(cell(row, 'period'), lang),
                  },
                  {
                    key: 'value',
                    header: words.value,
                    align: 'end',
                    cell: (row) => <Value row={row} lang={lang} />,
                  },
                  {
                    key: 'source',
                    long: true,
                    header: words.source,
                    cell: (row) => <Source row={row} lang={lang} />,
                  },
                ]}
              />
              <Downloads
                lang={lang}
                json={inFormat(path, 'json')}
                csv={inFormat(path, 'csv')}
                what={words.title}
              />
            </>
          )}
        </section>
      ),
    };
  },

  async data({ edition, query }) {
    return {
      kind: 'rows',
      columns,
      rows: edition.stream(fill(rowsSql, { limit: '' }), values(readQuery(query))),
    };
  },
};
