/** France's fibre roll-out (Baromètre des résultats de l'action publique, OVQ-THD): a share by quarter and area. */
import { LimpideError } from '../../kernel/errors.ts';
import { isPeriod, type ObservationRow, observationJson, shareOfPercent } from '../observation/row.ts';
import type { Place, RowSink, Source } from '../source.ts';
import { elements, LineCounter, members, type Range, skipSpace } from '../text/json-parts.ts';
import { readWhole } from '../text/whole.ts';

const series = 'taux-deploiement-fibre';
/** Share of premises (homes and businesses) that can be connected to fibre; the file gives whole percents. */
const indicator = 'fibre-premises';

interface Where {
  readonly area: string;
  readonly areaName?: string;
}

interface Point {
  readonly range: Range;
  readonly period: unknown;
  readonly percent: unknown;
  readonly part: 'total' | 'target';
}

export const fibreFrSource: Source = {
  id: 'fibre-fr',

  recognizes(_name, head) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
    return /^(?:\xef\xbb\xbf)?\s*\[/.test(text) && text.includes(`"${series}"`);
  },

  async read(input, sink) {
    const bytes = await readWhole(input);
    const start = skipSpace(bytes, bytes[0] === 0xef ? 3 : 0);
    const lines = new LineCounter(bytes);
    const placeOf = ({ from, to }: Range): Place => ({
      line: lines.lineOf(from),
      offset: from,
      length: to - from,
    });
    const periods: string[] = [];
    let rows = 0;
    for (const area of elements(bytes, start)) {
      const found = readArea(bytes, area);
      if (found === undefined) {
        rows++;
        reject(sink, bytes, placeOf(area), 'This part is not an area with its series.');
        continue;
      }
      for (const point of found.points) {
        rows++;
        const row = rowOf(found.where, point);
        const place = placeOf(point.range);
        if (typeof row === 'string') reject(sink, bytes, place, row);
        else {
          sink.row('observation', observationJson(row), place);
          if (row.part === 'total') periods.push(row.period);
        }
      }
    }
    if (rows === 0)
      throw new LimpideError(
        'badInput',
        `${input.name} has no area with a series "${series}"; download it again.`,
      );
    periods.sort();
    const [first] = periods;
    const last = periods.at(-1);
    return {
      publisher: 'Etalab, direction interministérielle du numérique',
      format: 'OVQ-THD JSON',
      ...(first === undefined ? {} : { periodStart: first }),
      ...(last === undefined ? {} : { periodEnd: last }),
    };
  },
};

function parsed(bytes: Buffer, { from, to }: Range): unknown {
  try {
    return JSON.parse(bytes.toString('utf8', from, to));
  } catch {
    return undefined;
  }
}

/** The area's own words, and where each of its points stands. Points come in the order of the file. */
function readArea(bytes: Buffer, range: Range): { where: Where; points: Point[] } | undefined {
  if (bytes[range.from] !== 0x7b || parsed(bytes, range) === undefined) return undefined;
  const words = new Map<string, unknown>();
  const points: Point[] = [];
  let found = false;
  for (const member of members(bytes, range.from)) {
    if (member.name === series && bytes[member.from] === 0x5b) {
      found = true;
      for (const point of elements(bytes, member.from)) {
        const value = asObject(parsed(bytes, point));
        points.push({ range: point, period: value?.['date'], percent: value?.['value'], part: 'total' });
      }
    } else if (member.name === 'targets') {
      const target = asObject(asObject(parsed(bytes, member))?.[series]);
      // A target that is not set is written with nulls: it is no row.
      if (target !== undefined && target['target'] !== null)
        points.push({
          range: member,
          period: target['target_date'],
          percent: target['target'],
          part: 'target',
        });
    } else if (member.name !== 'values') words.set(member.name, parsed(bytes, member));
  }
  const where = whereOf(words);
  return found && where !== undefined ? { where, points } : undefined;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;
}

/** INSEE codes: a region is R84, a department D01; without either it is the country. */
function whereOf(words: ReadonlyMap<string, unknown>): Where | undefined {
  const [region, department, name] = ['reg', 'dep', 'libelle'].map((key) => words.get(key));
  const named = typeof name === 'string' ? { areaName: name } : {};
  if (typeof region === 'string' && /^\d{2}$/.test(region)) return { area: `FR-R${region}`, ...named };
  if (typeof department === 'string' && /^(\d{2,3}|2[AB])$/.test(department))
    return { area: `FR-D${department}`, ...named };
  return region === undefined && department === undefined ? { area: 'FR' } : undefined;
}

/** The row, or why it is none. */
function rowOf({ area, areaName }: Where, { period, percent, part }: Point): ObservationRow | string {
  if (typeof period !== 'string' || !isPeriod(period))
    return `The date is ${JSON.stringify(period)}, not a day (YYYY-MM-DD).`;
  const base = {
    indicator,
    area,
    ...(areaName === undefined ? {} : { areaName }),
    part,
    period,
    unit: 'share',
  } as const;
  if (percent === null) return { ...base, value: null, status: 'notAvailable', written: 'null' };
  if (typeof percent !== 'number' || percent < 0 || percent > 100)
    return `The value is ${JSON.stringify(percent)}, not a percentage from 0 to 100.`;
  return { ...base, value: shareOfPercent(String(percent)) ?? null, status: 'value' };
}

function reject(sink: RowSink, bytes: Buffer, place: Place, detail: string): void {
  sink.reject({
    kind: 'observation',
    reason: 'badValue',
    detail,
    place,
    raw: bytes.toString('utf8', place.offset, place.offset + place.length),
  });
}
