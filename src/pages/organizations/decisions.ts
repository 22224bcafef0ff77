/** The reviewed decisions that this edition was made with, each with its organizations. */
import type { Edition } from '../../editions/open.ts';
import { number, text, textOrNull } from '../../engine/cells.ts';
import decisionsSql from './decisions.sql';

export type Role = 'supplier' | 'buyer';

export function roleOf(said: string | null): Role | null {
  return said === 'supplier' || said === 'buyer' ? said : null;
}

export interface DecidedOrganization {
  readonly id: string;
  /** As it was published; null when this edition has no such organization. */
  readonly name: string | null;
  /** The key under which it stands now. */
  readonly now: string;
  /** Whose page to lead to; null when there is none. */
  readonly role: Role | null;
}

export interface ListedDecision {
  readonly decision: 'same' | 'different';
  readonly organizations: readonly DecidedOrganization[];
  readonly reason: { readonly fr: string; readonly en: string };
  readonly source: string;
  readonly reviewer: string;
  readonly day: string;
  readonly origin: string;
}

export async function listDecisions(edition: Edition): Promise<ListedDecision[]> {
  const found = new Map<number, ListedDecision & { organizations: DecidedOrganization[] }>();
  for (const row of await edition.all(decisionsSql)) {
    const no = number(row, 'decision_no');
    const decision = found.get(no) ?? {
      decision: text(row, 'decision') === 'same' ? 'same' : 'different',
      organizations: [],
      reason: { fr: text(row, 'reason_fr'), en: text(row, 'reason_en') },
      source: text(row, 'source'),
      reviewer: text(row, 'reviewer'),
      day: text(row, 'decided_on'),
      origin: text(row, 'origin'),
    };
    decision.organizations.push({
      id: text(row, 'org_key'),
      name: textOrNull(row, 'name'),
      now: text(row, 'now_key'),
      role: roleOf(textOrNull(row, 'role')),
    });
    found.set(no, decision);
  }
  return [...found.values()];
}

/** Pairs that decisions of this kind are about: three organizations are three pairs. */
export function pairsOf(decisions: readonly ListedDecision[], kind: 'same' | 'different'): number {
  return decisions
    .filter(({ decision }) => decision === kind)
    .reduce((sum, { organizations: { length } }) => sum + (length * (length - 1)) / 2, 0);
}
