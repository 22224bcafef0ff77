/**
 * Projects in information technology of Canada's federal government over one million dollars, as answered to Parliament in
 * 2016, 2019 and 2022, in the CSV that Large Government of Canada IT Projects made of the papers; and its cumulative file.
 */
import type { ProjectSnapshot } from '../project/snapshot.ts';
import { periodOf, readTable, type TableFormat } from '../project/table.ts';
import { amount, day, words } from '../project/values.ts';
import type { Source } from '../source.ts';
import { headerOf } from '../text/csv-stream.ts';

const telling = ['uniqueId', 'totalBudget', 'estimatedCompletionDate', 'originalDocumentOrder', 'asOfDate'];

/** The total budget of each paper is taken as that day's forecast of the cost; the first one is the first plan. */
const format: TableFormat = {
  required: telling,
  snapshot(_names, cell, cells): ProjectSnapshot | { reason: 'missingKey' | 'missingDate'; detail: string } {
    const id = words(cell('uniqueId'));
    if (id === undefined) return { reason: 'missingKey', detail: 'The row has no uniqueId.' };
    const asOf = cells.take('asOfDate', day(cell('asOfDate')));
    if (asOf === undefined && cells.fault === undefined)
      return {
        reason: 'missingDate',
        detail: 'The row has no asOfDate, so that it belongs to no publication.',
      };
    const paper = words(cell('source'));
    const order = words(cell('originalDocumentOrder'));
    const raw = words(cell('rawProvidedDate'));
    const end = cells.take('estimatedCompletionDate', day(cell('estimatedCompletionDate')));
    return {
      projectId: `ca-it-${id}`,
      publisherId: id,
      ...(paper === undefined || order === undefined ? {} : { rowKey: `${paper} ${order}` }),
      series: 'ca-federal-it',
      publication: paper,
      complete: true,
      asOf: asOf ?? '',
      title: words(cell('projectName')),
      description: words(cell('description')),
      organization: words(cell('department')),
      organizationId: words(cell('deptAcronym')),
      currency: 'CAD',
      cost: cells.take('totalBudget', amount(cell('totalBudget'))),
      end,
      endText: raw !== words(cell('estimatedCompletionDate')) ? raw : undefined,
    };
  },
};

export const caFederalItSource: Source = {
  id: 'ca-federal-it',
  recognizes(_name, head) {
    const columns = new Set(headerOf(head));
    return telling.every((name) => columns.has(name));
  },
  async read(input, sink) {
    const facts = await readTable(input, sink, format);
    return {
      publisher: 'Government of Canada',
      format: 'Canada, federal IT projects (CSV)',
      ...periodOf(facts),
    };
  },
};
