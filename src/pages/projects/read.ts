/** Reads lists of projects: a page of rows, how many there are, the whole of them as data. */
import type { Edition } from '../../editions/open.ts';
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import { first, type SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { memo } from '../memo.ts';
import type { DataAnswer } from '../page.ts';
import chosenSql from './chosen.sql';
import countSql from './count.sql';
import listSql from './list.sql';
import matrixSql from './matrix.sql';
import organizationsSql from './organizations.sql';
import { isWhole, type LightChoice, orders, type ProjectQuery, pageRows, projectFilters } from './query.ts';
import rowsSql from './rows.sql';

/** More conditions on p than a reader can ask for: those of a page that lists some projects only. */
export interface Scope {
  readonly key: string;
  readonly condition: string;
}

const whole: Scope = { key: '', condition: 'true' };

async function countOf(edition: Edition, query: ProjectQuery, { condition }: Scope): Promise<number> {
  const { filters, params } = projectFilters(query);
  const row = await first(edition, fill(countSql, { filters: `${filters} and ${condition}` }), params);
  return row ? number(row, 'n') : 0;
}

async function rowsOf(
  edition: Edition,
  query: ProjectQuery,
  { condition }: Scope,
): Promise<readonly SqlRow[]> {
  const { filters, params } = projectFilters(query);
  const order = orders[query.sort];
  const chosen = await edition.all(
    fill(chosenSql, {
      filters: `${filters} and ${condition}`,
      order,
      limit: String(pageRows),
      offset: String((query.page - 1) * pageRows),
    }),
    params,
  );
  if (chosen.length === 0) return [];
  const numbers = chosen.map((row) => number(row, 'project_no')).join(', ');
  return edition.all(fill(listSql, { numbers, order }));
}

export interface ProjectPage {
  readonly rows: readonly SqlRow[];
  readonly total: number;
}

export async function readProjects(
  edition: Edition,
  query: ProjectQuery,
  scope = whole,
): Promise<ProjectPage> {
  const [rows, total] = await Promise.all([rowsOf(edition, query, scope), countOf(edition, query, scope)]);
  return { rows, total };
}

/** What nearly every visitor sees: read once an edition. */
const firstPage = memo((edition) => readProjects(edition, { q: '', sort: 'variance', page: 1 }));

export function projectPage(edition: Edition, query: ProjectQuery): Promise<ProjectPage> {
  return isWhole(query) && query.sort === 'variance' && query.page === 1
    ? firstPage(edition, '')
    : readProjects(edition, query);
}

export const projectTotal = memo((edition) => countOf(edition, { q: '', sort: 'variance', page: 1 }, whole));

export interface MatrixCell {
  readonly official: LightChoice;
  readonly light: LightChoice;
  readonly n: number;
}

function choice(value: string | null): LightChoice {
  return value === 'green' || value === 'yellow' || value === 'red' ? value : 'none';
}

export const readMatrix = memo(async (edition): Promise<readonly MatrixCell[]> => {
  const rows = await edition.all(matrixSql);
  return rows.map((row) => ({
    official: choice(textOrNull(row, 'official_light')),
    light: choice(textOrNull(row, 'light')),
    n: number(row, 'n'),
  }));
});

export interface ListedOrganization {
  readonly key: string;
  readonly name: string;
  readonly n: number;
}

export const readOrganizations = memo(async (edition): Promise<readonly ListedOrganization[]> => {
  const rows = await edition.all(organizationsSql);
  return rows.map((row) => ({
    key: cell(row, 'organization_key'),
    name: textOrNull(row, 'organization') ?? cell(row, 'organization_key'),
    n: number(row, 'n'),
  }));
});

const columns = [
  'projectId',
  'title',
  'organization',
  'sector',
  'status',
  'dataset',
  'currency',
  'firstCost',
  'forecastCost',
  'trueVariance',
  'reportedVariance',
  'absorbedShare',
  'firstEnd',
  'forecastEnd',
  'endMovedDays',
  'scheduleVariance',
  'slipRate',
  'measuredLight',
  'lightBasis',
  'officialRating',
  'officialLight',
  'ratingGap',
  'ratingRun',
  'currentBaseline',
  'retroactiveChanges',
  'absentSince',
  'absentPastEnd',
  'lastPublication',
];

/** Every project that the query keeps, without a cap. */
export function projectData(query: ProjectQuery, { condition } = whole): DataAnswer {
  const { filters, params } = projectFilters(query);
  const { page: _, ...asked } = query;
  return {
    kind: 'statements',
    head: { query: asked },
    columns,
    statements: [fill(rowsSql, { filters: `${filters} and ${condition}`, order: orders[query.sort] })],
    params,
  };
}
