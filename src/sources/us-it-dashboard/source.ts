/**
 * Projects of the US Federal IT Dashboard, in the CSV of its "Projects" feed: planned and projected cost and dates of each
 * project. Amounts are in millions of dollars; days are written month first. docs/project-formats.md has the mapping.
 */
import { periodOf, type RowFault, readTable, type TableFormat } from '../project/table.ts';
import { americanDay, millions, words } from '../project/values.ts';
import type { Source } from '../source.ts';
import { headerOf } from '../text/csv-stream.ts';

const columns = {
  id: 'Unique Project ID',
  investment: 'Unique Investment Identifier',
  agencyCode: 'Agency Code',
  agency: 'Agency Name',
  investmentTitle: 'Investment Title',
  title: 'Project Name',
  description: 'Project Description',
  start: 'Start Date',
  plannedEnd: 'Planned Project Completion Date (B2)',
  end: 'Projected/Actual Project Completion Date (B2)',
  plannedCost: 'Planned Cost ($ M)',
  cost: 'Projected/Actual Cost ($ M)',
  updated: 'Updated Date',
} as const;

/** Published figures that we compute ourselves, or do not use: kept as they are. */
const kept = [
  'Completion Date (B1)',
  'Lifecycle Cost',
  'Schedule Variance (in days)',
  'Schedule Variance (%)',
  'Cost Variance ($ M)',
  'Cost Variance (%)',
];

const required = [
  columns.id,
  columns.agency,
  columns.title,
  columns.plannedCost,
  columns.cost,
  columns.updated,
];

const format: TableFormat = {
  required,
  snapshot(_names, cell, cells) {
    const id = words(cell(columns.id));
    const asOf = cells.take(columns.updated, americanDay(cell(columns.updated)));
    if (id === undefined || (asOf === undefined && cells.fault === undefined)) {
      const detail = `The row has no ${columns.id}, or no ${columns.updated}.`;
      return { reason: 'missingKey', detail } satisfies RowFault;
    }
    const start = cells.take(columns.start, americanDay(cell(columns.start)));
    const planned = cells.take(columns.plannedCost, millions(cell(columns.plannedCost)));
    const plannedEnd = cells.take(columns.plannedEnd, americanDay(cell(columns.plannedEnd)));
    const extra = [columns.investment, columns.investmentTitle, ...kept].flatMap((name) => {
      const value = words(cell(name));
      return value === undefined ? [] : [[name, value]];
    });
    return {
      projectId: `us-it-${id}`,
      publisherId: id,
      series: 'us-it-dashboard',
      complete: false,
      asOf: asOf ?? '',
      title: words(cell(columns.title)),
      description: words(cell(columns.description)),
      organization: words(cell(columns.agency)),
      organizationId: words(cell(columns.agencyCode)),
      currency: 'USD',
      start,
      cost: cells.take(columns.cost, millions(cell(columns.cost))),
      end: cells.take(columns.end, americanDay(cell(columns.end))),
      baselines:
        planned === undefined && plannedEnd === undefined
          ? []
          : [{ n: 0, cost: planned, start, end: plannedEnd }],
      extra: Object.fromEntries(extra),
    };
  },
};

export const usItDashboardSource: Source = {
  id: 'us-it-dashboard',
  recognizes(_name, head) {
    const names = new Set(headerOf(head).map((name) => name.toLowerCase()));
    return required.every((name) => names.has(name.toLowerCase()));
  },
  async read(input, sink) {
    const facts = await readTable(input, sink, format);
    return { format: 'US, Federal IT Dashboard projects (CSV)', ...periodOf(facts) };
  },
};
