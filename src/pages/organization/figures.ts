/** What is measured of an organization, in one pass over its own rows: figures, years, categories, methods, counterparts. */
import type { Edition } from '../../editions/open.ts';
import { text } from '../../engine/cells.ts';
import type { Language } from '../../i18n/language.ts';
import { type OrganizationRole, runNarrowed } from '../../measures/narrowed.ts';
import { notStated } from '../../measures/params.ts';
import type { ResultRow } from '../../measures/result.ts';
import { findMeasure } from '../../measures/run.ts';
import type { FigureProps } from '../../ui/figure.tsx';
import { figureOf, rowFigure } from '../figures.ts';
import type { Organization } from './find.ts';
import organizationNamesSql from './names.sql';

/** The money of each role: what a buyer awarded, what a supplier was awarded (its own part). */
export const moneyMeasure = { buyer: 'awarded-value', supplier: 'top-suppliers' } as const;

/** In the order of the page. Concentration says how a buyer's amounts are spread; it has no sense for one supplier. */
export const profileMeasures = {
  buyer: [
    'awarded-value',
    'process-count',
    'single-bid-share',
    'direct-award-share',
    'bidders-per-tender',
    'additional-expenses',
    'it-share',
    'supplier-concentration',
  ],
  supplier: [
    'top-suppliers',
    'process-count',
    'single-bid-share',
    'direct-award-share',
    'bidders-per-tender',
    'additional-expenses',
    'it-share',
  ],
} as const satisfies Record<OrganizationRole, readonly string[]>;

export type ProfileMeasure = (typeof profileMeasures)[OrganizationRole][number];

export interface ProfileFigure {
  readonly id: ProfileMeasure;
  readonly figure: FigureProps;
  readonly row: ResultRow | undefined;
}

/** A group of the organization's processes, by category or method; `key` is a code, or "unknown". */
export interface ProfileGroup {
  readonly key: string;
  readonly count: FigureProps;
  readonly money: FigureProps | null;
}

/** Whom it deals with: a buyer's supplier, a supplier's buyer. */
export interface Counterpart {
  readonly key: string;
  readonly name: string;
  readonly money: FigureProps;
  readonly count: FigureProps;
}

export interface YearFigure {
  readonly year: number;
  readonly figure: FigureProps;
}

export interface ProfileFigures {
  readonly figures: readonly ProfileFigure[];
  readonly years: readonly YearFigure[];
  readonly categories: readonly ProfileGroup[];
  readonly methods: readonly ProfileGroup[];
  readonly counterparts: readonly Counterpart[];
}

/** How many suppliers or buyers a profile lists. */
const shownCounterparts = 10;

export async function profileFigures(
  edition: Edition,
  lang: Language,
  organization: Organization,
  role: OrganizationRole,
): Promise<ProfileFigures> {
  const rowsOf = { oid: organization.oid, key: organization.key, role };
  const own = { [role]: organization.key };
  const rows = async (id: string, params: Record<string, string>): Promise<readonly ResultRow[]> =>
    (await runNarrowed(edition, edition, findMeasure(id), params, rowsOf)).rows;
  const money = moneyMeasure[role];

  const group = async (by: 'category' | 'method'): Promise<ProfileGroup[]> => {
    const params = { ...own, by };
    const [counts, amounts] = await Promise.all([rows('process-count', params), rows(money, params)]);
    const amountOf = new Map(amounts.map((row) => [row.dimensions[by], row]));
    return counts
      .map((row) => {
        const amount = amountOf.get(row.dimensions[by]);
        return {
          key: row.dimensions[by] ?? notStated,
          n: row.n,
          count: rowFigure(edition, lang, 'process-count', params, row),
          money: amount ? rowFigure(edition, lang, money, params, amount) : null,
        };
      })
      .sort((a, b) => Number(a.key === notStated) - Number(b.key === notStated) || b.n - a.n);
  };

  const [figures, years, categories, methods, counterparts] = await Promise.all([
    Promise.all(
      profileMeasures[role].map(async (id) => {
        const [row] = await rows(id, own);
        return { id, row, figure: withMissing(figureOf(edition, lang, id, own, row), lang) };
      }),
    ),
    rows(money, { ...own, by: 'year' }),
    group('category'),
    group('method'),
    role === 'buyer'
      ? suppliersOf(
          edition,
          lang,
          own,
          await rows('top-suppliers', { ...own, limit: `${shownCounterparts}` }),
        )
      : buyersOf(edition, lang, own, await rows('top-suppliers', { ...own, by: 'buyer' })),
  ]);
  return {
    figures,
    years: years
      .filter((row) => row.dimensions['year'] !== notStated)
      .map((row) => ({
        year: Number(row.dimensions['year']),
        figure: rowFigure(edition, lang, money, { ...own, by: 'year' }, row),
      })),
    categories,
    methods,
    counterparts,
  };
}

/** What a measure needs and did not find, in its own words. */
function withMissing(figure: FigureProps, lang: Language): FigureProps {
  if (figure.value !== null) return figure;
  return { ...figure, missing: [findMeasure(figure.measure).missing[lang]] };
}

function counterpart(
  edition: Edition,
  lang: Language,
  pair: Record<string, string>,
  key: string,
  name: string,
  row: ResultRow,
): Counterpart {
  return {
    key,
    name,
    money: figureOf(edition, lang, 'top-suppliers', pair, row),
    count: figureOf(edition, lang, 'process-count', pair, { ...row, value: row.n }),
  };
}

function suppliersOf(
  edition: Edition,
  lang: Language,
  own: Record<string, string>,
  rows: readonly ResultRow[],
): Counterpart[] {
  return rows.flatMap((row) => {
    const { subject } = row;
    if (!subject) return [];
    const pair = { ...own, supplier: subject.id };
    return [counterpart(edition, lang, pair, subject.id, subject.name ?? subject.id, row)];
  });
}

async function buyersOf(
  edition: Edition,
  lang: Language,
  own: Record<string, string>,
  rows: readonly ResultRow[],
): Promise<Counterpart[]> {
  const largest = rows
    .filter((row) => row.dimensions['buyer'] !== notStated)
    .sort((a, b) => Number(b.value) - Number(a.value))
    .slice(0, shownCounterparts);
  const keys = largest.map((row) => row.dimensions['buyer'] ?? '');
  const found = await edition.all(organizationNamesSql, { keys: JSON.stringify(keys) });
  const names = new Map(found.map((row) => [text(row, 'org_key'), text(row, 'name')]));
  return largest.map((row) => {
    const key = row.dimensions['buyer'] ?? '';
    return counterpart(edition, lang, { buyer: key, ...own }, key, names.get(key) ?? key, row);
  });
}
