/** A feed as Atom (RFC 4287), which every feed reader reads. */
import { type Feed, type FeedContext, type FeedItem, titleOf, updatedOf } from './feed.ts';

/** Text of an element or attribute: markup escaped, characters that XML 1.0 forbids left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (character) => (/[\n\t]/.test(character) ? character : ''))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

function entry(item: FeedItem, context: FeedContext): string {
  const address = context.origin + item.path;
  return [
    '<entry>',
    `<id>${escapeXml(item.id)}</id>`,
    `<title>${escapeXml(titleOf(item.title, context))}</title>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(address)}"/>`,
    `<published>${item.published}</published>`,
    `<updated>${item.updated}</updated>`,
    ...(context.fictional === undefined
      ? []
      : [`<category term="fictional" label="${escapeXml(context.fictional)}"/>`]),
    `<summary type="text">${escapeXml(item.summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

/** The whole document; `origin + page` is its id, the same from edition to edition. */
export function atomText(feed: Feed, context: FeedContext): string {
  const { lang, origin, page, self, edition } = context;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${lang}">`,
    `<id>${escapeXml(origin + page)}</id>`,
    `<title>${escapeXml(titleOf(feed.title, context))}</title>`,
    `<subtitle>${escapeXml(feed.description)}</subtitle>`,
    `<updated>${updatedOf(feed, context)}</updated>`,
    '<author><name>Limpide</name></author>',
    `<generator>Limpide, ${edition}</generator>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(origin + self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${lang}" href="${escapeXml(origin + page)}"/>`,
    ...(context.fictional === undefined
      ? []
      : [`<category term="fictional" label="${escapeXml(context.fictional)}"/>`]),
    ...feed.items.map((item) => entry(item, context)),
    '</feed>',
    '',
  ].join('\n');
}
