/** SEAO's monthly XML files (Québec, 2009 to 2021): notices with every bidder, finals, expenses, and their revisions. */
import { LimpideError, systemCode } from '../../kernel/errors.ts';
import type { FileFacts, Place, RejectReason, RowKind, RowSink, Source } from '../source.ts';
import { encode } from './exact-json.ts';
import { expenseRevisionRow, expenseRow } from './expense.ts';
import type { FactContext } from './fact.ts';
import { finalRow } from './final.ts';
import { noticeRelease } from './notice.ts';
import { RecordParser, XmlFault, type XmlRecord } from './parse.ts';
import { decode, type FileKind, isSeaoHead, isSeaoName, type Prolog, readProlog } from './prolog.ts';
import { Scanner } from './scan.ts';

const headBytes = 64 << 10;

export const seaoXmlSource: Source = {
  id: 'seao-xml',

  recognizes: (name, head) => isSeaoName(name) || isSeaoHead(head),

  async read(input, sink) {
    let head: Buffer[] = [];
    let size = 0;
    let reading: { scanner: Scanner; prolog: Prolog } | undefined;
    const begin = () => {
      const bytes = Buffer.concat(head);
      head = [];
      const prolog = readProlog(input.name, bytes);
      reading = { scanner: scannerOf(prolog, sink), prolog };
      reading.scanner.push(bytes.subarray(prolog.start.offset));
      return reading;
    };
    try {
      for await (const chunk of input.open()) {
        const bytes = asBuffer(chunk);
        if (reading) reading.scanner.push(bytes);
        else {
          head.push(bytes);
          size += bytes.length;
          if (size >= headBytes) begin();
        }
      }
    } catch (error) {
      // A gzip that ends too early: its XML does too, which the scanner tells.
      if (systemCode(error) !== 'Z_BUF_ERROR') throw error;
    }
    const { scanner, prolog } = reading ?? begin();
    scanner.end();
    return facts(prolog);
  },
};

function asBuffer(chunk: unknown): Buffer {
  if (Buffer.isBuffer(chunk)) return chunk;
  if (chunk instanceof Uint8Array) return Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  throw new LimpideError('internal', 'A source was given text where bytes were expected.');
}

function facts({ kind, periodStart, periodEnd }: Prolog): FileFacts {
  return {
    publisher: 'Secrétariat du Conseil du trésor',
    format: `SEAO XML, ${kind}`,
    periodStart,
    periodEnd,
  };
}

/** The kind of row that a record of each file is; a notice of Depenses is none itself, its expenses are. */
const rowKindOf: Readonly<Record<FileKind, RowKind>> = {
  Avis: 'notice',
  AvisRevisions: 'notice',
  Contrats: 'final',
  ContratsRevisions: 'finalRevision',
  Depenses: 'expense',
  DepensesRevisions: 'expenseRevision',
};

function scannerOf(prolog: Prolog, sink: RowSink): Scanner {
  const kind = rowKindOf[prolog.kind];
  const deliver = delivery(prolog, sink);
  const parser = new RecordParser();
  const reject = (reason: RejectReason, detail: string, place: Place, raw: string, of = kind) =>
    sink.reject({ kind: of, reason, detail, place, raw: raw.slice(0, 65_536) });
  return new Scanner(prolog.tag, prolog.start, {
    record(bytes, place, column) {
      const text = decode(bytes, prolog.encoding);
      if (text === undefined) {
        const detail = `Bytes that are not UTF-8, in the record at line ${place.line}; the file is perhaps in windows-1252.`;
        return reject('encoding', detail, place, bytes.toString('latin1'));
      }
      let record: XmlRecord;
      try {
        record = parser.parse(text);
      } catch (fault) {
        if (!(fault instanceof XmlFault)) throw fault;
        const at = fault.line === 1 ? column + fault.column - 1 : fault.column;
        return reject(
          'malformed',
          `${fault.message} (line ${place.line + fault.line - 1}, column ${at}).`,
          place,
          text,
        );
      }
      const number = record.fields.get('numeroseao');
      if (number !== undefined && /^\d{1,12}$/.test(number)) return deliver(number, record, place);
      const found =
        number === undefined
          ? 'has no numeroseao'
          : `has a numeroseao that is not a number, "${number.slice(0, 40)}"`;
      const rows = kind === 'expense' ? Math.max(1, record.children.length) : 1;
      for (let row = 0; row < rows; row++)
        reject('missingKey', `The record at line ${place.line} ${found}.`, place, text);
      if (kind !== 'expenseRevision') return;
      for (const _ of record.children)
        reject('missingKey', `Its notice, at line ${place.line}, ${found}.`, place, text, 'revisedExpense');
    },
    damage(reason, detail, place, raw) {
      reject(reason, detail, place, decode(raw, prolog.encoding) ?? raw.toString('utf8'));
    },
  });
}

type Deliver = (number: string, record: XmlRecord, place: Place) => void;

function delivery(prolog: Prolog, sink: RowSink): Deliver {
  const { kind, periodStart, periodEnd } = prolog;
  const revision = kind.endsWith('Revisions');
  const context: FactContext = { periodStart, periodEnd, revision, seen: new Map() };
  switch (kind) {
    case 'Avis':
    case 'AvisRevisions':
      return (number, notice, place) => {
        sink.row('notice', encode(noticeRelease(number, notice, { periodEnd, revision })), place);
        sink.children('bidder', notice.children.length);
      };
    case 'Contrats':
    case 'ContratsRevisions':
      return (number, final, place) => {
        sink.row(rowKindOf[kind], encode(finalRow(number, final.fields, context)), place);
      };
    case 'Depenses':
      return (number, notice, place) => {
        for (const expense of notice.children)
          sink.row('expense', encode(expenseRow(number, notice, expense, context)), place);
      };
    case 'DepensesRevisions':
      return (number, notice, place) => {
        sink.row('expenseRevision', encode(expenseRevisionRow(number, notice, context)), place);
        for (const expense of notice.children) {
          sink.row('revisedExpense', encode(expenseRow(number, notice, expense, context)), place);
        }
      };
  }
}
