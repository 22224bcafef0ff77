/** Reads one `<avis>` or `<contrat>` element: a flat list of fields, and at most one list of flat children. */
import { SaxesParser } from 'saxes';
import { readFlat } from './flat.ts';

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

/**
 * Reads elements one after the other with one parser, made anew after a fault. No document type is ever read, so that
 * nothing can expand: an entity other than XML's five is a fault.
 */
export class RecordParser {
  #parser = this.#make();
  #fields = new Map<string, string>();
  #children: Map<string, string>[] = [];
  #child: Map<string, string> | undefined;
  #depth = 0;
  #value = '';

  /** Throws XmlFault. */
  parse(text: string): XmlRecord {
    return readFlat(text) ?? this.parseAny(text);
  }

  /** The long way, for any XML; gives the same as the short one where that one can go. */
  parseAny(text: string): XmlRecord {
    this.#fields = new Map();
    this.#children = [];
    this.#depth = 0;
    try {
      this.#parser.write(text).close();
    } catch (fault) {
      this.#parser = this.#make();
      throw bareAmpersand(text) ?? fault;
    }
    return { fields: this.#fields, children: this.#children };
  }

  #make(): SaxesParser {
    const parser = new SaxesParser({ position: false });
    const append = (part: string) => {
      this.#value += part;
    };
    parser.on('opentag', () => {
      this.#value = '';
      if (++this.#depth !== 3) return;
      this.#child = new Map();
      this.#children.push(this.#child);
    });
    parser.on('text', append);
    parser.on('cdata', append);
    parser.on('closetag', ({ name }) => {
      const value = this.#value.trim();
      if (value !== '') {
        if (this.#depth === 2) this.#fields.set(name, value);
        else if (this.#depth === 4) this.#child?.set(name, value);
      }
      this.#value = '';
      this.#depth--;
    });
    parser.on('error', (error) => {
      throw new XmlFault(error.message, parser.line, parser.column + 1);
    });
    return parser;
  }
}

/** The parser tells a "&" that begins no entity only at the next ";", or at the end: say where it stands instead. */
function bareAmpersand(text: string): XmlFault | undefined {
  const at = text.search(/&(?!#?\w+;)/);
  if (at < 0) return undefined;
  const before = text.slice(0, at).split('\n');
  return new XmlFault('"&" that is not written "&amp;"', before.length, (before.at(-1)?.length ?? 0) + 1);
}
