/** Invented boundaries: 17 squares in a row, and what goes wrong with them. The real file is read where it is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recordRows } from '../../../test/record-rows.ts';
import { feature, square, squares } from '../../../test/squares.ts';
import { drawShapes } from '../../charts/boundary-map.tsx';
import { LimpideError } from '../../kernel/errors.ts';
import { readShape } from '../boundary/shape.ts';
import { geojsonSource } from './source.ts';

const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });
const read = (text: string) => recordRows(geojsonSource, 'regions.geojson', text);

describe('boundaries of regions', () => {
  it('are known by their collection, and nothing else is', () => {
    expect(geojsonSource.recognizes('x', Buffer.from(squares()))).toBe(true);
    expect(geojsonSource.recognizes('x', Buffer.from('{"releases":[]}'))).toBe(false);
    expect(geojsonSource.recognizes('x', Buffer.from('{"type":"Feature"}'))).toBe(false);
  });

  it('name their region by number or by name, with their own place in the file', async () => {
    const { rows, rejections, at } = await read(
      collection(
        feature({ area: 'CA-QC-06' }, square(0)),
        feature({ RES_CO_REG: '7' }, square(1)),
        feature({ name: 'saguenay - lac saint jean', cartodb_id: 9 }, square(2)),
      ),
    );
    expect(rejections).toEqual([]);
    expect(rows.map(({ row }) => row['area'])).toEqual(['CA-QC-06', 'CA-QC-07', 'CA-QC-02']);
    expect(rows[1] && at(rows[1].place)).toBe(JSON.stringify(feature({ RES_CO_REG: '7' }, square(1))));
  });

  it.each([
    [
      'a name that is no region',
      feature({ name: 'Chimérie' }, square(0)),
      /none of the 17 regions.*Chimérie/,
    ],
    ['two regions at once', feature({ code: '01', name: 'Laval' }, square(0)), /several regions/],
    [
      'no property that names it',
      feature({ label: 'Laval' }, square(0)),
      /none of the properties.*RES_CO_REG/,
    ],
    ['a line', feature({ code: '01' }, { type: 'LineString', coordinates: [] }), /not a Polygon/],
    ['metres for degrees', feature({ code: '01' }, square(500_000)), /ogr2ogr/],
    [
      'a ring of three',
      feature(
        { code: '01' },
        {
          type: 'Polygon',
          coordinates: [
            [
              [0, 0],
              [1, 1],
              [0, 0],
            ],
          ],
        },
      ),
      /fewer than four/,
    ],
    ['no geometry', feature({ code: '01' }, null), /no geometry/],
  ])('are put aside with the reason: %s', async (_, bad, why) => {
    const { rows, rejections } = await read(collection(bad, feature({ code: '02' }, square(1))));
    expect(rows).toHaveLength(1);
    expect(rejections.map(({ detail }) => detail)).toEqual([expect.stringMatching(why)]);
  });

  it.each([
    [
      'another reference system',
      `{"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"EPSG:32198"}},"features":[]}`,
      /ogr2ogr/,
    ],
    ['no feature', collection(), /without any feature/],
    [
      'places of another kind',
      collection(feature({ name: 'Gare' }, square(0))),
      /none of its features.*Gare/,
    ],
    ['no list', '{"type":"FeatureCollection","features":3}', /no list of features/],
    ['too many features', collection(...Array.from({ length: 1001 }, () => 0)), /more than 1000 features/],
  ])('refuse a file with %s', async (_, text, why) => {
    await expect(read(text)).rejects.toThrow(LimpideError);
    await expect(read(text)).rejects.toThrow(why);
  });

  it('keep corners, lose points between them and specks, and keep a hole', () => {
    const shape = readShape({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [0, 0],
            [1, 0],
            [2, 0.001],
            [4, 0],
            [4, 4],
            [0, 4],
            [0, 0],
          ],
          [
            [1, 1],
            [1, 2],
            [2, 2],
            [2, 1],
            [1, 1],
          ],
        ],
        [
          [
            [9, 9],
            [9.001, 9],
            [9.001, 9.001],
            [9, 9],
          ],
        ],
      ],
    });
    expect(shape).toEqual({
      points: 16,
      rings: [
        [0, 0, 400, 0, 400, 400, 0, 400, 0, 0],
        [100, 100, 100, 200, 200, 200, 200, 100, 100, 100],
      ],
    });
  });

  const real = new URL('../../../../shared/data/geo/cth_quebec.geojson', import.meta.url);
  it.skipIf(!existsSync(real))('read the 17 real regions (skipped where the file is absent)', async () => {
    const { rows, rejections } = await read(readFileSync(real, 'utf8'));
    expect(rejections).toEqual([]);
    expect(new Set(rows.map(({ row }) => row['area'])).size).toBe(17);
    // What a page carries of them, compressed: a third of the 60 kB of its first load.
    const shapes = rows.map(({ row }) => ({
      area: String(row['area']),
      rings: z.array(z.array(z.number())).parse(JSON.parse(String(row['shape']))),
    }));
    const drawn = [...drawShapes(shapes).paths.values()].join('');
    expect(gzipSync(drawn).length).toBeLessThan(20_000);
  });
});
