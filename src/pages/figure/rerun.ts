/** The ways to get a figure again: a command, an address, and the statement with the values that were bound to it. */
import { literal, parameterNames } from '../../engine/sql.ts';
import type { Language } from '../../i18n/language.ts';
import type { Measure } from '../../measures/measure.ts';
import type { MeasureParams } from '../../measures/params.ts';
import { askedOf, measureSql, measureValues } from '../../measures/run.ts';
import { url } from '../../routes.ts';
import type { FigureParams } from '../figures.ts';

function shellWord(text: string): string {
  return /^[\w./:=@%+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

/** Of a measure or of a flag. Twelve digits of the edition's id name it on any machine that keeps it. */
export function command(measure: { readonly id: string }, params: FigureParams, edition: string): string {
  const given = Object.entries(params).map(([name, value]) => `--param ${shellWord(`${name}=${value}`)}`);
  return ['bin/limpide measure', measure.id, ...given, `--edition ${edition.slice(0, 12)}`, '--json'].join(
    ' ',
  );
}

/** The address whose answer holds the same value, whatever edition is served later. */
export function dataAddress(
  origin: string,
  lang: Language,
  measure: Measure,
  params: FigureParams,
  edition: string,
): string {
  return `${origin}${url('figure', lang, { id: measure.id }, { ...params, edition }, 'json')}`;
}

/** The statement as it ran, with the value of each parameter above it. */
export function statement(measure: Measure, params: MeasureParams, currency: string): string {
  const sql = measureSql(measure, params).trim();
  const names = parameterNames(sql);
  const values = Object.entries(measureValues(askedOf(measure, params), currency))
    .filter(([name]) => names.has(name))
    .map(([name, value]) => `-- $${name} = ${typeof value === 'string' ? literal(value) : String(value)}`);
  return [...values, sql].join('\n');
}
