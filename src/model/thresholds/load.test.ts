import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LimpideError } from '../../kernel/errors.ts';
import { loadThresholds } from './load.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-thresholds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const head = `jurisdiction: { fr: "Larivière", en: "Larivière" }
currency: CAD
prefixes: [ocds-abc123]
sources:
  law: { title: "Loi", publisher: "Éditeur", section: "art. 1", consulted: 2026-01-02 }
entries:
`;
const line = (text: string) =>
  `  - { appliesTo: municipal, categories: [goods], ${text}, certainty: stated }\n`;
const good = line('amount: "100000", from: 2020-01-01, to: 2020-12-31, sources: [law]');

function failure(text: string): string {
  writeFileSync(join(folder, 'a.yaml'), text);
  try {
    loadThresholds(folder);
  } catch (error) {
    if (error instanceof LimpideError) return error.message.replace(`${folder}/`, '');
    throw error;
  }
  return 'nothing wrong';
}

describe('a file of thresholds', () => {
  it('is read in the order of its entries', () => {
    writeFileSync(join(folder, 'a.yaml'), head + good);
    expect(loadThresholds(folder)[0]?.entries[0]?.amount).toBe('100000');
    expect(loadThresholds(join(folder, 'absent'))).toEqual([]);
  });

  it.each([
    [
      'a period that ends before it begins',
      line('amount: "1", from: 2020-01-02, to: 2020-01-01, sources: [law]'),
      'a.yaml, line 7: the period ends on 2020-01-01, before it begins (2020-01-02)',
    ],
    [
      'two periods that share a day',
      good + line('amount: "120000", from: 2020-12-31, to: 2021-12-31, sources: [law]'),
      'a.yaml, line 8: ocds-abc123, municipal, goods: the period from 2020-12-31 overlaps that of',
    ],
    [
      'a source that is not there',
      line('amount: "1", from: 2020-01-01, to: 2020-12-31, sources: [decree]'),
      'a.yaml, line 7: no source is called "decree"',
    ],
    [
      'an amount that is no decimal string',
      line('amount: 100000, from: 2020-01-01, to: 2020-12-31, sources: [law]'),
      'a.yaml, line 7: entries.0.amount: ',
    ],
    [
      'a derived amount that does not say why',
      good.replace('stated', 'derived'),
      'a.yaml, line 7: entries.0.note: a derived amount says',
    ],
    ['a word that the form does not know', good.replace('amount:', 'montant:'), 'a.yaml, line 7: entries.0'],
    ['broken YAML', `${good}  - { appliesTo: [`, 'a.yaml, line 8: '],
  ])('is refused for %s, with its line', (_, entries, message) => {
    expect(failure(head + entries)).toContain(message);
  });

  it('is refused for a source that nothing uses', () => {
    const unused = head.replace(
      'entries:',
      '  bill: { title: "Projet", publisher: "Éditeur", section: "1", consulted: 2026-01-02 }\nentries:',
    );
    expect(failure(unused + good)).toContain('a.yaml, line 6: no entry uses the source "bill"');
  });

  it('is refused when another file has the same body, nature and days', () => {
    writeFileSync(join(folder, 'b.yaml'), (head + good).replaceAll('law', 'rule'));
    expect(failure(head + good)).toContain('b.yaml, line 7: ocds-abc123, municipal, goods: the period');
  });
});
