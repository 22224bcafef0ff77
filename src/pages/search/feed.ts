/** A search as a feed: its newest processes, each with who buys, how, and what was agreed. */
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { type Feed, type FeedItem, itemId, mostItems } from '../../feeds/feed.ts';
import { formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { codeWord } from '../../i18n/words.ts';
import { url } from '../../routes.ts';
import type { PageRequest } from '../page.ts';
import { activeFilters } from './facets.tsx';
import feedSql from './feed.sql';
import { readSearch } from './params.ts';
import { newestPids } from './results.ts';
import { text } from './text.ts';

/** An instant for a day: noon UTC, the same day wherever it is read. */
function noon(day: string): string {
  return `${day.slice(0, 10)}T12:00:00Z`;
}

function itemOf(row: SqlRow, lang: Language, publishedAt: string): FeedItem {
  const words = text[lang];
  const ocid = cell(row, 'ocid');
  const day = textOrNull(row, 'day');
  const released = textOrNull(row, 'released_at');
  const amount = textOrNull(row, 'awarded_amount');
  const category = textOrNull(row, 'category');
  const published = day === null ? (released ?? publishedAt) : noon(day);
  return {
    id: itemId('process', ocid),
    title: textOrNull(row, 'title') ?? words.untitled,
    summary: [
      textOrNull(row, 'buyer_name'),
      codeWord('methods', textOrNull(row, 'method'), lang),
      category === null ? null : codeWord('categories', category, lang),
      textOrNull(row, 'region'),
      amount === null
        ? number(row, 'n_awards') > 0
          ? words.amountUnpublished
          : words.notAwarded
        : formatMoney(amount, textOrNull(row, 'currency') ?? undefined, lang),
    ]
      .filter((part) => part !== null)
      .join(' · '),
    path: url('process', lang, { ocid }),
    published,
    updated: released !== null && released > published ? released : published,
  };
}

export async function searchFeed({ edition, lang, query }: PageRequest): Promise<Feed> {
  const words = text[lang];
  const asked = readSearch(query);
  const [pids, filters] = await Promise.all([
    newestPids(edition, asked, mostItems),
    activeFilters(edition, lang, asked),
  ]);
  const rows = pids.length === 0 ? [] : await edition.all(fill(feedSql, { pids: pids.join(', ') }));
  const byPid = new Map(rows.map((row) => [number(row, 'pid'), row]));
  const said = [...(asked.q === undefined ? [] : [`« ${asked.q} »`]), ...filters.map(({ label }) => label)];
  return {
    title: asked.q === undefined ? words.title : words.titleFor(asked.q),
    description: said.length === 0 ? words.description : said.join(' · '),
    items: pids
      .map((pid) => byPid.get(pid))
      .filter((row) => row !== undefined)
      .map((row) => itemOf(row, lang, edition.manifest.publishedAt)),
  };
}
