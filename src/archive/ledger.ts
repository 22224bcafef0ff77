/**
 * The ledger of projects: one line an entry (a snapshot, a baseline), each chained to the line before it, so that one
 * that was changed or taken away is found by anyone. docs/project-ledger-check.md tells how, without this program.
 * line = `hash at fingerprint body`; fingerprint = SHA-256 of the body; hash = SHA-256 of `previous hash + "\n" + at + " " +
 * fingerprint`, both in hexadecimal; the first line's previous is 64 zeros. A body removed by law is `-`: the chain stays whole.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { LimpideError } from '../kernel/errors.ts';
import { sync } from './durable.ts';
import type { Lineage } from './layout.ts';

export interface LedgerLine {
  /** From 1. */
  readonly number: number;
  readonly hash: string;
  readonly at: string;
  readonly fingerprint: string;
  /** JSON of the entry; "-" when it was removed by law. */
  readonly body: string;
  readonly text: string;
}

const genesis = '0'.repeat(64);
const removedBody = '-';
const shape = /^([0-9a-f]{64}) (\S+) ([0-9a-f]{64}) (.+)$/;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function linkHash(previous: string, at: string, fingerprint: string): string {
  return sha256(`${previous}\n${at} ${fingerprint}`);
}

/** Every line, checked, in order. @throws LimpideError corrupt, naming the first bad line and its entry */
export async function* readLedger(place: Lineage): AsyncGenerator<LedgerLine> {
  if (!existsSync(place.ledger)) return;
  let previous = genesis;
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(place.ledger), crlfDelay: Infinity })) {
    number++;
    const [, hash = '', at = '', fingerprint = '', body = ''] = shape.exec(text) ?? [];
    const where = `${place.ledger}, line ${number}`;
    if (hash === '')
      throw new LimpideError('corrupt', `${where}: not an entry of the ledger: ${text.slice(0, 200)}`);
    if (body !== removedBody && sha256(body) !== fingerprint)
      throw new LimpideError(
        'corrupt',
        `${where}: this entry was changed after it was written: ${body.slice(0, 200)}`,
      );
    if (linkHash(previous, at, fingerprint) !== hash)
      throw new LimpideError(
        'corrupt',
        `${where}: this entry does not follow the one before it, which was changed or taken away: ${body.slice(0, 200)}`,
      );
    previous = hash;
    yield { number, hash, at, fingerprint, body, text };
  }
}

/**
 * Adds the entries that the ledger does not hold yet, in the order given. A half line that a crash left at the end is cut
 * first. Returns how many were added. @throws LimpideError corrupt when the ledger was changed
 */
export async function appendToLedger(
  place: Lineage,
  bodies: AsyncIterable<readonly string[]>,
  at: Date,
): Promise<number> {
  cutHalfLine(place.ledger);
  const known = new Set<string>();
  let previous = genesis;
  for await (const line of readLedger(place)) {
    known.add(line.fingerprint);
    previous = line.hash;
  }
  const stamp = at.toISOString();
  const isNew = !existsSync(place.ledger);
  let added = 0;
  let file: number | undefined;
  try {
    for await (const batch of bodies) {
      let text = '';
      for (const body of batch) {
        const fingerprint = sha256(body);
        if (known.has(fingerprint)) continue;
        known.add(fingerprint);
        previous = linkHash(previous, stamp, fingerprint);
        text += `${previous} ${stamp} ${fingerprint} ${body}\n`;
        added++;
      }
      if (text === '') continue;
      file ??= openSync(place.ledger, 'a');
      const bytes = Buffer.from(text);
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
    }
    if (file !== undefined) fsyncSync(file);
  } finally {
    if (file !== undefined) closeSync(file);
  }
  if (isNew && added > 0) sync(dirname(place.ledger));
  return added;
}

/** Takes the bodies of these projects out, by law; hashes stay, so that the chain can still be checked. */
export async function blankInLedger(place: Lineage, projects: ReadonlySet<string>): Promise<number> {
  if (projects.size === 0 || !existsSync(place.ledger)) return 0;
  const temporary = join(place.temp, `ledger-${randomUUID()}`);
  const file = openSync(temporary, 'wx');
  let blanked = 0;
  try {
    for await (const line of readLedger(place)) {
      const isGone = line.body !== removedBody && projects.has(projectOf(line.body));
      if (isGone) blanked++;
      writeSync(file, `${line.hash} ${line.at} ${line.fingerprint} ${isGone ? removedBody : line.body}\n`);
    }
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  if (blanked > 0) {
    renameSync(temporary, place.ledger);
    sync(dirname(place.ledger));
  } else rmSync(temporary, { force: true });
  return blanked;
}

function projectOf(body: string): string {
  const parsed: unknown = JSON.parse(body);
  return parsed !== null && typeof parsed === 'object' && 'project' in parsed ? String(parsed.project) : '';
}

function cutHalfLine(path: string): void {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return;
  const end = lastLineEnd(path, size);
  if (end < size) truncateSync(path, end);
}

function lastLineEnd(path: string, size: number): number {
  const file = openSync(path, 'r');
  try {
    const tail = Buffer.alloc(Math.min(size, 1 << 20));
    readSync(file, tail, 0, tail.length, size - tail.length);
    return size - tail.length + tail.lastIndexOf(0x0a) + 1;
  } finally {
    closeSync(file);
  }
}
