/** Observations of indicators become the `observation` table of a segment, whatever format they came in. */
import type { Staging } from '../staging.ts';
import observation from './extract.sql';
import stage from './stage.sql';

const text = 'VARCHAR';

export const observationStaging: Staging = {
  id: 'observation',
  kinds: ['observation'],
  key: 'r.key',
  stage,
  structure: {
    key: text,
    indicator: text,
    area: text,
    areaName: text,
    part: text,
    period: text,
    value: text,
    unit: text,
    status: text,
    written: text,
    denominator: text,
    source: text,
    url: text,
    published: text,
    note: text,
  },
  prepare: [],
  rowTable: 'observation',
  summaries: [],
  tables: { observation },
};
