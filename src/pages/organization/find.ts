/** Finds the organization that an address names; private individuals have no page. */
import type { Edition } from '../../editions/open.ts';
import { flag, number, text, textOrNull } from '../../engine/cells.ts';
import { first, type SqlRow } from '../../engine/engine.ts';
import { LimpideError } from '../../kernel/errors.ts';
import type { OrganizationRole } from '../../measures/narrowed.ts';
import { findDecisions, type OrganizationDecision } from './decisions.ts';
import joinedSql from './joined.sql';
import organizationSql from './organization.sql';
import spellingsSql from './spellings.sql';

export interface Organization {
  readonly oid: number;
  readonly key: string;
  readonly name: string;
  /** How it was matched: 0 the publisher's local id, 1 an identifier, 2 name and place. */
  readonly tier: 0 | 1 | 2;
  readonly scheme: string | null;
  readonly identifier: string | null;
  readonly locality: string | null;
  readonly region: string | null;
  readonly country: string | null;
  readonly bought: number;
  readonly won: number;
  /** Its own part of what it won, a decimal; null when none is known. */
  readonly wonAmount: string | null;
  readonly bidOn: number;
  readonly buyers: number;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly spellings: readonly string[];
  /** Reviewed decisions that joined it with others, or found it to be different. */
  readonly decisions: readonly OrganizationDecision[];
}

/** An organization that a reviewed decision joined to another is found under its former key too. */
async function rowOf(edition: Edition, key: string): Promise<SqlRow | undefined> {
  const row = await first(edition, organizationSql, { key });
  if (row) return row;
  const joined = await first(edition, joinedSql, { key });
  return joined ? first(edition, organizationSql, { key: text(joined, 'now_key') }) : undefined;
}

/** @throws LimpideError notFound when this edition has no such organization in this role, or it is a private individual */
export async function findOrganization(
  edition: Edition,
  key: string,
  role: OrganizationRole,
): Promise<Organization> {
  const row = await rowOf(edition, key);
  const played =
    row !== undefined &&
    !flag(row, 'is_person') &&
    (role === 'buyer'
      ? number(row, 'n_bought') > 0
      : number(row, 'n_won') > 0 || number(row, 'n_bid_on') > 0);
  if (!row || !played)
    throw new LimpideError(
      'notFound',
      `This edition has no page for an organization "${key.slice(0, 200)}".`,
    );
  const oid = number(row, 'oid');
  const own = text(row, 'org_key');
  const [spellings, decisions] = await Promise.all([
    edition.all(spellingsSql, { oid }),
    findDecisions(edition, own),
  ]);
  const tier = number(row, 'tier');
  return {
    oid,
    key: own,
    name: text(row, 'name'),
    tier: tier === 1 || tier === 2 ? tier : 0,
    scheme: textOrNull(row, 'scheme'),
    identifier: textOrNull(row, 'identifier'),
    locality: textOrNull(row, 'locality'),
    region: textOrNull(row, 'region'),
    country: textOrNull(row, 'country'),
    bought: number(row, 'n_bought'),
    won: number(row, 'n_won'),
    wonAmount: textOrNull(row, 'won_amount'),
    bidOn: number(row, 'n_bid_on'),
    buyers: number(row, 'n_buyers'),
    firstDay: textOrNull(row, 'first_day'),
    lastDay: textOrNull(row, 'last_day'),
    spellings: spellings.map((spelling) => text(spelling, 'name')),
    decisions,
  };
}
