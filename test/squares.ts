/** Invented boundaries for tests: each region of Québec a square of one degree, in a row. */

/** One degree on a side, its corner `at` degrees west of 60° west. */
export function square(at: number): object {
  const [left, bottom] = [-60 - at, 46];
  return {
    type: 'Polygon',
    coordinates: [
      [
        [left, bottom],
        [left + 1, bottom],
        [left + 1, bottom + 1],
        [left, bottom + 1],
        [left, bottom],
      ],
    ],
  };
}

export function feature(properties: object, geometry: object | null): object {
  return { type: 'Feature', properties, geometry };
}

/** The text of a file of the first `n` regions. */
export function squares(n = 17): string {
  const features = Array.from({ length: n }, (_, at) => feature({ code: String(at + 1) }, square(at)));
  return JSON.stringify({ type: 'FeatureCollection', features });
}
