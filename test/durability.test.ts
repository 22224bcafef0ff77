/** Whatever interrupts `add`, nothing that was published is lost, and adding again ends where it would have ended. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jsonOf, limpide, type Ran } from './cli.ts';
import { chance, inventedFolder, inventedLines } from './invented.ts';
import { temporary } from './temporary.ts';

const processes = 1500;
let files: string[];
let undisturbed: string;
let milliseconds: number;

const add = (data: string, paths: readonly string[]): Promise<Ran> =>
  limpide(['add', '--data', data, '--json', ...paths]);

async function editionOf(data: string, paths: readonly string[]): Promise<string> {
  return String(jsonOf(await add(data, paths))['edition']);
}

async function isSound(data: string): Promise<void> {
  const ran = await limpide(['verify', '--data', data, '--json']);
  expect(JSON.parse(ran.out)).toMatchObject({ ok: true });
}

beforeAll(async () => {
  files = inventedFolder(join(temporary('kill'), 'files'), processes);
  const data = temporary('kill');
  const start = performance.now();
  const ran = await add(data, files);
  milliseconds = performance.now() - start;
  undisturbed = String(jsonOf(ran)['edition']);
  await isSound(data);
});

describe('kill -9 during add', () => {
  const random = chance(20);

  /** Starts an add and kills it after a part of the time that one takes. */
  async function killedAdd(data: string, part: number): Promise<Ran> {
    return limpide(['add', '--data', data, '--json', ...files], {
      started: (child) => {
        const timer = setTimeout(() => child.kill('SIGKILL'), 150 + part * milliseconds);
        child.once('close', () => clearTimeout(timer));
      },
    });
  }

  test.each([1, 2, 3, 4])(
    'five kills in a row, then an add: the edition of an undisturbed run (%i of 4)',
    async () => {
      // A run that ended leaves nothing to kill: where the machine has become faster, the first kill comes sooner.
      let data = temporary('kill');
      let soon = random() * 0.5;
      let killed = (await killedAdd(data, soon)).code === null ? 1 : 0;
      for (let tries = 0; killed === 0 && tries < 5; tries++) {
        data = temporary('kill');
        soon /= 2;
        if ((await killedAdd(data, soon)).code === null) killed = 1;
      }
      for (let kill = 1; kill < 5; kill++) if ((await killedAdd(data, random())).code === null) killed++;
      expect(killed).toBeGreaterThan(0);
      expect(await editionOf(data, files)).toBe(undisturbed);
      await isSound(data);
      expect(readdirSync(join(data, 'real', 'tmp'))).toEqual([]);
    },
  );

  test('a kill while a second edition is made leaves the first one served', async () => {
    const data = temporary('kill');
    const first = await editionOf(data, files.slice(0, 1));
    await killedAdd(data, 0.6);
    const current = readFileSync(join(data, 'real', 'editions', 'current'), 'utf8').trim();
    expect([first, undisturbed]).toContain(current);
    const measured = jsonOf(await limpide(['measure', 'process-count', '--data', data, '--json']));
    expect(measured['edition']).toBe(current);
    expect(await editionOf(data, files)).toBe(undisturbed);
    await isSound(data);
  });
});

describe('adding again', () => {
  test('the same files give nothing new', async () => {
    const data = temporary('again');
    await editionOf(data, files);
    const before = readdirSync(join(data, 'real', 'segments'));
    const again = jsonOf(await add(data, [...files].reverse()));
    expect(again).toMatchObject({ edition: undisturbed, changed: false });
    expect(readdirSync(join(data, 'real', 'segments'))).toEqual(before);
    expect(readdirSync(join(data, 'real', 'archive', 'originals')).length).toBe(files.length);
  });

  test('the order of files does not change the edition, nor does adding them one by one', async () => {
    expect(await editionOf(temporary('order'), [...files].reverse())).toBe(undisturbed);
    const data = temporary('order');
    let last = '';
    for (const path of files.toSorted((a, b) => (a.length < b.length ? 1 : -1)))
      last = await editionOf(data, [path]);
    expect(last).toBe(undisturbed);
    await isSound(data);
  });

  test('two adds at once: one adds, the other says that it is locked and can be run again', async () => {
    const data = temporary('two');
    const half = Math.ceil(files.length / 2);
    const both = await Promise.all([add(data, files.slice(0, half)), add(data, files.slice(half))]);
    const refused = both.filter(({ code }) => code !== 0);
    for (const { err } of refused) expect(err).toMatch(/Another Limpide \(process \d+\) is writing/);
    expect(refused.length).toBeLessThan(2);
    expect(await editionOf(data, files)).toBe(undisturbed);
    await isSound(data);
  });
});

describe('a data folder that cannot be written', () => {
  test('is said so, with what to do', async () => {
    const file = join(temporary('readonly'), 'file');
    writeFileSync(file, 'not a folder');
    const ran = await add(join(file, 'data'), files.slice(0, 1));
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('cannot be made: a file stands where a folder should be');
    expect(ran.err).toContain('--data');
    expect(ran.err).not.toContain('did not foresee');
  });
});

const disk = temporary('disk');
const canMount = mount(disk, 24);

/** A small disk of its own; only root may make one. */
function mount(folder: string, megabytes: number): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.skipIf(!canMount)('a full disk (skipped where a small one cannot be mounted)', () => {
  afterAll(() => {
    execFileSync('umount', ['-l', disk], { stdio: 'ignore' });
  });

  test('is said so, and the edition before is served as it was', async () => {
    const data = join(disk, 'data');
    const small = join(temporary('disk'), 'small.jsonl');
    writeFileSync(small, inventedLines(20));
    const first = await editionOf(data, [small]);
    const large = join(temporary('disk'), 'large.jsonl');
    writeFileSync(large, inventedLines(20_000));
    expect(statSync(large).size).toBeGreaterThan(12 << 20);
    const ran = await add(data, [large]);
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('is full; free some space and run the command again: nothing was lost');
    const measured = jsonOf(await limpide(['measure', 'process-count', '--data', data, '--json']));
    expect(measured).toMatchObject({ edition: first, value: 20 });
    await isSound(data);

    // With more space, the same command ends where it would have.
    execFileSync('mount', ['-o', 'remount,size=400m', disk], { stdio: 'ignore' });
    const elsewhere = temporary('disk');
    expect(await editionOf(data, [large])).toBe(await editionOf(elsewhere, [small, large]));
    await isSound(data);
  });

  test('at any point of a second add', async () => {
    const data = join(disk, 'filling');
    mkdirSync(data);
    const small = join(temporary('disk'), 'small.jsonl');
    writeFileSync(small, inventedLines(20));
    const first = await editionOf(data, [small]);
    const next = join(temporary('disk'), 'next.jsonl');
    writeFileSync(next, inventedLines(1000, 500));
    for (const left of [64, 600, 2000, 5000]) {
      const ballast = join(disk, 'ballast');
      execFileSync('fallocate', ['-l', `${freeKilobytes(disk) - left}K`, ballast]);
      const ran = await add(data, [next]);
      if (ran.code !== 0) {
        expect(ran.err).toContain('is full');
        expect(ran.err).not.toContain('did not foresee');
        const measured = jsonOf(await limpide(['measure', 'process-count', '--data', data, '--json']));
        expect(measured['edition']).toBe(first);
      }
      execFileSync('rm', [ballast]);
    }
    await editionOf(data, [next]);
    await isSound(data);
  });
});

function freeKilobytes(folder: string): number {
  const line = execFileSync('df', ['-k', '--output=avail', folder]).toString().trim().split('\n').at(-1);
  return Number(line);
}

test('an edition whose manifest was cut short is told by verify and made again by rebuild', async () => {
  const data = temporary('repair');
  await editionOf(data, files);
  const manifest = join(data, 'real', 'editions', `${undisturbed}.json`);
  writeFileSync(manifest, readFileSync(manifest, 'utf8').slice(0, 100));
  const checked = await limpide(['verify', '--data', data]);
  expect(checked.code).toBe(1);
  expect(checked.out).toContain(manifest);
  expect(jsonOf(await limpide(['rebuild', '--data', data, '--json']))).toMatchObject({
    edition: undisturbed,
    number: 1,
  });
  await isSound(data);
});

test('segments are caches: without them, a rebuild gives the same edition', async () => {
  const data = temporary('repair');
  await editionOf(data, files);
  expect(existsSync(join(data, 'real', 'segments'))).toBe(true);
  expect(jsonOf(await limpide(['rebuild', '--from-originals', '--data', data, '--json']))).toMatchObject({
    edition: undisturbed,
    number: 1,
  });
  await isSound(data);
});
