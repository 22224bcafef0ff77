/** The UK's Government Major Projects Portfolio as an extract in CSV: one row a project and year, with its official rating. */
import type { RowFault, TableFormat } from '../project/table.ts';
import { periodOf, readTable } from '../project/table.ts';
import { millions, words } from '../project/values.ts';
import type { Source } from '../source.ts';
import { headerOf } from '../text/csv-stream.ts';

const telling = ['project', 'department', 'year', 'project_id', 'cost_m', 'variance_pct', 'rating'];

/** The portfolio's data describe 31 March, the end of the year that they bear: 2024-25 is as of 2025-03-31. */
function dayOf(year: string | undefined): string | undefined {
  const first = /^(\d{4})-\d{2}$/.exec(year ?? '')?.[1];
  return first === undefined ? undefined : `${Number(first) + 1}-03-31`;
}

/**
 * `variance_pct` and `duration_months` are kept as published and mapped to nothing: the first may be of the year only, and
 * its definition was not found. An extract does not list every project, so that nothing is absent from it.
 */
const format: TableFormat = {
  required: telling,
  snapshot(_names, cell, cells) {
    const id = words(cell('project_id'));
    const year = words(cell('year'));
    const asOf = dayOf(year);
    if (id === undefined || asOf === undefined) {
      const detail = `The row has no project_id, or no year such as 2024-25 (“${year ?? ''}”).`;
      return { reason: 'missingKey', detail } satisfies RowFault;
    }
    const extra = ['variance_pct', 'duration_months'].flatMap((name) => {
      const value = words(cell(name));
      return value === undefined ? [] : [[name, value]];
    });
    return {
      projectId: `uk-gmpp-${id}`,
      publisherId: id,
      series: 'uk-gmpp',
      publication: year,
      complete: false,
      asOf,
      title: words(cell('project')),
      organization: words(cell('department')),
      sector: words(cell('category')),
      currency: 'GBP',
      cost: cells.take('cost_m', millions(cell('cost_m'))),
      rating: words(cell('rating')),
      extra: Object.fromEntries(extra),
    };
  },
};

export const ukGmppSource: Source = {
  id: 'uk-gmpp',
  recognizes(_name, head) {
    const names = new Set(headerOf(head));
    return telling.every((name) => names.has(name));
  },
  async read(input, sink) {
    const facts = await readTable(input, sink, format);
    return { format: 'UK, Government Major Projects Portfolio (CSV)', ...periodOf(facts) };
  },
};
