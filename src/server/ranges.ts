/** One byte range of a whole file (RFC 9110): what a download that broke off asks for. */

export interface Range {
  readonly start: number;
  /** Inclusive. */
  readonly end: number;
}

/** undefined: none asked for, or of a form that may be ignored; null: beyond the file. */
export function rangeOf(header: string | undefined, bytes: number): Range | null | undefined {
  const found = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '');
  if (!found) return undefined;
  const [, from = '', to = ''] = found;
  if (from === '' && to === '') return undefined;
  if (from === '') {
    const last = Number(to);
    return last === 0 || bytes === 0 ? null : { start: Math.max(0, bytes - last), end: bytes - 1 };
  }
  const start = Number(from);
  if (start >= bytes) return null;
  const end = to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return end < start ? undefined : { start, end };
}
