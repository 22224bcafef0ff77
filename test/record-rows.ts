/** Reads a text as a file of one source, and keeps the rows that it delivers, in order. */
import { Readable } from 'node:stream';
import type { FileFacts, Place, Rejection, RowKind, Source } from '../src/sources/source.ts';

export interface Recorded {
  readonly facts: FileFacts;
  readonly rows: readonly { kind: RowKind; row: Record<string, unknown>; place: Place }[];
  readonly rejections: readonly Rejection[];
  /** The bytes that a place stands for. */
  at(place: Place): string;
}

export async function recordRows(source: Source, name: string, content: string | Buffer): Promise<Recorded> {
  const bytes = Buffer.from(content);
  const rows: { kind: RowKind; row: Record<string, unknown>; place: Place }[] = [];
  const rejections: Rejection[] = [];
  const facts = await source.read(
    { name, size: bytes.length, open: () => Readable.from([bytes]) },
    {
      slice: () => {
        throw new Error('This source converts its rows.');
      },
      row: (kind, json, place) => void rows.push({ kind, row: JSON.parse(json), place }),
      children: () => {},
      reject: (rejection) => void rejections.push(rejection),
    },
  );
  return {
    facts,
    rows,
    rejections,
    at: ({ offset, length }) => bytes.toString('utf8', offset, offset + length),
  };
}
