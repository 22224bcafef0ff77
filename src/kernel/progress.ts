/** Progress on long work: a bar on a terminal, a line per step elsewhere, nothing when asked to be quiet. */
import cliProgress from 'cli-progress';
import type { Output } from './log.ts';

export interface Progress {
  /** Begins a step of `total` units (bytes, rows…). */
  step(name: string, total: number): void;
  advance(units: number): void;
  done(): void;
}

export const noProgress: Progress = { step: () => {}, advance: () => {}, done: () => {} };

/** A bar when stderr is a terminal; else one plain line a step, so that a log stays readable. */
export function terminalProgress(output: Output, isTerminal = process.stderr.isTTY === true): Progress {
  if (!isTerminal) return { step: (name) => output.note(`${name}…`), advance: () => {}, done: () => {} };
  let bar: cliProgress.SingleBar | undefined;
  return {
    step(name, total) {
      bar?.stop();
      bar = new cliProgress.SingleBar(
        {
          format: `${name} {bar} {percentage} % · {eta_formatted}`,
          stream: process.stderr,
          hideCursor: true,
        },
        cliProgress.Presets.shades_classic,
      );
      bar.start(Math.max(1, total), 0);
    },
    advance: (units) => bar?.increment(units),
    done() {
      bar?.stop();
      bar = undefined;
    },
  };
}
