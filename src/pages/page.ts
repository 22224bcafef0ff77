/** What a page is: a folder with a route, words, statements, and answers as HTML and as data. */
import type { ComponentChildren } from 'preact';
import type { Edition } from '../editions/open.ts';
import type { SqlParams, SqlRow } from '../engine/engine.ts';
import type { Feed } from '../feeds/feed.ts';
import type { Language } from '../i18n/language.ts';
import type { Reply } from '../replies/schema.ts';
import type { DataFormat, RouteName } from '../routes.ts';
import type { Reference } from '../ui/print-references.tsx';
import type { SectionId } from '../ui/site-header.tsx';

/** A search that can be followed, in words. */
export interface FollowedSearch {
  readonly title: string;
  readonly description: string;
  /** Its address on the site. */
  readonly path: string;
}

/** Alerts by e-mail, where whoever runs the site has set them up. */
export interface AlertsService {
  /** @throws LimpideError usage, when the address is of no search that can be followed */
  describe(search: string): Promise<FollowedSearch>;
}

export interface PageRequest {
  readonly lang: Language;
  readonly edition: Edition;
  /** Segments of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  /** The query as given, without `edition`; a page checks what it uses at its boundary. */
  readonly query: URLSearchParams;
  /** Path and query as asked, without a data format's ending. */
  readonly path: string;
  /** Scheme and host, no slash at the end. */
  readonly origin: string;
  /** Today, for what is open or late; pages never read the clock themselves. */
  readonly now: Date;
  /** Every reply, of both lineages: shown through `repliesTo`. */
  readonly replies?: readonly Reply[];
  /** E-mail address for replies and errors; absent when the operator has set none. */
  readonly contact?: string;
  readonly alerts?: AlertsService;
}

export interface HtmlAnswer {
  readonly title: string;
  /** One plain sentence. */
  readonly description: string;
  readonly body: ComponentChildren;
  readonly canonical?: string;
  /** False for searches and filters, which search engines leave out. */
  readonly indexed?: boolean;
  readonly wide?: boolean;
  /** True when the page is about one value, which other pages may frame. */
  readonly embeds?: boolean;
  readonly references?: readonly Reference[];
  /** JSON-LD for search engines. */
  readonly structured?: object;
  /** True when the answer depends on today's date: no cache keeps it. */
  readonly dated?: boolean;
}

/**
 * A page's data: one JSON value; or rows, streamed without a cap as JSON or CSV. The rows of `statements` become text in
 * the engine: it gives whole numbers, truth values and texts only (amounts, days and instants as texts).
 */
export type DataAnswer =
  | { readonly kind: 'value'; readonly value: object; readonly csv?: string; readonly dated?: boolean }
  | {
      readonly kind: 'rows';
      /** Facts beside the rows, in JSON only. */
      readonly head?: Readonly<Record<string, unknown>>;
      readonly columns: readonly string[];
      readonly rows: AsyncIterable<readonly SqlRow[]>;
      /** What a line of CSV holds of a row that has parts; the row itself when left out. */
      readonly line?: (row: SqlRow) => SqlRow;
    }
  | {
      readonly kind: 'statements';
      readonly head?: Readonly<Record<string, unknown>>;
      readonly columns: readonly string[];
      /** One after the other, with the same parameters: a long list in order is sorted part by part. */
      readonly statements: readonly string[];
      readonly params: SqlParams;
    };

export interface Page {
  readonly route: RouteName;
  readonly section: SectionId | null;
  /** True when it shows reviewed, real content whatever the edition: beside fictional data, it says so. */
  readonly real?: boolean;
  /** Which data formats the page links to; `data` answers them. */
  readonly formats: readonly DataFormat[];
  /** @throws LimpideError notFound, usage */
  html(request: PageRequest): Promise<HtmlAnswer>;
  data?(request: PageRequest): Promise<DataAnswer>;
  /** Reads what every visitor's page needs of an edition, once, when a server opens it: the first visitor waits for none of it. */
  prepare?(edition: Edition): Promise<void>;
  /** The page's days as a calendar (RFC 5545), for the format ics. */
  calendar?(request: PageRequest): Promise<AsyncIterable<string>>;
  /** What the page lists, to be followed: for the formats atom and jsonfeed, and for alerts by e-mail. */
  feed?(request: PageRequest): Promise<Feed>;
}
