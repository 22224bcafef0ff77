import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { builderKey, cloudKey, market, personName, townKey } from '../../../test/market.ts';
import { answer, figuresIn, rerun } from '../../../test/page.ts';
import { text } from '../../engine/cells.ts';
import { supplier } from './page.tsx';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition(market);
});
afterAll(() => made.close());

async function keyOf(name: string): Promise<string> {
  const [row] = await made.edition.all('select org_key from organization_mart where name = $name', { name });
  return row ? text(row, 'org_key') : '';
}

describe('a supplier’s profile', () => {
  test.each([builderKey, cloudKey])('every figure of %s reruns to the same value', async (id) => {
    const { html } = await answer(supplier, made.edition, 'fr', { id });
    for (const { measure, params, value } of figuresIn(html)) {
      expect({ measure, params, value }).toEqual({
        measure,
        params,
        value: await rerun(made.edition, measure, params),
      });
    }
  });

  test('counts its own part of a shared contract, and no cancelled award', async () => {
    const { html } = await answer(supplier, made.edition, 'en', { id: builderKey });
    const values = figuresIn(html).filter(({ params }) => Object.keys(params).length === 1);
    expect(values.find(({ measure }) => measure === 'top-suppliers')?.value).toBe('195000.50');
    expect(values.find(({ measure }) => measure === 'process-count')?.value).toBe('3');
    expect(html).toContain(`/en/buyers/${townKey}`);
    expect(html).toContain('$45,000');
  });

  test('gathers the spellings of one number', async () => {
    const { html } = await answer(supplier, made.edition, 'fr', { id: builderKey });
    expect(html).toContain('1\u00a0autre graphie');
    expect(html).toContain('NEQ 1112345674');
  });

  test('a private individual has no page', async () => {
    const id = await keyOf(personName);
    expect(id).not.toBe('');
    await expect(answer(supplier, made.edition, 'fr', { id })).rejects.toMatchObject({ status: 404 });
  });

  test('an amount that is not published is said to be silent, never zero', async () => {
    const { html } = await answer(supplier, made.edition, 'fr', { id: cloudKey });
    expect(html).toMatch(
      /Entretien sans montant publié[\s\S]*?<p class="result-amount"><span class="silence">/,
    );
  });
});

describe('tenders alike', () => {
  test('are of the same kind and region, and not those that it won', async () => {
    const { html } = await answer(supplier, made.edition, 'fr', { id: builderKey });
    const alike = html.slice(html.indexOf('id="similar"'));
    expect(alike).toContain('Marché annulé');
    expect(alike).not.toContain('Toiture de la bibliothèque');
    expect(alike).toContain('Aucun n’est ouvert');
  });

  test('are said to be none where there are none', async () => {
    const { html } = await answer(supplier, made.edition, 'en', { id: cloudKey });
    expect(html).toContain('No tender alike');
  });
});
