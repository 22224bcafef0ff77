import { describe, expect, it } from 'vitest';
import { periodOf, readSince } from './period.ts';

describe('the period in a file’s name', () => {
  it.each([
    ['AvisRevisions_20180201_20180228.xml', '2018-02-01', '2018-02-28'],
    ['hebdo_20260727_20260802.json', '2026-07-27', '2026-08-02'],
    ['mensuel_20210301_20210331.json', '2021-03-01', '2021-03-31'],
    ['mensuel_202103.json', '2021-03-01', '2021-03-31'],
    ['releases 2024-02.jsonl.gz', '2024-02-01', '2024-02-29'],
    ['notices-2024-02-15.json', '2024-02-15', '2024-02-15'],
    ['from 2024-02-15 to 2024-03-14', '2024-02-15', '2024-03-14'],
  ])('%s covers %s to %s', (name, start, end) => {
    expect(periodOf(name)).toEqual({ start, end });
  });

  it.each([
    'releases.json',
    'contracts-since-2009.json',
    'Avis_20181399.xml',
    'dncp_155220.json',
    'id-12345678.json',
    'x_20180231_20180299.xml',
    'x_20190101_20180101.xml',
    '2009-2012.zip',
  ])('is not guessed from %s', (name) => {
    expect(periodOf(name)).toBeUndefined();
  });
});

describe('--since', () => {
  it.each([
    ['2024', '2024-01-01'],
    ['2024-06', '2024-06-01'],
    ['2024-06-15', '2024-06-15'],
  ])('%s means from %s', (text, day) => {
    expect(readSince(text)).toBe(day);
  });

  it.each(['', '24', '2024-13', '2024-02-30', '01/2024', 'yesterday'])(
    '"%s" is refused, saying how to write it',
    (text) => {
      expect(() => readSince(text)).toThrow('write a year, a month or a day');
    },
  );
});
