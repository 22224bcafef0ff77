/** The pages of projects: filters that combine, both languages, the third answer, contracts confirmed and possible. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../../../test/ask.ts';
import { testEdition } from '../../../test/edition.ts';
import { market } from '../../../test/market.ts';
import { answer, figuresIn, listRows, rerun } from '../../../test/page.ts';
import { type PortfolioEdition, portfolioEdition } from '../../../test/portfolio.ts';
import { home } from '../home/page.tsx';
import { project } from '../project/page.tsx';
import { projects } from './page.tsx';

let made: PortfolioEdition;
let site: Asker;
beforeAll(async () => {
  made = await portfolioEdition(1500);
  site = await asker(made.data);
}, 120_000);
afterAll(async () => {
  await site.close();
  await made.close();
});

const portfolio = async (query: string, lang: 'fr' | 'en' = 'fr') =>
  (await answer(projects, made.edition, lang, {}, query)).html;

describe('the portfolio', () => {
  it('has both lights in each language, as words', async () => {
    expect(await portfolio('')).toContain('Le voyant officiel et le voyant mesuré');
    const html = await portfolio('official=green&light=red', 'en');
    expect(html).toContain('6 projects');
    expect(html).toMatch(/Official, <\/span><span>green/);
    expect(html).toMatch(/Measured, <\/span><span>red/);
  });
  it('counts in its matrix what each of its filters then keeps', async () => {
    const html = await portfolio('');
    const cells = [
      ...html.matchAll(
        />(\d+)<\/data><\/a><\/span><small[^>]*><a href="\/fr\/projets\?official=(\w+)&(?:amp;)?light=(\w+)#list"/g,
      ),
    ];
    expect(cells.length).toBeGreaterThanOrEqual(6);
    let sum = 0;
    for (const [, n, official, light] of cells) {
      expect(await listRows(projects, made.edition, `official=${official}&light=${light}`)).toHaveLength(
        Number(n),
      );
      sum += Number(n);
    }
    expect(sum).toBe(60);
  });
  it('sorts by what is asked, and keeps a filter from page to page', async () => {
    const rows = await listRows(projects, made.edition, 'sort=cost');
    const costs = rows
      .map(({ forecastCost }) => forecastCost)
      .filter((cost) => cost !== null)
      .map(Number);
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
    expect(await portfolio('official=green&page=2')).toMatch(/official=green/);
    expect(await portfolio('q=phares')).toContain('10 projets');
    expect(await portfolio('q=zzz')).toContain('Aucun projet ne répond à ces filtres.');
  });
  it('refuses what it does not know, and names it', async () => {
    await expect(portfolio('sort=weight')).rejects.toThrow('Parameter sort');
    await expect(portfolio('page=0')).rejects.toThrow('Parameter page');
  });
  it('draws first plans against latest forecasts, with the same figures as a table', async () => {
    expect(await portfolio('')).toMatch(/<svg role="img"[^>]*aria-labelledby="plans-title"/);
  });
  it('says that there are no projects, where there are none', async () => {
    const empty = await testEdition(market, { lineage: 'demo' });
    try {
      const { html } = await answer(projects, empty.edition, 'fr');
      expect(html).toContain('ne contiennent pas de projets');
      expect((await answer(home, empty.edition, 'en')).html).toContain('no rating published');
    } finally {
      await empty.close();
    }
  });
});

describe('a project', () => {
  it('whose light cannot be computed says what is missing', async () => {
    const [silent] = await listRows(projects, made.edition, 'light=none');
    const id = String(silent?.['projectId']);
    expect((await answer(project, made.edition, 'fr', { id })).html).toContain('il manque un coût publié');
    expect((await answer(project, made.edition, 'en', { id })).html).toContain('a published end is missing');
  });
  it('shows the contracts that its publisher states, and why others may belong to it', async () => {
    const all = await listRows(projects, made.edition);
    const pages = await Promise.all(
      all.map(
        async ({ projectId }) => (await answer(project, made.edition, 'fr', { id: String(projectId) })).html,
      ),
    );
    const confirmed = pages.filter((html) => html.includes('donne lui-même leur numéro'));
    const possible = pages.filter((html) => html.includes('mots en commun\u00a0: portail'));
    expect(confirmed.length).toBeGreaterThan(5);
    expect(possible.length).toBeGreaterThan(0);
    for (const html of [...confirmed, ...possible])
      expect(html).toMatch(/href="\/fr\/contrats\/ocds-fictif-/);
  });
  it('refuses a plan that it does not have, and an id that nobody has', async () => {
    await expect(
      answer(project, made.edition, 'fr', { id: 'ocds-fictif-projet-001' }, 'baseline=9'),
    ).rejects.toThrow('it is one of 0, 1, 2');
    await expect(answer(project, made.edition, 'fr', { id: 'x' })).rejects.toThrow('no project "x"');
  });
  it('is data too: its plans, its publications, its events, each with its file', async () => {
    const json = await site.json('/fr/projets/ocds-fictif-projet-001.json?baseline=2');
    expect(json).toMatchObject({ fictional: true, against: { baseline: 2, cost: 0, light: 'green' } });
    const csv = await (await site.ask('/en/projects/ocds-fictif-projet-001.csv')).text();
    expect(csv.trim().split('\r\n')).toHaveLength(9);
  });
});

describe('the pages around', () => {
  it.each([
    ['/fr/projets/ecarts', 'explication ordinaire'],
    ['/en/projects/gap', 'ordinary explanation'],
    ['/fr/projets/absents', 'C’est un fait, pas un jugement'],
    ['/en/projects/absent', 'This is a fact, not a judgement'],
    ['/fr/projets/methode', 'Ce que les voyants ne disent pas'],
    ['/en/projects/method', 'What the lights do not say'],
    ['/fr/projets/organismes', 'Premiers plans'],
    ['/en/projects/organizations', 'First plans'],
    ['/fr/projets/documentes', 'CASA'],
    ['/en/projects/documented', 'CASA'],
  ])('%s answers', async (address, words) => {
    const html = await site.html(address);
    expect(html).toContain(words);
    expect(html.match(/<h1/g)).toHaveLength(1);
  });
  it('lead from an organization to its projects and its contracts', async () => {
    const list = await site.html('/fr/projets/organismes');
    const [, id = ''] = /href="\/fr\/projets\/organismes\/([^"]+)"/.exec(list) ?? [];
    const html = await site.html(`/fr/projets/organismes/${id}`);
    expect(html).toContain('Les contrats de cet organisme');
    expect(html.match(/href="\/fr\/projets\/ocds-fictif-projet-\d+"/g)?.length).toBeGreaterThanOrEqual(7);
    expect((await site.ask('/fr/projets/organismes/personne')).status).toBe(404);
  });
  it('give on the home page a figure that reruns, with its two lights', async () => {
    const { html } = await answer(home, made.edition, 'fr');
    const found = figuresIn(html).find(({ measure }) => measure === 'project-green-apart');
    expect(Number(found?.value)).toBeCloseTo(6 / 28, 10);
    expect(await rerun(made.edition, 'project-green-apart', {})).toBe(found?.value);
    expect(html).toContain('28 projets au vert');
    expect(html).toContain('6 sont loin du premier plan');
  });
});
