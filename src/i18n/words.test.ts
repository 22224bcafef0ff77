import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';
import { frenchSpacingFaults } from './typography.ts';
import { codeWord } from './words.ts';

/** Every text in a tree of words, functions called with samples, with the path that leads to it. */
function texts(tree: unknown, path = ''): [string, string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (typeof tree === 'function') return [[path, String(tree(2, '5', '7'))]];
  if (tree !== null && typeof tree === 'object') {
    return Object.entries(tree).flatMap(([key, value]) => texts(value, `${path}.${key}`));
  }
  return [];
}

describe('the shared words', () => {
  test('say the same things in both languages', () => {
    expect(texts(en).map(([path]) => path)).toEqual(texts(fr).map(([path]) => path));
  });
  test('are never empty', () => {
    expect([...texts(fr), ...texts(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
  test('follow French typography: no plain space beside « : ; ? ! », no straight apostrophe', () => {
    for (const [path, text] of texts(fr)) {
      expect(frenchSpacingFaults(text), path).toEqual([]);
      expect(text, path).not.toMatch(/['"]/);
    }
  });
  test('are plural from two in French, from zero and two in English', () => {
    expect(fr.counts.suppliers(0)).toBe('0\u00a0fournisseur');
    expect(fr.counts.suppliers(2)).toBe('2\u00a0fournisseurs');
    expect(en.counts.suppliers(0)).toBe('0\u00a0suppliers');
    expect(en.counts.suppliers(1)).toBe('1\u00a0supplier');
  });
  test('name a code, say silence, and never guess a code that is in no table', () => {
    expect(codeWord('methods', 'open', 'fr')).toBe('Appel d’offres public');
    expect(codeWord('methods', null, 'fr')).toBe('Mode non précisé');
    expect(codeWord('roles', '', 'en')).toBe('not stated');
    expect(codeWord('methods', '17', 'en')).toBe('17');
    expect(codeWord('methods', 'constructor', 'en')).toBe('constructor');
  });
});
