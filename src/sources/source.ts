/** What a source is: it recognizes a file and turns it into rows, or into rejected rows with their place and reason. */
import type { Readable } from 'node:stream';

/** The kinds of rows that Limpide counts; read = loaded + quarantined + superseded holds for each, file by file. */
export const rowKinds = [
  'release',
  'notice',
  'bidder',
  'final',
  'expense',
  'finalRevision',
  'expenseRevision',
  'revisedExpense',
  'observation',
  'projectSnapshot',
  'boundary',
] as const;
export type RowKind = (typeof rowKinds)[number];

/** Where a row stands in the original file, after decompression. Offsets and lengths are in bytes, lines count from 1. */
export interface Place {
  readonly line: number;
  readonly offset: number;
  readonly length: number;
}

/** Stable reasons for quarantine; each has a sentence in fr and en on the quality page. */
export type RejectReason =
  | 'malformed' // not JSON or XML at this place
  | 'truncated' // the file ends inside this row
  | 'encoding' // bytes that are not UTF-8
  | 'notAnObject' // JSON, but not an object
  | 'missingOcid'
  | 'missingDate' // several releases of one ocid, and this one has no date: it cannot be put in order
  | 'missingKey' // a row without what names it: its notice number, its project or day, its indicator, area or period
  | 'wrongColumns' // a line of a table with more or fewer values than its heading has columns
  | 'badValue' // a value that is not of its kind: not a number, a share beyond 100 %
  | 'oldDraft' // a package of the 2014 draft of OCDS (releaseTag)
  | 'linkedRelease' // a record that only links to its releases
  | 'tooLarge' // one row larger than the limit
  | 'fictionalMix'; // a fictional row in a real file, or the reverse

export interface Rejection {
  readonly kind: RowKind;
  readonly reason: RejectReason;
  /** English sentence with the particulars (what was found, what was expected). */
  readonly detail: string;
  readonly place: Place;
  /** The raw text, at most 64 kB of it. */
  readonly raw: string;
}

/** Receives what a source finds, in file order. Calls are synchronous; the sink buffers. */
export interface RowSink {
  /**
   * One row whose JSON object lies verbatim in the decompressed original at `place`.
   * `bytes` is only valid during the call: the sink copies bytes[from, to).
   * CR and LF between tokens are already spaces, so that the slice is one line.
   */
  slice(kind: RowKind, bytes: Uint8Array, from: number, to: number, place: Place): void;
  /** One row converted from another form (XML, a dialect, a record); `json` is one line of JSON. */
  row(kind: RowKind, json: string, place: Place): void;
  /**
   * Children counted apart (bidders of a notice): `count` rows of `kind` belong to the row given just before
   * and share its fate.
   */
  children(kind: RowKind, count: number): void;
  reject(rejection: Rejection): void;
}

/** What a file says about itself, used to name its dataset and its place in time. */
export interface FileFacts {
  /** Publisher's name as written in the file, if any. */
  readonly publisher?: string;
  readonly licence?: string;
  readonly publishedDate?: string;
  readonly uri?: string;
  /** Format as recognized, for people: "OCDS 1.1 release package", "SEAO XML, AvisRevisions". */
  readonly format: string;
  /** Period that the file covers, days (YYYY-MM-DD). */
  readonly periodStart?: string;
  readonly periodEnd?: string;
}

export interface SourceInput {
  /** The file's name without its folder. */
  readonly name: string;
  /** Bytes of the (compressed) file on disk. */
  readonly size: number;
  /** The original bytes, decompressed, BOM included. */
  open(): Readable;
}

export interface Source {
  readonly id: string;
  /** Says whether the file is this source's, from its name and its first bytes (decompressed, up to 64 kB). */
  recognizes(name: string, head: Uint8Array): boolean;
  /**
   * Reads the file to its end. A row that cannot be read is given to `sink.reject` and reading goes on;
   * throws LimpideError `badInput` only when nothing in the file can be read (HTML saved as .json, empty…).
   */
  read(input: SourceInput, sink: RowSink): Promise<FileFacts>;
}
