import { expect, test } from 'vitest';
import { afterWord, plainWords } from './plain-words.ts';

test('accents, case and punctuation do not matter', () => {
  expect(plainWords('L’Érablière — ÎLE-aux-Noix & Fils inc.')).toEqual([
    'erabliere',
    'ile',
    'aux',
    'noix',
    'et',
    'fils',
  ]);
});

test('what no index holds gives no word', () => {
  expect(plainWords(`' ) -- % ; \u0000 é`)).toEqual([]);
});

test('every word that begins with another falls before its end', () => {
  expect('ville' >= 'vil' && 'ville' < afterWord('vil')).toBe(true);
  expect('vin' < afterWord('vil')).toBe(false);
});
