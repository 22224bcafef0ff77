/** What people decided about an organization: with which others it was joined, or found to be different, and why. */
import type { Edition } from '../../editions/open.ts';
import { number, text, textOrNull } from '../../engine/cells.ts';
import decisionsSql from './decisions.sql';

export interface OtherOrganization {
  readonly id: string;
  /** As it was published before; null when this edition has no such organization. */
  readonly name: string | null;
}

export interface OrganizationDecision {
  readonly decision: 'same' | 'different';
  readonly others: readonly OtherOrganization[];
  readonly reason: { readonly fr: string; readonly en: string };
  readonly source: string;
  /** The role of who reviewed it. */
  readonly reviewer: string;
  readonly day: string;
}

export async function findDecisions(edition: Edition, key: string): Promise<OrganizationDecision[]> {
  const found = new Map<number, OrganizationDecision & { others: OtherOrganization[] }>();
  for (const row of await edition.all(decisionsSql, { key })) {
    const no = number(row, 'decision_no');
    const decision = found.get(no) ?? {
      decision: text(row, 'decision') === 'same' ? 'same' : 'different',
      others: [],
      reason: { fr: text(row, 'reason_fr'), en: text(row, 'reason_en') },
      source: text(row, 'source'),
      reviewer: text(row, 'reviewer'),
      day: text(row, 'decided_on'),
    };
    decision.others.push({ id: text(row, 'org_key'), name: textOrNull(row, 'name') });
    found.set(no, decision);
  }
  return [...found.values()];
}
