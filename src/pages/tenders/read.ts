/** Reads open tenders: what is open at an instant and answers a search, and what there is to choose from. */
import type { Edition } from '../../editions/open.ts';
import { flag, number, textOrNull } from '../../engine/cells.ts';
import type { SqlParams, SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { dayOfInstant } from '../../i18n/time.ts';
import type { DataAnswer } from '../page.ts';
import choicesSql from './choices.sql';
import chosenSql from './chosen.sql';
import listSql from './list.sql';
import { type TendersQuery, termsOf } from './query.ts';
import rowsSql from './rows.sql';
import sizedSql from './sized.sql';

export const pageRows = 25;

/** When tenders must be open: a day, and the instant of it that counts. */
export interface Reference {
  /** YYYY-MM-DD. */
  readonly on: string;
  /** ISO 8601: a tender that closes before it is not open. */
  readonly at: string;
  /** True for today: the answer is another one tomorrow. */
  readonly isToday: boolean;
}

/** The day asked for; else today for real data, and the last day of the data for fictional ones, whose time stands still. */
export function referenceOf(edition: Edition, { on }: TendersQuery, now: Date): Reference {
  const { asOf } = edition.manifest;
  const day = on ?? (edition.fictional && asOf !== null ? asOf : undefined);
  if (day !== undefined) return { on: day, at: `${day}T00:00:00`, isToday: false };
  const at = now.toISOString();
  return { on: dayOfInstant(at) ?? at.slice(0, 10), at, isToday: true };
}

const open =
  'p.opens_on <= $on::date and p.closes_at >= $at::timestamptz and (p.awarded_on is null or p.awarded_on > $on::date)';

/** What lacks a region or a size may still fit: it stays, and the page says that it cannot tell. */
const conditions = {
  region: '(p.region = $region::varchar or p.region is null)',
  category: 'p.category = $category::varchar',
  size: '(p.size = $size::varchar or p.size is null)',
  within: 'p.closes_on <= $on::date + $within::integer',
  fresh: 'p.opens_on >= $on::date - 7',
} as const;

const orders = {
  closing: 'p.closes_at, p.pid',
  newest: 'p.opens_on desc, p.told_at desc, p.pid desc',
} as const;

interface Statement {
  readonly filters: string;
  readonly order: string;
  readonly params: SqlParams;
}

function statementOf(edition: Edition, query: TendersQuery, { on, at }: Reference): Statement {
  const params: Record<string, string> = { on, at, currency: edition.currency };
  const filters: string[] = [open];
  for (const name of ['region', 'category', 'size', 'within', 'fresh'] as const) {
    const value = query[name];
    if (value === undefined) continue;
    if (name !== 'fresh') params[name] = value;
    filters.push(conditions[name]);
  }
  const terms = termsOf(query.q);
  if (query.q !== '' && terms.length === 0) filters.push('false');
  const any = terms.map(({ words, code }, i) => {
    const all = (code === undefined ? words : [code]).map((word, j) => {
      params[`term_${i}_${j}`] = ` ${word}`;
      return `contains(p.${code === undefined ? 'words' : 'codes'}, $term_${i}_${j}::varchar)`;
    });
    return `(${all.join(' and ')})`;
  });
  if (any.length > 0) filters.push(`(${any.join(' or ')})`);
  return { filters: filters.join('\n  and '), order: orders[query.sort], params };
}

export interface OpenTenders {
  readonly rows: readonly SqlRow[];
  readonly total: number;
}

export async function readTenders(
  edition: Edition,
  query: TendersQuery,
  reference: Reference,
  limit = pageRows,
): Promise<OpenTenders> {
  const { filters, order, params } = statementOf(edition, query, reference);
  const { currency: _, ...unsized } = params;
  const chosen = await edition.all(
    fill(chosenSql, {
      source: query.size === undefined ? 'tender' : `(${sizedSql})`,
      filters,
      order,
      limit: String(limit),
      offset: String((query.page - 1) * limit),
    }),
    query.size === undefined ? unsized : params,
  );
  const [head] = chosen;
  if (head === undefined) return { rows: [], total: 0 };
  const pids = chosen.map((row) => number(row, 'pid')).join(', ');
  const rows = await edition.all(fill(listSql, { sized: sizedSql, order, pids }), {
    currency: edition.currency,
  });
  return { rows, total: number(head, 'total') };
}

export interface Choices {
  readonly all: number;
  readonly closing: number;
  readonly fresh: number;
  readonly regions: readonly { readonly region: string; readonly n: number }[];
}

export async function readChoices(edition: Edition, { on, at }: Reference): Promise<Choices> {
  const rows = await edition.all(fill(choicesSql, { open }), { on, at });
  const all = rows.find((row) => flag(row, 'is_all'));
  return {
    all: all ? number(all, 'n') : 0,
    closing: all ? number(all, 'n_closing') : 0,
    fresh: all ? number(all, 'n_fresh') : 0,
    regions: rows.flatMap((row) => {
      const region = textOrNull(row, 'region');
      return region === null ? [] : [{ region, n: number(row, 'n') }];
    }),
  };
}

const columns = [
  'ocid',
  'title',
  'buyer',
  'buyerId',
  'region',
  'category',
  'method',
  'it',
  'opensOn',
  'closesAt',
  'lots',
  'estimatedAmount',
  'estimatedCurrency',
  'medianAward',
  'medianOf',
  'codes',
  'dataset',
];

/** Every tender that passes, without a cap. */
export function tendersData(edition: Edition, query: TendersQuery, reference: Reference): DataAnswer {
  const { filters, order, params } = statementOf(edition, query, reference);
  const { page: _, ...asked } = query;
  return {
    kind: 'statements',
    head: { query: { ...asked, on: reference.on } },
    columns,
    statements: [fill(rowsSql, { sized: sizedSql, filters, order })],
    params,
  };
}
