/** Runs the command line as a child and watches its time and memory, as anyone would see them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ChildRun {
  readonly seconds: number;
  /** MB; null where the system does not tell. */
  readonly peak: number | null;
  readonly out: string;
}

/** Highest resident memory of a process so far, in MB (Linux only). */
export function peakOf(pid: number): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1000;
  } catch {
    return null; // not Linux, or the process has just ended
  }
}

export function start(program: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** @throws Error with the exit code when the command fails */
export function run(program: string, args: readonly string[]): Promise<ChildRun> {
  const begun = performance.now();
  const child = start(program, args);
  let out = '';
  let peak: number | null = null;
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  const timer = setInterval(() => {
    const seen = child.pid === undefined ? null : peakOf(child.pid);
    if (seen !== null) peak = Math.max(peak ?? 0, seen);
  }, 100);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(timer);
      if (code === 0) resolve({ seconds: (performance.now() - begun) / 1000, peak, out });
      else reject(new Error(`limpide ${args.join(' ')} ended with ${code}`));
    });
  });
}
