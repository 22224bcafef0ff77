/** Hands rows to the sink: verbatim when the model can read them, brought to OCDS 1.1 when they are a dialect's. */
import { isUtf8 } from 'node:buffer';
import type { Place, Rejection, RejectReason, RowSink } from '../source.ts';
import { type Dialect, dialectOf } from './dialects/dialect.ts';
import { seaoPrefix } from './dialects/seao.ts';
import { parseRow } from './json.ts';
import { type FoundRelease, releasesOfRecord } from './record.ts';
import type { Breaks } from './scan.ts';

/** Bytes of a rejected row that are kept to be shown. */
export const rawLimit = 64 * 1024;

/** Rows that are parsed to learn the dialect, at most: after them the file is taken for OCDS 1.1. */
const rowsToAsk = 20;

export class Delivery {
  /** Rows given to the sink. */
  rows = 0;
  readonly rejected = new Map<RejectReason, number>();
  /** Labels of the dialects met. */
  readonly dialects = new Set<string>();
  /** The first row that is not UTF-8. */
  notUtf8: Uint8Array | undefined;
  readonly #sink: RowSink;
  /** Rejections that wait for the first row: a file without one is refused as a whole, and leaves no trace. */
  #held: Rejection[] | undefined = [];
  #mode: 'asking' | 'standard' | 'dialect' = 'asking';
  #asked = 0;

  constructor(sink: RowSink) {
    this.#sink = sink;
  }

  /** Rows given and rejected. */
  get found(): number {
    return [...this.rejected.values()].reduce((sum, count) => sum + count, this.rows);
  }

  /**
   * One release at bytes[from, to), on one line. `verbatim`: the original holds the same JSON at `place`, but for
   * line breaks between tokens. `checked`: known to be UTF-8.
   */
  release(bytes: Buffer, from: number, to: number, place: Place, verbatim: boolean, checked = false): void {
    if (!checked && !isUtf8(bytes.subarray(from, to))) {
      this.#rejectEncoding(bytes, from, to, place);
    } else if (this.#mode === 'standard' && !beginsAsSeao(bytes, from)) {
      this.#give(bytes, from, to, place, verbatim);
    } else {
      this.#interpret(bytes, from, to, place, verbatim);
    }
  }

  /** One record at bytes[from, to), its line breaks still in place (noted in `breaks`): its releases, one by one. */
  record(bytes: Buffer, from: number, to: number, place: Place, breaks?: Breaks): void {
    if (!isUtf8(bytes.subarray(from, to))) {
      this.#rejectEncoding(bytes, from, to, place);
      return;
    }
    for (const found of releasesOfRecord(bytes, from, to, place, breaks)) this.#found(found);
  }

  /** Refuses bytes[from, to). */
  reject(reason: RejectReason, detail: string, place: Place, bytes: Buffer, from: number, to: number): void {
    const raw = bytes.toString(
      reason === 'encoding' ? 'latin1' : 'utf8',
      from,
      Math.min(to, from + rawLimit),
    );
    this.rejectText(reason, detail, place, raw);
  }

  /** Refuses a row whose raw text is already at hand. */
  rejectText(reason: RejectReason, detail: string, place: Place, raw: string): void {
    this.rejected.set(reason, (this.rejected.get(reason) ?? 0) + 1);
    const rejection: Rejection = { kind: 'release', reason, detail, place, raw };
    if (this.#held === undefined) this.#sink.reject(rejection);
    else this.#held.push(rejection);
  }

  /** Rejections that wait for the first row. */
  get held(): number {
    return this.#held?.length ?? 0;
  }

  /** Hands on the rejections that were held: the file is taken, whatever comes. */
  settle(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const rejection of held) this.#sink.reject(rejection);
  }

  #found(found: FoundRelease): void {
    if (found.kind === 'refused') {
      this.rejectText(found.reason, found.detail, found.place, found.raw.slice(0, rawLimit));
    } else {
      const bytes = Buffer.from(found.json);
      this.#interpret(bytes, 0, bytes.length, found.place, false);
    }
  }

  #interpret(bytes: Buffer, from: number, to: number, place: Place, verbatim: boolean): void {
    const parsed = parseRow(bytes.toString('utf8', from, to));
    if (!parsed.ok) {
      // Until a dialect is known, DuckDB is the judge of what is JSON, as for all other rows.
      if (this.#mode === 'dialect') this.reject(parsed.reason, parsed.detail, place, bytes, from, to);
      else this.#give(bytes, from, to, place, verbatim);
      return;
    }
    const dialect = dialectOf(parsed.object);
    this.#learn(dialect);
    if (dialect === undefined || dialect === 'standard') {
      this.#give(bytes, from, to, place, verbatim);
      return;
    }
    this.dialects.add(dialect.label);
    const normalized = dialect.normalize(parsed.object);
    if (normalized.kind === 'refused') {
      this.reject(normalized.reason, normalized.detail, place, bytes, from, to);
    } else {
      this.#count();
      this.#sink.row('release', JSON.stringify(normalized.release), place);
    }
  }

  #learn(dialect: Dialect | 'standard' | undefined): void {
    if (this.#mode !== 'asking') return;
    this.#asked++;
    if (dialect === 'standard' || (dialect === undefined && this.#asked >= rowsToAsk))
      this.#mode = 'standard';
    else if (dialect !== undefined) this.#mode = 'dialect';
  }

  #count(): void {
    if (this.#held !== undefined) this.settle();
    this.rows++;
  }

  #give(bytes: Buffer, from: number, to: number, place: Place, verbatim: boolean): void {
    this.#count();
    if (verbatim) this.#sink.slice('release', bytes, from, to, place);
    else this.#sink.row('release', bytes.toString('utf8', from, to), place);
  }

  #rejectEncoding(bytes: Buffer, from: number, to: number, place: Place): void {
    this.notUtf8 ??= Buffer.from(bytes.subarray(from, to));
    const detail = 'This row holds bytes that are not UTF-8; its text is shown here as if it were Latin-1.';
    this.reject('encoding', detail, place, bytes, from, to);
  }
}

/** SEAO's releases begin with their ocid, so that they are found among others' without being parsed. */
function beginsAsSeao(bytes: Buffer, from: number): boolean {
  return bytes.toString('latin1', from, from + 48).includes(seaoPrefix);
}
