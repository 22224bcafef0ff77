import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
// @ts-expect-error plain JavaScript, part of the build
import { buildAssets } from '../../scripts/assets.mjs';
import { type AssetManifest, assetManifestSchema } from './asset-manifest.ts';

const folder = mkdtempSync(join(tmpdir(), 'limpide-assets-'));
let manifest: AssetManifest;

const read = (path: string) => readFileSync(join(folder, path.replace('/assets/', '')));

beforeAll(async () => {
  manifest = assetManifestSchema.parse(await buildAssets(folder));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('styles weigh at most 12 kB and scripts 4 kB, compressed', () => {
  expect(gzipSync(read(manifest.css)).length).toBeLessThanOrEqual(12_000);
  expect(gzipSync(read(manifest.js)).length).toBeLessThanOrEqual(4_000);
});

test('styles fetch nothing from elsewhere: every address is a font beside them', () => {
  const addresses = [
    ...read(manifest.css)
      .toString()
      .matchAll(/url\(([^)]*)\)/g),
  ].map(([, address = '']) => address);
  expect(addresses).toHaveLength(manifest.fonts.length);
  for (const address of addresses) expect(existsSync(join(folder, address))).toBe(true);
});

test('the manifest names files that exist, and says so in a file of its own', () => {
  for (const path of [manifest.css, manifest.js, manifest.favicon, ...manifest.preload, ...manifest.fonts]) {
    expect(read(path).length).toBeGreaterThan(0);
  }
  expect(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))).toEqual(manifest);
});
