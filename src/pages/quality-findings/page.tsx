/** Quality findings one by one, each with its process, and the rules that find them. */
import { text as cell, flag, number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import type { Language } from '../../i18n/language.ts';
import { qualityRule } from '../../model/quality-rules.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { type ActiveFilter, ActiveFilters } from '../../ui/facet-list.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Silence } from '../../ui/silence.tsx';
import { organizationNames } from '../measure/param-words.ts';
import type { Page, PageRequest } from '../page.ts';
import { datasetTitle } from '../quality/table-columns.tsx';
import countSql from './count.sql';
import listSql from './list.sql';
import { type FindingsQuery, findingsQuery } from './query.ts';
import { Rule, Rules } from './rules.tsx';
import { type FindingsText, text } from './text.ts';
import { findingValue } from './value.ts';

const pageSize = 50;
const columns = [
  'rule',
  'ocid',
  'title',
  'part',
  'partNumber',
  'observed',
  'reference',
  'currency',
  'leftOut',
  'dataset',
  'buyer',
  'buyerName',
] as const;

function bound({ rule, dataset, buyer }: FindingsQuery) {
  return { rule: rule ?? null, dataset: dataset ?? null, buyer: buyer ?? null };
}

function isPart(part: string): part is keyof FindingsText['parts'] {
  return part in text.fr.parts;
}

function tableColumns(lang: Language, asked: FindingsQuery): Column<SqlRow>[] {
  const words = text[lang];
  const value = (column: 'observed' | 'reference', header: string): Column<SqlRow> => ({
    key: column,
    header,
    align: 'end',
    cell: (row) => findingValue(row, column, lang) ?? <Silence lang={lang}>–</Silence>,
  });
  return [
    {
      key: 'process',
      header: words.process,
      rowHeader: true,
      cell: (row) => (
        <>
          <a href={url('process', lang, { ocid: cell(row, 'ocid') })}>
            {textOrNull(row, 'title') ?? words.untitled}
          </a>
          <br />
          <small>{textOrNull(row, 'buyerName') ?? <Silence lang={lang} />}</small>
        </>
      ),
    },
    ...(asked.rule === undefined
      ? [
          {
            key: 'rule',
            header: words.rule,
            cell: (row: SqlRow) => qualityRule(cell(row, 'rule'))?.name[lang] ?? cell(row, 'rule'),
          },
        ]
      : []),
    {
      key: 'part',
      header: words.part,
      cell: (row) => {
        const part = cell(row, 'part');
        return isPart(part) ? words.parts[part] : part;
      },
    },
    value('observed', words.observed),
    value('reference', words.reference),
    { key: 'leftOut', header: words.leftOut, cell: (row) => (flag(row, 'leftOut') ? words.yes : words.no) },
  ];
}

async function activeFilters({ lang, edition }: PageRequest, asked: FindingsQuery): Promise<ActiveFilter[]> {
  const words = text[lang];
  const { page: _, ...filters } = asked;
  const names =
    asked.buyer === undefined ? new Map<string, string>() : await organizationNames(edition, [asked.buyer]);
  const filter = (name: 'rule' | 'dataset' | 'buyer', label: string, value: string): ActiveFilter => ({
    label: `${label}${lang === 'fr' ? '\u00a0' : ''}: ${value}`,
    href: url('qualityFindings', lang, {}, { ...filters, [name]: undefined }),
  });
  return [
    ...(asked.rule === undefined
      ? []
      : [filter('rule', words.rule, qualityRule(asked.rule)?.name[lang] ?? asked.rule)]),
    ...(asked.dataset === undefined
      ? []
      : [filter('dataset', words.dataset, datasetTitle(asked.dataset, lang))]),
    ...(asked.buyer === undefined
      ? []
      : [filter('buyer', words.buyer, names.get(asked.buyer) ?? asked.buyer)]),
  ];
}

export const qualityFindings: Page = {
  route: 'qualityFindings',
  section: 'data',
  formats: ['json', 'csv'],
  async html(request) {
    const { lang, edition, query } = request;
    const words = text[lang];
    const asked = await findingsQuery(edition, query);
    const { page = 1, ...filters } = asked;
    const first = (page - 1) * pageSize;
    const [[counted], rows] = await Promise.all([
      edition.all(countSql, bound(asked)),
      edition.all(fill(listSql, { limit: `limit ${pageSize} offset ${first}` }), bound(asked)),
    ]);
    const total = counted ? number(counted, 'n') : 0;
    const rule = asked.rule === undefined ? undefined : qualityRule(asked.rule);
    const at = (n: number) => url('qualityFindings', lang, {}, { ...filters, page: n > 1 ? n : undefined });
    return {
      title: rule === undefined ? words.title : `${rule.name[lang]} – ${words.title}`,
      description: words.description,
      indexed: Object.keys(asked).length === 0,
      wide: true,
      body: (
        <>
          <section>
            <Breadcrumb
              lang={lang}
              crumbs={[{ label: words.crumb, href: url('quality', lang) }]}
              here={rule?.name[lang] ?? words.title}
            />
            <h1>{rule?.name[lang] ?? words.title}</h1>
            <p class="lede">{words.lede}</p>
            <ActiveFilters
              lang={lang}
              filters={await activeFilters(request, asked)}
              clearHref={url('qualityFindings', lang)}
            />
            {rule === undefined ? null : <Rule rule={rule} lang={lang} />}
          </section>
          <section>
            {total === 0 ? (
              <EmptyState title={words.none}>
                <p>{words.noneHelp}</p>
              </EmptyState>
            ) : (
              <>
                <h2>{words.cases(total)}</h2>
                <Downloads
                  lang={lang}
                  json={url('qualityFindings', lang, {}, filters, 'json')}
                  csv={url('qualityFindings', lang, {}, filters, 'csv')}
                  what={words.title}
                />
                <DataTable
                  lang={lang}
                  caption={words.title}
                  captionHidden
                  rows={rows}
                  rowKey={(_, index) => String(index)}
                  columns={tableColumns(lang, asked)}
                />
                <Pager
                  lang={lang}
                  from={first + 1}
                  to={first + rows.length}
                  total={total}
                  previous={page > 1 ? at(page - 1) : undefined}
                  next={first + rows.length < total ? at(page + 1) : undefined}
                />
              </>
            )}
          </section>
          {rule === undefined ? <Rules lang={lang} /> : null}
        </>
      ),
    };
  },
  async data({ edition, query }) {
    const asked = await findingsQuery(edition, query);
    return { kind: 'rows', columns, rows: edition.stream(fill(listSql, { limit: '' }), bound(asked)) };
  },
};
