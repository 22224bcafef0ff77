/** Starts the real command line in processes of its own, so that its time and memory are its own; none outlives the bench. */
import { type ChildProcess, spawn } from 'node:child_process';
import { StringDecoder } from 'node:string_decoder';
import { fileURLToPath } from 'node:url';

/** True from the sources and from the bundle alike: both lie one folder under the project's. */
export const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const commandLine = fileURLToPath(new URL('../bin/limpide', import.meta.url));

/**
 * Preloaded into the command: at its end it writes its peak memory in kB to file descriptor 3. Linux's own mark of the
 * process's memory comes first: `maxRSS` there begins with what the parent had when it forked.
 */
const probe = `data:text/javascript,${encodeURIComponent(`
import { readFileSync, writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';
if (isMainThread) process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS;
  try { peak = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  try { writeSync(3, String(peak)); } catch {}
});`)}`;

/** Process groups get their signal as a whole: npm starts processes of its own. */
interface Living {
  readonly child: ChildProcess;
  readonly group: boolean;
}

const living = new Set<Living>();

function remember(child: ChildProcess, group: boolean): Living {
  const one = { child, group };
  living.add(one);
  child.once('exit', () => living.delete(one));
  return one;
}

function signal({ child, group }: Living, name: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(group ? -child.pid : child.pid, name);
  } catch {
    // It ended in the meantime.
  }
}

/** Ends every process that this bench started and that still runs. */
export function endChildren(): void {
  for (const one of living) signal(one, 'SIGKILL');
}

export interface Said {
  readonly line: string;
  /** Seconds since the start. */
  readonly at: number;
}

export interface CliRun {
  readonly seconds: number;
  /** Null where the process was killed. */
  readonly peakBytes: number | null;
  readonly stdout: string;
  /** Lines of stderr, with the time at which they came. */
  readonly said: readonly Said[];
}

/** Runs `limpide ARGS` to its end. Throws when it fails or takes longer than `timeout` seconds. */
export async function runCli(args: readonly string[], timeout: number): Promise<CliRun> {
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', probe, commandLine, ...args], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    cwd: projectRoot,
  });
  const one = remember(child, false);
  const timer = setTimeout(() => signal(one, 'SIGKILL'), timeout * 1000);
  const said: Said[] = [];
  const stdout: string[] = [];
  const peak: string[] = [];
  const decoder = new StringDecoder('utf8');
  eachLine(child.stdio[2], (line) => said.push({ line, at: (performance.now() - started) / 1000 }));
  child.stdio[1]?.on('data', (part: Buffer) => stdout.push(decoder.write(part)));
  child.stdio[3]?.on('data', (part: Buffer) => peak.push(part.toString()));
  let seconds = 0;
  child.once('exit', () => {
    seconds = (performance.now() - started) / 1000;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearTimeout(timer));
  if (code !== 0) {
    const why = code === null ? `was ended after ${Math.round(seconds)} s` : `ended with ${code}`;
    const last = said.slice(-3).map(({ line }) => line);
    throw new Error(`limpide ${args[0] ?? ''} ${why}: ${last.join(' ')}`);
  }
  const kilobytes = Number(peak.join(''));
  return {
    seconds,
    peakBytes: kilobytes > 0 ? kilobytes * 1024 : null,
    stdout: stdout.join(''),
    said,
  };
}

function eachLine(stream: unknown, tell: (line: string) => void): void {
  if (!isReadable(stream)) return;
  let rest = '';
  stream.on('data', (part: Buffer) => {
    const lines = (rest + part.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) tell(line);
  });
}

function isReadable(stream: unknown): stream is NodeJS.ReadableStream {
  return stream !== null && typeof stream === 'object' && 'on' in stream;
}

export interface Running {
  readonly pid: number;
  /** Resolves with the first line of stdout that fits; rejects when the process ends before. */
  readonly line: Promise<RegExpExecArray>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
}

/** Starts a command that goes on until it is stopped. `viaNpm`: by `npm start`, as people do. */
export function startCli(args: readonly string[], expected: RegExp, viaNpm = false): Running {
  const child = viaNpm
    ? spawn('npm', ['start', '--silent', '--', ...args], {
        cwd: projectRoot,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
        // Only loopback traffic: npm must not look for a newer npm.
        env: { ...process.env, npm_config_update_notifier: 'false', npm_config_offline: 'true' },
      })
    : spawn(process.execPath, [commandLine, ...args], {
        cwd: projectRoot,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
  const one = remember(child, viaNpm);
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
    child.once('error', () => resolve());
  });
  let last = '';
  eachLine(child.stderr, (line) => {
    last = line;
  });
  const line = new Promise<RegExpExecArray>((resolve, reject) => {
    eachLine(child.stdout, (text) => {
      const found = expected.exec(text);
      if (found) resolve(found);
    });
    child.once('error', reject);
    void ended.then(() => reject(new Error(`limpide ${args[0] ?? ''} ended before it was ready: ${last}`)));
  });
  return {
    pid: child.pid ?? 0,
    line,
    async stop() {
      signal(one, 'SIGTERM');
      const timer = setTimeout(() => signal(one, 'SIGKILL'), 5000);
      await ended;
      clearTimeout(timer);
    },
  };
}
