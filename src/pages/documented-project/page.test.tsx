/** The page of a documented project: one pair at a time, no sum across scopes, no link to data. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { market } from '../../../test/market.ts';
import { answer } from '../../../test/page.ts';
import { matchPath } from '../../routes.ts';
import { documentedProjects } from '../documented-projects/page.tsx';
import { documentedProject } from './page.tsx';

let demo: TestEdition;
beforeAll(async () => {
  demo = await testEdition(market, { lineage: 'demo' });
});
afterAll(() => demo.close());

const casa = { id: 'casa-saaqclic' };
const page = async (lang: 'fr' | 'en', query = '') =>
  (await answer(documentedProject, demo.edition, lang, casa, query)).html;
/** The words beside the measured light. */
const measured = (html: string): string => html.match(/light-text">([^<]*)</g)?.at(-1) ?? '';

describe('CASA', () => {
  it.each([
    ['ten-years', 'au moins +72', 'at least +72%'],
    ['tender', '+82', '+82%'],
    ['commission', '+109', '+109%'],
  ])('read by the pair %s', async (pair, french, english) => {
    const fr = await page('fr', `pair=${pair}`);
    expect(measured(fr)).toContain(`rouge, ${french}`);
    expect(fr).toMatch(new RegExp(`<input type="radio" name="pair" value="${pair}" checked`));
    expect(measured(await page('en', `pair=${pair}`))).toContain(`red, ${english}`);
  });

  it('is read by its first pair when none is asked, and shows them all', async () => {
    const html = await page('fr');
    expect(html).toContain('au moins +72\u00a0%');
    expect(html).toContain('+82\u00a0%');
    expect(html).toContain('+109\u00a0%');
    expect(html).toContain('(1\u00a0100 − 638) ÷ 638 = 0,724');
  });

  it('refuses a sum across scopes and says what is missing', async () => {
    const fr = await page('fr', 'baseline=tender-375&outcome=forecast-1100');
    expect(fr).toContain('Calcul refusé');
    expect(fr).toContain('ces deux montants ne comptent pas la même chose');
    expect(fr).not.toContain('193');
    const en = await page('en', 'baseline=contract-458&outcome=programme-955');
    expect(en).toContain('Not computed');
    expect(en).toContain('a common scope is missing');
    expect(await page('en', 'baseline=tender-375&outcome=settlement-682')).toContain('(682 − 375) ÷ 375');
  });

  it('has no official light: none was published', async () => {
    expect(await page('fr')).toContain('aucun voyant public retrouvé');
    expect(await page('en')).toContain('no public rating found');
  });

  it('gives each amount its scope, its source and the source’s words', async () => {
    const html = await page('en');
    for (const quote of ['budget total sur dix ans', '375 millions convenus', '458 M$ à près de 955 M$'])
      expect(html).toContain(quote);
    expect(html).toContain('https://www.newswire.ca/');
  });

  it('leads to no row of an edition, least of all a fictional one: to what was said, which is real, and to itself', async () => {
    for (const { html } of [
      await answer(documentedProject, demo.edition, 'fr', casa),
      await answer(documentedProjects, demo.edition, 'en'),
    ]) {
      const inside = [...html.matchAll(/(?:href|action)="(\/[^"#]*)/g)].map(([, path = '']) => path);
      expect(inside.length).toBeGreaterThan(0);
      for (const path of inside)
        expect(['documentedProject', 'documentedProjects', 'replies', 'dossierChain']).toContain(
          matchPath(path)?.route,
        );
    }
  });

  it('says what it does not know', async () => {
    await expect(page('fr', 'pair=x')).rejects.toThrow('ten-years, tender, commission');
    await expect(page('fr', 'baseline=x')).rejects.toThrow('Parameter baseline');
    await expect(answer(documentedProject, demo.edition, 'fr', { id: 'x' })).rejects.toThrow('no documented');
  });

  it('is data too, and is no fiction beside the demo', async () => {
    const { request } = await answer(documentedProject, demo.edition, 'fr', casa);
    const data = await documentedProject.data?.(request);
    expect(documentedProject.real).toBe(true);
    expect(documentedProjects.real).toBe(true);
    if (data?.kind !== 'value') throw new Error('no value');
    expect(data.csv?.split('\r\n')).toHaveLength(10);
    expect(data.csv).toContain(
      'forecast-1100,1100000000,CAD,atLeast,outcome,"the whole programme, over ten years"',
    );
  });
});
