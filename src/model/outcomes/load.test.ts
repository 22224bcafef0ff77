import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFolder } from '../../kernel/content.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { loadOutcomes, outcomes } from './load.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-outcomes-'));
  cpSync(contentFolder('outcomes'), folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function failure(file: string, from: string, to: string): string {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
  try {
    loadOutcomes(folder);
  } catch (error) {
    if (error instanceof LimpideError) return error.message.replace(`${folder}/`, '');
    throw error;
  }
  return 'nothing wrong';
}

describe('content/outcomes', () => {
  it('gives shares as exact decimals, each with the text that it stands in', () => {
    const fact = outcomes().facts.find(
      ({ indicator, area }) => indicator === 'coverage-50-10' && area === 'CA-QC',
    );
    expect(fact).toMatchObject({ value: '0.918', period: '2019-12-31', source: { grade: 'press' } });
  });

  it.each([
    [
      'an unknown indicator',
      '{ indicator: firms-online,',
      '{ indicator: firms-on-line,',
      'no indicator is called "firms-on-line"',
    ],
    ['an unknown area', 'area: CA-BC', 'area: CA-CB', 'no area is called "CA-CB"'],
    [
      'an unknown source',
      '"93.5", source: lapresse-2021',
      '"93.5", source: lapresse',
      'no source is called "lapresse"',
    ],
    [
      'a source that nothing uses',
      'sources:\n',
      'sources:\n  more: { title: a, publisher: b, url: "https://example.org", grade: press, consulted: 2026-01-01 }\n',
      'no fact uses the source "more"',
    ],
    ['one value written twice', 'area: CA-BC', 'area: CA-AB', 'this value is there twice'],
    ['a percentage over 100', '"93.5"', '"935"', 'a percentage is at most 100'],
    ['a number without quotes', '"93.5"', '93.5', 'facts.'],
    [
      'a fact of an indicator that is no share',
      '{ indicator: firms-online,',
      '{ indicator: open-datasets,',
      'is no share',
    ],
  ])('refuses %s, with file and line', (_, from, to, message) => {
    const said = failure('facts.yaml', from, to);
    expect(said).toContain(message);
    expect(said).toMatch(/facts\.yaml, line [1-9]\d*: /);
  });

  it('refuses two indicators of one id', () => {
    expect(failure('indicators.yaml', '- id: coverage-100\n', '- id: coverage-30\n')).toContain(
      'an indicator is called "coverage-30" already',
    );
  });
});
