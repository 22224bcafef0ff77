import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFlat } from './flat.ts';
import { RecordParser, XmlFault } from './parse.ts';

const notice = (body: string) => `<avis>\n  ${body}\n</avis>`;

function faultOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (fault) {
    return fault;
  }
}

describe('a record', () => {
  test('is its fields, trimmed, and the fields of its children', () => {
    const record = new RecordParser().parse(
      notice(
        '<numero> A-1\t</numero><titre>Dits &amp; faits &lt;2&gt; &#233;</titre><adresse2 /><fournisseurs><fournisseur><neq>1</neq><ville/></fournisseur></fournisseurs>',
      ),
    );
    expect(Object.fromEntries(record.fields)).toEqual({ numero: 'A-1', titre: 'Dits & faits <2> é' });
    expect(record.children.map((child) => Object.fromEntries(child))).toEqual([{ neq: '1' }]);
  });

  test('may hold CDATA, comments and line breaks', () => {
    const record = new RecordParser().parse(
      notice(
        '<titre><![CDATA[a < b]]></titre><!-- <numero>x</numero> --><description>un\ndeux</description>',
      ),
    );
    expect(Object.fromEntries(record.fields)).toEqual({ titre: 'a < b', description: 'un\ndeux' });
  });

  test('an empty list has no child', () => {
    expect(new RecordParser().parse(notice('<depenses />')).children).toEqual([]);
    expect(new RecordParser().parse(notice('<depenses></depenses>')).children).toEqual([]);
  });

  test('a fault says where it is, and the parser goes on with the next record', () => {
    const parser = new RecordParser();
    expect(() => parser.parse('<avis>\n<titre>un</titr>\n</avis>')).toThrow(XmlFault);
    expect(faultOf(() => parser.parse('<avis>\n<titre>R & D</titre>\n</avis>'))).toMatchObject({
      line: 2,
      column: 10,
    });
    expect(faultOf(() => parser.parse('<avis>\n <titre>un</titr></avis>'))).toMatchObject({ line: 2 });
    expect(parser.parse(notice('<numero>1 &amp; 2</numero>')).fields.get('numero')).toBe('1 & 2');
  });

  test('entities that a document type would define are faults: nothing expands', () => {
    expect(() => new RecordParser().parse(notice('<titre>&lol9;</titre>'))).toThrow(XmlFault);
  });
});

describe('the short way', () => {
  const tag = fc.constantFrom('numero', 'titre', 'ville', 'neq', 'fournisseurs', 'fournisseur', 'depense');
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'É', ' ', '\n', '\t', '"', "'", '>', '/', ']', '1', '’', '𝒳') }),
    fc.constantFrom(
      '&amp;',
      '&bad;',
      '<![CDATA[x]]>',
      '<!-- c -->',
      '\r\n',
      ']]>',
      '<',
      '&',
      ' / ',
      '\u0007',
    ),
  );
  const element = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4, depthSize: 'medium' },
      fc.tuple(tag, text).map(([name, inner]) => `<${name}>${inner}</${name}>`),
      tag.map((name) => `<${name} />`),
      tag.map((name) => `<${name}/>`),
      fc.tuple(tag, text).map(([name, inner]) => `<${name} x="${inner}">y</${name}>`),
      fc
        .tuple(tag, fc.array(tie('node'), { maxLength: 4 }), text)
        .map(([name, inner, more]) => `<${name}>\n ${inner.join('\n')}${more}</${name}>`),
      fc.tuple(tag, tag, text).map(([name, other, inner]) => `<${name}>${inner}</${other}>`),
    ),
  })).node;
  const record = fc.array(element, { maxLength: 5 }).map((nodes) => `<avis>${nodes.join(' ')}</avis>`);

  test('gives what the XML parser gives, or leaves the text to it', () => {
    const parser = new RecordParser();
    let taken = 0;
    fc.assert(
      fc.property(record, (xml) => {
        const short = readFlat(xml);
        if (!short) return;
        taken++;
        expect(short).toEqual(parser.parseAny(xml));
      }),
      { numRuns: 5000 },
    );
    expect(taken).toBeGreaterThan(500);
  });
});
