/** What is on disk of a download: a part and what the server said of it, so that a later process can go on from there. */
import { type FileHandle, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { explain, LimpideError, systemCode } from '../../kernel/errors.ts';
import { addressKey } from './address.ts';

const recordShape = z.object({
  /** Public address. */
  url: z.string(),
  name: z.string(),
  etag: z.exactOptional(z.string()),
  lastModified: z.exactOptional(z.string()),
  contentType: z.exactOptional(z.string()),
  /** Bytes of the whole file, when the server said. */
  total: z.exactOptional(z.number().int().nonnegative()),
});
export type PartRecord = z.infer<typeof recordShape>;

/** The paths of one download in its folder; names come from the address, so that they never collide. */
export interface Slot {
  readonly folder: string;
  readonly key: string;
  readonly part: string;
  readonly partRecord: string;
  readonly doneRecord: string;
}

export interface Held {
  readonly record: PartRecord;
  readonly bytes: number;
  /** All bytes are here; whether they are still the publisher's is to be asked. */
  readonly complete: boolean;
  /** Where the bytes are. */
  readonly file: string;
}

export function slotFor(folder: string, url: URL): Slot {
  const key = addressKey(url);
  const part = join(folder, `${key}.part`);
  return { folder, key, part, partRecord: `${part}.json`, doneRecord: join(folder, `${key}.json`) };
}

/** What an earlier try, or an earlier process, left; undefined when nothing of use. */
export async function findHeld(slot: Slot): Promise<Held | undefined> {
  const [record, bytes] = await Promise.all([readRecord(slot.partRecord), sizeOf(slot.part)]);
  if (record !== undefined && bytes > 0 && bytes <= (record.total ?? bytes)) {
    return { record, bytes, complete: bytes === record.total, file: slot.part };
  }
  const done = await readRecord(slot.doneRecord);
  if (done === undefined) return undefined;
  const file = donePath(slot, done.name);
  const doneBytes = await sizeOf(file);
  return doneBytes > 0 && doneBytes === done.total
    ? { record: done, bytes: doneBytes, complete: true, file }
    : undefined;
}

/** Starts a part from nothing. The old bytes go before the new record comes: never old bytes under a new ETag. */
export async function beginPart(slot: Slot, record: PartRecord): Promise<FileHandle> {
  return onDisk(slot.part, async () => {
    const handle = await open(slot.part, 'w');
    try {
      await writeFile(slot.partRecord, JSON.stringify(record));
      return handle;
    } catch (error) {
      await handle.close();
      throw error;
    }
  });
}

export function reopenPart(slot: Slot): Promise<FileHandle> {
  return onDisk(slot.part, () => open(slot.part, 'a'));
}

export async function forget(slot: Slot): Promise<void> {
  await onDisk(slot.part, async () => {
    for (const path of [slot.part, slot.partRecord, slot.doneRecord]) await rm(path, { force: true });
  });
}

/** Gives the complete file its name, by one rename; returns its path. */
export async function finishPart(slot: Slot, held: Held): Promise<string> {
  const path = donePath(slot, held.record.name);
  if (held.file === path) return path;
  await onDisk(path, async () => {
    const former = await readRecord(slot.doneRecord);
    await rename(held.file, path);
    if (former !== undefined && former.name !== held.record.name)
      await rm(donePath(slot, former.name), { force: true });
    await writeFile(slot.doneRecord, JSON.stringify({ ...held.record, total: held.bytes }));
    await rm(slot.partRecord, { force: true });
  });
  return path;
}

/** Runs work on the disk; a fault comes out as a LimpideError, never to be mistaken for one of the network. */
export async function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const explained = explain(error, path);
    if (explained instanceof LimpideError) throw explained;
    throw new LimpideError(
      'internal',
      `${path} could not be written (${systemCode(error) ?? String(error)}); check this folder and its disk.`,
      { cause: error },
    );
  }
}

function donePath(slot: Slot, name: string): string {
  return join(slot.folder, `${slot.key}-${name}`);
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() === true ? found.size : 0;
}

/** A record that is absent, cut short or of another shape counts as none: the download starts over. */
async function readRecord(path: string): Promise<PartRecord | undefined> {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return recordShape.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
