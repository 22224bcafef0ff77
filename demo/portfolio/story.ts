/** How a fictional project goes, publication after publication, before it is written as rows. */

/** The planted cases; `vanished` leaves before its announced end, `left` after it. */
export const plantedCases = [
  'rebaselinedGreen',
  'recedingEnd',
  'vanished',
  'left',
  'frozenRating',
  'retroactiveChange',
] as const;
export type PlantedCase = (typeof plantedCases)[number];

export type Story =
  | PlantedCase
  | 'steady' // near its plan, rated green
  | 'creeping' // 12 to 28 % above its plan, and rated yellow when it is
  | 'told' // 30 % above its plan and more, and rated red in time
  | 'replanned' // one new plan, with its reason
  | 'unrated' // no official rating
  | 'silent' // no cost and no end: its light cannot be computed
  | 'completed'
  | 'recent'; // first published in the fifth publication

/** The story of each of the sixty projects: a fixed plan, so that what a page must find is known. */
const plan: readonly (readonly [Story, number])[] = [
  ['rebaselinedGreen', 3],
  ['recedingEnd', 3],
  ['vanished', 2],
  ['left', 2],
  ['frozenRating', 3],
  ['retroactiveChange', 2],
  ['steady', 15],
  ['creeping', 8],
  ['told', 6],
  ['replanned', 4],
  ['unrated', 4],
  ['silent', 3],
  ['completed', 3],
  ['recent', 2],
];

const inOrder: readonly Story[] = plan.flatMap(([story, n]) => Array.from({ length: n }, () => story));

/** Spreads the stories over the list of projects: 7 has no factor in common with 60. */
export function storyOf(index: number): Story {
  const story = inOrder[(index * 7) % inOrder.length];
  if (story === undefined) throw new RangeError(`There is no project ${index}.`);
  return story;
}

export function isPlanted(story: Story): story is PlantedCase {
  return plantedCases.some((planted) => planted === story);
}
