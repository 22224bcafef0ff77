import { describe, expect, it } from 'vitest';
import { contentFolder } from '../../kernel/content.ts';
import { loadThresholds } from './load.ts';
import { thresholdRows } from './rows.ts';
import type { BodyKind, ThresholdCategory, ThresholdFile } from './schema.ts';

const entry = (
  appliesTo: BodyKind,
  amount: string,
  from: string,
  to: string,
  certainty: 'stated' | 'derived' = 'stated',
) => ({
  appliesTo,
  categories: ['services' as const],
  amount,
  from,
  to,
  certainty,
  sources: [appliesTo],
});

const file = (entries: ThresholdFile['entries']): ThresholdFile => ({
  jurisdiction: { fr: 'Larivière', en: 'Larivière' },
  currency: 'CAD',
  prefixes: ['ocds-abc123'],
  sources: {},
  entries,
});

describe('the amount of a public body', () => {
  it('is known on the days when government and network have the same', () => {
    const rows = thresholdRows(
      file([
        entry('government', '100', '2020-01-01', '2020-12-31'),
        entry('network', '100.00', '2020-07-01', '2021-06-30', 'derived'),
        entry('government', '120', '2021-01-01', '2021-12-31'),
      ]),
    ).filter((row) => row.appliesTo === 'publicBody');
    expect(rows).toMatchObject([
      {
        from: '2020-07-01',
        to: '2020-12-31',
        amount: '100',
        certainty: 'derived',
        sources: ['government', 'network'],
      },
    ]);
  });

  it('is the one that a file gives, where it tells no kinds apart', () => {
    const rows = thresholdRows(file([entry('publicBody', '100', '2020-01-01', '2020-12-31')]));
    expect(rows.map((row) => row.appliesTo)).toEqual(['publicBody']);
  });
});

describe('the amounts of Québec', () => {
  const rows = loadThresholds(contentFolder('thresholds')).flatMap(thresholdRows);
  const on = (day: string, kind: BodyKind, category: ThresholdCategory) =>
    rows.find(
      (row) => row.appliesTo === kind && row.category === category && row.from <= day && day <= row.to,
    )?.amount;

  it.each([
    ['2018-06-01', 'publicBody', 'services', '101100'],
    ['2020-03-15', 'publicBody', 'services', '105700'],
    ['2022-10-06', 'municipal', 'works', '105700'],
    ['2022-10-07', 'municipal', 'works', '121200'],
    ['2023-01-01', 'government', 'goods', '30300'],
    ['2026-07-27', 'publicBody', 'services', '139000'],
  ] as const)('on %s, of a body that is %s, for %s: %s', (day, kind, category, amount) => {
    expect(on(day, kind, category)).toBe(amount);
  });

  it('cannot be known for goods, where departments and networks differ', () => {
    expect(on('2018-06-01', 'government', 'goods')).toBe('25300');
    expect(on('2018-06-01', 'network', 'goods')).toBe('101100');
    expect(on('2018-06-01', 'publicBody', 'goods')).toBeUndefined();
  });

  it('are absent where no source was found', () => {
    expect(on('2017-06-01', 'publicBody', 'services')).toBeUndefined();
    expect(on('2020-10-01', 'municipal', 'services')).toBeUndefined();
    expect(on('2024-06-01', 'municipal', 'works')).toBeUndefined();
  });
});
