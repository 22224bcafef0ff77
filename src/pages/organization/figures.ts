/**
 * What is measured of an organization: figures, years, categories, methods, counterparts. A buyer's figures were computed
 * with the edition, a supplier's are computed over its own rows; sums and counts of groups come in one statement. That each
 * value is the one that its measure gives is a test.
 */
import type { Edition } from '../../editions/open.ts';
import { number, text, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import type { Language } from '../../i18n/language.ts';
import { type OrganizationRole, runNarrowed } from '../../measures/narrowed.ts';
import { notStated } from '../../measures/params.ts';
import type { ResultRow } from '../../measures/result.ts';
import { findMeasure } from '../../measures/run.ts';
import type { FigureProps } from '../../ui/figure.tsx';
import { figureOf, storedIsCurrent } from '../figures.ts';
import buyerMeasuresSql from './buyer-measures.sql';
import type { Organization } from './find.ts';
import groupsSql from './groups.sql';
import topBuyersSql from './top-buyers.sql';
import topSuppliersSql from './top-suppliers.sql';

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
  readonly money: FigureProps;
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

interface Asked {
  readonly edition: Edition;
  readonly lang: Language;
  readonly organization: Organization;
  readonly role: OrganizationRole;
}

/** A value that the edition holds, in the shape of a measure's row. */
function heldRow(value: string | number | null): ResultRow {
  return { dimensions: {}, result: value === null ? 'notComputable' : 'value', value, n: 0 };
}

/** The rows that the edition holds; empty when today's statements are not those that made it. */
async function heldRows({ edition, organization, role }: Asked): Promise<Map<string, ResultRow>> {
  if (!storedIsCurrent(edition)) return new Map();
  if (role === 'supplier') {
    return new Map([
      ['process-count', heldRow(organization.won)],
      ['top-suppliers', heldRow(organization.wonAmount)],
    ]);
  }
  const rows = await edition.all(buyerMeasuresSql, { oid: organization.oid });
  return new Map(
    rows.map((row) => {
      const held: ResultRow = JSON.parse(text(row, 'result'));
      return [text(row, 'measure'), held];
    }),
  );
}

async function mainFigures(asked: Asked): Promise<ProfileFigure[]> {
  const { edition, lang, organization, role } = asked;
  const own = { [role]: organization.key };
  const held = await heldRows(asked);
  return Promise.all(
    profileMeasures[role].map(async (id) => {
      const measure = findMeasure(id);
      const row =
        held.get(id) ??
        (
          await runNarrowed(
            edition,
            edition,
            measure,
            {},
            { oid: organization.oid, key: organization.key, role },
          )
        ).rows[0];
      const figure = figureOf(edition, lang, id, own, row);
      return {
        id,
        row,
        figure: figure.value === null ? { ...figure, missing: [measure.missing[lang]] } : figure,
      };
    }),
  );
}

interface Grouped {
  readonly key: string;
  readonly n: number;
  readonly count: FigureProps;
  readonly money: FigureProps;
}

async function groupsOf({ edition, lang, organization, role }: Asked): Promise<Map<string, Grouped[]>> {
  const rows = await edition.all(groupsSql, { oid: organization.oid, role, currency: edition.currency });
  const bySplit = new Map<string, Grouped[]>();
  for (const row of rows) {
    const split = text(row, 'split');
    const key = text(row, 'key');
    const params = { [role]: organization.key, [split]: key };
    const groups = bySplit.get(split) ?? [];
    bySplit.set(split, groups);
    groups.push({
      key,
      n: number(row, 'n'),
      count: figureOf(edition, lang, 'process-count', params, heldRow(number(row, 'n'))),
      money: figureOf(edition, lang, moneyMeasure[role], params, heldRow(textOrNull(row, 'amount'))),
    });
  }
  return bySplit;
}

/** The largest groups first, what is not stated last. */
function ordered(groups: readonly Grouped[] | undefined): ProfileGroup[] {
  return [...(groups ?? [])].sort(
    (a, b) => Number(a.key === notStated) - Number(b.key === notStated) || b.n - a.n,
  );
}

function counterpart({ edition, lang, organization, role }: Asked, row: SqlRow): Counterpart {
  const key = text(row, 'org_key');
  const pair =
    role === 'buyer'
      ? { buyer: organization.key, supplier: key }
      : { buyer: key, supplier: organization.key };
  return {
    key,
    name: text(row, 'name'),
    money: figureOf(edition, lang, 'top-suppliers', pair, heldRow(textOrNull(row, 'amount'))),
    count: figureOf(edition, lang, 'process-count', pair, heldRow(number(row, 'n'))),
  };
}

export async function profileFigures(
  edition: Edition,
  lang: Language,
  organization: Organization,
  role: OrganizationRole,
): Promise<ProfileFigures> {
  const asked: Asked = { edition, lang, organization, role };
  const [figures, groups, counterparts] = await Promise.all([
    mainFigures(asked),
    groupsOf(asked),
    edition.all(role === 'buyer' ? topSuppliersSql : topBuyersSql, { oid: organization.oid }),
  ]);
  return {
    figures,
    years: (groups.get('year') ?? [])
      .filter(({ key }) => key !== notStated)
      .map(({ key, money }) => ({ year: Number(key), figure: money })),
    categories: ordered(groups.get('category')),
    methods: ordered(groups.get('method')),
    counterparts: counterparts.map((row) => counterpart(asked, row)),
  };
}
