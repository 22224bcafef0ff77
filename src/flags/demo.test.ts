/** On the demo's fictional data, every flag finds the planted cases and nothing else. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { flagIds } from '../../demo/answers.ts';
import { writeDemo } from '../../demo/write.ts';
import { testEdition } from '../../test/edition.ts';
import { flags } from './registry.ts';
import type { FlagResult } from './result.ts';
import { findFlag, runFlag } from './run.ts';

interface Answers {
  readonly flags: Record<string, { readonly subjects: readonly { kind: string; id: string }[] }>;
}

const folder = mkdtempSync(join(tmpdir(), 'limpide-flags-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The organization's key in an edition, by the publisher's id for it. */
function keysOf(files: readonly string[]): Map<string, string> {
  const keys = new Map<string, string>();
  for (const path of files)
    for (const [, id = '', register = ''] of readFileSync(path, 'utf8').matchAll(
      /"id":"([^"]+)","name":"[^"]*","roles":\[[^\]]*\],"identifier":\{"scheme":"XF-REG","id":"(\d+)"/g,
    ))
      keys.set(id, `XF-REG-${register}`);
  return keys;
}

function expectedOf(answers: Answers, id: string, keys: ReadonlyMap<string, string>): string[] {
  const key = (text: string): string =>
    text
      .split('|')
      .map((part) => keys.get(part) ?? part)
      .join('|');
  return (answers.flags[id]?.subjects ?? []).map((subject) => `${subject.kind} ${key(subject.id)}`).sort();
}

function foundBy({ rows = [] }: FlagResult): string[] {
  return [...new Set(rows.map(({ subject }) => `${subject.kind} ${subject.id}`))].sort();
}

it('knows every flag of the answer file', () => {
  expect(flags.map(({ id }) => id).sort()).toEqual([...flagIds].sort());
});

describe.each([1, 2, 3])('the demo of seed %i', (seed) => {
  it('has in each flag the planted cases and nothing else, listed and counted alike', async () => {
    const demo = await writeDemo(join(folder, String(seed)), { processes: 2000, seed });
    const answers: Answers = JSON.parse(readFileSync(demo.answers, 'utf8'));
    const keys = keysOf(demo.files);
    const made = await testEdition([], { lineage: 'demo', files: demo.files });
    try {
      const differences: Record<string, string[]> = {};
      for (const id of flagIds) {
        const flag = findFlag(id);
        const result = await runFlag(made.edition, made.edition, flag, {}, {});
        const found = foundBy(result);
        const expected = expectedOf(answers, id, keys);
        const wrong = [
          ...expected.filter((one) => !found.includes(one)).map((one) => `missed ${one}`),
          ...found.filter((one) => !expected.includes(one)).map((one) => `extra ${one}`),
        ];
        if (wrong.length > 0) differences[id] = wrong;
        const main = result.rows?.filter(({ subject }) =>
          flag.subjects.some(({ kind, derived }) => kind === subject.kind && !derived),
        );
        expect(main?.length).toBe(result.totals.flagged);
        expect(result.totals.flagged).toBeGreaterThan(0);
      }
      expect(differences).toEqual({});
    } finally {
      await made.close();
    }
  }, 600_000);
});
