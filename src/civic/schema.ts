/** The tables of the one store that visitors write to: what is kept of a subscription, and nothing else. */
import type { Generated } from 'kysely';

export const frequencies = ['daily', 'weekly'] as const;
export type Frequency = (typeof frequencies)[number];

/** An instant is ISO 8601 text in UTC, so that it sorts as it reads. */
export interface SubscriptionTable {
  /** UUID. */
  id: string;
  address: string;
  /** The search: the name of its route, and its query in a fixed order. */
  route: string;
  query: string;
  lang: 'fr' | 'en';
  frequency: Frequency;
  /** 1: made on fictional data, and sent only of them. */
  fictional: number;
  asked_at: string;
  /** When its owner confirmed; null: not yet. */
  consent_at: string | null;
  /** Messages in a row that the owner's server refused for good. */
  refusals: Generated<number>;
}

/** Items that a subscriber was told of, with what the publisher's last word was then. */
export interface SentItemTable {
  subscription: string;
  item: string;
  updated: string;
  /** The digest that told it; null: it was there when the subscription began. */
  digest: string | null;
}

/** Messages to send, and those that were: the text of one that was accepted is erased. */
export interface MessageTable {
  /** The Message-ID, without its angle brackets. */
  id: string;
  subscription: string;
  kind: 'confirm' | 'digest';
  /** The period of a digest ("2026-03-31", "2026-W14"), or the instant at which a confirmation was asked. */
  period: string;
  made_at: string;
  subject: string | null;
  text: string | null;
  html: string | null;
  tries: Generated<number>;
  /** When an SMTP server took it, or refused it for good; both null: to be sent. */
  accepted_at: string | null;
  refused_at: string | null;
}

export interface SettingTable {
  name: string;
  value: string;
}

export interface CivicTables {
  subscription: SubscriptionTable;
  sent_item: SentItemTable;
  message: MessageTable;
  setting: SettingTable;
}

/** Statements of each version of the schema, in order; one that has run is never changed. */
export const migrations: readonly (readonly string[])[] = [
  [
    'create table setting (name text primary key, value text not null)',
    `create table subscription (
      id text primary key, address text not null, route text not null, query text not null, lang text not null,
      frequency text not null, fictional integer not null, asked_at text not null, consent_at text,
      refusals integer not null default 0, unique (address, route, query, lang, fictional)
    )`,
    `create table sent_item (
      subscription text not null references subscription (id) on delete cascade, item text not null, updated text not null,
      digest text, primary key (subscription, item)
    )`,
    `create table message (
      id text primary key, subscription text not null references subscription (id) on delete cascade, kind text not null,
      period text not null, made_at text not null, subject text, text text, html text, tries integer not null default 0,
      accepted_at text, refused_at text, unique (subscription, kind, period)
    )`,
    'create index message_waiting on message (made_at) where accepted_at is null and refused_at is null',
  ],
];
