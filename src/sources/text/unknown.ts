/** What a file is when no source recognizes it, said so that its owner knows what to do. */
import { LimpideError } from '../../kernel/errors.ts';
import { encodingSentence, wideEncodingOf } from './utf8.ts';

/** First bytes (latin1) of formats that are not read, with what to do about each. */
const signatures: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'is a ZIP archive; unzip it and add the files inside'],
  ['PK\x05\x06', 'is an empty ZIP archive; download it again'],
  ['\xd0\xcf\x11\xe0', 'is an old Excel or Office file; export its sheet as CSV or JSON'],
  ['%PDF', 'is a PDF; add the data that it was made from'],
  ['\x1f\x8b', 'is compressed twice; run gunzip on it once and add the result'],
  ['BZh', 'is compressed with bzip2; run bunzip2 on it and add the result'],
  ['\xfd7zXZ', 'is compressed with xz; run unxz on it and add the result'],
  ['\x28\xb5\x2f\xfd', 'is compressed with zstd; run unzstd on it and add the result'],
  ['7z\xbc\xaf', 'is a 7z archive; unpack it and add the files inside'],
  ['Rar!', 'is a RAR archive; unpack it and add the files inside'],
  ['PAR1', 'is a Parquet file; export it as JSON Lines'],
  ['SQLite format 3', 'is a SQLite database; export its table as JSON Lines'],
  ['\x89PNG', 'is an image'],
  ['\xff\xd8\xff', 'is an image'],
  ['GIF8', 'is an image'],
];
/** What a ZIP archive holds when it is an Office file. */
const office = ['[Content_Types].xml', 'xl/', 'mimetypeapplication/vnd.oasis'];

const page = /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;

/** A sentence when nothing at all can be read from such a file: empty, a web page, UTF-16, an archive; else undefined. */
export function whyUnreadable(name: string, head: Uint8Array): string | undefined {
  if (head.length === 0) return `${name} is empty; download it again.`;
  const wide = wideEncodingOf(head);
  if (wide !== undefined) return encodingSentence(name, wide);
  const text = latin1(head);
  if (text.trim() === '') return `${name} holds only white space; download it again.`;
  if (page.test(text.trimStart())) {
    const title = /<title[^>]*>([^<]{1,120})/i.exec(text)?.[1]?.trim();
    const says = title === undefined ? '' : ` (“${Buffer.from(title, 'latin1').toString('utf8')}”)`;
    return `${name} is a web page${says}, not data: the link led to a page or to an error; find the address of the file itself.`;
  }
  if (text.startsWith('PK') && office.some((part) => text.slice(0, 2000).includes(part))) {
    return `${name} is an Excel or Office file; export its sheet as CSV or JSON.`;
  }
  const known = signatures.find(([magic]) => text.startsWith(magic));
  return known === undefined ? undefined : `${name} ${known[1]}.`;
}

/** The error for a file that no source recognizes; `head`: its first bytes, decompressed. */
export function explainUnknown(name: string, head: Uint8Array): LimpideError {
  const sentence = whyUnreadable(name, head) ?? `${name} ${guess(latin1(head).trimStart())}`;
  return new LimpideError('unknownFile', sentence, { details: { file: name } });
}

const readFormats =
  'Limpide reads OCDS (JSON, JSON Lines, gzip of these), the XML files of SEAO, tables of observations (docs/observations.md) and boundaries of regions (docs/boundaries.md).';

function guess(text: string): string {
  if (/^[[{]/.test(text)) {
    if (/"help"\s*:[\s\S]*"success"\s*:/.test(text)) {
      return 'is the answer of a CKAN portal, which lists files; give the address of the dataset to add, or of one file.';
    }
    return `is JSON but not OCDS: neither "ocid", "releases" nor "records" is in its first part. ${readFormats}`;
  }
  if (text.startsWith('<')) {
    const root = /<([A-Za-z_][\w:.-]*)[\s/>]/.exec(text.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ''))?.[1];
    return `is XML${root === undefined ? '' : ` (<${root}>)`}, but not SEAO's (<export> with <avis> or <contrat>). ${readFormats}`;
  }
  const [first = ''] = text.split(/\r?\n/, 1);
  if (/[,;\t]/.test(first) && isPrintable(first)) {
    return `looks like a table (CSV), without the columns of observations (bin/limpide template observations). ${readFormats}`;
  }
  const shown = Buffer.from(first.slice(0, 60), 'latin1')
    .toString('utf8')
    .replace(/\p{Cc}/gu, '·');
  return `is not in a format that is known; it begins with “${shown}”. ${readFormats}`;
}

function isPrintable(text: string): boolean {
  return [...text].every((char) => char === '\t' || char.charCodeAt(0) >= 0x20);
}

function latin1(head: Uint8Array): string {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  return text.startsWith('\xef\xbb\xbf') ? text.slice(3) : text;
}
