/** Promise 1: every number shown as a figure is a query, and its address gives the same value again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pages } from '../src/pages/registry.ts';
import { matchPath } from '../src/routes.ts';
import { type Asker, asker } from './ask.ts';
import { type TestEdition, testEdition } from './edition.ts';

const pick = <T>(list: readonly T[], i: number): T | undefined => list[i % list.length];

/** Invented notices: two buyers, suppliers alone and together, a private individual, silent fields, odd cents. */
function release(i: number): object {
  const buyer = { id: `b${i % 3}`, name: `Ville de Fictive-${i % 3}` };
  const firms = ['Ponts Inventés inc.', 'Routes Imaginaires ltée', 'Béton Chimère inc.', 'Jeanne Personne'];
  const winners = i % 5 === 0 ? [0, 1, 2] : [i % 4];
  const suppliers = winners.map((w) => ({ id: `s${w}`, name: firms[w] ?? '' }));
  const method = pick(['open', 'direct', 'selective', undefined, 'open'], i);
  const amount =
    i % 7 === 0 ? undefined : { amount: 1000.07 * (i + 1), currency: i % 11 === 0 ? 'EUR' : 'CAD' };
  return {
    ocid: `ocds-abc123-${i}`,
    id: `r${i}`,
    date: `${2018 + (i % 4)}-0${1 + (i % 9)}-11T10:00:00Z`,
    tag: ['award'],
    buyer,
    parties: [
      { ...buyer, roles: ['buyer'], address: i % 3 === 2 ? {} : { region: pick(['Nord', 'Sud'], i % 3) } },
      ...suppliers.map((s) => ({ ...s, roles: ['supplier', 'tenderer'] })),
    ],
    tender: {
      id: `t${i}`,
      title: `Pont numéro ${i}`,
      status: 'complete',
      ...(method === undefined ? {} : { procurementMethod: method }),
      ...(i % 6 === 0 ? {} : { mainProcurementCategory: pick(['works', 'goods', 'services'], i) }),
      ...(i % 4 === 3 ? {} : { numberOfTenderers: 1 + (i % 3) }),
      items: [{ id: '1', classification: { scheme: 'UNSPSC', id: i % 5 === 1 ? '43211500' : '72141000' } }],
    },
    awards: [
      { id: `a${i}`, status: 'active', suppliers, ...(amount === undefined ? {} : { value: amount }) },
    ],
    contracts: [
      {
        id: `c${i}`,
        awardID: `a${i}`,
        status: 'terminated',
        value: { amount: 1100.03 * (i + 1), currency: 'CAD' },
      },
    ],
  };
}

interface ShownFigure {
  readonly on: string;
  readonly measure: string;
  readonly params: string;
  readonly value: string;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined ? undefined : unescaped(found);
}

function figuresOf(html: string, on: string): ShownFigure[] {
  return [...html.matchAll(/<data\s[^>]*>/g)].map(([tag]) => ({
    on,
    measure: attribute(tag, 'data-measure') ?? '',
    params: attribute(tag, 'data-params') ?? '',
    value: attribute(tag, 'value') ?? (/\svalue(?=[\s>])/.test(tag) ? '' : 'no value'),
  }));
}

/** Links to pages that this server has; another format, another edition and old addresses are not pages of it. */
function pagesLinked(html: string): string[] {
  const routes = new Set(pages.map(({ route }) => route));
  return [...html.matchAll(/<a\s[^>]*>/g)]
    .map(([tag]) => attribute(tag, 'href')?.replace(/#.*/, '') ?? '')
    .filter((href) => {
      const match = href.startsWith('/') ? matchPath(href.replace(/\?.*/, '')) : undefined;
      return match?.format === 'html' && routes.has(match.route) && !href.includes('edition=');
    });
}

describe('figures', () => {
  let made: TestEdition;
  let site: Asker;
  const ask = (address: string) => site.ask(address);

  beforeAll(async () => {
    made = await testEdition(Array.from({ length: 60 }, (_, i) => release(i)));
    site = await asker(made.data);
  });
  afterAll(async () => {
    await site.close();
    await made.close();
  });

  /** All pages that links lead to from both home pages, up to `limit`; French and English in turn. */
  async function crawl(limit: number): Promise<{ figures: ShownFigure[]; seen: Set<string> }> {
    const seen = new Set(['/fr', '/en']);
    const figures: ShownFigure[] = [];
    const waiting = [...seen];
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const answer = await ask(next);
      expect(`${next} ${answer.status}`).toBe(`${next} 200`);
      const html = await answer.text();
      figures.push(...figuresOf(html, next));
      for (const href of pagesLinked(html)) {
        if (seen.has(href) || seen.size >= limit) continue;
        seen.add(href);
        waiting.push(href);
      }
    }
    return { figures, seen };
  }

  it('rerun to the value that every page shows', async () => {
    const { figures, seen } = await crawl(120);
    expect(seen.size).toBeGreaterThanOrEqual(100);
    const unlike: string[] = [];
    const values = new Map<string, string>();
    for (const { on, measure, params, value } of figures) {
      const query = new URLSearchParams(JSON.parse(params)).toString();
      const address = `/fr/chiffres/${measure}.json${query === '' ? '' : `?${query}`}`;
      let again = values.get(address);
      if (again === undefined) {
        const answer = await ask(address);
        const { value: given }: { value?: string | number | null } = await answer.json();
        again = given === undefined ? `no single value (${answer.status})` : String(given ?? '');
        values.set(address, again);
      }
      const same = value === again || (value !== '' && again !== '' && Number(value) === Number(again));
      if (!same) unlike.push(`${on}: ${address} gives ${again}, the page shows ${value}`);
    }
    expect(unlike).toEqual([]);
    expect(values.size).toBeGreaterThan(100);
    expect(site.faults).toEqual([]);
  }, 180_000);

  it('of a share are those that anyone can count in the notices', async () => {
    const answer = await ask('/fr/chiffres/single-bid-share.json?method=open');
    const open = Array.from({ length: 60 }, (_, i) => i).filter((i) => [0, 4].includes(i % 5));
    const stated = open.filter((i) => i % 4 !== 3);
    const alone = stated.filter((i) => i % 3 === 0);
    expect(await answer.json()).toMatchObject({
      measure: 'single-bid-share',
      params: { method: 'open' },
      numerator: alone.length,
      denominator: stated.length,
      value: alone.length / stated.length,
      edition: made.edition.id,
    });
  });

  it('of rows that do not say add up with the others to the whole', async () => {
    const count = async (query: string) => {
      const answer = await ask(`/fr/chiffres/process-count.json${query}`);
      const { value }: { value: number } = await answer.json();
      return value;
    };
    const stated = await Promise.all(
      ['works', 'goods', 'services', 'unknown'].map((category) => count(`?category=${category}`)),
    );
    expect(stated.at(-1)).toBe(10);
    expect(stated.reduce((sum, n) => sum + n, 0)).toBe(await count(''));
  });

  it('lead to their rows: the search with the same filters lists as many processes', async () => {
    for (const query of [
      '',
      '?category=unknown',
      '?method=direct&year=2019',
      '?region=unknown',
      '?supplier=abc123-s1',
    ]) {
      const { value } = await site.json(`/fr/chiffres/process-count.json${query}`);
      const { rows } = await site.json(`/fr/contrats.json${query}`);
      expect(`${query} ${Array.isArray(rows) ? rows.length : 'none'}`).toBe(`${query} ${String(value)}`);
    }
  });

  it('are the same from the command line’s words: the page gives command, edition and address', async () => {
    const html = unescaped(await (await ask('/en/figures/awarded-value?year=2019&region=Nord')).text());
    expect(html).toContain(
      `bin/limpide measure awarded-value --param year=2019 --param region=Nord --edition ${made.edition.id.slice(0, 12)} --json`,
    );
    expect(html).toContain(`/en/figures/awarded-value.json?year=2019&region=Nord&edition=${made.edition.id}`);
    expect(html).toContain("-- $year = '2019'");
  });

  it('of an organization that is not here, or of a private individual, have no page', async () => {
    for (const key of ['nobody', 'abc123-s3', "'; drop table process; --"]) {
      const answer = await ask(`/fr/chiffres/awarded-value?${new URLSearchParams({ supplier: key })}`);
      expect(`${key} ${answer.status}`).toBe(`${key} 404`);
    }
    const [person] = await made.edition.all('select org_key from organization_mart where is_person');
    expect(person).toEqual({ org_key: 'abc123-s3' });
  });

  it('of an unknown measure or parameter say what there is', async () => {
    const unknown = await ask('/en/figures/happiness');
    expect(unknown.status).toBe(404);
    expect(await unknown.text()).toContain('single-bid-share');
    for (const query of ['?colour=red', '?year=19', '?year=2019&year=2020', '?by=mood', '?limit=0'])
      expect(`${query} ${(await ask(`/fr/chiffres/process-count${query}`)).status}`).toBe(`${query} 400`);
  });
});
