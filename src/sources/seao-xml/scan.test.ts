import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RecordTag, Scanner } from './scan.ts';

interface Found {
  readonly what: string;
  readonly line: number;
  readonly column?: number;
  readonly offset: number;
  readonly text: string;
}

/** Scans `bytes` cut into pieces at the given sizes. */
function scan(bytes: Buffer, sizes: readonly number[] = [bytes.length], tag: RecordTag = 'avis'): Found[] {
  const found: Found[] = [];
  const note = (what: string, place: { line: number; offset: number; length: number }, column?: number) => {
    const text = bytes.toString('utf8', place.offset, place.offset + place.length);
    found.push({
      what,
      line: place.line,
      offset: place.offset,
      text,
      ...(column === undefined ? {} : { column }),
    });
  };
  const scanner = new Scanner(
    tag,
    { offset: 0, line: 1, lineStart: 0, empty: false },
    {
      record: (view, place, column) => {
        expect(view.equals(bytes.subarray(place.offset, place.offset + place.length))).toBe(true);
        note('record', place, column);
      },
      damage: (reason, _detail, place) => note(reason, place),
    },
  );
  let at = 0;
  for (let turn = 0; at < bytes.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length] ?? 1);
    scanner.push(bytes.subarray(at, at + size));
    at += size;
  }
  scanner.end();
  return found;
}

const whats = (text: string) => scan(Buffer.from(text)).map(({ what, text: raw }) => `${what} ${raw}`);

describe('records of a file', () => {
  test('have their exact place, in bytes, and their line', () => {
    const bytes = Buffer.from('\n  <avis>é</avis>\n  <avis>\n</avis>\n</export>\n');
    expect(scan(bytes)).toEqual([
      { what: 'record', line: 2, column: 3, offset: 3, text: '<avis>é</avis>' },
      { what: 'record', line: 3, column: 3, offset: 21, text: '<avis>\n</avis>' },
    ]);
  });

  test('a file without a record is whole', () => {
    expect(whats('\n</export>')).toEqual([]);
  });

  test('a record that is not closed is put aside alone', () => {
    expect(whats('<avis>1</avis><avis>2 <avis>3</avis></export>')).toEqual([
      'record <avis>1</avis>',
      'malformed <avis>2',
      'record <avis>3</avis>',
    ]);
    expect(whats('<avis>1</avis><avis>2 </export>')).toEqual(['record <avis>1</avis>', 'malformed <avis>2']);
  });

  test('a record whose opening tag is damaged is not passed over in silence', () => {
    expect(whats('<avis>1</avis>\n<avs>2</avis>\n<avis>3</avis></export>')).toEqual([
      'record <avis>1</avis>',
      'malformed <avs>2</avis>',
      'record <avis>3</avis>',
    ]);
  });

  test('a file that ends too early tells its rest', () => {
    expect(whats('<avis>1</avis> <avis>2</av')).toEqual(['record <avis>1</avis>', 'truncated <avis>2</av']);
    expect(whats('<avis>1</avis>\n')).toEqual(['record <avis>1</avis>', 'truncated ']);
  });

  test('comments are no records, and a tag that only begins alike is none', () => {
    expect(whats('<!-- <avis>0</avis> --><avis>1</avis><avisx/></export>')).toEqual([
      'record <avis>1</avis>',
      'malformed <avisx/>',
    ]);
  });

  test('text after the end is told', () => {
    expect(whats('<avis>1</avis></export> <avis>2</avis>')).toEqual([
      'record <avis>1</avis>',
      'malformed <avis>2</avis>',
    ]);
  });

  test('a record without end does not fill the memory: it is put aside, and reading goes on', () => {
    const bytes = Buffer.concat([
      Buffer.from('<avis>1</avis>\n<avis>'),
      Buffer.alloc(40 << 20, 'x\n'),
      Buffer.from('<avis>3</avis></export>'),
    ]);
    const found = scan(bytes, [1 << 20]);
    expect(found.map(({ what, line }) => [what, line])).toEqual([
      ['record', 1],
      ['tooLarge', 2],
      ['record', 2 + (20 << 20)],
    ]);
    expect(found[1]?.text).toHaveLength((40 << 20) + 6);
  });

  test('however the bytes arrive and wherever they are cut, the same is found and every byte is in one place', () => {
    const piece = fc.constantFrom(
      '<avis>é\n</avis>',
      ' \n',
      '<avis>',
      '</avis>',
      'x',
      '<!-- <avis> -->',
      '</export>',
      '<avis/>',
      '<',
      '<avi',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        (pieces, sizes) => {
          const bytes = Buffer.from(pieces.join(''));
          const whole = scan(bytes);
          expect(scan(bytes, sizes)).toEqual(whole);
          let at = 0;
          for (const { offset, line, text } of whole) {
            expect(offset).toBeGreaterThanOrEqual(at);
            expect(bytes.toString('utf8', at, offset).replace(/<!--.*?-->|<\/export>|\s/gs, '')).toBe('');
            expect(line).toBe(bytes.toString('utf8', 0, offset).split('\n').length);
            at = offset + Buffer.byteLength(text);
          }
          expect(bytes.toString('utf8', at).replace(/<!--.*?-->|<\/export>|\s/gs, '')).toBe('');
        },
      ),
      { numRuns: 3000 },
    );
  });
});
