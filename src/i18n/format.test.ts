import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatChange,
  formatCompactMoney,
  formatCount,
  formatMoney,
  formatPercent,
} from './format.ts';
import { negotiateLanguage } from './language.ts';
import { formatQuantity } from './quantity.ts';
import { dayOfInstant, formatDay, formatInstant, formatMonth } from './time.ts';
import { french, frenchSpaces, frenchSpacingFaults } from './typography.ts';

/** French numbers hold no-break spaces; tests read better with plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('money', () => {
  test('is written as Canada does, in both languages', () => {
    expect(formatMoney('1234.50', 'CAD', 'fr')).toBe('1\u00a0234,50\u00a0$');
    expect(formatMoney('1234.50', 'CAD', 'en')).toBe('$1,234.50');
    expect(plain(formatMoney('2400000', 'CAD', 'fr'))).toBe('2 400 000 $');
    expect(formatMoney('-12.5', 'CAD', 'en')).toBe('-$12.50');
  });
  test('drops cents when there are none, or when the amount is large', () => {
    expect(formatMoney('1000', 'CAD', 'en')).toBe('$1,000');
    expect(formatMoney('9999.99', 'CAD', 'en')).toBe('$9,999.99');
    expect(formatMoney('10000.50', 'CAD', 'en')).toBe('$10,001');
    expect(formatMoney('10000.50', 'CAD', 'en', { cents: 'always' })).toBe('$10,000.50');
  });
  test('of another currency carries its code', () => {
    expect(plain(formatMoney('1234.50', 'GBP', 'fr'))).toBe('1 234,50 GBP');
    expect(plain(formatMoney('1234.50', 'USD', 'en'))).toBe('USD 1,234.50');
    expect(plain(formatMoney('5', undefined, 'fr'))).toBe('5');
  });
  test('never goes through a float: every digit of a large amount stays', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 10n ** 16n, max: 10n ** 24n }), (amount) => {
        expect(formatMoney(String(amount), 'CAD', 'en').replace(/\D/g, '')).toBe(String(amount));
      }),
    );
    expect(formatMoney('90071992547409931.07', 'CAD', 'en', { cents: 'always' })).toBe(
      '$90,071,992,547,409,931.07',
    );
  });
  test('that is not a number is shown as written', () => {
    expect(formatMoney('n/d', 'CAD', 'fr')).toBe('n/d');
    expect(formatMoney('1e5', 'CAD', 'fr')).toBe('1e5');
  });
  test('has a short form for charts', () => {
    expect(plain(formatCompactMoney('4200000', 'CAD', 'fr'))).toBe('4,2 M$');
    expect(formatCompactMoney('4200000', 'CAD', 'en')).toBe('$4.2M');
    expect(plain(formatCompactMoney(1_250_000_000, 'CAD', 'fr'))).toBe('1,25 G$');
    expect(plain(formatCompactMoney(999_600, 'CAD', 'fr'))).toBe('1 M$');
    expect(plain(formatCompactMoney(0, 'CAD', 'fr'))).toBe('0 $');
    expect(plain(formatCompactMoney(2_000_000, 'EUR', 'fr'))).toBe('2 M EUR');
    expect(formatCompactMoney(-1500, 'CAD', 'en')).toBe('-$1.5K');
    expect(formatCompactMoney(12_300, undefined, 'en')).toBe('12.3K');
  });
});

describe('other quantities', () => {
  test('shares, changes and counts', () => {
    expect(plain(formatPercent('0.12014', 'fr'))).toBe('12,0 %');
    expect(formatPercent('0.12014', 'en')).toBe('12.0%');
    expect(plain(formatPercent(6 / 12_339, 'fr'))).toBe('< 0,1 %');
    expect(plain(formatPercent('0.0001', 'en', 0))).toBe('< 1%');
    expect(plain(formatPercent('0', 'fr'))).toBe('0,0 %');
    expect(plain(formatChange('0.31', 'fr'))).toBe('+31 %');
    expect(formatChange('0', 'en')).toBe('0%');
    expect(plain(formatCount(73239, 'fr'))).toBe('73 239');
    expect(formatCount(73239n, 'en')).toBe('73,239');
    expect(plain(formatBytes(76_100_000, 'fr'))).toBe('76,1 Mo');
    expect(plain(formatBytes(12, 'en'))).toBe('12 B');
  });
  test('each unit is written its own way', () => {
    expect(plain(formatQuantity('1', 'days', undefined, 'fr'))).toBe('1 jour');
    expect(plain(formatQuantity('21', 'days', undefined, 'fr'))).toBe('21 jours');
    expect(plain(formatQuantity('0', 'days', undefined, 'en'))).toBe('0 days');
    expect(formatQuantity('2512.44', 'index', undefined, 'en')).toBe('2,512');
    expect(formatQuantity('3.456', 'ratio', undefined, 'en')).toBe('3.46');
    expect(formatQuantity('12', 'CAD', undefined, 'en')).toBe('$12');
  });
});

describe('time', () => {
  test('a day never moves, whatever the zone', () => {
    expect(formatDay('2021-03-02', 'fr')).toBe('2 mars 2021');
    expect(formatDay('2021-03-01', 'fr')).toBe('1er\u00a0mars 2021');
    expect(formatDay('2021-03-02', 'en')).toBe('March 2, 2021');
    expect(formatMonth('2021-03', 'fr')).toBe('mars 2021');
  });
  test('a day that does not exist is shown as written', () => {
    expect(formatDay('2021-02-30', 'fr')).toBe('2021-02-30');
    expect(formatDay('bientôt', 'fr')).toBe('bientôt');
  });
  test('an instant is told in Québec’s time', () => {
    expect(plain(formatInstant('2021-07-01T02:30:00Z', 'fr'))).toBe('30 juin 2021 à 22 h 30');
    expect(dayOfInstant('2021-07-01T02:30:00Z')).toBe('2021-06-30');
    expect(dayOfInstant('hier')).toBeUndefined();
  });
});

describe('language', () => {
  test('of a visitor: French unless English is preferred', () => {
    expect(negotiateLanguage(undefined)).toBe('fr');
    expect(negotiateLanguage('en-US,en;q=0.9,fr;q=0.8')).toBe('en');
    expect(negotiateLanguage('de, fr;q=0.5, en;q=0.4')).toBe('fr');
    expect(negotiateLanguage('*;q=x,,;;')).toBe('fr');
  });
  test('French punctuation gets its no-break spaces', () => {
    expect(frenchSpaces('Quoi ? « Rien » : 12 000 $')).toBe(
      'Quoi\u202f? «\u00a0Rien\u00a0»\u00a0: 12\u00a0000\u00a0$',
    );
    expect(french`Combien ? ${'a : b'}`).toBe('Combien\u202f? a : b');
    expect(frenchSpacingFaults('Combien ? Voir https://a.b : oui')).toHaveLength(2);
    expect(frenchSpacingFaults(frenchSpaces('« Combien ? »'))).toEqual([]);
  });
});
