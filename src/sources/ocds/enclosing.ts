/**
 * Finds the JSON objects that say of themselves that they belong to a process: those with a member "ocid" of a given
 * value. A record holds its process several times over (releases, compiled and versioned release): the outermost counts.
 */

export interface ByteRange {
  readonly offset: number;
  readonly length: number;
}

const quote = 0x22;
const backslash = 0x5c;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const colon = 0x3a;
const lineFeed = 0x0a;
/** A longer string is neither the key nor an ocid. */
const longest = 512;

export interface ObjectOf extends ByteRange {
  readonly ocid: string;
}

interface Open {
  readonly offset: number;
  ocid: string | undefined;
}

/** Ranges of bytes (after decompression), outermost objects only, in file order. */
export async function objectsOf(
  ocids: ReadonlySet<string>,
  stream: AsyncIterable<Buffer>,
): Promise<ObjectOf[]> {
  const walk = new Walk(ocids);
  for await (const chunk of stream) walk.push(chunk);
  return outermost(walk.found);
}

/** Drops ranges that lie in another. */
export function outermost<Range extends ByteRange>(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.offset - b.offset || b.length - a.length);
  let end = -1;
  return sorted.filter((range) => {
    if (range.offset + range.length <= end) return false;
    end = range.offset + range.length;
    return true;
  });
}

class Walk {
  readonly found: ObjectOf[] = [];
  readonly #ocids: ReadonlySet<string>;
  readonly #stack: Open[] = [];
  #at = 0;
  #inString = false;
  #escaped = false;
  #text: number[] = [];
  /** The last string, and whether a colon came after it. */
  #last: string | undefined;
  #key: string | undefined;

  constructor(ocids: ReadonlySet<string>) {
    this.#ocids = ocids;
  }

  push(chunk: Buffer): void {
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      if (this.#inString) this.#inside(byte);
      else this.#outside(byte, this.#at + i);
    }
    this.#at += chunk.length;
  }

  #inside(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === backslash) this.#escaped = true;
    else if (byte === quote || byte === lineFeed) {
      // A line feed cannot stand in a string: the row is damaged, and the next one begins anew.
      this.#inString = false;
      this.#last = Buffer.from(this.#text).toString('utf8');
      if (this.#key === 'ocid' && this.#ocids.has(this.#last)) {
        const open = this.#stack.at(-1);
        if (open) open.ocid = this.#last;
      }
      this.#key = undefined;
      return;
    }
    if (this.#text.length < longest) this.#text.push(byte);
  }

  #outside(byte: number, at: number): void {
    if (byte === quote) {
      this.#inString = true;
      this.#text = [];
    } else if (byte === colon) this.#key = this.#last;
    else if (byte === openBrace || byte === openBracket) {
      this.#stack.push({ offset: at, ocid: undefined });
      this.#key = undefined;
    } else if (byte === closeBrace || byte === closeBracket) {
      const open = this.#stack.pop();
      if (open?.ocid !== undefined)
        this.found.push({ offset: open.offset, length: at + 1 - open.offset, ocid: open.ocid });
    }
  }
}
