/** Reads one `<avis>` or `<contrat>` element: a flat list of fields, and at most one list of flat children. */
import { SaxesParser } from 'saxes';

/** Fields by name, trimmed; an empty element is absent. */
export type XmlFields = ReadonlyMap<string, string>;

export interface XmlRecord {
  readonly fields: XmlFields;
  /** `<fournisseur>` or `<depense>` elements. */
  readonly children: readonly XmlFields[];
}

/** The text is not well-formed XML. Line and column are within the text, both from 1. */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
  readonly line: number;
  readonly column: number;
  constructor(message: string, line: number, column: number) {
    super(message);
    this.line = line;
    this.column = column;
  }
}

/** Throws XmlFault. Entities other than XML's five are faults: no document type is ever read, so nothing can expand. */
export function parseRecord(text: string): XmlRecord {
  const parser = new SaxesParser({ position: false });
  const fields = new Map<string, string>();
  const children: Map<string, string>[] = [];
  let child: Map<string, string> | undefined;
  let depth = 0;
  let value = '';
  const append = (part: string) => {
    value += part;
  };
  parser.on('opentag', () => {
    depth++;
    value = '';
    if (depth === 3) {
      child = new Map();
      children.push(child);
    }
  });
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', ({ name }) => {
    const target = depth === 2 ? fields : depth === 4 ? child : undefined;
    const trimmed = value.trim();
    if (target && trimmed !== '') target.set(name, trimmed);
    value = '';
    depth--;
  });
  parser.on('error', (error) => {
    throw new XmlFault(error.message, parser.line, parser.column + 1);
  });
  parser.write(text).close();
  return { fields, children };
}
