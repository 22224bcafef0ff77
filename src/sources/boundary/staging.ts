/** Boundaries of areas become the `boundary` table of a segment. */
import type { Staging } from '../staging.ts';
import boundary from './extract.sql';
import stage from './stage.sql';

const text = 'VARCHAR';

export const boundaryStaging: Staging = {
  id: 'boundary',
  kinds: ['boundary'],
  key: 'r.key',
  stage,
  structure: { key: text, area: text, areaName: text, shape: text, points: 'BIGINT' },
  prepare: [],
  rowTable: 'boundary',
  summaries: [],
  tables: { boundary },
};
