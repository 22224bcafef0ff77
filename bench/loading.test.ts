import { expect, it } from 'vitest';
import { phasesOf } from './loading.ts';

it('reads the phases of add from the lines that begin them, and knows none without them', () => {
  const said = [
    { line: 'Reading…', at: 0.5 },
    { line: 'Building the edition…', at: 3 },
  ];
  expect(phasesOf(said, 4)).toEqual({ startSeconds: 0.5, loadingSeconds: 2.5, buildingSeconds: 1 });
  expect(phasesOf([], 4)).toEqual({ startSeconds: null, loadingSeconds: null, buildingSeconds: null });
});
