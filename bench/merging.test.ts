import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkCases } from './merging.ts';

const folder = mkdtempSync(join(tmpdir(), 'limpide-bench-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function save(name: string, value: unknown): void {
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(value));
}

it('names the cases of merging that come out otherwise than written down', () => {
  expect(checkCases(join(folder, 'absent'))).toBeUndefined();
  const ocid = 'ocds-fict00-a';
  const release = { ocid, id: '1', date: '2024-01-01T00:00:00Z', tag: ['tender'], language: 'fr' };
  const version = { releaseID: '1', releaseDate: release.date, releaseTag: release.tag, value: 'fr' };
  const compiled = {
    ocid,
    id: `${ocid}-${release.date}`,
    date: release.date,
    tag: ['compiled'],
    language: 'fr',
  };
  for (const name of ['same', 'other']) {
    save(name, [release]);
    save(`${name}-compiled`, name === 'same' ? compiled : { ...compiled, language: 'en' });
    save(`${name}-versioned`, { ocid, language: [version] });
  }
  expect(checkCases(folder)).toEqual({ compared: 2, differing: ['other'] });
});
