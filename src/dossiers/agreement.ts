/**
 * How far a citizen's answers agree with reported positions: the mean of scalar products, after F. Mendez (2012),
 * "Matching voters with political parties and candidates: an empirical test of four algorithms".
 */

/** −2 against … +2 for; null for a silence, an unclear position, or no answer. */
export type Answer = number | null;

export interface Agreement {
  /** −100 … +100; null when the citizen answered nothing, or no position is known on any of the issues answered. */
  readonly score: number | null;
  /** Issues that the citizen answered. */
  readonly answered: number;
  /** Of these, the issues on which a position is known. */
  readonly covered: number;
}

/** The sum of agreement ÷ the number of issues that the citizen answered; a silence adds nothing. */
export function agreement(answers: readonly Answer[], positions: readonly Answer[]): Agreement {
  let [sum, answered, covered] = [0, 0, 0];
  for (const [index, answer] of answers.entries()) {
    const position = positions[index] ?? null;
    if (answer === null) continue;
    answered++;
    if (position === null) continue;
    covered++;
    sum += (answer * position) / 4;
  }
  return { score: covered === 0 ? null : Math.round((100 * sum) / answered), answered, covered };
}
