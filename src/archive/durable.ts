/** Writes that survive a cut of power: a file appears whole, under its name, or not at all. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Lineage } from './layout.ts';

/** Asks the disk to keep what was written to a file, or the names in a folder. */
export function sync(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Syncs every file of a folder, then the folder. */
export function syncFolder(folder: string): void {
  for (const name of readdirSync(folder)) sync(join(folder, name));
  sync(folder);
}

/** Writes a small file: aside, synced, then renamed over the one that was there. */
export function writeWhole(place: Lineage, path: string, text: string): void {
  const temporary = join(place.temp, `whole-${randomUUID()}`);
  try {
    writeFileSync(temporary, text, { flush: true });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
  sync(dirname(path));
}
