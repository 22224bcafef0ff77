/**
 * The one list of what is held to be an error in published data, for review: each rule with its threshold, where the
 * threshold comes from, and why it is a matter of quality and never a signal about a contract. The model's statements
 * 188 to 193 and 250 find them. Counts "in the files read" are of SEAO's files of 2018 to 2021 (12,339 processes).
 */
import { datesAndReferences } from './quality-rules/dates-and-references.ts';
import { doubtfulAmounts } from './quality-rules/doubtful-amounts.ts';
import { outOfScale } from './quality-rules/out-of-scale.ts';
import type { QualityRule } from './quality-rules/rule.ts';

export const qualityRules: readonly QualityRule[] = [
  ...doubtfulAmounts,
  ...outOfScale,
  ...datesAndReferences,
];

export function qualityRule(id: string): QualityRule | undefined {
  return qualityRules.find((rule) => rule.id === id);
}

/** Digits in order or all nines, of seven digits and more: under seven, $99,999 is a price just under a threshold. */
const fillDigits = [
  '1234567',
  '12345678',
  '123456789',
  '1234567890',
  '9999999',
  '99999999',
  '999999999',
  '9999999999',
  '9999999.99',
  '99999999.99',
  '999999999.99',
  '9999999999.99',
];

/** The thresholds, as the statements take them. */
export const qualityThresholds = {
  /** At or under this, in units of the currency, an amount only fills its field. */
  fill_amount: '1',
  fill_digits: fillDigits.join(', '),
  fill_digits_from: '1234567',
  /** Under this an award is a price by the hour, the tonne or the item, not what was bought. */
  unit_amount: '100',
  /** Amounts more than this many times apart are out of scale. */
  scale: '20',
  /** A final under this part of its award is out of scale; above it, a contract on demand or ended early explains it. */
  final_floor: '100',
  /** Bids are compared where one of them reaches this. */
  scale_from: '1000',
  /** How far from a power of ten a ratio may be: roundings of cents. */
  shift_tolerance: '0.0001',
  /** Electronic notices did not exist before. */
  first_year: '1990',
  /** A deadline or an award later than this many years after its notice is a slip of the keyboard. */
  years_ahead: '20',
} as const;
