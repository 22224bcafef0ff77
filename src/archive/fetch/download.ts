/** Brings one file from the web to a folder: streamed, bounded, and resumed after an interruption, even by a later process. */
import { mkdir } from 'node:fs/promises';
import { LimpideError } from '../../kernel/errors.ts';
import type { Progress } from '../../kernel/progress.ts';
import { noProgress } from '../../kernel/progress.ts';
import { publicAddress, readAddress } from './address.ts';
import { type Answer, ask, type Line } from './ask.ts';
import { fetchLimits } from './limits.ts';
import { type Meter, makeMeter } from './meter.ts';
import {
  beginPart,
  findHeld,
  finishPart,
  forget,
  type Held,
  onDisk,
  type PartRecord,
  reopenPart,
  type Slot,
  slotFor,
} from './partial.ts';
import { PassingFault, persist, realSleep, type Sleep } from './retry.ts';
import { conditions, continues, describe, rangeOf } from './version.ts';

/** How to reach the network; the defaults are those of the real one. */
export interface NetworkOptions {
  readonly fetch?: typeof globalThis.fetch;
  /** New tries after the first, without progress between them. */
  readonly retries?: number;
  /** Longest silence, milliseconds. */
  readonly idleMs?: number;
  readonly signal?: AbortSignal;
  readonly sleep?: Sleep;
  /** 0–1, for the chance in the waits. */
  readonly random?: () => number;
  /** Told before each new try. */
  readonly note?: (line: string) => void;
}

export interface DownloadOptions extends NetworkOptions {
  /** Made when absent. Holds `<sha256 of the address>.part` and its `.json` until the file is complete. */
  readonly folder: string;
  /** Largest file accepted, bytes (default 8 GB). */
  readonly maxBytes?: number;
  /** One step of as many units as the file has bytes (0 when the server does not say). */
  readonly progress?: Progress;
  /** The file's name, when known better than the server says. */
  readonly name?: string;
}

export interface Download {
  /** `<folder>/<sha256 of the address>-<name>`. */
  readonly path: string;
  readonly name: string;
  /** The address asked, without credentials. */
  readonly url: string;
  readonly etag?: string;
  readonly lastModified?: string;
  readonly contentType?: string;
  readonly bytes: number;
}

/**
 * Downloads `address`. An unfinished part of an earlier run is continued when the server still has the same file
 * (Range, If-Range), a complete one is taken again when it says "not modified"; anything else starts over.
 * Throws `download` (with the address and what to do; the part stays), `tooLarge`, `diskFull`, `readOnly`,
 * or the signal's reason.
 */
export async function download(address: string, options: DownloadOptions): Promise<Download> {
  const url = readAddress(address);
  const slot = slotFor(options.folder, url);
  const line: Line = {
    fetch: options.fetch ?? globalThis.fetch,
    idleMs: options.idleMs ?? fetchLimits.idleMs,
    signal: options.signal,
  };
  const meter = makeMeter(options.progress ?? noProgress);
  await onDisk(options.folder, () => mkdir(options.folder, { recursive: true }));
  meter.kept = (await findHeld(slot))?.bytes ?? 0;
  try {
    return await persist(() => attempt(url, slot, line, meter, options), {
      retries: options.retries ?? fetchLimits.retries,
      sleep: options.sleep ?? realSleep,
      random: options.random ?? Math.random,
      signal: options.signal,
      note: options.note ?? (() => {}),
      kept: () => meter.kept,
    });
  } finally {
    meter.done();
  }
}

async function attempt(
  url: URL,
  slot: Slot,
  line: Line,
  meter: Meter,
  options: DownloadOptions,
): Promise<Download> {
  const held = await findHeld(slot);
  let answer = await ask(url, conditions(held), line);
  if (held?.complete === true && answer.status === 304) {
    await answer.drop();
    return settle(slot, held);
  }
  const goesOn = held !== undefined && continues(held, answer);
  if (!goesOn && answer.status !== 200) {
    // The server no longer has what the part was cut from (416, another range): start over, asking for the whole.
    await answer.drop();
    await forget(slot);
    meter.kept = 0;
    answer = await ask(url, {}, line);
    if (answer.status !== 200) {
      await answer.drop();
      throw new LimpideError(
        'download',
        `${publicAddress(url)} answered ${answer.status} to a plain request for the file; download it by hand and add it.`,
        { details: { url: publicAddress(url), status: answer.status } },
      );
    }
  }
  const record = goesOn ? held.record : describe(url, answer, options.name);
  const from = goesOn ? held.bytes : 0;
  const total = goesOn ? (rangeOf(answer)?.total ?? record.total) : record.total;
  const most = options.maxBytes ?? fetchLimits.fileBytes;
  if (total !== undefined && total > most) {
    await answer.drop();
    throw tooLarge(url, `is ${total} bytes`, most);
  }
  const bytes = await receive({ url, slot, answer, record, from, total, most, meter });
  return settle(slot, { record, bytes, complete: true, file: slot.part });
}

interface Reception {
  readonly url: URL;
  readonly slot: Slot;
  readonly answer: Answer;
  readonly record: PartRecord;
  readonly from: number;
  readonly total: number | undefined;
  readonly most: number;
  readonly meter: Meter;
}

/** Writes the body to the part; returns the part's size once all bytes are on disk. */
async function receive({ url, slot, answer, record, from, total, most, meter }: Reception): Promise<number> {
  const handle = from > 0 ? await reopenPart(slot) : await beginPart(slot, record);
  let bytes = from;
  meter.start(record.name, total, from);
  try {
    for await (const piece of answer.pieces()) {
      if (bytes + piece.length > most)
        throw tooLarge(url, `is more than ${bytes} bytes (what came is in ${slot.part}; delete it)`, most);
      await onDisk(slot.part, () => handle.appendFile(piece));
      bytes += piece.length;
      meter.advance(piece.length);
    }
    await onDisk(slot.part, () => handle.sync());
  } finally {
    await handle.close();
  }
  if (total !== undefined && bytes < total) {
    throw new PassingFault(`${publicAddress(url)} ended after ${bytes} of ${total} bytes`, {
      details: { url: publicAddress(url), bytes, total },
    });
  }
  return bytes;
}

async function settle(slot: Slot, held: Held): Promise<Download> {
  const { url, name, etag, lastModified, contentType } = held.record;
  const path = await finishPart(slot, held);
  return {
    path,
    name,
    url,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...(contentType === undefined ? {} : { contentType }),
    bytes: held.bytes,
  };
}

function tooLarge(url: URL, what: string, most: number): LimpideError {
  const address = publicAddress(url);
  return new LimpideError(
    'tooLarge',
    `${address} ${what}; at most ${most} bytes are fetched. If you trust it, download it by hand, split it, and add the files.`,
    { details: { url: address, limit: most } },
  );
}
