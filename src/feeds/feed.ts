/** What a search that can be followed gives: the same items whether it is read as Atom, as JSON Feed or by e-mail. */
import { createHash } from 'node:crypto';
import type { Language } from '../i18n/language.ts';

/** The most items that a feed holds: a reader that asks daily misses none unless a day brings more; it then has the list. */
export const mostItems = 50;

export interface FeedItem {
  /** Names the same fact in every edition and on every host: see `itemId`. */
  readonly id: string;
  readonly title: string;
  /** One or a few plain lines. */
  readonly summary: string;
  /** Path on the site. */
  readonly path: string;
  /** Instant, ISO 8601: when it was first published, and when the publisher last said something of it. */
  readonly published: string;
  readonly updated: string;
  /** Instant at which a tender closes, where it does. */
  readonly closes?: string;
}

export interface Feed {
  readonly title: string;
  /** What is followed, in words: « appels d’offres ouverts ; mots : logiciel ; région : Montérégie ». */
  readonly description: string;
  /** Newest first, at most `mostItems`. */
  readonly items: readonly FeedItem[];
}

/** Where and from what a feed is written. */
export interface FeedContext {
  readonly lang: Language;
  /** Scheme and host, no slash at the end. */
  readonly origin: string;
  /** Path and query of the page that it follows, and of the feed itself. */
  readonly page: string;
  readonly self: string;
  /** The edition's id, and the instant at which it was published. */
  readonly edition: string;
  readonly publishedAt: string;
  /** The word for fictional data, when they are. */
  readonly fictional?: string | undefined;
}

/** The name-based UUID of a fact (RFC 9562, version 5) under the namespace of URLs: "urn:uuid:…". */
export function itemId(kind: string, key: string): string {
  const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');
  const hash = createHash('sha1').update(namespace).update(`limpide:${kind}:${key}`).digest().subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex');
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`;
}

/** When the feed last changed: its newest item's day, else the edition's; never the clock. */
export function updatedOf({ items }: Feed, { publishedAt }: FeedContext): string {
  const newest = items
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  return newest ?? publishedAt;
}

/** "[fictif] title" for fictional data: a title travels without its feed. */
export function titleOf(title: string, { fictional }: FeedContext): string {
  return fictional === undefined ? title : `[${fictional}] ${title}`;
}
