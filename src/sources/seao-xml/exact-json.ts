/** Writes JSON whose amounts are the file's own digits: a price never passes through a floating-point number. */

/** A number as decimal digits, without needless zeros: "300000", "85000.5", "-12.25". */
export class Decimal {
  readonly digits: string;
  constructor(digits: string) {
    this.digits = digits;
  }
}

export type Json =
  | string
  | number
  | boolean
  | Decimal
  | undefined
  | readonly Json[]
  | { readonly [key: string]: Json };

const decimal = /^(-?)0*(\d+)(?:\.(\d*?)0*)?$/;

/**
 * Amount of a field, in its own unit: "300000.000000" is 300000. Undefined when the field is empty, is no number,
 * or is zero: SEAO writes 0.000000 where nothing was given.
 */
export function amount(text: string | undefined): Decimal | undefined {
  const parts = text === undefined ? null : decimal.exec(text);
  if (!parts) return undefined;
  const [, sign = '', whole = '', fraction = ''] = parts;
  if (fraction !== '') return new Decimal(`${sign}${whole}.${fraction}`);
  return whole === '0' ? undefined : new Decimal(`${sign}${whole}`);
}

/** Characters that JSON.stringify escapes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const escaped = /["\\\0-\x1f\ud800-\udfff]/;

/**
 * One line of JSON; a property without a value is left out. Names of properties are this code's own and need no
 * escape. Plain loops: this writes 85 MB for the real files.
 */
export function encode(value: Exclude<Json, undefined>): string {
  if (typeof value === 'string') return escaped.test(value) ? JSON.stringify(value) : `"${value}"`;
  if (typeof value !== 'object') return String(value);
  if (value instanceof Decimal) return value.digits;
  let text = '';
  let separator = '';
  if (isList(value)) {
    for (const item of value) {
      if (item === undefined) continue;
      text += separator + encode(item);
      separator = ',';
    }
    return `[${text}]`;
  }
  for (const key in value) {
    const item = value[key];
    if (item === undefined) continue;
    text += `${separator}"${key}":${encode(item)}`;
    separator = ',';
  }
  return `{${text}}`;
}

function isList(value: object): value is readonly Json[] {
  return Array.isArray(value);
}
