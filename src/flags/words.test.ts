/** The words of every flag: whole in both languages, in French typography, and without a word that accuses. */
import { describe, expect, it } from 'vitest';
import { accusingWords } from '../../test/accusatory.ts';
import { frenchSpacingFaults } from '../i18n/typography.ts';
import { fields } from './fields.ts';
import type { Flag, FlagWords } from './flag.ts';
import { flags } from './registry.ts';

const languages = ['fr', 'en'] as const;

/** Every text of a tree of words, with the path that leads to it. */
function texts(tree: unknown, path = ''): [path: string, text: string][] {
  if (typeof tree === 'string') return [[path, tree]];
  if (tree === null || typeof tree !== 'object') return [];
  return Object.entries(tree).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

function all(flag: Flag): [language: (typeof languages)[number], path: string, text: string][] {
  return languages.flatMap((language) =>
    texts(flag.words[language]).map(([path, text]): [typeof language, string, string] => [
      language,
      path,
      text,
    ]),
  );
}

/** The numbers of a text: « 1 096 » and « 1,5 » in French, "1,096" and "1.5" in English. */
function numbersOf(text: string, language: (typeof languages)[number]): Set<number> {
  const found =
    language === 'fr'
      ? [...text.matchAll(/\d+(?:\u00a0\d{3})*(?:,\d+)?/g)].map(([number]) =>
          number.replaceAll('\u00a0', '').replace(',', '.'),
        )
      : [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([number]) => number.replaceAll(',', ''));
  return new Set(found.map(Number));
}

const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

describe.each(flags.map((flag) => [flag.id, flag] as const))('the words of %s', (id, flag) => {
  it('say the same things in both languages, and leave nothing empty', () => {
    expect(texts(flag.words.en).map(([path]) => path)).toEqual(texts(flag.words.fr).map(([path]) => path));
    expect(all(flag).filter(([, , text]) => text.trim() === '')).toEqual([]);
    expect(flag.words.fr.title).not.toBe(id);
  });

  it('accuse nobody', () => {
    expect(all(flag).flatMap(([language, , text]) => accusingWords(text, language))).toEqual([]);
  });

  it.each(languages)('label every parameter and every column of evidence, and no other (%s)', (language) => {
    const words: FlagWords = flag.words[language];
    expect(sorted(Object.keys(words.params))).toEqual(sorted(flag.params.map(({ name }) => name)));
    const columns = flag.subjects.flatMap(({ evidence }) => evidence.map(({ column }) => column));
    expect(sorted(Object.keys(words.evidence))).toEqual(sorted(columns));
  });

  it.each(languages)('give two to four ordinary explanations (%s)', (language) => {
    expect(flag.words[language].explanations.length).toBeGreaterThanOrEqual(2);
    expect(flag.words[language].explanations.length).toBeLessThanOrEqual(4);
  });

  it('ask a question, and say when there is no answer', () => {
    expect(flag.words.fr.question).toMatch(/\u202f\?$/);
    expect(flag.words.en.question).toMatch(/\?$/);
    const notComputable = flag.subjects.some(({ sql }) => sql.includes("'notComputable'"));
    expect(flag.words.fr.caution.includes('on calculable')).toBe(notComputable);
    expect(flag.words.en.caution.includes('ot computable')).toBe(notComputable);
  });

  it.each(languages)('name every default in the formula (%s)', (language) => {
    const { formula } = flag.words[language];
    const said = numbersOf(formula, language);
    for (const param of flag.params) {
      if (param.type === 'number')
        expect(said.has(param.default) || said.has(param.default * 100), param.name).toBe(true);
      else if (param.default !== '') expect(formula, param.name).toContain(param.default);
    }
  });

  it('follow French typography', () => {
    for (const [path, text] of texts(flag.words.fr)) {
      expect(frenchSpacingFaults(text), path).toEqual([]);
      expect(text, path).not.toMatch(/['"]/);
    }
    for (const [path, text] of texts(flag.words.en)) expect(text, path).not.toMatch(/['"]|[«»]/);
  });
});

describe('the names of fields', () => {
  it('accuse nobody', () => {
    const found = Object.values(fields).flatMap((words) =>
      languages.flatMap((language) => accusingWords(words[language], language)),
    );
    expect(found).toEqual([]);
  });
});
