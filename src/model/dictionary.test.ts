/** The dictionaries are well formed, name nothing twice, and keep what is fictional apart. */
import { describe, expect, it } from 'vitest';
import { products } from '../../demo/catalog.ts';
import { readLicences, readOpenSource, readProducts } from './dictionary.ts';
import { phraseRows, singularWords } from './dictionary-rows.ts';

describe('dictionaries', () => {
  it('give each term and each product once', () => {
    for (const list of [
      readOpenSource().terms,
      readLicences().terms,
      readProducts(false),
      readProducts(true),
    ]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it('know the products of the demo, and no other, in demo data', () => {
    expect(readProducts(true).map(({ name }) => name)).toEqual([...products]);
    const real = new Set(readProducts(false).map(({ id }) => id));
    expect(readProducts(true).filter(({ id }) => real.has(id))).toEqual([]);
  });

  it('never give one phrase two meanings in one dictionary', () => {
    for (const fictional of [false, true]) {
      const meanings = new Map<string, string>();
      for (const row of phraseRows(fictional)) {
        const key = `${row.dictionary}${row.phrase}`;
        expect([undefined, row.term]).toContain(meanings.get(key));
        meanings.set(key, row.term);
      }
    }
  });

  it('compare words without accents, capitals, punctuation and a final s', () => {
    expect(singularWords('Logiciels LIBRES & ouverts')).toBe('logiciel libre et ouvert');
    expect(singularWords('licence d’utilisation')).toBe('licence d utilisation');
    expect(singularWords('SAS')).toBe('sas');
  });

  it('look a phrase up by its longest word', () => {
    const row = phraseRows(false).find((one) => one.phrase === ' code source ouvert ');
    expect(row).toMatchObject({ dictionary: 'openSource', kind: 'require', key_word: 'ouvert' });
  });
});
