/** Lists the files of a folder, always in the same order, without walking in circles. */
import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LimpideError, systemCode } from '../../kernel/errors.ts';

export interface FolderListing {
  /** Paths of regular files, sorted by name folder by folder. */
  readonly files: readonly string[];
  /** What was passed over and why, for people. */
  readonly notes: readonly string[];
}

/**
 * All files under `folder`, whatever their extension. Names that begin with a dot are skipped (counted in a note),
 * links are followed, a folder is entered once. Throws `badInput` when a folder cannot be read.
 */
export async function listFolder(folder: string): Promise<FolderListing> {
  const files: string[] = [];
  const notes: string[] = [];
  const entered = new Set<string>();
  let hidden = 0;

  const walk = async (at: string): Promise<void> => {
    const real = await realpath(at);
    if (entered.has(real)) {
      notes.push(`${at}: a link to a folder that was already read; skipped.`);
      return;
    }
    entered.add(real);
    for (const entry of await entriesOf(at)) {
      const path = join(at, entry.name);
      if (entry.name.startsWith('.')) {
        hidden += 1;
        continue;
      }
      const found = await kindOf(path, entry);
      if (found === undefined) notes.push(`${path}: a link that leads nowhere; skipped.`);
      else if (found.isDirectory()) await walk(path);
      else if (found.isFile()) files.push(path);
      else notes.push(`${path}: neither a file nor a folder; skipped.`);
    }
  };

  await walk(folder);
  if (hidden > 0)
    notes.push(
      `${folder}: ${hidden} hidden ${hidden === 1 ? 'entry' : 'entries'} (name with a leading dot) skipped.`,
    );
  if (files.length === 0) notes.push(`${folder}: no file in this folder.`);
  return { files, notes };
}

/** Sorted by code units, not by locale: the same order on every machine. */
async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  } catch (cause) {
    throw new LimpideError(
      'badInput',
      `The folder ${folder} cannot be read (${systemCode(cause) ?? 'unknown fault'}); give this user the right to read it, or name the files one by one.`,
      { cause },
    );
  }
}

/** The entry itself, or what a link leads to; undefined when it leads nowhere (or round in circles). */
async function kindOf(path: string, entry: Dirent): Promise<Dirent | Stats | undefined> {
  return entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
}
