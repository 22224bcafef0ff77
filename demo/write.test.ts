/** The demo's files: the same bytes for the same seed, whatever the range, and lines that are OCDS releases. */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answersFor } from './answers.ts';
import { generate } from './releases.ts';
import { writeDemo } from './write.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'limpide-demo-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const sha256 = async (file: string) =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

describe('the demo’s files', () => {
  it('are the same bytes for the same seed, and other bytes for another', async () => {
    const first = await writeDemo(join(folder, 'a'), { processes: 600, seed: 4 });
    const again = await writeDemo(join(folder, 'b'), { processes: 600, seed: 4 });
    const other = await writeDemo(join(folder, 'c'), { processes: 600, seed: 5 });
    expect(await sha256(first.files[0] ?? '')).toBe(await sha256(again.files[0] ?? ''));
    expect(await sha256(first.files[0] ?? '')).not.toBe(await sha256(other.files[0] ?? ''));
    const { portfolio, ...answers } = JSON.parse(await readFile(first.answers, 'utf8'));
    expect(answers).toEqual(answersFor(4, 600));
    expect(portfolio).toMatchObject({ projects: 60, publications: 8 });
    expect(await sha256(first.portfolio[0] ?? '')).toBe(await sha256(again.portfolio[0] ?? ''));
    expect(await sha256(first.portfolio[0] ?? '')).not.toBe(await sha256(other.portfolio[0] ?? ''));
  });

  it('hold one release a line, the number that is announced, each as if its process were made alone', async () => {
    const written = await writeDemo(join(folder, 'd'), { processes: 550, seed: 7, filesOf: 200 });
    expect(written.files).toHaveLength(3);
    const texts = await Promise.all(written.files.map((file) => readFile(file, 'utf8')));
    const lines = texts.join('').trimEnd().split('\n');
    expect(lines).toHaveLength(written.releases);
    expect(Buffer.byteLength(texts.join(''))).toBe(written.bytes);
    const alone = Array.from({ length: 550 }, (_, index) => generate(7, index, 550)).flat();
    expect(lines.map((line) => JSON.parse(line))).toEqual(alone);
  });

  it('leave nothing of a larger run with the same seed, and no unfinished file', async () => {
    await writeDemo(join(folder, 'e'), { processes: 60, seed: 1, filesOf: 20 });
    const { portfolio } = await writeDemo(join(folder, 'e'), { processes: 30, seed: 1, filesOf: 20 });
    expect(portfolio).toHaveLength(9);
    expect((await readdir(join(folder, 'e'))).sort()).toEqual(
      [
        'answers.json',
        'limpide-demo-1-0001.jsonl',
        'limpide-demo-1-0002.jsonl',
        ...portfolio.map((path) => basename(path)),
      ].sort(),
    );
  });

  it('refuse a number of processes that is not a whole number', async () => {
    await expect(writeDemo(join(folder, 'f'), { processes: 1.5, seed: 1 })).rejects.toThrow(
      'processes must be a whole number',
    );
  });
});
