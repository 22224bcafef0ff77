import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { builderKey, market, personName } from '../../../test/market.ts';
import { answer, figuresIn, listRows, rerun } from '../../../test/page.ts';
import { buyers } from '../buyers/page.tsx';
import type { Page } from '../page.ts';
import { suppliers } from './page.tsx';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition(market);
});
afterAll(() => made.close());

const rowsOf = (page: Page, query: string) => listRows(page, made.edition, query);

describe('the lists of organizations', () => {
  test.each([
    ['buyers', buyers],
    ['suppliers', suppliers],
  ])('%s: every figure reruns to the same value', async (_, page) => {
    const { html } = await answer(page, made.edition, 'fr');
    const figures = figuresIn(html);
    expect(figures.length).toBeGreaterThanOrEqual(4);
    for (const { measure, params, value } of figures) {
      expect({ measure, params, value }).toEqual({
        measure,
        params,
        value: await rerun(made.edition, measure, params),
      });
    }
  });

  test('private individuals are left out, and it is said how many', async () => {
    const { html } = await answer(suppliers, made.edition, 'fr');
    expect(html).not.toContain(personName);
    expect(html).toContain('1 nom est laissé de côté');
    const names = (await rowsOf(suppliers, '')).map(({ name }) => name);
    expect(names).toEqual([
      'Bâtisseurs du Pin gris inc.',
      'Logiciels Cumulus inc.',
      'Cumulus Logiciels inc.',
    ]);
  });

  test('words are found without their accents, by their beginnings, in any order', async () => {
    expect((await rowsOf(suppliers, 'q=GRIS+batis')).map(({ id }) => id)).toEqual([builderKey]);
    expect(await rowsOf(suppliers, 'q=pierre')).toEqual([]);
  });

  test('by name and by number', async () => {
    const byName = await rowsOf(suppliers, 'sort=name');
    expect(byName.map(({ name }) => name)[0]).toBe('Bâtisseurs du Pin gris inc.');
    // Exact, as text: a number in JSON is a double to most who read it.
    for (const { amount } of byName) expect(amount).toMatch(/^\d+\.\d\d$/);
    expect((await rowsOf(suppliers, 'sort=number')).map(({ n_processes }) => n_processes)).toEqual([3, 3, 1]);
  });

  test('a hostile query finds nothing and harms nothing', async () => {
    const hostile = encodeURIComponent(`'); drop table process; -- <script>`);
    const { html } = await answer(suppliers, made.edition, 'en', {}, `q=${hostile}`);
    expect(html).toContain('No name matches');
    expect(html).not.toContain('<script>');
  });

  test.each([
    ['sort=size', 'sort'],
    ['page=0', 'page'],
    ['page=1e9', 'page'],
    [`q=${'x'.repeat(201)}`, 'q'],
  ])('%s is refused, naming the parameter', async (query, name) => {
    await expect(answer(suppliers, made.edition, 'fr', {}, query)).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining(`Parameter ${name}`),
    });
  });
});
