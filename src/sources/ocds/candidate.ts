/** An object outside any list of rows: while it is read, it may turn out a release, a record or a package. */
import type { Cursor } from './cursor.ts';
import { isObject, parseRow } from './json.ts';
import { Breaks, Skim } from './scan.ts';
import type { ByteWindow } from './window.ts';

/** Members that only packages have. */
const ofPackages = [
  'publisher',
  'publishedDate',
  'license',
  'version',
  'extensions',
  'publicationPolicy',
  'packages',
];
/** Members that a record has and a package has not. */
const ofRecords = ['ocid', 'compiledRelease', 'versionedRelease'];
/** Members that tell a release, with or without its ocid; the last are those of the drafts of 2014. */
const ofReleases = [
  'ocid',
  'initiationType',
  'tender',
  'awards',
  'contracts',
  'planning',
  'releaseTag',
  'releaseID',
  'releaseMeta',
];

/** Bytes of the first release of a list that are looked at to tell a package from a record. */
const lookAhead = 8 << 20;

export type CandidateKind = 'release' | 'record' | 'emptyPackage' | 'other';

export class Candidate {
  /** The line of its first byte. */
  readonly line: number;
  /** Names of its members, in order; the first few. */
  readonly names: string[] = [];
  /** Members by which packages describe themselves. */
  readonly members = new Map<string, unknown>();
  /** The kind of rows of the package that it is, once their list was opened. */
  rows: 'release' | 'record' | undefined;
  /** True when a string held a raw control character. */
  isRepaired = false;
  readonly #seen = new Set<string>();

  constructor(line: number) {
    this.line = line;
  }

  get isPackage(): boolean {
    return this.rows !== undefined;
  }

  /** Notes a member's name. */
  name(name: string): void {
    if (this.#seen.size < 200) this.#seen.add(name);
    if (this.names.length < 8) this.names.push(name);
  }

  get hasPackageMembers(): boolean {
    return this.#has(ofPackages) && !this.#has(ofRecords);
  }

  /** What it is by the members seen so far, when it is no package with rows. */
  get kind(): CandidateKind {
    const listsReleases = this.#seen.has('releases');
    if (this.#seen.has('compiledRelease') || (listsReleases && this.#has(ofRecords))) return 'record';
    if (listsReleases) return 'emptyPackage';
    return this.#has(ofReleases) ? 'release' : 'other';
  }

  /**
   * What its list `name`, which opens at the cursor, holds: rows of a package, or "own" when it belongs to a lone
   * record, whose releases may be links as a package's may not. Undefined when the window does not tell yet.
   */
  rowsIn(name: string, { window, at }: Cursor): 'release' | 'record' | 'own' | undefined {
    if (name === 'records') return 'record';
    if (this.#has(ofRecords)) return 'own';
    if (this.hasPackageMembers) return 'release';
    const first = firstElement(window, at);
    if (first === undefined) return undefined;
    return first === 'other' ? 'release' : 'own';
  }

  #has(names: readonly string[]): boolean {
    return names.some((name) => this.#seen.has(name));
  }
}

/** What the array that opens at the offset `at` begins with; undefined when the window does not tell yet. */
function firstElement(window: ByteWindow, at: number): 'link' | 'empty' | 'other' | undefined {
  const { bytes, base, end, ended } = window;
  let i = at - base + 1;
  while (i < end && (bytes[i] ?? 0) <= 0x20) i++;
  if (i === end) return ended ? 'other' : undefined;
  if (bytes[i] === 0x5d) return 'empty';
  if (bytes[i] !== 0x7b) return 'other';
  const skim = new Skim();
  const breaks = new Breaks();
  const progress = skim.run(window, i, end, breaks);
  if (progress === 'more' && !ended && skim.length <= lookAhead) return undefined;
  if (progress !== 'done') return 'other';
  const element = Buffer.from(bytes.subarray(i, i + skim.length));
  breaks.flatten(element, 0);
  const parsed = parseRow(element.toString('utf8'));
  return parsed.ok && isLink(parsed.object) ? 'link' : 'other';
}

function isLink(element: unknown): boolean {
  return isObject(element) && typeof element['ocid'] !== 'string' && typeof element['url'] === 'string';
}
