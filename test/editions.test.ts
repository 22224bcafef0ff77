/** What the operator can do with editions: list, compare, go back, check, make again, back up and restore. */
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { lineage } from '../src/archive/layout.ts';
import { diffEditions } from '../src/editions/diff.ts';
import { keptEditions } from '../src/editions/forget.ts';
import { listEditions, pickEdition } from '../src/editions/list.ts';
import { addAndPublish } from '../src/editions/publish.ts';
import { rebuildEdition } from '../src/editions/rebuild-edition.ts';
import { rollback } from '../src/editions/rollback.ts';
import { verify } from '../src/editions/verify.ts';
import { Duckdb } from '../src/engine/duckdb.ts';
import { noProgress } from '../src/kernel/progress.ts';
import { jsonOf, limpide } from './cli.ts';
import { inventedLines, inventedRelease } from './invented.ts';
import { temporary } from './temporary.ts';

const clock = () => new Date('2026-01-15T12:00:00Z');
const source = temporary('editions');
/** A data folder with three editions; tests work on copies. */
const template = join(source, 'data');
const places = (data: string) => lineage(data, 'real');
const ids: string[] = [];

async function addLines(data: string, name: string, lines: string): Promise<string> {
  const path = join(source, name);
  writeFileSync(path, lines);
  return (await addAndPublish(places(data), [{ path }], noProgress, clock)).manifest.id;
}

function copy(): string {
  const data = join(temporary('editions'), 'data');
  cpSync(template, data, { recursive: true });
  return data;
}

beforeAll(async () => {
  ids.push(await addLines(template, 'a.jsonl', inventedLines(30)));
  ids.push(await addLines(template, 'b.jsonl', inventedLines(20, 30)));
  const change = { ...inventedRelease(1, 60), tender: { id: 't1', title: 'Purchase of something else' } };
  ids.push(await addLines(template, 'c.jsonl', `${JSON.stringify(change)}\n`));
});

describe('editions', () => {
  test('are listed, oldest first, with what they were made from', async () => {
    const listed = listEditions(places(template));
    expect(
      listed.map(({ number, sources, processes, current, kept }) => [
        number,
        sources,
        processes,
        current,
        kept,
      ]),
    ).toEqual([
      [1, 1, 30, false, true],
      [2, 2, 50, false, true],
      [3, 3, 50, true, true],
    ]);
    const printed = await limpide(['editions', '--data', template]);
    expect(printed.out.trim().split('\n')).toHaveLength(3);
    expect(printed.out).toContain('current');
    expect(jsonOf(await limpide(['editions', 'list', '--data', template, '--json']))['editions']).toEqual(
      listed,
    );
  });

  test('are compared: files, figures, processes', async () => {
    const place = places(template);
    const diff = await diffEditions(place, pickEdition(place, '1'), pickEdition(place, '3'));
    expect(diff.sources.added.map(({ name }) => name).sort()).toEqual(['b.jsonl', 'c.jsonl']);
    expect(diff.sources.removed).toEqual([]);
    expect(diff.otherwise).toEqual([]);
    expect(diff.figures.find(({ measure }) => measure === 'process-count')).toMatchObject({
      from: '30',
      to: '50',
      changed: true,
    });
    expect(diff.processes).toMatchObject({ added: 20, removed: 0, changed: 1 });
    expect(diff.processes?.examples.changed).toEqual(['ocds-abc123-1']);
    expect(diff.processes?.examples.added).toContain('ocds-abc123-30');
    const printed = await limpide(['editions', 'diff', '1', String(ids[2]).slice(0, 12), '--data', template]);
    expect(printed.out).toContain('+ file b.jsonl');
    expect(printed.out).toContain('figure process-count: 30 → 50');
    expect(printed.out).toContain('1 processes changed: ocds-abc123-1');
  });

  test('an unknown one is told, with those that are known', async () => {
    const ran = await limpide(['editions', 'diff', '1', '9', '--data', template]);
    expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('No edition "9" is known') });
    expect(ran.err).toContain('3 (');
  });
});

describe('rolling back', () => {
  test('serves the edition before; adding again publishes as usual', async () => {
    const data = copy();
    const printed = jsonOf(await limpide(['editions', 'rollback', '--data', data, '--json']));
    expect(printed).toMatchObject({ edition: ids[1], number: 2 });
    expect(readFileSync(places(data).current, 'utf8').trim()).toBe(ids[1]);
    expect(readFileSync(places(data).chain, 'utf8')).toContain('rolled back from edition 3');
    expect((await verify(places(data), noProgress)).problems).toEqual([]);
    const id = await addLines(data, 'd.jsonl', inventedLines(3, 200));
    expect(listEditions(places(data)).at(-1)).toMatchObject({ id, number: 4, sources: 4, current: true });
  });

  test('to a given one; not to the current one, nor to one that is no longer kept', async () => {
    const data = copy();
    expect((await rollback(places(data), '1', clock)).to.id).toBe(ids[0]);
    await expect(rollback(places(data), '1', clock)).rejects.toMatchObject({ code: 'usage' });
    await expect(rollback(places(data), undefined, clock)).rejects.toMatchObject({ code: 'notFound' });
    rmSync(join(places(data).editions, `${ids[1]}.duckdb`));
    await expect(rollback(places(data), '2', clock)).rejects.toMatchObject({
      message: expect.stringContaining('limpide editions rebuild'),
    });
  });
});

describe('an older edition whose file is no longer kept', () => {
  test('is made again, the same, from the files that it was made of', async () => {
    const data = copy();
    rmSync(join(places(data).editions, `${ids[0]}.duckdb`));
    expect(await rebuildEdition(places(data), '1', noProgress)).toMatchObject({
      made: true,
      manifest: { id: ids[0] },
    });
    expect(readFileSync(places(data).current, 'utf8').trim()).toBe(ids[2]);
    const measured = jsonOf(
      await limpide(['measure', 'process-count', '--data', data, '--edition', String(ids[0]), '--json']),
    );
    expect(measured).toMatchObject({ value: 30, edition: ids[0] });
    expect((await verify(places(data), noProgress)).problems).toEqual([]);
  });

  test('is not passed off for what this version would make otherwise', async () => {
    const data = copy();
    const path = join(places(data).editions, `${ids[0]}.json`);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/"model": "\w+"/, `"model": "${'0'.repeat(64)}"`));
    rmSync(join(places(data).editions, `${ids[0]}.duckdb`));
    const ran = await limpide(['editions', 'rebuild', '1', '--data', data]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('cannot be made again as it was: its model is not that of this version');
  });

  test('only the last few keep their file', async () => {
    const data = copy();
    for (let i = 0; i < keptEditions; i++) await addLines(data, `e${i}.jsonl`, inventedLines(1, 300 + i));
    const listed = listEditions(places(data));
    expect(listed.filter(({ kept }) => kept).map(({ number }) => number)).toEqual([4, 5, 6, 7, 8]);
    expect(listed).toHaveLength(8);
    expect(readdirSync(places(data).editions).filter((name) => name.endsWith('.duckdb'))).toHaveLength(
      keptEditions,
    );
  });
});

describe('verify', () => {
  const problemsOf = async (data: string) => (await verify(places(data), noProgress)).problems;

  test('finds nothing wrong with what was just published', async () => {
    const ran = await limpide(['verify', '--data', template, '--json']);
    expect(ran.code).toBe(0);
    const { lineages } = z
      .object({
        lineages: z.array(
          z.object({ checked: z.record(z.string(), z.number()), notes: z.array(z.string()) }),
        ),
      })
      .parse(JSON.parse(ran.out));
    expect(lineages[0]).toMatchObject({ notes: [], checked: { originals: 3, files: 3, segments: 3 } });
    expect(lineages[0]?.checked['figures']).toBeGreaterThan(50);
    expect(lineages[0]?.checked['tables']).toBeGreaterThan(20);
  });

  test('names an original of which one byte changed', async () => {
    const data = copy();
    const [name = ''] = readdirSync(places(data).originals);
    const path = join(places(data).originals, name);
    const bytes = readFileSync(path);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const ran = await limpide(['verify', '--data', data]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(`WRONG (originals) ${path}: Its bytes changed`);
  });

  test('names an original that is gone, and the line of the chain that tells of it', async () => {
    const data = copy();
    const [name = ''] = readdirSync(places(data).originals);
    rmSync(join(places(data).originals, name));
    const problems = await problemsOf(data);
    expect(problems.map(({ check }) => check)).toContain('chain');
    expect(problems.find(({ check }) => check === 'chain')?.where).toMatch(/chain\.jsonl, line \d+$/);
  });

  test('names the line of the chain that was changed, and misses the lines taken from its end', async () => {
    const data = copy();
    const { chain } = places(data);
    const lines = readFileSync(chain, 'utf8').trim().split('\n');
    writeFileSync(
      chain,
      `${lines.map((line, i) => (i === 3 ? line.replace('b.jsonl', 'x.jsonl') : line)).join('\n')}\n`,
    );
    expect(await problemsOf(data)).toMatchObject([
      { check: 'chain', where: chain, message: expect.stringContaining('line 4') },
    ]);
    writeFileSync(chain, `${lines.slice(0, 3).join('\n')}\n`);
    const checks = (await problemsOf(data)).map(({ check }) => check);
    expect(checks).toContain('chain');
    expect(checks).toContain('editions');
  });

  test('names the table and the figures of an edition whose rows were changed', async () => {
    const data = copy();
    const database = await Duckdb.open(join(places(data).editions, `${ids[2]}.duckdb`));
    const engine = await database.connect();
    await engine.run("delete from process where ocid = 'ocds-abc123-5'");
    engine.close();
    database.close();
    const problems = await problemsOf(data);
    expect(problems.find(({ check, where }) => check === 'tables' && where === 'process')?.message).toBe(
      'It has 49 rows, and was published with 50.',
    );
    expect(
      problems.find(({ check, where }) => check === 'figures' && where === 'process-count')?.message,
    ).toBe('Published as 50, computed again as 49.');
  });

  test('names a manifest of which a figure was changed', async () => {
    const data = copy();
    const path = join(places(data).editions, `${ids[2]}.json`);
    const text = readFileSync(path, 'utf8');
    writeFileSync(
      path,
      text.replace(/("measure": "process-count",[^}]*?"params": {},\s*"value": )"50"/, '$1"51"'),
    );
    expect(readFileSync(path, 'utf8')).not.toBe(text);
    expect(await problemsOf(data)).toMatchObject([{ check: 'figures', where: 'process-count' }]);
    writeFileSync(path, text.replace('"fictional": false', '"fictional": true'));
    expect((await problemsOf(data)).map(({ message }) => message)).toContain(
      'The manifest was changed: its hash is not its id.',
    );
  });

  test('names a segment that lost rows', async () => {
    const data = copy();
    const { segments } = places(data);
    const [first = '', second = ''] = readdirSync(segments);
    copyFileSync(join(segments, first, 'release-1.parquet'), join(segments, second, 'release-1.parquet'));
    expect((await problemsOf(data)).map(({ where }) => where)).toContain(join(segments, second));
    const again = jsonOf(await limpide(['rebuild', '--from-originals', '--data', data, '--json']));
    expect(again['edition']).toBe(ids[2]);
    expect(await problemsOf(data)).toEqual([]);
  });

  test('a half line at the end of the chain is a crash, not a fraud: the next add writes it again', async () => {
    const data = copy();
    appendFileSync(places(data).chain, '{"previous":"12');
    expect(await problemsOf(data)).toEqual([]);
    await addLines(data, 'f.jsonl', inventedLines(1, 900));
    expect(await problemsOf(data)).toEqual([]);
  });
});

describe('backup and restore', () => {
  test('backup, loss of everything, restore: the same edition, and all is as it was published', async () => {
    const data = copy();
    const backup = join(temporary('backup'), 'backup');
    const made = jsonOf(await limpide(['backup', backup, '--data', data, '--json']));
    expect(made['lineages']).toMatchObject([{ lineage: 'real', edition: ids[2], number: 3 }]);
    rmSync(data, { recursive: true });
    const restored = await limpide(['restore', backup, '--data', data, '--json']);
    expect(restored.code).toBe(0);
    expect(JSON.parse(restored.out)).toMatchObject({
      ok: true,
      lineages: [{ edition: ids[2], problems: [] }],
    });
    const again = join(source, 'b.jsonl');
    expect(jsonOf(await limpide(['add', '--data', data, '--json', again]))).toMatchObject({
      edition: ids[2],
      changed: false,
    });
    expect(listEditions(places(data)).map(({ kept }) => kept)).toEqual([false, false, true]);
  });

  test('does not write over what is there, unless told to: then it is moved aside', async () => {
    const data = copy();
    const backup = join(temporary('backup'), 'backup');
    await limpide(['backup', backup, '--data', data]);
    expect((await limpide(['backup', backup, '--data', data])).err).toContain('is not empty');
    const refused = await limpide(['restore', backup, '--data', data]);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('already holds data') });
    const forced = await limpide(['restore', backup, '--data', data, '--force']);
    expect(forced.code).toBe(0);
    expect(readdirSync(data).filter((name) => name.startsWith('real.replaced-'))).toHaveLength(1);
  });

  test('a backup of which one byte changed is not restored', async () => {
    const data = copy();
    const backup = join(temporary('backup'), 'backup');
    await limpide(['backup', backup, '--data', data]);
    const [name = ''] = readdirSync(join(backup, 'real', 'archive', 'originals'));
    const path = join(backup, 'real', 'archive', 'originals', name);
    const bytes = readFileSync(path);
    bytes[50] = (bytes[50] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const target = join(temporary('backup'), 'data');
    const ran = await limpide(['restore', backup, '--data', target]);
    expect(ran).toMatchObject({
      code: 1,
      err: expect.stringContaining(`${path} changed since the backup was made`),
    });
    expect(existsSync(join(target, 'real'))).toBe(false);
  });
});
