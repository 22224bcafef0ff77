/** The document of the CSV of snapshots, its template and its reader name the same columns. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headerOf } from '../text/csv-stream.ts';
import { columns } from './columns.ts';
import { templateCsv } from './template.ts';

describe('the documented CSV', () => {
  it('has every column in docs/project-snapshots.md, with its meaning, and no other', () => {
    const document = readFileSync(new URL('../../../docs/project-snapshots.md', import.meta.url), 'utf8');
    const told = [...document.matchAll(/^\| `(\w+)` \| (yes)? ?\| (.+) \|$/gm)].map((row) => [
      row[1],
      row[3],
    ]);
    expect(told).toEqual(columns.map(({ name, meaning }) => [name, meaning]));
  });
  it('has every column in its template', () => {
    expect(headerOf(Buffer.from(templateCsv()))).toEqual(columns.map(({ name }) => name));
  });
});
