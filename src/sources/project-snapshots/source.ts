/** Snapshots of projects in the CSV that this project documents: one row a project and publication, filled in by hand or exported. */
import {
  type Baseline,
  baselineReasons,
  type ContractLink,
  type ProjectSnapshot,
} from '../project/snapshot.ts';
import { type NamedCells, periodOf, type RowFault, readTable, type TableFormat } from '../project/table.ts';
import { amount, type Cells, day, type Read, share, words } from '../project/values.ts';
import type { Source } from '../source.ts';
import { headerOf } from '../text/csv-stream.ts';
import { columns } from './columns.ts';

const required = columns.filter((column) => column.required).map(({ name }) => name);
const known = new Set(columns.map(({ name }) => name));
const statuses = ['planned', 'active', 'completed', 'cancelled'] as const;
const id = /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;

/** One of a list of words; anything else is a fault that names them. */
function oneOf<T extends string>(cell: string | undefined, allowed: readonly T[]): Read<T> {
  const text = words(cell);
  if (text === undefined) return { value: undefined };
  const found = allowed.find((word) => word.toLowerCase() === text.toLowerCase());
  return found === undefined
    ? { fault: `“${text.slice(0, 60)}” is none of ${allowed.join(', ')}.` }
    : { value: found };
}

function wholeNumber(cell: string | undefined): Read<number> {
  const text = words(cell);
  if (text === undefined) return { value: undefined };
  return /^\d{1,6}$/.test(text) ? { value: Number(text) } : { fault: `“${text.slice(0, 60)}” is no number.` };
}

function idOf(cell: string | undefined): Read<string> {
  const text = words(cell);
  if (text === undefined || id.test(text)) return { value: text };
  return { fault: `“${text.slice(0, 60)}” is no id; use letters, digits, “.”, “_” and “-”.` };
}

/** The plan in force, when the row tells of one. */
function baselineOf(cell: NamedCells, cells: Cells): Baseline | undefined {
  const n = cells.take('baseline_number', wholeNumber(cell('baseline_number')));
  const told = [...known].filter(
    (name) => name.startsWith('baseline_') && name !== 'baseline_number' && words(cell(name)) !== undefined,
  );
  if (n === undefined) {
    if (told.length > 0)
      cells.fault ??= `baseline_number: it is empty, and ${told[0]} is not; write 0 for the first plan.`;
    return undefined;
  }
  return {
    n,
    approvedOn: cells.take('baseline_approved_on', day(cell('baseline_approved_on'))),
    cost: cells.take('baseline_cost', amount(cell('baseline_cost'))),
    start: cells.take('baseline_start', day(cell('baseline_start'))),
    end: cells.take('baseline_end', day(cell('baseline_end'))),
    scope: words(cell('baseline_scope')),
    reason: cells.take('baseline_reason', oneOf(cell('baseline_reason'), baselineReasons)),
    approver: words(cell('baseline_approver')),
  };
}

function linksOf(cell: string | undefined): ContractLink[] {
  return (words(cell) ?? '').split(/[ ,;]+/).flatMap((ocid) => (ocid === '' ? [] : [{ ocid }]));
}

/** Columns that are not ours, by their own names: kept as published. */
function extraOf(names: readonly string[], cell: NamedCells): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = known.has(name.toLowerCase()) ? undefined : words(cell(name));
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function snapshotOf(names: readonly string[], cell: NamedCells, cells: Cells): ProjectSnapshot | RowFault {
  const projectId = cells.take('project_id', idOf(cell('project_id')));
  if (projectId === undefined && cells.fault === undefined)
    return { reason: 'missingKey', detail: 'The row has no project_id.' };
  const asOf = cells.take('as_of', day(cell('as_of')));
  if (asOf === undefined && cells.fault === undefined)
    return { reason: 'missingKey', detail: 'The row has no as_of, so that it describes no day.' };
  const series = cells.take('series', idOf(cell('series')));
  const complete = cells.take('complete', oneOf(cell('complete'), ['yes', 'no'])) === 'yes';
  if (complete && series === undefined)
    cells.fault ??= 'series: it is empty, and complete is “yes”; name the series that is complete.';
  const baseline = baselineOf(cell, cells);
  const cost = cells.take('forecast_cost', amount(cell('forecast_cost')));
  const spent = cells.take('spent_to_date', amount(cell('spent_to_date')));
  const currency = words(cell('currency'))?.toUpperCase();
  if (currency === undefined ? [cost, spent, baseline?.cost].some(Boolean) : !/^[A-Z]{3}$/.test(currency))
    cells.fault ??= 'currency: write the three letters of the currency of the amounts, as CAD.';
  const independent = cells.take('independent', oneOf(cell('independent'), ['yes', 'no']));
  return {
    projectId: projectId ?? '',
    publisherId: projectId ?? '',
    isTotal: /(^|-)TOTAL$/.test(projectId ?? ''),
    series: series ?? 'snapshots',
    publication: words(cell('publication')),
    complete,
    asOf: asOf ?? '',
    publishedOn: cells.take('published_on', day(cell('published_on'))),
    title: words(cell('title')),
    description: words(cell('description')),
    organization: words(cell('organization')),
    organizationId: words(cell('organization_id')),
    sector: words(cell('sector')),
    status: cells.take('status', oneOf(cell('status'), statuses)),
    currency,
    cost,
    spent,
    start: cells.take('start', day(cell('start'))),
    end: cells.take('forecast_end', day(cell('forecast_end'))),
    percentDone: cells.take('percent_done', share(cell('percent_done'))),
    percentPlanned: cells.take('percent_planned', share(cell('percent_planned'))),
    rating: words(cell('official_rating')),
    rater: words(cell('rater')),
    independent: independent === undefined ? undefined : independent === 'yes',
    cadenceDays: cells.take('cadence_days', wholeNumber(cell('cadence_days'))),
    baselines: baseline === undefined ? [] : [baseline],
    links: linksOf(cell('contract_ocids')),
    url: words(cell('url')),
    extra: extraOf(names, cell),
  };
}

const format: TableFormat = { required, snapshot: snapshotOf };

export const projectSnapshotsSource: Source = {
  id: 'project-snapshots',
  recognizes(_name, head) {
    const names = new Set(headerOf(head).map((name) => name.toLowerCase()));
    return required.every((name) => names.has(name));
  },
  async read(input, sink) {
    const facts = await readTable(input, sink, format);
    return { format: 'CSV of project snapshots', ...periodOf(facts) };
  },
};
