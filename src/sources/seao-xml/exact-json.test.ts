import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amount, Decimal, encode, type Json } from './exact-json.ts';

const digits = (text: string | undefined) => amount(text)?.digits;

describe('amounts', () => {
  test('lose their needless zeros and nothing else', () => {
    expect(digits('300000.000000')).toBe('300000');
    expect(digits('85000.500000')).toBe('85000.5');
    expect(digits('0.304200')).toBe('0.3042');
    expect(digits('-250.250000')).toBe('-250.25');
    expect(digits('007.10')).toBe('7.1');
  });

  test('zero means that nothing was given', () => {
    expect(digits('0.000000')).toBeUndefined();
    expect(digits('0')).toBeUndefined();
    expect(digits('-0.00')).toBeUndefined();
    expect(digits(undefined)).toBeUndefined();
  });

  test('what is no number is not guessed', () => {
    for (const text of ['12,50', '1e6', 'N/D', '1 000', '.', '--1', 'Infinity'])
      expect(digits(text)).toBeUndefined();
  });

  test('keep every digit, beyond what a float can hold', () => {
    expect(encode({ amount: amount('12345678901234567890.123456') })).toBe(
      '{"amount":12345678901234567890.123456}',
    );
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 24n }),
        fc.integer({ min: 0, max: 999_999 }),
        (whole, fraction) => {
          const text = `${whole}.${String(fraction).padStart(6, '0')}`;
          const [back = '', rest = ''] = (digits(text) ?? '').split('.');
          expect(BigInt(back)).toBe(whole);
          expect(rest.padEnd(6, '0')).toBe(text.split('.')[1]);
        },
      ),
    );
  });
});

describe('JSON', () => {
  test('reads back as what was written, whatever the characters', () => {
    const leaf = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.integer(),
      fc.boolean(),
    );
    const { tree } = fc.letrec<{ tree: Exclude<Json, undefined> }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree')),
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('tree')),
      ),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const line = encode(value);
        expect(line).not.toContain('\n');
        expect(JSON.parse(line)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('leaves out what has no value', () => {
    expect(encode({ a: undefined, b: [1, undefined, new Decimal('2.50')], c: {} })).toBe(
      '{"b":[1,2.50],"c":{}}',
    );
  });
});
