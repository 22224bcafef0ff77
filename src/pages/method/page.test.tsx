import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../../../test/ask.ts';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { frenchSpacingFaults } from '../../i18n/typography.ts';
import { measures } from '../../measures/registry.ts';
import { matchPath } from '../../routes.ts';
import { type Block, linksIn } from '../../ui/prose.tsx';
import { sections as aboutSections } from '../about/text.ts';
import { textLinks } from './links.ts';
import { sections as methodSections } from './text.ts';

function texts(block: Block): readonly string[] {
  if (typeof block === 'string') return [block];
  return 'numbered' in block ? block.numbered : block;
}

describe.each([
  ['method', methodSections],
  ['about', aboutSections],
])('the %s page', (_, sections) => {
  it('has the same sections and as many blocks in both languages', () => {
    const shape = (lang: 'fr' | 'en') =>
      sections[lang].map(({ id, blocks }) => [id, blocks.map((block) => texts(block).flatMap(linksIn))]);
    expect(shape('en').map(([id]) => id)).toEqual(shape('fr').map(([id]) => id));
    expect(shape('en')).toEqual(shape('fr'));
  });

  it('has links that lead somewhere', () => {
    for (const lang of ['fr', 'en'] as const) {
      const links = textLinks(lang);
      for (const name of sections[lang].flatMap(({ blocks }) => blocks.flatMap(texts).flatMap(linksIn))) {
        const href = links[name];
        expect(`${name} ${href}`).not.toContain('undefined');
        if (href?.startsWith('/')) expect(matchPath(href.replace(/#.*/, ''))?.lang).toBe(lang);
        else expect(href).toMatch(/^https:\/\//);
      }
    }
  });

  it('keeps French punctuation on its line', () => {
    for (const text of sections.fr.flatMap(({ title, blocks }) => [title, ...blocks.flatMap(texts)]))
      expect(frenchSpacingFaults(text)).toEqual([]);
  });
});

describe('the pages of words', () => {
  let made: TestEdition;
  let site: Asker;
  beforeAll(async () => {
    made = await testEdition([
      {
        ocid: 'ocds-abc123-1',
        id: '1',
        date: '2025-01-01T00:00:00Z',
        tag: ['tender'],
        tender: { title: 'Pont' },
      },
    ]);
    site = await asker(made.data);
  });
  afterAll(async () => {
    await site.close();
    await made.close();
  });

  it('give the edition’s whole fingerprint and the version of every measure', async () => {
    const html = await site.html('/fr/methode');
    expect(html).toContain(`<code>${made.edition.id}</code>`);
    for (const { id } of measures) expect(html).toContain(`/fr/mesures/${id}`);
    expect(await site.json('/en/method.json')).toMatchObject({ edition: made.edition.id, number: 1 });
  });

  it('tell where the idea comes from, with its source and its author’s interest', async () => {
    const html = await site.html('/fr/a-propos');
    expect(html).toContain('En 2012');
    expect(html).toContain('michelleblanc.com/2012/09/');
    expect(html).toContain('candidate de l’un de ces partis');
    expect((await site.ask('/en/about')).status).toBe(200);
  });
});
