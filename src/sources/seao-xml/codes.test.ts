import { describe, expect, test } from 'vitest';
import {
  amountUnits,
  deliveryRegion,
  dollarUnit,
  natures,
  noticeTypes,
  procurementMethods,
  regions,
} from './codes.ts';
import { disposition, dispositionName } from './dispositions.ts';

describe("SEAO's codes", () => {
  test('a call by invitation is limited, as in the OCDS codelist and in SEAO’s own OCDS files', () => {
    expect([...procurementMethods]).toEqual([
      ['3', 'open'],
      ['9', 'direct'],
      ['10', 'limited'],
      ['14', 'limited'],
    ]);
  });

  test('types 11, 16 and 17 are in no published table: they have neither name nor method', () => {
    for (const code of ['11', '16', '17']) {
      expect(noticeTypes.has(code)).toBe(false);
      expect(procurementMethods.has(code)).toBe(false);
    }
  });

  test('regions have their official numbers, which the published table has not', () => {
    expect(deliveryRegion('16')).toEqual({ id: '16', name: 'Montérégie' });
    expect(deliveryRegion('06')).toEqual({ id: '6', name: 'Montréal' });
    expect(deliveryRegion('18')).toEqual({ id: '11', name: 'Gaspésie–Îles-de-la-Madeleine' });
    expect(deliveryRegion('99')).toEqual({ id: '99' });
  });

  test('only unit 1 is dollars', () => {
    expect(dollarUnit).toBe('1');
    expect(amountUnits.get('8')?.fr).toBe('%');
    expect(amountUnits.has('0')).toBe(false);
  });

  test('one code of disposition means two things', () => {
    expect(dispositionName('2', true)).toBe('Situation d’urgence');
    expect(dispositionName('02', false)).toMatch(/^Un seul contractant possible/);
    expect(dispositionName('14', false)).toBe('Montant inférieur au seuil d’appel d’offres public');
    expect(disposition('22', true)?.en).toBe('Changes to plans and specifications by their designer');
  });

  test('a disposition without a published meaning keeps its code', () => {
    expect(dispositionName('30', false)).toBe('Disposition 30');
    expect(disposition('30', false)).toBeUndefined();
    expect(dispositionName(undefined, false)).toBeUndefined();
  });

  test('every name is given in both languages', () => {
    for (const table of [noticeTypes, natures, regions, amountUnits]) {
      for (const { fr, en } of table.values()) expect(fr && en).toBeTruthy();
    }
  });
});
