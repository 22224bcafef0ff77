import { describe, expect, test } from 'vitest';
import { buyerId, contractor, slug, supplierId, validNeq } from './contractor.ts';

const fields = (entries: Record<string, string>) => new Map(Object.entries(entries));

describe('organizations without an id of their own', () => {
  test('a NEQ has ten digits and begins with its form of enterprise', () => {
    expect(validNeq('1100000017')).toBe('1100000017');
    expect(validNeq('2200000019')).toBe('2200000019');
    for (const text of [
      '1234567890',
      '0000000000',
      '1111111111',
      '110000001',
      '8230197949',
      '110000001X',
      undefined,
    ]) {
      expect(validNeq(text)).toBeUndefined();
    }
  });

  test('a supplier with a NEQ has the id that SEAO gives it in OCDS', () => {
    expect(supplierId('1100000017', 'Toboggans Chimère inc.', new Map())).toBe('FO-1100000017');
  });

  test('without one, its name and where it is', () => {
    const here = fields({ codepostal: 'x0x 0x1', ville: 'Saint-Songe' });
    expect(supplierId(undefined, 'Toboggans Chimère inc.', here)).toBe('nom-toboggans-chimere-inc-x0x0x1');
    expect(supplierId(undefined, 'Toboggans Chimère inc.', fields({ ville: 'Saint-Songe' }))).toBe(
      'nom-toboggans-chimere-inc-saint-songe',
    );
    expect(supplierId(undefined, undefined, here)).toBeUndefined();
    expect(buyerId('Ville de Saint-Songe', here)).toBe('org-ville-de-saint-songe-x0x0x1');
  });

  test('spellings that differ by accents, case or punctuation give one id', () => {
    expect(slug("L'Œuvre d'Été — (1998) INC.")).toBe(slug('l’oeuvre d’ete 1998 inc'));
  });

  test('a name without a Latin letter still has an id', () => {
    expect(supplierId(undefined, '株式会社', new Map())).toMatch(/^nom-%/);
  });

  test('a contractor keeps its name as written; a placeholder is no NEQ', () => {
    expect(contractor(fields({ nomcontractant: 'Vents & marées', neqcontractant: '1234567890' }))).toEqual({
      id: 'nom-vents-marees',
      name: 'Vents & marées',
      neq: undefined,
    });
  });
});
