/** A figure leaves the site whole: framed, cited, drawn; always with its edition, and said to be fictional where it is. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wrapped } from '../src/exports/card/card.ts';
import { type Asker, asker } from './ask.ts';
import { type TestEdition, testEdition } from './edition.ts';
import { inventedRelease } from './invented.ts';

let made: TestEdition;
let site: Asker;
beforeAll(async () => {
  made = await testEdition(
    Array.from({ length: 30 }, (_, n) => {
      const release = inventedRelease(n, n % 2);
      // Two years, so that there is something to draw.
      const date = String(release['date']).replace('2024', n % 3 === 0 ? '2023' : '2024');
      return { ...release, date, ocid: `ocds-fictif-${n}` };
    }),
  );
  site = await asker(made.data);
});
afterAll(async () => {
  expect(site.faults).toEqual([]);
  await site.close();
  await made.close();
});

const figure = { fr: '/fr/chiffres/single-bid-share', en: '/en/figures/single-bid-share' };

describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  it('a figure can be framed by anyone, runs nothing, and leads back to itself', async () => {
    const answer = await site.ask(`/embed${figure[lang]}?year=2024`);
    const html = await answer.text();
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(html).not.toContain('<script');
    expect(html).toContain(`edition=${made.edition.id}`);
    expect(html).toMatch(lang === 'fr' ? />fictif</ : />fictional</);
    const shown = /figure-value">([^<]+)</.exec(html)?.[1];
    const page = await site.html(`${figure[lang]}?year=2024`);
    expect(page).toContain(`>${shown}</data>`);
  });

  it('oEmbed finds it from its page, and frames this edition', async () => {
    const page = await site.html(`${figure[lang]}?year=2024`);
    const link =
      /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page)?.[1] ?? '';
    const told = await site.json(link.replaceAll('&amp;', '&').replace('http://localhost', ''));
    expect(told).toMatchObject({ type: 'rich', version: '1.0', fictional: true, edition: made.edition.id });
    const source = /src="([^"]+)"/.exec(String(told['html']))?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect((await site.ask(source.replace('http://localhost', ''))).status).toBe(200);
  });

  it('a chart is framed alone, with its table', async () => {
    const path = lang === 'fr' ? '/fr/mesures/single-bid-share' : '/en/measures/single-bid-share';
    const id = /<figure class="chart" id="([^"]+)"/.exec(await site.html(path))?.[1] ?? '';
    expect(id).not.toBe('');
    const html = await site.html(`/embed${path}?chart=${id}`);
    expect(html.match(/<figure class="chart"/g)).toHaveLength(1);
    expect(html).toContain('<table');
    const told = await site.json(`/oembed?url=${encodeURIComponent(`http://localhost${path}#${id}`)}`);
    expect(String(told['html'])).toContain(`chart=${id}`);
  });

  it('a citation names the value, the edition and its fingerprint', async () => {
    const cited = await site.json(`/api/v1/figures/single-bid-share/citation?year=2024&lang=${lang}`);
    expect(String(cited['text'])).toContain(made.edition.id);
    expect(String(cited['text'])).toMatch(lang === 'fr' ? /^Données fictives/ : /^Fictional/i);
    expect(String(cited['bibtex'])).toMatch(/^@misc\{limpide-single-bid-share-[0-9a-f]{12},\n/);
    // Braces are balanced, whatever the words.
    const bibtex = String(cited['bibtex']).replace(/\\[{}]/g, '');
    expect(bibtex.match(/\{/g)?.length).toBe(bibtex.match(/\}/g)?.length);
    expect(cited['csl']).toMatchObject({
      type: 'dataset',
      version: made.edition.id,
      issued: { 'date-parts': [[2026, 1, 15]] },
      language: lang,
    });
    const page = await site.html(`${figure[lang]}?year=2024`);
    expect(page).toContain('/api/v1/figures/single-bid-share/citation?');
  });

  it('a card is a picture of 1200 by 630', async () => {
    const page = await site.html(`${figure[lang]}?year=2024`);
    const card =
      /<meta property="og:image" content="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const answer = await site.ask(card.replace('http://localhost', ''));
    const png = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-type')).toBe('image/png');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeGreaterThan(8000);
  });
});

describe('what cannot be embedded is refused', () => {
  it.each([
    ['/oembed?url=https://evil.example/fr/chiffres/single-bid-share', 404],
    ['/oembed?url=http://localhost/fr', 404],
    ['/oembed?url=http://localhost/fr/mesures/single-bid-share%23nothing', 404],
    ['/oembed?url=http://localhost/fr/chiffres/nope', 404],
    ['/oembed?url=http://localhost/fr/chiffres/single-bid-share&format=xml', 501],
    ['/oembed?url=http://localhost/fr/chiffres/single-bid-share&maxwidth=a', 400],
    ['/embed/fr', 404],
    ['/embed/fr/mesures/single-bid-share?chart=%22%3E%3Cscript%3E', 404],
    ['/card/fr', 404],
    ['/card/fr/chiffres/nope', 404],
  ])('%s: %i', async (address, status) => {
    expect((await site.ask(address)).status).toBe(status);
  });
});

it('a long title is cut at words', () => {
  expect(wrapped('one two three four', 8, 2)).toEqual(['one two', 'three…']);
  expect(wrapped('short', 8, 2)).toEqual(['short']);
});
