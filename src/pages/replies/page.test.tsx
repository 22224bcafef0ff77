/** Replies are shown where they belong, and one can be sent without a script and without anything kept here. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { answer } from '../../../test/page.ts';
import { loadReplies } from '../../replies/load.ts';
import { buyer } from '../buyer/page.tsx';
import { corrections } from '../corrections/page.tsx';
import { process } from '../process/page.tsx';
import { replyForm } from '../reply-form/page.tsx';
import { replies as page } from './page.tsx';

const replies = loadReplies(join(dirname(fileURLToPath(import.meta.url)), '../../../test/fixtures/replies'));
const release = (ocid: string) => ({
  ocid,
  id: `${ocid}-1`,
  date: '2024-03-01T00:00:00Z',
  tag: ['tender'],
  buyer: { id: 'b', name: 'Ville de Sainte-Épinette' },
  parties: [{ id: 'b', name: 'Ville de Sainte-Épinette', roles: ['buyer'] }],
  tender: { title: 'Déneigement', procurementMethod: 'direct' },
});

let demo: TestEdition;
let real: TestEdition;
let key: string;
beforeAll(async () => {
  demo = await testEdition([release('ocds-fictif-7'), release('ocds-fictif-8')]);
  real = await testEdition([release('ocds-abc123-7')]);
  const [row] = await demo.edition.all('select org_key from organization');
  key = String(row?.['org_key']);
});
afterAll(async () => {
  await demo.close();
  await real.close();
});

const begins = 'Les deux contrats portent sur des rues différentes';

describe('a reply', () => {
  it('stands on the page of its process, and on no other', async () => {
    const on = async (ocid: string) =>
      (await answer(process, demo.edition, 'en', { ocid }, '', { replies })).html;
    expect(await on('ocds-fictif-7')).toContain(`<blockquote lang="fr"><p>${begins}`);
    expect(await on('ocds-fictif-8')).not.toContain(begins);
    expect(await on('ocds-fictif-8')).toContain('Send a reply');
  });

  it('stands on the page of its body', async () => {
    const own = replies.map((reply) => ({ ...reply, answers: [{ buyer: key }] }));
    const { html } = await answer(buyer, demo.edition, 'fr', { id: key }, '', { replies: own });
    expect(html).toContain(begins);
  });

  it('about fiction is never shown beside real data', async () => {
    expect((await answer(page, demo.edition, 'fr', {}, '', { replies })).html).toContain(begins);
    const { html, request } = await answer(page, real.edition, 'fr', {}, '', { replies });
    expect(html).not.toContain(begins);
    expect(html).toContain('Aucune réponse pour l’instant');
    expect(await page.data?.(request)).toEqual({ kind: 'value', value: { replies: [] } });
  });
});

describe('sending a reply', () => {
  it('opens a message with every point and the page that is answered', async () => {
    const { html } = await answer(page, real.edition, 'en', {}, 'page=%2Fen%2Fcontracts%2Focds-abc123-7', {
      contact: 'reply@example.org',
    });
    const href = /href="(mailto:[^"]*)"/.exec(html)?.[1]?.replace(/&amp;/g, '&') ?? '';
    const mail = new URL(href);
    expect(mail.pathname).toBe('reply@example.org');
    const body = new URLSearchParams(mail.search).get('body') ?? '';
    expect(body).toContain('https://example.test/en/contracts/ocds-abc123-7\r\n');
    expect(body).toContain('Role of who signs');
    expect(html).not.toContain('<form');
  });

  it('says how an address is set when there is none', async () => {
    const { html } = await answer(page, real.edition, 'fr');
    expect(html).not.toContain('mailto:');
    expect(html).toContain('LIMPIDE_CONTACT');
    expect(html).toContain('href="/fr/reponses/formulaire"');
  });

  it('takes no address of another site for the page that is answered', async () => {
    for (const query of ['page=https%3A%2F%2Fexample.com', 'page=%2F%2Fexample.com', 'page=%2Fnowhere']) {
      expect((await answer(page, real.edition, 'fr', {}, query)).html).not.toContain('example.com');
      expect((await answer(replyForm, real.edition, 'fr', {}, query)).html).not.toContain('nowhere');
    }
  });

  it('has a paper form with the same points, in both languages', async () => {
    for (const lang of ['fr', 'en'] as const) {
      const { html } = await answer(replyForm, real.edition, lang, {}, 'page=%2Ffr%2Fmethode');
      expect(html.match(/<dt>/g)?.length).toBe(8);
      expect(html).toContain('https://example.test/fr/methode');
    }
  });

  it('is offered on the page of corrections', async () => {
    expect((await answer(corrections, real.edition, 'en')).html).toContain('href="/en/replies"');
  });
});
