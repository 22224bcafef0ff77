/** A feed as JSON Feed 1.1 (jsonfeed.org), with the edition that it was read from. */
import { type Feed, type FeedContext, titleOf } from './feed.ts';

export function jsonFeedText(feed: Feed, context: FeedContext): string {
  const { lang, origin, page, self, edition, fictional } = context;
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(feed.title, context),
    home_page_url: origin + page,
    feed_url: origin + self,
    description: feed.description,
    language: lang,
    authors: [{ name: 'Limpide' }],
    _limpide: { edition, ...(fictional === undefined ? {} : { fictional: true }) },
    items: feed.items.map((item) => ({
      id: item.id,
      url: origin + item.path,
      title: titleOf(item.title, context),
      content_text: item.summary,
      date_published: item.published,
      date_modified: item.updated,
      ...(fictional === undefined ? {} : { tags: [fictional] }),
      ...(item.closes === undefined ? {} : { _limpide: { closes: item.closes } }),
    })),
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}
