/** Boundaries of the administrative regions of Québec, as GeoJSON (RFC 7946): one feature a region, known by number or name. */
import { LimpideError } from '../../kernel/errors.ts';
import { readShape } from '../boundary/shape.ts';
import { areaNamed, quebecRegions } from '../observation/areas.ts';
import type { Place, RowSink, Source } from '../source.ts';
import { elements, LineCounter, members, type Range, skipSpace } from '../text/json-parts.ts';
import { readWhole } from '../text/whole.ts';

/** Properties that say which region it is (docs/boundaries.md); RES_* are those of the Québec government's own file. */
const numberProperties = ['area', 'code', 'RES_CO_REG'] as const;
const nameProperties = ['name', 'nom', 'name_fr', 'RES_NM_REG'] as const;

const regionIds = new Set(quebecRegions.map(({ id }) => id));
const mostFeatures = 1000;

type Properties = Readonly<Record<string, unknown>>;

function asObject(value: unknown): Properties | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? { ...value } : undefined;
}

function parsed(bytes: Buffer, { from, to }: Range): unknown {
  try {
    return JSON.parse(bytes.toString('utf8', from, to));
  } catch {
    return undefined;
  }
}

/** "CA-QC-01", "01" and "1" are the same region. */
function byNumber(value: unknown): string | undefined {
  const given = String(value);
  const id = /^\d{1,2}$/.test(given) ? `CA-QC-${given.padStart(2, '0')}` : given;
  return regionIds.has(id) ? id : undefined;
}

function byName(value: unknown): string | undefined {
  const id = typeof value === 'string' ? areaNamed(value) : undefined;
  return id !== undefined && regionIds.has(id) ? id : undefined;
}

interface Told {
  readonly property: string;
  readonly value: unknown;
  readonly region: string | undefined;
}

/** The region, or why it is none. */
function regionOf(properties: Properties): string | { readonly why: string } {
  const told = (names: readonly string[], read: (value: unknown) => string | undefined): Told[] =>
    names
      .filter((name) => properties[name] !== undefined && properties[name] !== null)
      .map((property) => ({ property, value: properties[property], region: read(properties[property]) }));
  const numbers = told(numberProperties, byNumber);
  const names = told(nameProperties, byName);
  const found = [...new Set([...numbers, ...names].flatMap(({ region }) => region ?? []))];
  const [region] = found;
  if (region !== undefined && found.length === 1) return region;
  const shown = [...numbers, ...names]
    .map(({ property, value }) => `${property} ${JSON.stringify(value)?.slice(0, 60)}`)
    .join(', ');
  if (found.length > 1) return { why: `Its properties name several regions (${shown}).` };
  const known = [...numberProperties, ...nameProperties].join(', ');
  return {
    why:
      shown === ''
        ? `It has none of the properties that name a region: ${known}.`
        : `Its properties name none of the 17 regions (${shown}).`,
  };
}

function reject(sink: RowSink, bytes: Buffer, place: Place, detail: string): void {
  const end = place.offset + Math.min(place.length, 65_536);
  sink.reject({
    kind: 'boundary',
    reason: 'badValue',
    detail,
    place,
    raw: bytes.toString('utf8', place.offset, end),
  });
}

/** Positions are WGS 84 (RFC 7946); an older file may say that they are something else. */
function checkReference(name: string, crs: unknown): void {
  const said = JSON.stringify(crs ?? null);
  if (said === 'null' || /CRS84|EPSG:{1,2}(4326|4269)\b/.test(said)) return;
  throw new LimpideError(
    'badInput',
    `${name} says that its positions are in another reference system (${said.slice(0, 120)}); convert it first: ogr2ogr -t_srs EPSG:4326 out.geojson ${name}`,
  );
}

export const geojsonSource: Source = {
  id: 'geojson',

  recognizes(_name, head) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
    return /^(?:\xef\xbb\xbf)?\s*\{/.test(text) && /"type"\s*:\s*"FeatureCollection"/.test(text);
  },

  async read(input, sink) {
    const bytes = await readWhole(input);
    const start = skipSpace(bytes, bytes[0] === 0xef ? 3 : 0);
    const parts = new Map([...members(bytes, start)].map((member) => [member.name, member]));
    const list = parts.get('features');
    const reference = parts.get('crs');
    checkReference(input.name, reference === undefined ? null : parsed(bytes, reference));
    if (list === undefined || bytes[list.from] !== 0x5b)
      throw new LimpideError('badInput', `${input.name} has no list of features; it is not whole GeoJSON.`);
    const lines = new LineCounter(bytes);
    let features = 0;
    let rows = 0;
    let firstReason: string | undefined;
    for (const range of elements(bytes, list.from)) {
      if (++features > mostFeatures)
        throw new LimpideError(
          'tooLarge',
          `${input.name} has more than ${mostFeatures} features; keep those of the administrative regions.`,
        );
      const place = { line: lines.lineOf(range.from), offset: range.from, length: range.to - range.from };
      const feature = asObject(parsed(bytes, range));
      if (feature === undefined) {
        reject(sink, bytes, place, 'This part is not a feature.');
        continue;
      }
      const region = regionOf(asObject(feature['properties']) ?? {});
      const shape = typeof region === 'string' ? readShape(feature['geometry']) : region.why;
      if (typeof region !== 'string' || typeof shape === 'string') {
        const why = typeof shape === 'string' ? shape : 'It is no region.';
        firstReason ??= why;
        reject(sink, bytes, place, why);
        continue;
      }
      const areaName = quebecRegions.find(({ id }) => id === region)?.fr;
      rows++;
      sink.row(
        'boundary',
        JSON.stringify({
          key: region,
          area: region,
          areaName,
          shape: JSON.stringify(shape.rings),
          points: shape.points,
        }),
        place,
      );
    }
    if (rows === 0)
      throw new LimpideError(
        'badInput',
        features === 0
          ? `${input.name} is GeoJSON without any feature; one a region is needed (docs/boundaries.md).`
          : `${input.name} is GeoJSON, and none of its features is an administrative region of Québec (docs/boundaries.md). The first: ${firstReason ?? 'not a feature.'}`,
      );
    return { format: 'GeoJSON' };
  },
};
