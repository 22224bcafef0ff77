/** Every planted case of the fictional portfolio is found by the pages of projects, nothing else is, and each is shown. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, listRows } from '../../../test/page.ts';
import { type PortfolioEdition, portfolioEdition } from '../../../test/portfolio.ts';
import type { Cell } from '../../engine/engine.ts';
import { project } from '../project/page.tsx';
import { projectAbsent } from '../project-absent/page.tsx';
import { projectGap } from '../project-gap/page.tsx';
import { projects } from './page.tsx';

let made: PortfolioEdition;
let rows: Readonly<Record<string, Cell>>[];
beforeAll(async () => {
  made = await portfolioEdition(1500);
  rows = await listRows(projects, made.edition);
}, 120_000);
afterAll(() => made.close());

type Row = Readonly<Record<string, Cell>>;
const ids = (keep: (row: Row) => boolean): string[] =>
  rows
    .filter(keep)
    .map(({ projectId }) => String(projectId))
    .sort();
const planted = (name: keyof PortfolioEdition['answers']['planted']): string[] =>
  [...made.answers.planted[name]].sort();
const page = async (id: string, lang: 'fr' | 'en' = 'fr', query = ''): Promise<string> =>
  (await answer(project, made.edition, lang, { id }, query)).html;

describe('the portfolio as data', () => {
  it('has the sixty projects, once each', () => {
    expect(rows).toHaveLength(made.answers.projects);
    expect(new Set(ids(() => true)).size).toBe(60);
  });
  it('tells the planted cases from the others', () => {
    expect(
      ids(
        (row) =>
          Number(row['currentBaseline']) >= 2 &&
          row['officialLight'] === 'green' &&
          row['measuredLight'] === 'red',
      ),
    ).toEqual(planted('rebaselinedGreen'));
    expect(ids((row) => Number(row['slipRate']) >= 1)).toEqual(planted('recedingEnd'));
    expect(ids((row) => row['absentPastEnd'] === false)).toEqual(planted('vanished'));
    expect(ids((row) => row['absentPastEnd'] === true)).toEqual(planted('left'));
    expect(
      ids(
        (row) =>
          Number(row['ratingRun']) === 8 &&
          Number(row['ratingGap']) > 0 &&
          Number(row['currentBaseline']) === 0,
      ),
    ).toEqual(planted('frozenRating'));
    expect(ids((row) => Number(row['retroactiveChanges']) > 0)).toEqual(planted('retroactiveChange'));
  });
});

describe('a planted case is shown', () => {
  it('rebaselined twice and green: red against the first plan, green against the one in force', async () => {
    for (const id of planted('rebaselinedGreen')) {
      const html = await page(id);
      expect(html).toMatch(/tone-good.*Officiel.*>vert</);
      expect(html).toMatch(/rouge, \+\d\d\u00a0% de coût/);
      expect(html.match(/name="baseline"/g)).toHaveLength(3);
      expect(await page(id, 'fr', 'baseline=2')).toMatch(/vert, 0\u00a0% de/);
      expect(await page(id, 'en', 'baseline=0')).toMatch(/red, \+\d\d% in cost/);
    }
  });
  it('receding end: the list says so, and the page gives its speed', async () => {
    const { html } = await answer(projects, made.edition, 'fr', {}, 'sort=slip');
    expect(html.match(/la fin recule aussi vite que le temps passe/g)).toHaveLength(
      planted('recedingEnd').length,
    );
    for (const id of planted('recedingEnd')) expect(await page(id, 'en')).toContain('days a day that passed');
  });
  it('vanished: listed apart from those whose end had passed', async () => {
    const { html } = await answer(projectAbsent, made.edition, 'fr');
    const [, before = '', past = ''] = html.split(/<section id="(?:before|past|unknown)">/);
    for (const id of planted('vanished')) {
      expect(before).toContain(id);
      expect(past).not.toContain(id);
      expect(await page(id)).toContain('Sa fin annoncée n’était pas passée');
    }
    for (const id of planted('left')) {
      expect(past).toContain(id);
      expect(await page(id, 'en')).toContain('Its announced end had passed');
    }
  });
  it('frozen rating: on the page of the gap, with how long it has not changed', async () => {
    const { html } = await answer(projectGap, made.edition, 'fr');
    for (const id of [...planted('frozenRating'), ...planted('rebaselinedGreen')]) expect(html).toContain(id);
    expect(html).toContain('même voyant officiel 8 fois de suite');
    for (const id of planted('frozenRating'))
      expect(await page(id)).toContain('8\u00a0publications de suite'.replace('\u00a0', ' '));
  });
  it('retroactive change: both versions stay, and the thread says which day was told otherwise', async () => {
    for (const id of planted('retroactiveChange')) {
      const html = await page(id);
      expect(html).toContain('Un chiffre passé a été changé par son diffuseur, pour le 29 février 2024');
      expect(html).toContain('version 1 sur 2');
      expect(html).toContain('remplacé par une version plus récente');
    }
  });
});
