/** A correction is whole or it is an error that names its file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readCorrections } from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'limpide-corrections-'));
afterAll(() => rmSync(folder, { recursive: true }));

const whole = `id: a-1
date: 2026-01-02
what: { fr: "Total faux", en: "Wrong total" }
where: /fr/mesures
oldValue: "10"
newValue: "12"
reason: { fr: "Oubli", en: "Oversight" }
`;

it('reads errata, newest first, with the old value', () => {
  writeFileSync(join(folder, 'a.yaml'), whole);
  writeFileSync(join(folder, 'b.yaml'), whole.replace('a-1', 'b-1').replace('2026-01-02', '2026-03-04'));
  expect(readCorrections(folder).map((one) => [one.id, one.oldValue])).toEqual([
    ['b-1', '10'],
    ['a-1', '10'],
  ]);
});

it('names the file and the field of one that is not whole', () => {
  writeFileSync(join(folder, 'c.yaml'), whole.replace('oldValue: "10"\n', ''));
  expect(() => readCorrections(folder)).toThrow(/c\.yaml.*oldValue/);
});

it('is empty without a folder', () => {
  expect(readCorrections(join(folder, 'none'))).toEqual([]);
});
