/** The published quality of recognition is that of the model's statements of today. */
import { expect, it } from 'vitest';
import { matchingHash, readMatching } from './matching-result.ts';

it('was measured with the statements of now (else: limpide matching --write)', () => {
  expect(readMatching()?.statements).toBe(matchingHash);
});

it('holds tier 2 to a precision of 0.995', () => {
  const figure = readMatching()?.figures.find(({ trial }) => trial === 'hiddenNumber');
  expect((figure?.right ?? 0) / (figure?.asserted ?? 1)).toBeGreaterThanOrEqual(0.995);
});
