/** The text of a row, written as SQL: a JSON object, or a line of CSV by the same rules as `csvField`. */
import { fill, literal } from '../engine/sql.ts';
import linesSql from './lines.sql';

function quotedName(column: string): string {
  return `"${column.replaceAll('"', '""')}"`;
}

/** Most fields need neither quotes nor the guard against formulas: one test sends them past both. */
function csvExpression(column: string): string {
  const text = `${quotedName(column)}::varchar`;
  const guarded = `if(regexp_matches(${text}, '^([=+@\\t\\r]|-([^0-9.]|$))'), '''' || ${text}, ${text})`;
  return `case
    when ${text} is null then ''
    when not regexp_matches(${text}, '[",\\r\\n]|^[=+@\\t-]') then ${text}
    when regexp_matches(${text}, '[",\\r\\n]') then '"' || replace(${guarded}, '"', '""') || '"'
    else ${guarded}
  end`;
}

/** A statement with one column: the rows of `sql` as lines of CSV, without their ends. */
export function csvLines(sql: string, columns: readonly string[]): string {
  return fill(linesSql, { rows: sql, line: `concat_ws(',', ${columns.map(csvExpression).join(', ')})` });
}

/** A statement with one column: the rows of `sql` as JSON objects with these names. */
export function jsonLines(sql: string, columns: readonly string[]): string {
  const members = columns.map((column) => `${literal(column)}, ${quotedName(column)}`);
  return fill(linesSql, { rows: sql, line: `json_object(${members.join(', ')})::varchar` });
}
