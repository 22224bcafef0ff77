/** How much of a file may be held at once, and how its reader says that it needs more of it. */

export interface Limits {
  /** Bytes of the largest row that is read. */
  readonly row: number;
  /** The sentence for a row beyond it. */
  readonly rowSentence: string;
}

export function limitsOf(row: number): Limits {
  return {
    row,
    rowSentence: `This row is larger than ${row.toLocaleString('en')} bytes, the most that is read.`,
  };
}

export const defaultLimits = limitsOf(64 * 1024 * 1024);

/** "more": the window is used up; "lines": the rest is JSON Lines; "end": all was read. */
export type Step = 'more' | 'lines' | 'end';

export const cutSentence = 'The file ends inside this row: it was cut short, or never finished.';
export const openSentence = 'This row is never closed: another begins inside it.';
export const straySentence = 'A release or a record is an object; something else stands in its place.';
