/** One line of an observations CSV: what each column may hold, and the row that it makes. */
import { areaNamed, isAreaId } from '../observation/areas.ts';
import {
  isPeriod,
  isSlug,
  type ObservationRow,
  type ObservationUnit,
  observationUnits,
  shareOfPercent,
} from '../observation/row.ts';
import type { RejectReason } from '../source.ts';

export const required = ['indicator', 'area', 'period', 'value', 'unit'] as const;
export const columns = [
  ...required,
  'part',
  'area_name',
  'denominator',
  'source',
  'url',
  'published',
  'note',
] as const;

export interface BadLine {
  readonly reason: RejectReason;
  readonly detail: string;
}

/** What is written where there is no value. */
const absent: ReadonlyMap<string, 'notAvailable' | 'suppressed'> = new Map([
  ['', 'notAvailable'],
  ['..', 'notAvailable'],
  ['x', 'suppressed'],
]);

const decimal = /^-?\d+(\.\d+)?$/;

/** `given`: column → text, without spaces around. `commas`: decimals may be written with a comma (separator “;”). */
export function rowOf(given: ReadonlyMap<string, string>, commas: boolean): ObservationRow | BadLine {
  const cell = (name: (typeof columns)[number]): string => given.get(name) ?? '';
  const [indicator, period, part] = [cell('indicator'), cell('period'), cell('part') || 'total'];
  if (!isSlug(indicator))
    return key(`The indicator is “${indicator}”; write its id in small letters: coverage-50-10.`);
  const area = areaNamed(cell('area')) ?? (isAreaId(cell('area')) ? cell('area') : undefined);
  if (area === undefined)
    return key(`No area is called “${cell('area')}”; write its name or its id (CA-QC-11, CA-QC, FR-R84).`);
  if (!isPeriod(period))
    return key(`The period is “${period}”; write a year, a month or a day (2019-12-31).`);
  if (!isSlug(part)) return key(`The part is “${part}”; write total, urban, rural, or another id.`);
  const measured = measuredOf(cell('value'), cell('unit'), commas);
  if ('reason' in measured) return measured;
  const denominator = cell('denominator');
  if (denominator !== '' && !/^\d+$/.test(denominator))
    return bad(`The denominator is “${denominator}”, not a whole number.`);
  const published = cell('published');
  if (published !== '' && (published.length !== 10 || !isPeriod(published)))
    return bad(`The day of publication is “${published}”, not YYYY-MM-DD.`);
  const url = cell('url');
  if (url !== '' && !/^https?:\/\/\S+$/.test(url)) return bad(`The address is “${url}”, not http(s)://…`);
  return {
    indicator,
    area,
    part,
    period,
    ...measured,
    ...Object.fromEntries(
      Object.entries({
        areaName: cell('area_name'),
        denominator,
        source: cell('source'),
        url,
        published,
        note: cell('note'),
      }).filter(([, value]) => value !== ''),
    ),
  };
}

type Measured = Pick<ObservationRow, 'value' | 'unit' | 'status' | 'written'>;

function measuredOf(written: string, unit: string, commas: boolean): Measured | BadLine {
  const percent = unit === 'percent';
  const known: ObservationUnit | undefined = percent
    ? 'share'
    : observationUnits.find((candidate) => candidate === unit);
  if (known === undefined)
    return bad(`The unit is “${unit}”; the units are percent, ${observationUnits.join(', ')}.`);
  const status = absent.get(written);
  if (status !== undefined) return { value: null, unit: known, status, written };
  const plain = commas ? written.replace(',', '.') : written;
  if (!decimal.test(plain)) return bad(`The value is “${written}”, not a number.`);
  const value = percent ? shareOfPercent(plain) : plain;
  if (value === undefined) return bad(`The value is “${written}”, not a percentage.`);
  if (known === 'share' && (Number(value) < 0 || Number(value) > 1))
    return bad(
      `The value is “${written}” in ${unit}; ${percent ? 'a percentage is from 0 to 100' : 'a share is from 0 to 1 (write unit percent for percentages)'}.`,
    );
  if (known === 'count' && !/^\d+$/.test(value)) return bad(`The value is “${written}”, not a whole number.`);
  return { value, unit: known, status: 'value' };
}

function bad(detail: string): BadLine {
  return { reason: 'badValue', detail };
}

function key(detail: string): BadLine {
  return { reason: 'missingKey', detail };
}
