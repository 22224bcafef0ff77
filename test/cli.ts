/** Runs the real command line in a process of its own, as people do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
// @ts-expect-error plain JavaScript shared with the command line
import { ensureReady } from '../scripts/ensure.mjs';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** `npm test` has built it; alone, the first test that needs it does. LIMPIDE_DIST: another build to test. */
const dist = process.env['LIMPIDE_DIST'] ?? join(root, 'dist');
if (process.env['LIMPIDE_DIST'] === undefined) ensureReady();
const entry = `const { main } = await import(${JSON.stringify(pathToFileURL(join(dist, 'main.js')).href)}); process.exitCode = await main(process.argv.slice(1));`;

/** The settings of who runs the tests are not those of the tests. */
const { LIMPIDE_DATA: _data, PORT: _port, HOST: _host, ...withoutSettings } = process.env;

export interface Ran {
  /** Null when it was killed. */
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Told of the process once it runs. */
  readonly started?: (child: ChildProcess) => void;
}

/** Runs `limpide ARGS` to its end. */
export function limpide(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const child = startLimpide(args, options);
  options.started?.(child);
  let out = '';
  let err = '';
  child.stdout?.on('data', (bytes: Buffer) => {
    out += bytes.toString('utf8');
  });
  child.stderr?.on('data', (bytes: Buffer) => {
    err += bytes.toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
}

/** Starts `limpide ARGS`; the caller ends it. */
export function startLimpide(args: readonly string[], options: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, ['--input-type=module', '-e', entry, '--', ...args], {
    cwd: root,
    env: { ...withoutSettings, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The JSON that a command printed. */
export function jsonOf(ran: Ran): Record<string, unknown> {
  if (ran.code !== 0) throw new Error(`limpide ended with ${ran.code}: ${ran.err}${ran.out}`);
  return JSON.parse(ran.out);
}
