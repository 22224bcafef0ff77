/** Tells versions of a file apart, so that bytes of two of them are never put together. */
import { fileName, publicAddress, safeName } from './address.ts';
import type { Answer } from './ask.ts';
import type { Held, PartRecord } from './partial.ts';

/** The mark of a version that is safe to resume on: a strong ETag, else the date. */
function validator(record: PartRecord): string | undefined {
  return record.etag !== undefined && !record.etag.startsWith('W/') ? record.etag : record.lastModified;
}

/** Headers that ask for the rest of a part, for a complete file only if it changed, or for the whole. */
export function conditions(held: Held | undefined): Record<string, string> {
  if (held === undefined) return {};
  const { etag, lastModified } = held.record;
  if (held.complete) {
    if (etag !== undefined) return { 'if-none-match': etag };
    return lastModified === undefined ? {} : { 'if-modified-since': lastModified };
  }
  const mark = validator(held.record);
  return mark === undefined ? {} : { range: `bytes=${held.bytes}-`, 'if-range': mark };
}

/** Whether the answer is the rest of the very file that the part was cut from; If-Range alone is not trusted. */
export function continues(held: Held, answer: Answer): boolean {
  const range = rangeOf(answer);
  if (answer.status !== 206 || held.complete || range?.from !== held.bytes || encoded(answer)) return false;
  const etag = answer.headers.get('etag');
  if (etag !== null && etag !== held.record.etag) return false;
  const date = answer.headers.get('last-modified');
  if (date !== null && date !== held.record.lastModified) return false;
  return range.total === undefined || held.record.total === undefined || range.total === held.record.total;
}

export function rangeOf(answer: Answer): { from: number; total?: number } | undefined {
  const match = /^bytes (\d+)-\d+\/(\d+|\*)$/i.exec(answer.headers.get('content-range')?.trim() ?? '');
  if (match === null) return undefined;
  return match[2] === '*' ? { from: Number(match[1]) } : { from: Number(match[1]), total: Number(match[2]) };
}

/** What the answer says of the file; `givenName` wins over the names that the server offers. */
export function describe(url: URL, answer: Answer, givenName: string | undefined): PartRecord {
  const header = (name: string) => answer.headers.get(name) ?? undefined;
  const [etag, lastModified, contentType, length] = [
    header('etag'),
    header('last-modified'),
    header('content-type'),
    header('content-length'),
  ];
  const given = safeName(givenName ?? '');
  return {
    url: publicAddress(url),
    name: given === '' ? fileName(answer.headers.get('content-disposition'), url, answer.url) : given,
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...(contentType === undefined ? {} : { contentType }),
    // Of a body that fetch decompresses, the length that the server gives is another one.
    ...(length === undefined || encoded(answer) || !/^\d+$/.test(length) ? {} : { total: Number(length) }),
  };
}

function encoded(answer: Answer): boolean {
  const coding = answer.headers.get('content-encoding');
  return coding !== null && coding !== '' && coding.toLowerCase() !== 'identity';
}
