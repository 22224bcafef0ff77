/** For tests: reads a file held in memory, and keeps what the source delivers. */
import { Readable } from 'node:stream';
import type { FileFacts, Place, Rejection, RowKind } from '../source.ts';
import { seaoXmlSource } from './source.ts';

export interface Delivered {
  readonly facts: FileFacts;
  readonly rows: readonly { kind: RowKind; row: Record<string, unknown>; place: Place }[];
  readonly counts: Partial<Record<RowKind, number>>;
  readonly rejections: readonly Rejection[];
}

/** `piece`: bytes of each chunk of the stream. */
export async function readBytes(name: string, bytes: Buffer, piece = 64 << 10): Promise<Delivered> {
  const rows: { kind: RowKind; row: Record<string, unknown>; place: Place }[] = [];
  const counts: Partial<Record<RowKind, number>> = {};
  const rejections: Rejection[] = [];
  function* pieces(): Generator<Buffer> {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  }
  const facts = await seaoXmlSource.read(
    { name, size: bytes.length, open: () => Readable.from(pieces()) },
    {
      slice: () => {
        throw new Error('Rows of XML are converted, never sliced.');
      },
      row(kind, json, place) {
        if (json.includes('\n')) throw new Error('A row is one line.');
        rows.push({ kind, row: JSON.parse(json), place });
        counts[kind] = (counts[kind] ?? 0) + 1;
      },
      children(kind, count) {
        counts[kind] = (counts[kind] ?? 0) + count;
      },
      reject: (rejection) => void rejections.push(rejection),
    },
  );
  return { facts, rows, counts, rejections };
}
