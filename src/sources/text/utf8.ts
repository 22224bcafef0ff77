/** Which encoding a file seems to be in, when it is not UTF-8, and the command that converts it. */

export type Encoding = 'UTF-16LE' | 'UTF-16BE' | 'UTF-32LE' | 'UTF-32BE' | 'WINDOWS-1252' | 'ISO-8859-1';

/** The wide encoding that the first bytes show, by their mark or by their zeros; undefined for UTF-8 and its like. */
export function wideEncodingOf(head: Uint8Array): Encoding | undefined {
  const [a, b, c, d] = head;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16BE';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32BE';
  // Text in ASCII letters, as JSON and XML begin, has a zero in every other byte.
  const sample = head.subarray(0, 200);
  if (sample.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  for (const [n, byte] of sample.entries()) if (byte === 0) n % 2 === 0 ? even++ : odd++;
  const most = sample.length * 0.4;
  if (odd > most && even === 0) return 'UTF-16LE';
  if (even > most && odd === 0) return 'UTF-16BE';
  return undefined;
}

/** The one-byte encoding of bytes that are not UTF-8: Windows uses codes that ISO 8859-1 leaves to control characters. */
export function narrowEncodingOf(bytes: Uint8Array): Encoding {
  return bytes.some((byte) => byte >= 0x80 && byte <= 0x9f) ? 'WINDOWS-1252' : 'ISO-8859-1';
}

/** "… seems to be in UTF-16LE, not UTF-8; convert it: iconv …" */
export function encodingSentence(name: string, encoding: Encoding): string {
  const charset = encoding === 'ISO-8859-1' ? 'ISO-8859-1 (Latin-1)' : encoding;
  return (
    `${name} seems to be in ${charset}, and only UTF-8 is read; convert it and add the result: ` +
    `iconv -f ${encoding} -t UTF-8 "${name}" > "utf8-${name}"`
  );
}
