/** Feeds hold what a publisher wrote, whatever characters are in it, and name each fact in the same way for ever. */
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { atomText } from './atom.ts';
import { type FeedContext, itemId } from './feed.ts';
import { jsonFeedText } from './json-feed.ts';

const odd = 'Ponts & <b>“routes”</b> \u0007 ]]> \ud800 fin';
const context: FeedContext = {
  lang: 'fr',
  origin: 'https://example.test',
  page: '/fr/contrats?q=a&b=%22',
  self: '/fr/contrats.atom?q=a&b=%22',
  edition: 'e'.repeat(64),
  publishedAt: '2026-01-15T12:00:00.000Z',
  fictional: 'fictif',
};
const feed = {
  title: odd,
  description: odd,
  items: [
    {
      id: itemId('process', 'ocds-1'),
      title: odd,
      summary: `${odd}\nsuite`,
      path: '/fr/contrats/a&b',
      published: '2026-01-02T12:00:00Z',
      updated: '2026-01-03T12:00:00Z',
    },
  ],
};

it('writes Atom in which markup is text and forbidden characters are left out', () => {
  const read = parseAtomFeed(atomText(feed, context));
  expect(read.entries?.[0]?.title?.value).toBe('[fictif] Ponts & <b>“routes”</b>  ]]>  fin');
  expect(read.entries?.[0]?.links?.[0]?.href).toBe('https://example.test/fr/contrats/a&b');
  expect(read.updated).toBe('2026-01-03T12:00:00Z');
  expect(read.entries?.[0]?.categories?.[0]?.term).toBe('fictional');
});
it('writes a feed without items, dated by its edition', () => {
  expect(parseAtomFeed(atomText({ ...feed, items: [] }, context)).updated).toBe(context.publishedAt);
});
it('writes JSON Feed 1.1 that says what is fictional', () => {
  const text = jsonFeedText(feed, context);
  expect(parseJsonFeed(text).items?.[0]).toMatchObject({
    tags: ['fictif'],
    url: 'https://example.test/fr/contrats/a&b',
  });
  expect(JSON.parse(text)).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    _limpide: { fictional: true },
  });
});
it('names a fact by a UUID of version 5', () => {
  expect(itemId('process', 'ocds-1')).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(itemId('process', 'ocds-1')).toBe(itemId('process', 'ocds-1'));
  expect(itemId('tender', 'ocds-1')).not.toBe(itemId('process', 'ocds-1'));
});
