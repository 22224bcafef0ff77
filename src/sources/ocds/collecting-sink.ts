/** A sink that keeps everything, for tests. */
import { Readable } from 'node:stream';
import type { Place, Rejection, RowKind, RowSink, SourceInput } from '../source.ts';

export interface CollectedRow {
  readonly kind: RowKind;
  readonly json: string;
  readonly place: Place;
  readonly isSlice: boolean;
}

export class CollectingSink implements RowSink {
  readonly rows: CollectedRow[] = [];
  readonly rejections: Rejection[] = [];

  slice(kind: RowKind, bytes: Uint8Array, from: number, to: number, place: Place): void {
    const json = Buffer.from(bytes.subarray(from, to)).toString('utf8');
    this.rows.push({ kind, json, place, isSlice: true });
  }

  row(kind: RowKind, json: string, place: Place): void {
    this.rows.push({ kind, json, place, isSlice: false });
  }

  children(): void {}

  reject(rejection: Rejection): void {
    this.rejections.push(rejection);
  }

  get reasons(): string[] {
    return this.rejections.map((rejection) => rejection.reason);
  }

  /** The rows, parsed. */
  get values(): unknown[] {
    return this.rows.map((row): unknown => JSON.parse(row.json));
  }
}

/** An input whose bytes arrive in the given pieces. */
export function inputOf(name: string, ...pieces: (string | Uint8Array)[]): SourceInput {
  const chunks = pieces.map((piece) => Buffer.from(piece));
  const size = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  return { name, size, open: () => Readable.from(chunks) };
}
