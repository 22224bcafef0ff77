/** Reads what stands before the records of an SEAO export: encoding, period, kind; refuses what is no such file. */
import { isUtf8 } from 'node:buffer';
import { LimpideError } from '../../kernel/errors.ts';
import { isCalendarDay } from './dates.ts';
import type { RecordTag, ScanStart } from './scan.ts';

/** SEAO's six kinds of files, as their names begin. */
export const fileKinds = [
  'Avis',
  'AvisRevisions',
  'Contrats',
  'ContratsRevisions',
  'Depenses',
  'DepensesRevisions',
] as const;
export type FileKind = (typeof fileKinds)[number];

export interface Prolog {
  readonly kind: FileKind;
  readonly tag: RecordTag;
  /** Days, YYYY-MM-DD. */
  readonly periodStart: string;
  readonly periodEnd: string;
  /** Encoding declared by the file; windows-1252 also stands for ISO-8859-1, as browsers do. */
  readonly encoding: 'utf-8' | 'windows-1252';
  /** Where the first record may begin. */
  readonly start: ScanStart;
}

const nameShape = /(Avis|Contrats|Depenses)(Revisions)?_(\d{4})(\d{2})(\d{2})_(\d{4})(\d{2})(\d{2})/i;
const singleByte = /^(?:iso-8859-1|iso8859-1|latin-?1|windows-1252|cp-?1252|us-ascii)$/i;

/** True when the name is one that SEAO gives to its XML files. */
export function isSeaoName(name: string): boolean {
  return nameShape.test(name) && /\.xml(?:\.gz)?$/i.test(name);
}

/** True when the first bytes are those of an SEAO export. */
export function isSeaoHead(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, 8192)).toString('latin1');
  return /<export[\s>]/.test(text) && /\bdatedebut\s*=|<(?:avis|contrat)[\s>/]/.test(text);
}

/**
 * Reads the prolog from the first bytes of a file (64 kB, or all of a shorter file).
 * Throws `badInput` when the file is empty, is not an SEAO export, has a document type, gives no period, or holds
 * finals or expenses without a name that says whether they are new or revised.
 */
export function readProlog(name: string, head: Buffer): Prolog {
  const text = head.toString('latin1');
  const refuse = (what: string): never => {
    throw new LimpideError('badInput', `${name}: ${what}`, { details: { file: name } });
  };
  if (text.trim() === '') return refuse('the file is empty; download it again.');
  if (/^(?:\xff\xfe|\xfe\xff|<\0|\0<)/.test(text))
    return refuse('the file is in UTF-16; save it as UTF-8 and add it again.');
  if (/<!DOCTYPE\s+html|<html[\s>]/i.test(text)) {
    return refuse('this is an HTML page, not an XML file of SEAO; download the file itself, not its page.');
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) {
    return refuse(
      'the file declares a document type or entities, which no file of SEAO does; it was not read.',
    );
  }
  const root = /<export(?:\s[^>]*)?>/.exec(text);
  if (!root) {
    const first = /<([A-Za-z_][\w.:-]*)/.exec(text)?.[1];
    return refuse(
      `this is not an XML file of SEAO: its root should be <export>, not ${first === undefined ? 'plain text' : `<${first}>`}.`,
    );
  }
  const names = nameShape.exec(name);
  const periodStart =
    attribute(root[0], 'datedebut') ?? (names ? `${names[3]}-${names[4]}-${names[5]}` : undefined);
  const periodEnd =
    attribute(root[0], 'datefin') ?? (names ? `${names[6]}-${names[7]}-${names[8]}` : undefined);
  if (periodStart === undefined || periodEnd === undefined) {
    return refuse(
      'neither <export datedebut datefin> nor the name says which period it covers; give it its name of SEAO again.',
    );
  }
  if (!isCalendarDay(periodStart) || !isCalendarDay(periodEnd)) {
    return refuse(`its period, ${periodStart} to ${periodEnd}, is not made of days (YYYY-MM-DD).`);
  }
  const family = familyOf(text.slice(root.index), names?.[1]);
  if (family === undefined) {
    return refuse(
      'neither its name nor its first record says what it holds; give it its name of SEAO again.',
    );
  }
  if (family !== 'Avis' && !names) {
    return refuse(
      `only its name tells new rows from revised ones; give it its name of SEAO again, like ${family}_${periodStart.replaceAll('-', '')}_${periodEnd.replaceAll('-', '')}.xml.`,
    );
  }
  const before = text.slice(0, root.index + root[0].length);
  return {
    kind: names?.[2] === undefined ? family : `${family}Revisions`,
    tag: family === 'Contrats' ? 'contrat' : 'avis',
    periodStart,
    periodEnd,
    encoding: encodingOf(text, refuse),
    start: {
      offset: before.length,
      line: before.split('\n').length,
      lineStart: before.lastIndexOf('\n') + 1,
      empty: root[0].endsWith('/>'),
    },
  };
}

type Family = 'Avis' | 'Contrats' | 'Depenses';

/** What the first record holds; the name decides when there is no record. */
function familyOf(body: string, named: string | undefined): Family | undefined {
  const first = /<(contrat|depenses|fournisseurs|organisme)[\s>/]/.exec(body)?.[1];
  if (first === 'contrat') return 'Contrats';
  if (first === 'depenses') return 'Depenses';
  if (first !== undefined) return 'Avis';
  switch (named?.toLowerCase()) {
    case 'avis':
      return 'Avis';
    case 'contrats':
      return 'Contrats';
    case 'depenses':
      return 'Depenses';
    default:
      return undefined;
  }
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(tag)
    ?.slice(1)
    .find((value) => value !== undefined && value !== '');
}

function encodingOf(text: string, refuse: (what: string) => never): Prolog['encoding'] {
  const declared =
    /^(?:\xef\xbb\xbf)?\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(text)?.[1] ?? 'utf-8';
  if (/^utf-?8$/i.test(declared)) return 'utf-8';
  if (singleByte.test(declared)) return 'windows-1252';
  return refuse(`its encoding, ${declared}, is not one that is read; save it as UTF-8 and add it again.`);
}

const western = new TextDecoder('windows-1252');

/** Text of a record, or undefined when its bytes are not of the declared encoding. */
export function decode(bytes: Buffer, encoding: Prolog['encoding']): string | undefined {
  if (encoding === 'windows-1252') return western.decode(bytes);
  return isUtf8(bytes) ? bytes.toString('utf8') : undefined;
}
