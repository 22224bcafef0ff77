/** A flag's page says the same three counts from every side, gives each number again, and answers about one subject. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { answer, figuresIn } from '../../../test/page.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { flags } from '../../flags/registry.ts';
import { findFlag, runFlag } from '../../flags/run.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { csvOf, jsonOf } from '../../server/data-stream.ts';
import { figure } from '../figure/page.tsx';
import { flag as page } from './page.tsx';

/** Sixty invented notices of two bodies: short and long periods, one or more bidders, direct awards that come back. */
function release(i: number): object {
  const buyer = { id: `b${i % 2}`, name: `Ville de Fictive-${i % 2}` };
  const supplier =
    i % 4 === 3 ? { id: 'p', name: 'Jeanne Personne' } : { id: 's', name: 'Ponts Inventés inc.' };
  const year = 2019 + (i % 3);
  const days = i % 5 === 0 ? 5 : 30;
  return {
    ocid: `ocds-abc123-${i}`,
    id: `r${i}`,
    date: `${year}-03-01T00:00:00Z`,
    tag: ['award'],
    buyer,
    parties: [
      { ...buyer, roles: ['buyer'] },
      { ...supplier, roles: ['supplier'] },
    ],
    tender: {
      id: 't',
      title: `Pont ${i}`,
      status: 'complete',
      procurementMethod: i % 3 === 0 ? 'direct' : 'open',
      ...(i % 7 === 0
        ? {}
        : {
            tenderPeriod: {
              startDate: `${year}-03-01T00:00:00Z`,
              endDate: new Date(Date.UTC(year, 2, 1 + days)).toISOString(),
            },
          }),
      ...(i % 6 === 0 ? {} : { numberOfTenderers: 1 + (i % 4) }),
    },
    awards: [
      {
        id: 'a',
        status: 'active',
        date: `${year}-05-02T00:00:00Z`,
        suppliers: [supplier],
        value: { amount: 1000 + i, currency: 'CAD' },
      },
    ],
  };
}

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition(Array.from({ length: 60 }, (_, i) => release(i)));
}, 120_000);
afterAll(() => made.close());

const html = async (id: string, lang: 'fr' | 'en' = 'fr', query = '') =>
  (await answer(page, made.edition, lang, { id }, query)).html;

async function json(id: string, query = ''): Promise<{ rows: SqlRow[] } & Record<string, unknown>> {
  const { request } = await answer(page, made.edition, 'fr', { id }, query);
  const data = await page.data?.(request);
  if (data === undefined || data.kind === 'value') throw new Error('not a list');
  let text = '';
  for await (const part of jsonOf(data, made.edition)) text += part;
  return JSON.parse(text);
}

/** What the address of a figure gives. */
async function again(id: string, params: Readonly<Record<string, string>>): Promise<string> {
  const { request } = await answer(
    figure,
    made.edition,
    'fr',
    { id },
    new URLSearchParams(params).toString(),
  );
  const data = await figure.data?.(request);
  if (data?.kind !== 'value' || !('value' in data.value)) throw new Error('no value');
  return String(data.value.value ?? '');
}

describe('a flag’s page', () => {
  it.each(flags.map(({ id }) => id))('%s is whole in both languages', async (id) => {
    const flag = findFlag(id);
    for (const lang of ['fr', 'en'] as const) {
      const text = await html(id, lang);
      const { params, explanations } = flag.words[lang];
      for (const label of Object.values(params)) expect(text).toContain(label.slice(0, 12));
      expect(text).toContain(explanations[0]?.slice(0, 20));
      expect(text).toContain(`bin/limpide measure ${id} --edition`);
      expect(text).toContain(lang === 'fr' ? 'Envoyer une réponse' : 'Send a reply');
      expect(text).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it.each(['R003', 'R018', 'R055', 'R050', 'lastingSupplier', 'R024'])(
    'every number of %s is given again by its address',
    async (id) => {
      const found = figuresIn(await html(id));
      expect(found.length).toBeGreaterThanOrEqual(3);
      for (const { measure, params, value } of found)
        expect(`${JSON.stringify(params)} ${await again(measure, params)}`).toBe(
          `${JSON.stringify(params)} ${value}`,
        );
    },
    60_000,
  );

  it('counts as anyone can in the notices', async () => {
    const asked = Array.from({ length: 60 }, (_, i) => i).filter((i) => !(i % 7 === 0 && i % 3 === 0));
    const dated = asked.filter((i) => i % 7 !== 0);
    const short = dated.filter((i) => i % 5 === 0);
    const { rows, totals } = await json('R003');
    expect(totals).toMatchObject({
      flagged: short.length,
      clear: dated.length - short.length,
      notComputable: asked.length - dated.length,
    });
    expect(rows.map((row) => (row['subject'] as { id?: string }).id).sort()).toEqual(
      short.map((i) => `ocds-abc123-${i}`).sort(),
    );
  });

  it('shows ordinary explanations before the list', async () => {
    const text = await html('R003');
    expect(text.indexOf('Les explications ordinaires')).toBeGreaterThan(0);
    expect(text.indexOf('Les explications ordinaires')).toBeLessThan(text.indexOf('id="list"'));
  });

  it('counts private individuals, says so, and names none', async () => {
    const text = await html('R055');
    expect(text).toMatch(/1 sujet est une personne physique/);
    expect(text).not.toContain('Jeanne');
    expect(JSON.stringify(await json('R055'))).not.toContain('Jeanne');
    await expect(html('R055', 'fr', 'supplier=abc123-p&buyer=abc123-b1')).rejects.toThrow(LimpideError);
  });

  it('leads from its measure-like address to itself', async () => {
    const { html: shown, answer: made_ } = await answer(
      figure,
      made.edition,
      'en',
      { id: 'R003' },
      'result=flagged&year=2019',
    );
    expect(shown).toContain('Few days to answer');
    expect(made_.canonical).toBe('/en/flags/R003?year=2019&result=flagged');
    expect(made_.indexed).toBe(false);
  });
});

describe('a changed threshold', () => {
  it('is counted now, said, and can be taken back', async () => {
    const text = await html('R003', 'en', 'threshold=31&excluded=EXC&thresholds=');
    expect(text).toContain('Threshold, in days: 31');
    expect(text).not.toContain('excluded=');
    const counted = await runFlag(made.edition, made.edition, findFlag('R003'), { threshold: '31' });
    expect(figuresIn(text)).toContainEqual({
      measure: 'R003',
      params: { threshold: '31', result: 'flagged' },
      value: String(counted.totals.flagged),
    });
    for (const { measure, params, value } of figuresIn(text))
      expect(`${JSON.stringify(params)} ${await again(measure, params)}`).toBe(
        `${JSON.stringify(params)} ${value}`,
      );
  }, 60_000);

  it('at its default is the flag itself', async () => {
    expect(await html('R003', 'fr', 'threshold=15')).toContain('Toutes les données de cette édition');
  });
});

describe('one subject', () => {
  it('has its answer, what it rests on, and the way to its notices', async () => {
    const text = await html('R003', 'fr', 'process=ocds-abc123-5');
    expect(text).toMatch(/class="result tone-warn".*signalé/);
    expect(text).toMatch(/Jours pour répondre<\/dt><dd>5\u00a0jours/);
    expect(text).toMatch(/Seuil<\/dt><dd>15\u00a0jours/);
    expect(text).toContain('href="/fr/contrats/ocds-abc123-5#sources"');
    expect(text).toContain('Les explications ordinaires');
    expect(text).not.toContain('id="list"');
  });

  it('that is a pair leads to both', async () => {
    const { rows } = await json('R055');
    const [row] = rows;
    const query = new URL(String(row?.['address'])).searchParams;
    query.delete('edition');
    const text = await html('R055', 'fr', query.toString());
    expect(text).toContain(`href="/fr/acheteurs/${query.get('buyer')}"`);
    expect(text).toContain(`href="/fr/fournisseurs/${query.get('supplier')}"`);
  });

  it('that cannot be computed says what is missing', async () => {
    const text = await html('R003', 'en', 'process=ocds-abc123-7');
    expect(text).toContain('not computable');
    expect(text).toContain('the start of the tender period, the end of the tender period');
  });

  it.each([
    ['R003', ''],
    ['R018', ''],
    ['R055', ''],
    ['lastingSupplier', 'threshold=1'],
  ])(
    'of each row of %s %s has the same answer again at its address',
    async (id, query) => {
      const { rows } = await json(id, query);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows.slice(0, 4)) {
        const address = new URL(String(row['address']));
        address.searchParams.delete('edition');
        const { rows: found } = await json(id, address.searchParams.toString());
        expect(found).toEqual([row]);
      }
    },
    60_000,
  );

  it('that is not here has no page', async () => {
    for (const query of ['process=ocds-abc123-999', 'buyer=nobody', 'also=R999'])
      await expect(html('R003', 'fr', query)).rejects.toMatchObject({ status: 404 });
    await expect(html('R999')).rejects.toMatchObject({ status: 404 });
  });
});

it.each([
  'threshold=abc',
  'threshold=-1',
  'threshold=1e9',
  'threshold=15&threshold=16',
  'thresholds=nonsense',
  'colour=red',
  'year=19',
  'result=bad',
  'missing=password',
  'procuringEntity=x',
  'page=0',
  `excluded=${'x'.repeat(2100)}`,
])('%s is refused, with what is expected', async (query) => {
  const error = await html('R003', 'fr', query).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(LimpideError);
  expect(error).toMatchObject({ status: 400 });
  expect(String(error)).toMatch(/Parameter|cannot be asked/);
});

it('a quote in a filter is a value, not a statement', async () => {
  for (const query of [`category=${encodeURIComponent("x'; drop table process; --")}`, 'region=%27'])
    expect(await html('R003', 'fr', query)).toContain('Rien ne peut être calculé ici');
});

it('the CSV has one whole line a row, and names the parameters and the edition', async () => {
  const { request } = await answer(page, made.edition, 'en', { id: 'R003' }, 'year=2019');
  const data = await page.data?.(request);
  if (data === undefined || data.kind === 'value') throw new Error('not a list');
  let text = '';
  for await (const part of csvOf(data, made.edition)) text += part;
  const [heading = '', ...lines] = text.trimEnd().split('\r\n');
  expect(heading.split(',').slice(0, 4)).toEqual(['measure', 'version', 'params', 'edition']);
  const { rows } = await json('R003', 'year=2019');
  expect(lines).toHaveLength(rows.length);
  expect(lines[0]).toContain(`R003,1,"{""year"":""2019""}",${made.edition.id},process,ocds-abc123-`);
});
