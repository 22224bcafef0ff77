import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Locked, withLock } from './lock.ts';

let place: Locked;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-lock-'));
  place = { folder, lock: join(folder, 'lock') };
});
afterEach(() => rmSync(place.folder, { recursive: true, force: true }));

/** Another process that holds the lock until it is killed. */
function otherHolder(): Promise<{ pid: number; kill(): Promise<void> }> {
  const engine = pathToFileURL(createRequire(import.meta.url).resolve('@duckdb/node-api')).href;
  const script = `const { DuckDBInstance } = (await import(${JSON.stringify(engine)})).default; globalThis.held = await DuckDBInstance.create(${JSON.stringify(place.lock)}); console.log('held'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
    child.stdout.once('data', () =>
      resolve({
        pid: child.pid ?? 0,
        kill: () =>
          new Promise((done) => {
            child.removeAllListeners('exit');
            child.once('exit', () => done());
            child.kill('SIGKILL');
          }),
      }),
    );
  });
}

describe('one writer at a time', () => {
  it('runs the work, gives what it gives, and is free again after it', async () => {
    expect(await withLock(place, async () => 7)).toBe(7);
    expect(await withLock(place, async () => 8)).toBe(8);
    expect(readdirSync(place.folder)).toEqual(['lock']);
  });

  it('is free again after work that fails', async () => {
    await expect(withLock(place, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await withLock(place, async () => 1)).toBe(1);
  });

  it('holds off another task of the same process', async () => {
    await withLock(place, async () => {
      await expect(withLock(place, async () => 1)).rejects.toMatchObject({ code: 'locked' });
    });
  });

  it('holds off another process, named in the message, and ends with it, even by kill -9', async () => {
    await withLock(place, async () => undefined);
    const other = await otherHolder();
    await expect(withLock(place, async () => 1)).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining(`process ${other.pid}`),
    });
    await other.kill();
    expect(await withLock(place, async () => 1)).toBe(1);
  });

  it('says what is wrong when the lock cannot be made', async () => {
    const file = join(place.folder, 'file');
    writeFileSync(file, '');
    const under = { folder: file, lock: join(file, 'lock') };
    await expect(withLock(under, async () => 1)).rejects.toThrow();
  });
});
