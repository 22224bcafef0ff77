import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { builderKey, market, townKey } from '../../../test/market.ts';
import { answer, figuresIn, rerun } from '../../../test/page.ts';
import { supplier } from '../supplier/page.tsx';
import { buyer } from './page.tsx';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition(market);
});
afterAll(() => made.close());

describe('a public body’s profile', () => {
  test.each(['fr', 'en'] as const)('every figure reruns to the same value (%s)', async (lang) => {
    const { html } = await answer(buyer, made.edition, lang, { id: townKey });
    const figures = figuresIn(html);
    expect(figures.length).toBeGreaterThan(15);
    for (const { measure, params, value } of figures) {
      expect({ measure, params, value }).toEqual({
        measure,
        params,
        value: await rerun(made.edition, measure, params),
      });
    }
  });

  test('the value awarded by the town is the sum of its four contracts', async () => {
    const { html } = await answer(buyer, made.edition, 'en', { id: townKey });
    expect(figuresIn(html).find(({ measure }) => measure === 'awarded-value')?.value).toBe('260000.50');
  });

  test('its main supplier comes first, with its half of the shared contract', async () => {
    const { html } = await answer(buyer, made.edition, 'en', { id: townKey });
    const pair = figuresIn(html).find(
      ({ measure, params }) => measure === 'top-suppliers' && params['supplier'] === builderKey,
    );
    expect(pair).toMatchObject({ params: { buyer: townKey, supplier: builderKey }, value: '195000.50' });
  });

  test('names that hold markup are shown as text', async () => {
    const { html } = await answer(buyer, made.edition, 'fr', { id: townKey });
    expect(html).toContain('Plateforme infonuagique &lt;script>');
  });

  test('the same as JSON, with an address for all its processes', async () => {
    const data = await buyer.data?.((await answer(buyer, made.edition, 'en', { id: townKey })).request);
    expect(data).toMatchObject({
      kind: 'value',
      value: {
        role: 'buyer',
        organization: { id: townKey, tier: 1 },
        latest: [{ number: '1004' }, {}, {}, {}],
      },
    });
  });

  test('a supplier that never bought has no page here, nor has an unknown key', async () => {
    await expect(answer(buyer, made.edition, 'fr', { id: builderKey })).rejects.toMatchObject({
      status: 404,
    });
    await expect(answer(buyer, made.edition, 'fr', { id: `'; drop table x --` })).rejects.toMatchObject({
      status: 404,
    });
    await expect(answer(supplier, made.edition, 'fr', { id: townKey })).rejects.toMatchObject({
      status: 404,
    });
  });
});
