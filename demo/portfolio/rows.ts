/** A fictional project's facts as a row of the CSV of snapshots (docs/project-snapshots.md). */

import { publications } from './calendar.ts';
import type { Purchases } from './contracts.ts';
import { projectTitle } from './names.ts';
import type { Facts, Project } from './project.ts';

/** The columns in their order; each row has them all, empty where the publisher says nothing. */
export const columns = [
  'project_id',
  'title',
  'organization',
  'as_of',
  'published_on',
  'series',
  'publication',
  'complete',
  'sector',
  'status',
  'currency',
  'forecast_cost',
  'spent_to_date',
  'start',
  'forecast_end',
  'percent_done',
  'percent_planned',
  'official_rating',
  'rater',
  'independent',
  'cadence_days',
  'baseline_number',
  'baseline_approved_on',
  'baseline_cost',
  'baseline_start',
  'baseline_end',
  'baseline_reason',
  'baseline_approver',
  'contract_ocids',
] as const;
export type Row = Readonly<Record<(typeof columns)[number], string>>;

const sectors = ['Services en ligne', 'Gestion interne', 'Données et cartes'] as const;

/** Contracts that the publisher ties to the project: one or two of every third one, left for a reader to find elsewhere. */
function ties(project: Project, { ocids }: Purchases): string {
  if (project.index % 3 !== 0 || ocids.length === 0) return '';
  const from = project.index % ocids.length;
  return [...new Set([ocids[from], ocids[(from + 1) % ocids.length]])].join(' ');
}

export function rowOf(project: Project, facts: Facts, of: Purchases): Row {
  const publication = publications[facts.publication];
  if (publication === undefined) throw new RangeError(`There is no publication ${facts.publication}.`);
  const { plan } = facts;
  return {
    project_id: project.id,
    title: projectTitle(project.index),
    organization: of.body.name,
    as_of: publication.asOf,
    published_on: publication.publishedOn,
    series: 'ocds-fictif-portefeuille',
    publication: publication.name,
    complete: 'yes',
    sector: sectors[project.index % sectors.length] ?? '',
    status: facts.status,
    currency: 'CAD',
    forecast_cost: facts.cost === null ? '' : String(facts.cost),
    spent_to_date: facts.spent === null ? '' : String(facts.spent),
    start: facts.start,
    forecast_end: facts.end ?? '',
    percent_done: facts.done.toFixed(3),
    percent_planned: facts.planned.toFixed(3),
    official_rating: facts.rating ?? '',
    rater: facts.rating === null ? '' : of.body.name,
    independent: facts.rating === null ? '' : 'no',
    cadence_days: '184',
    baseline_number: plan === null ? '' : String(plan.n),
    baseline_approved_on: plan?.approvedOn ?? '',
    baseline_cost: plan === null ? '' : String(plan.cost),
    baseline_start: plan?.start ?? '',
    baseline_end: plan?.end ?? '',
    baseline_reason: plan === null ? '' : plan.reason,
    baseline_approver: plan === null ? '' : 'Conseil cormoran des projets',
    contract_ocids: ties(project, of),
  };
}

/** Totals as the fictional publisher gives them: of the projects under way only, to the nearest hundred thousand. */
export function totalRows(rows: readonly Row[]): Row[] {
  const underWay = rows.filter(({ status }) => status === 'active');
  const bodies = [...new Set(underWay.map(({ organization }) => organization))].sort();
  return ['', ...bodies].map((organization, index) => {
    const counted = underWay.filter((row) => organization === '' || row.organization === organization);
    const sum = counted.reduce((total, row) => total + Number(row.forecast_cost), 0);
    const [like] = rows;
    if (like === undefined) throw new RangeError('A publication without rows has no total.');
    const empty = Object.fromEntries(columns.map((column) => [column, ''])) as Record<keyof Row, string>;
    return {
      ...empty,
      project_id: index === 0 ? 'ocds-fictif-TOTAL' : `ocds-fictif-organisme-${index}-TOTAL`,
      title: 'Total',
      organization,
      as_of: like.as_of,
      published_on: like.published_on,
      series: like.series,
      publication: like.publication,
      complete: like.complete,
      currency: like.currency,
      forecast_cost: String(Math.round(sum / 100_000) * 100_000),
    };
  });
}
