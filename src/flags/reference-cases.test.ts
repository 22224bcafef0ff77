/** The red-flag cases of the Open Contracting Partnership's Cardinal: releases in, the published values out. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../test/cli.ts';
import { testEdition } from '../../test/edition.ts';
import { findFlag, runFlag } from './run.ts';

const folder = join(root, '../shared/data/ocds/flags');

/** What each case's file name says of parameters. */
const params: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'R003-procurement_method_details-x-5-y-10': { thresholds: 'x:5|y:10' },
  'R003-threshold-10': { threshold: '10' },
  'R048-minimum_contracting_processes-1': { minimumProcesses: '1' },
};

/** Kinds of the expected file, by our kinds of subjects. */
const kinds = {
  process: 'OCID',
  tenderer: 'Tenderer',
  buyer: 'Buyer',
  procuringEntity: 'ProcuringEntity',
} as const;

type Expected = Record<string, Record<string, Record<string, number>>>;

const cases = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .map((name) => name.slice(0, -6))
  : [];

describe.skipIf(cases.length === 0)('reference cases (skipped without ../shared/data)', () => {
  it.each(cases.length === 0 ? ['none'] : cases)(
    '%s',
    async (name) => {
      const code = name.slice(0, 4);
      const releases: object[] = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line));
      const expected: Expected = JSON.parse(readFileSync(join(folder, `${name}.expected`), 'utf8'));
      const made = await testEdition(releases, { lineage: 'real' });
      try {
        const result = await runFlag(made.edition, made.edition, findFlag(code), params[name] ?? {}, {});
        const found: Expected = {};
        for (const { subject, value } of result.rows ?? []) {
          const kind = subject.kind in kinds ? kinds[subject.kind as keyof typeof kinds] : subject.kind;
          found[kind] = { ...found[kind], [subject.id]: { [code]: value ?? Number.NaN } };
        }
        expect(subjectsOf(found)).toEqual(subjectsOf(expected));
        for (const [kind, subjects] of Object.entries(expected))
          for (const [id, values] of Object.entries(subjects))
            expect(found[kind]?.[id]?.[code]).toBeCloseTo(values[code] ?? Number.NaN, 9);
      } finally {
        await made.close();
      }
    },
    300_000,
  );

  it('are all there', () => {
    expect(cases.length).toBe(7);
  });
});

function subjectsOf(expected: Expected): string[] {
  return Object.entries(expected)
    .flatMap(([kind, subjects]) => Object.keys(subjects).map((id) => `${kind} ${id}`))
    .sort();
}
