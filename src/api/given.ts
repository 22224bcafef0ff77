/** A list that the program knows by heart (flags, measures, editions) as rows of a statement, so that it has every form too. */
import { fill, literal } from '../engine/sql.ts';
import type { Column } from './columns.ts';
import givenSql from './given.sql';
import type { Listing } from './resource.ts';

const types: Readonly<Record<Column['kind'], string>> = {
  text: 'VARCHAR',
  code: 'VARCHAR',
  day: 'VARCHAR',
  instant: 'VARCHAR',
  money: 'VARCHAR',
  count: 'BIGINT',
  number: 'DOUBLE',
  truth: 'BOOLEAN',
  list: 'VARCHAR[]',
  object: 'JSON',
};

/** @param rows objects with the columns' names; they are listed in this order */
export function givenRows(columns: readonly Column[], rows: readonly object[]): Listing {
  const shape = JSON.stringify([
    { ...Object.fromEntries(columns.map(({ name, kind }) => [name, types[kind]])), row_no: 'BIGINT' },
  ]);
  const list = columns.map(({ name }) => `g.r."${name}" as "${name}"`).join(', ');
  return {
    params: { given: JSON.stringify(rows.map((row, index) => ({ ...row, row_no: index }))) },
    order: [{ sql: 'g.r.row_no', type: 'bigint' }],
    statement: (parts) => fill(givenSql, { ...parts, columns: list, shape: literal(shape) }),
  };
}
