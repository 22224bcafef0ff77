import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement } from './agreement.ts';

describe('agreement', () => {
  it('is whole between equal firm answers, and opposite between opposite ones', () => {
    expect(agreement([2, -2], [2, -2])).toEqual({ score: 100, answered: 2, covered: 2 });
    expect(agreement([2, -2], [-2, 2])).toEqual({ score: -100, answered: 2, covered: 2 });
  });

  it('divides by the issues that the citizen answered, so that silence weakens it', () => {
    expect(agreement([2, 2, 2, 2], [2, null, null, null])).toEqual({ score: 25, answered: 4, covered: 1 });
    expect(agreement([2, null, null, null], [2, 2, 2, 2])).toEqual({ score: 100, answered: 1, covered: 1 });
    expect(agreement([1, 2], [2, 1])).toEqual({ score: 50, answered: 2, covered: 2 });
  });

  it('is not known without an answer, or without a position', () => {
    expect(agreement([null, null], [2, 2]).score).toBeNull();
    expect(agreement([2, 1], [null, null])).toEqual({ score: null, answered: 2, covered: 0 });
    // A neutral answer is an answer: it agrees with no one, and disagrees with no one.
    expect(agreement([0], [2])).toEqual({ score: 0, answered: 1, covered: 1 });
  });

  it('stays between −100 and +100, and changes sign with the answers', () => {
    const stance = fc.constantFrom(-2, -1, 0, 1, 2, null);
    fc.assert(
      fc.property(fc.array(fc.tuple(stance, stance), { maxLength: 20 }), (pairs) => {
        const [mine, theirs] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const { score } = agreement(mine, theirs);
        const opposite = agreement(
          mine.map((one) => (one === null ? null : -one)),
          theirs,
        ).score;
        if (score === null) return opposite === null;
        return Math.abs(score) <= 100 && Math.abs(score + (opposite ?? Number.NaN)) <= 1;
      }),
    );
  });
});
