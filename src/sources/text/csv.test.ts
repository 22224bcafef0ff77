import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLines } from './csv.ts';

const read = (text: string) => [...csvLines(Buffer.from(text))];

describe('a table written as CSV', () => {
  test('gives each line its values and its place', () => {
    const text = '\ufeffarea,value\r\n"Québec, ville",0.5\n"a ""b"" c",\n';
    const bytes = Buffer.from(text);
    const lines = read(text);
    expect(lines.map(({ values }) => values)).toEqual([
      ['area', 'value'],
      ['Québec, ville', '0.5'],
      ['a "b" c', ''],
    ]);
    expect(lines.map(({ place }) => place.line)).toEqual([1, 2, 3]);
    expect(
      lines.map(({ place }) => bytes.toString('utf8', place.offset, place.offset + place.length)),
    ).toEqual(['area,value', '"Québec, ville",0.5', '"a ""b"" c",']);
  });

  test('keeps a line break inside quotes, and counts the lines after it from where they stand', () => {
    expect(read('a,"one\ntwo"\nb,c').map(({ values, place }) => [values, place.line])).toEqual([
      [['a', 'one\ntwo'], 1],
      [['b', 'c'], 3],
    ]);
  });

  test('says that a quote is never closed', () => {
    expect(read('a,b\n"c,d\ne,f').map(({ unclosed }) => unclosed)).toEqual([false, true]);
  });

  test('reads back whatever values were written', () => {
    const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
    const values = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(values, (table) => {
        const text = table.map((row) => row.map(quoted).join(',')).join('\n');
        expect(read(text).map((line) => line.values)).toEqual(table);
      }),
    );
  });
});
