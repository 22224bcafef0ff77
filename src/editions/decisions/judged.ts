/** What decisions say taken together: which key each organization keeps, and that they do not contradict one another. */
import { LimpideError } from '../../kernel/errors.ts';
import type { Decision } from './decision.ts';

export interface Judged {
  /** From 1, in the order of the decisions. */
  readonly decisionNo: number;
  readonly key: string;
  /** The key that stays, of all that are the same; null where the decision is that they are different. */
  readonly keptKey: string | null;
}

/** Keys that are the same, each pointing to the one that stays: the first of the earliest decision about them. */
class Groups {
  readonly #parents = new Map<string, string>();

  kept(key: string): string {
    let at = key;
    for (let next = this.#parents.get(at); next !== undefined; next = this.#parents.get(at)) at = next;
    return at;
  }

  has(key: string): boolean {
    return this.#parents.has(key) || [...this.#parents.values()].includes(key);
  }

  join(first: string, other: string): void {
    const [a, b] = [this.kept(first), this.kept(other)];
    if (a === b) return;
    // A group that an earlier decision made keeps its key.
    if (!this.has(first) && this.has(other)) this.#parents.set(a, b);
    else this.#parents.set(b, a);
  }
}

function contradiction(decision: Decision, other: Decision, what: string): LimpideError {
  return new LimpideError(
    'badInput',
    `${decision.where}: ${what}; ${other.where} decides otherwise. Keep one of them.`,
  );
}

/** @throws LimpideError badInput where a pair is told to be different and joined too */
export function judge(decisions: readonly Decision[]): Judged[] {
  const groups = new Groups();
  const same = decisions.filter(({ decision }) => decision === 'same');
  for (const { organizations } of same) {
    const [first = '', ...others] = organizations;
    for (const other of others) groups.join(first, other);
  }
  for (const decision of decisions.filter((one) => one.decision === 'different')) {
    const seen = new Map<string, string>();
    for (const key of decision.organizations) {
      const kept = groups.kept(key);
      const twin = seen.get(kept);
      const other = same.find(({ organizations }) => organizations.includes(key)) ?? decision;
      if (twin !== undefined)
        throw contradiction(decision, other, `${twin} and ${key} are told to be different`);
      seen.set(kept, key);
    }
  }
  return decisions.flatMap(({ organizations, decision }, index) =>
    organizations.map((key) => ({
      decisionNo: index + 1,
      key,
      keptKey: decision === 'same' ? groups.kept(key) : null,
    })),
  );
}
