/** The pages of open source: figures that rerun, kinds, the dictionary, and how often it is right. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { type Asker, asker } from '../../../test/ask.ts';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { licenceContracts } from '../../../test/licences.ts';
import { answer, figuresIn } from '../../../test/page.ts';
import { findMeasure, runMeasure } from '../../measures/run.ts';
import { openSourceMethod } from '../open-source-method/page.tsx';
import { openSource } from './page.tsx';

const bound = z.object({ correct: z.number(), share: z.number(), lowest: z.number() });

let made: TestEdition;
let site: Asker;
beforeAll(async () => {
  made = await testEdition(licenceContracts);
  site = await asker(made.data);
});
afterAll(async () => {
  await site.close();
  await made.close();
});

test.each(['fr', 'en'] as const)('figures give the same value again (%s)', async (lang) => {
  const { html } = await answer(openSource, made.edition, lang);
  const figures = figuresIn(html);
  expect(figures.length).toBeGreaterThan(5);
  for (const { measure, params, value } of figures) {
    const { value: again } = await runMeasure(made.edition, made.edition, findMeasure(measure), params);
    expect(String(again ?? '')).toBe(value);
  }
});

test('each mention says its kind, and a kind can be asked for alone', async () => {
  const { html } = await answer(openSource, made.edition, 'fr', {}, 'kind=allow');
  expect(html).toContain('Hébergement, code source ouvert ou équivalent');
  expect(html).not.toContain('Portail en logiciels libres');
  await expect(answer(openSource, made.edition, 'fr', {}, 'kind=love')).rejects.toThrow(/kind/);
  expect(await site.json('/fr/logiciel-libre.json')).toMatchObject({
    rows: [{ kind: 'allow' }, { kind: 'require' }],
  });
});

test('the dictionary is shown, false friends with their reason', async () => {
  const { html } = await answer(openSource, made.edition, 'fr');
  expect(html).toContain('code source ouvert');
  expect(html).toContain('Le libre-service');
});

test('the method says what the labels show and what they cannot', async () => {
  const { html } = await answer(openSourceMethod, made.edition, 'fr');
  expect(html).toContain('Clopper');
  expect(html).toContain('Ne peut pas être établi');
  const { precision, recall } = z
    .object({ precision: bound, recall: bound })
    .parse(await site.json('/en/open-source/method.json'));
  expect([precision.correct, precision.share, recall.correct, recall.share]).toEqual([7, 1, 6, 1]);
  expect(precision.lowest).toBeCloseTo(0.59, 2);
  expect(recall.lowest).toBeCloseTo(0.54, 2);
});
