/** What one observation is, whatever file it comes from: an indicator, for an area, at a period, with its value or without. */

/** share: 0–1 · count: whole · millions: millions of dollars, as published · ratio: a number. */
export const observationUnits = ['share', 'count', 'millions', 'ratio'] as const;
export type ObservationUnit = (typeof observationUnits)[number];

/**
 * value: published as a number · notAvailable: published as not available (StatCan's "..") · suppressed: kept back by its
 * publisher ("x", "F") · zeroForMissing: a zero that stands where nothing was published.
 */
export const observationStatuses = ['value', 'notAvailable', 'suppressed', 'zeroForMissing'] as const;
export type ObservationStatus = (typeof observationStatuses)[number];

export interface ObservationRow {
  /** Id of the indicator: what is measured, by which definition (content/outcomes/indicators.yaml). */
  readonly indicator: string;
  /** Id of the area: CA-QC-11, FR-R84. */
  readonly area: string;
  /** Name as the file gives it, when Limpide has no name for the area. */
  readonly areaName?: string;
  /** `total`, `rural`, `urban`, or an industry; what the value is of. */
  readonly part: string;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly period: string;
  /** Decimal string in the unit; null when there is none. */
  readonly value: string | null;
  readonly unit: ObservationUnit;
  readonly status: ObservationStatus;
  /** What was written where there is no value: "0.0", "..". */
  readonly written?: string;
  /** Cases under the line: households, premises. */
  readonly denominator?: string;
  /** Who published the value, when the file says it row by row. */
  readonly source?: string;
  readonly url?: string;
  /** Day of publication, YYYY-MM-DD: of two values for one key, the later stands. */
  readonly published?: string;
  readonly note?: string;
}

/** A row as JSON, with the key that versions of it share. */
export function observationJson(row: ObservationRow): string {
  const { indicator, area, part, period } = row;
  return JSON.stringify({ key: `${indicator}|${area}|${part}|${period}`, ...row });
}

const periodForm = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export function isPeriod(text: string): boolean {
  if (!periodForm.test(text)) return false;
  return text.length < 10 || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

/** An id of an indicator or a part: small letters, digits, hyphens. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 80;
}

/** "Arts, entertainment and recreation" → "arts-entertainment-and-recreation". */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Digits moved by hundreds, never through a float: 58 % is "0.58". Undefined when it is no decimal number. */
export function shareOfPercent(percent: string): string | undefined {
  const parts = /^(-?)(\d+)(?:\.(\d+))?$/.exec(percent);
  if (!parts) return undefined;
  const [, sign = '', whole = '', fraction = ''] = parts;
  const digits = whole.padStart(3, '0');
  const share = `${digits.slice(0, -2)}.${digits.slice(-2)}${fraction}`.replace(/^0+(?=\d)/, '');
  return `${sign}${share.replace(/\.?0+$/, '')}`;
}
