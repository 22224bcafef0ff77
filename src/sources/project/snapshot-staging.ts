/** Snapshots of projects, whatever their format, become the `project_snapshot` table of a segment. */
import stage from '../ocds/extract/010-stage.sql';
import type { Staging } from '../staging.ts';
import snapshot from './extract/020-snapshot.sql';

const text = 'VARCHAR';

export const snapshotStaging: Staging = {
  id: 'projectSnapshot',
  kinds: ['projectSnapshot'],
  key: 'r.ocid',
  stage,
  structure: {
    ocid: text,
    date: text,
    publisherId: text,
    isTotal: text,
    rowKey: text,
    series: text,
    publication: text,
    complete: text,
    publishedOn: text,
    title: text,
    description: text,
    organization: text,
    organizationId: text,
    sector: text,
    status: text,
    currency: text,
    cost: text,
    spent: text,
    start: text,
    end: text,
    endText: text,
    percentDone: text,
    percentPlanned: text,
    rating: text,
    rater: text,
    independent: text,
    cadenceDays: text,
    baselines: [
      {
        n: text,
        approvedOn: text,
        cost: text,
        start: text,
        end: text,
        scope: text,
        reason: text,
        approver: text,
      },
    ],
    links: [{ ocid: text, title: text, url: text }],
    url: text,
    extra: text,
  },
  prepare: [],
  rowTable: 'project_snapshot',
  summaries: [],
  tables: { project_snapshot: snapshot },
};
