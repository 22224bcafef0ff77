/** A flag as data: its definition and counts, then every row that it lists, as JSON or CSV; one figure of it as JSON. */

import type { SqlRow } from '../../engine/engine.ts';
import { flagColumns } from '../../flags/csv.ts';
import type { Flag } from '../../flags/flag.ts';
import { type FlagResult, type FlagRow, shareOrCount } from '../../flags/result.ts';
import { findFlag, runFlag } from '../../flags/run.ts';
import { csvField } from '../../measures/csv.ts';
import { inFormat, url } from '../../routes.ts';
import type { DataAnswer, PageRequest } from '../page.ts';
import { statementOf } from './again.tsx';
import { curveOf, overlapOf } from './around.ts';
import { type Asked, readAsked } from './ask.ts';
import { filterWords } from './filters.ts';
import { everyRow, subjectParams, withheldOf } from './rows.ts';
import { sidesOf } from './sides.ts';

/** Fictional data say so in a column of their own, added to every list. */
const columns = [...flagColumns.filter((column) => column !== 'fictional'), 'address'];

function definition(flag: Flag) {
  const { id, version, ocp, unit, value, params, requires, words, reference } = flag;
  return { id, version, ocp: ocp ?? null, unit, value, params, requires, words, reference };
}

/** A row in the result shape of `limpide measure`, with the address that gives it again. */
function rowAnswer(request: PageRequest, asked: Asked): (row: FlagRow) => SqlRow {
  const { lang, edition, origin } = request;
  return (row) => ({
    ...row,
    subject: { ...row.subject },
    dimensions: { ...row.dimensions },
    missing: row.missing === undefined ? null : [...row.missing],
    evidence: { ...row.evidence },
    address: `${origin}${inFormat(
      url(
        'flag',
        lang,
        { id: asked.flag.id },
        { ...asked.changed, ...subjectParams(row), edition: edition.id },
      ),
      'json',
    )}`,
  });
}

function part(row: SqlRow, name: string): Readonly<Record<string, SqlRow[string]>> {
  const cell = row[name];
  return cell !== null && typeof cell === 'object' && !Array.isArray(cell) ? cell : {};
}

/** The same row on one line. */
function rowLine(facts: SqlRow): (row: SqlRow) => SqlRow {
  return (row) => {
    const [subject, dimensions] = [part(row, 'subject'), part(row, 'dimensions')];
    const missing = row['missing'];
    return {
      ...facts,
      ...row,
      subjectKind: subject['kind'] ?? null,
      subject: subject['id'] ?? null,
      subjectName: subject['name'] ?? null,
      process: subject['process'] ?? null,
      year: dimensions['year'] ?? null,
      category: dimensions['category'] ?? null,
      missing: Array.isArray(missing) ? missing.join(' ') : null,
    };
  };
}

export async function flagData(request: PageRequest): Promise<DataAnswer> {
  const { edition, lang } = request;
  const asked = readAsked(edition, request.params['id'] ?? '', request.query);
  await filterWords(edition, asked, lang);
  const { flag, query } = asked;
  const [{ totals, years, buyers }, withheld] = await Promise.all([
    sidesOf(edition, asked),
    Promise.all(asked.subjects.map((subject) => withheldOf(edition, asked, subject))),
  ]);
  const params = { ...asked.params, ...(query.result === undefined ? {} : { result: query.result }) };
  const facts = { measure: flag.id, version: flag.version, edition: edition.id };
  return {
    kind: 'rows',
    head: {
      ...facts,
      params,
      ...shareOrCount(totals, query.result),
      grain: flag.subjects.map(({ kind }) => kind).join(', '),
      totals,
      withheld: withheld.reduce((sum, n) => sum + n, 0),
      years,
      buyers,
      ...(asked.stored
        ? { curve: await curveOf(edition, flag.id), overlap: await overlapOf(edition, flag.id) }
        : {}),
      flag: definition(flag),
      sql: Object.fromEntries(asked.subjects.map((subject) => [subject.kind, statementOf(asked, subject)])),
    },
    columns,
    rows: everyRow(edition, asked, rowAnswer(request, asked)),
    line: rowLine({ ...facts, params: JSON.stringify(params) }),
  };
}

/** One number of a flag, as `limpide measure` gives it. */
export async function flagFigure(
  request: PageRequest,
): Promise<{ kind: 'value'; value: FlagResult; csv: string }> {
  const { edition, lang } = request;
  const asked = readAsked(edition, request.params['id'] ?? '', request.query);
  await filterWords(edition, asked, lang);
  const { query } = asked;
  const params = { ...asked.params, ...(query.result === undefined ? {} : { result: query.result }) };
  const result = await runFlag(edition, edition, findFlag(asked.flag.id), params);
  return { kind: 'value', value: result, csv: totalsCsv(result) };
}

function totalsCsv(result: FlagResult): string {
  const { flagged, clear, notComputable, missing } = result.totals;
  const cells = {
    measure: result.measure,
    version: result.version,
    params: JSON.stringify(result.params),
    edition: result.edition,
    fictional: result.fictional === true,
    unit: result.unit,
    value: result.value,
    numerator: result.numerator,
    denominator: result.denominator,
    flagged,
    clear,
    notComputable,
    missing: Object.entries(missing)
      .map(([field, n]) => `${field}=${n}`)
      .join(';'),
  };
  return `${Object.keys(cells).join(',')}\r\n${Object.values(cells).map(csvField).join(',')}\r\n`;
}
