/** Counts the bytes of a download, for the bar and for the decision to go on trying. */
import type { Progress } from '../../kernel/progress.ts';

/** How far a download is. */
export interface Meter {
  /** Bytes of the download that are on disk. */
  kept: number;
  start(name: string, total: number | undefined, from: number): void;
  advance(bytes: number): void;
  done(): void;
}

/** Shows each byte once: a resumed try goes on with the same bar, a restarted one begins another. */
export function makeMeter(progress: Progress): Meter {
  let started = false;
  return {
    kept: 0,
    start(name, total, from) {
      if (!started || from !== this.kept) {
        progress.step(name, total ?? 0);
        progress.advance(from);
      }
      started = true;
      this.kept = from;
    },
    advance(bytes) {
      this.kept += bytes;
      progress.advance(bytes);
    },
    done: () => progress.done(),
  };
}
