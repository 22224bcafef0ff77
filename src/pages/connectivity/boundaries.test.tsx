/** The map with invented boundaries: drawn when all 17 regions are there, in tiles that name what is missing when not. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { answer } from '../../../test/page.ts';
import { squares } from '../../../test/squares.ts';
import { drawShapes } from '../../charts/boundary-map.tsx';
import { connectivity } from './page.tsx';

let folder: string;
let whole: TestEdition;
let part: TestEdition;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-boundaries-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  whole = await testEdition([], {
    files: [file('part.geojson', squares(3)), file('whole.geojson', squares())],
  });
  part = await testEdition([], { files: [file('part.geojson', squares(15))] });
});
afterAll(async () => {
  await whole.close();
  await part.close();
  rmSync(folder, { recursive: true });
});

const count = (html: string, text: string) => html.split(text).length - 1;

it.each(['fr', 'en'] as const)(
  'draws the 17 regions, says the projection and the licence, in %s',
  async (lang) => {
    const { html } = await answer(connectivity, whole.edition, lang);
    expect(count(html, '<path d="M')).toBe(17);
    expect(html).toContain('Lambert');
    expect(html).toContain('whole.geojson');
    expect(html).toContain(lang === 'fr' ? 'licence non précisée' : 'licence not stated');
    const tiles = await answer(connectivity, whole.edition, lang, {}, 'map=tiles');
    expect(count(tiles.html, '<path d="M')).toBe(0);
    expect(count(tiles.html, 'class="tile-value"')).toBe(17);
  },
);

it('counts the file with fewer regions as superseded', async () => {
  expect(
    await whole.edition.all(
      "select sum(n_read)::integer as read, sum(n_loaded)::integer as loaded, sum(n_superseded)::integer as superseded from reconciliation where kind = 'boundary'",
    ),
  ).toEqual([{ read: 20, loaded: 17, superseded: 3 }]);
});

it('stays in tiles while a region is missing, and names it', async () => {
  const { html } = await answer(connectivity, part.edition, 'fr');
  expect(count(html, 'class="tile-value"')).toBe(17);
  expect(html).toContain('Il manque\u00a0: Montérégie, Centre-du-Québec.');
});

it('projects a square to a closed path whose east lies to the right and north above', () => {
  const ring = [-7000, 4600, -6900, 4600, -6900, 4700, -7000, 4700, -7000, 4600];
  const d = drawShapes([{ area: 'CA-QC-06', rings: [ring] }]).paths.get('CA-QC-06') ?? '';
  const steps =
    /^M[\d.]+ [\d.]+l(.*)z$/
      .exec(d)?.[1]
      ?.match(/-?\d*\.?\d+/g)
      ?.map(Number) ?? [];
  expect(steps).toHaveLength(8);
  expect(steps[0]).toBeGreaterThan(0);
  expect(steps[3]).toBeLessThan(0);
});
