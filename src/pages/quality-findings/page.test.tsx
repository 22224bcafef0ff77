/** Each finding leads to its process, each rule says its threshold, and an amount left out is said where it matters. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../../../test/ask.ts';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { answer } from '../../../test/page.ts';
import { qualityRules } from '../../model/quality-rules.ts';
import { figure } from '../figure/page.tsx';
import { measure } from '../measure/page.tsx';
import { process } from '../process/page.tsx';
import { quality } from '../quality/page.tsx';
import { qualityFindings } from './page.tsx';

function release(number: string, amount: number): object {
  return {
    ocid: `ocds-abc123-${number}`,
    id: '1',
    date: '2020-05-06T10:00:00Z',
    tag: ['award'],
    buyer: { id: 'b', name: 'Ville Inventée' },
    tender: { id: 't', title: `Pont ${number}`, procurementMethod: 'open' },
    awards: [
      {
        id: 'a',
        status: 'active',
        value: { amount, currency: 'CAD' },
        suppliers: [{ id: 's1', name: 'Ponts Inventés inc.' }],
      },
    ],
  };
}

describe('quality findings', () => {
  let made: TestEdition;
  let site: Asker;
  beforeAll(async () => {
    made = await testEdition([
      ...Array.from({ length: 11 }, (_, i) => release(`ok${i}`, 1000)),
      release('wrong', 1),
    ]);
    site = await asker(made.data);
  });
  afterAll(async () => {
    await site.close();
    await made.close();
  });

  it('are listed with their process, under the rules that find them', async () => {
    const { html } = await answer(qualityFindings, made.edition, 'fr');
    expect(html).toContain('href="/fr/contrats/ocds-abc123-wrong"');
    for (const { name } of qualityRules) expect(html).toContain(name.fr);
  });

  it('can be asked by rule, which then says its threshold and its source', async () => {
    const { html } = await answer(qualityFindings, made.edition, 'en', {}, 'rule=placeholderAmount');
    expect(html).toContain('Pont wrong');
    expect(html).toContain('One unit of money or less');
    const none = await answer(qualityFindings, made.edition, 'en', {}, 'rule=decimalShift');
    expect(none.html).toContain('No case');
    await expect(answer(qualityFindings, made.edition, 'en', {}, 'rule=ugly')).rejects.toMatchObject({
      code: 'usage',
    });
  });

  it('are counted by dataset with how many could be checked, and by public body of ten processes at least', async () => {
    const { html } = await answer(quality, made.edition, 'fr');
    expect(html).toContain('Montant de remplissage');
    expect(html).toContain('Ville Inventée');
    expect(html).toMatch(/8,3\s%/);
  });

  it('leave their amounts out of sums, and the pages of those sums say how many', async () => {
    const shown = await answer(measure, made.edition, 'en', { id: 'awarded-value' });
    expect(shown.html).toContain('1 case has an amount left out');
    const own = await answer(figure, made.edition, 'en', { id: 'awarded-value' });
    expect(own.html).toContain('Amounts left out of the computation');
    expect(await site.json('/en/figures/awarded-value.json')).toMatchObject({
      value: '11000.00',
      totals: { leftOut: 1 },
    });
  });

  it('are told on the page of their process, which still shows the amount as published', async () => {
    const { html } = await answer(process, made.edition, 'fr', { ocid: 'ocds-abc123-wrong' });
    expect(html).toContain('Ce montant est laissé hors des sommes.');
    expect(html).toMatch(/1\s\$/);
    const sound = await answer(process, made.edition, 'fr', { ocid: 'ocds-abc123-ok1' });
    expect(sound.html).not.toContain('hors des sommes');
  });

  it('can be had whole, as rows', async () => {
    const { rows } = await site.json('/en/data/quality/findings.json');
    expect(rows).toMatchObject([{ rule: 'placeholderAmount', ocid: 'ocds-abc123-wrong', leftOut: true }]);
    const csv = await (await site.ask('/fr/donnees/qualite/constats.csv')).text();
    expect(csv.split('\r\n')[0]).toMatch(/^rule,ocid,title,part/);
  });
});
