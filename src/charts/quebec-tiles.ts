/** Where each administrative region of Québec stands on our tile map: roughly its place on the ground, one square a region. */

export interface Tile {
  /** Id of the area. */
  readonly area: string;
  /** What is written on the tile; the whole name is beside it. */
  readonly short: string;
  readonly column: number;
  readonly row: number;
}

/** From west to east, from north to south. */
export const quebecTiles: readonly Tile[] = [
  { area: 'CA-QC-10', short: 'NQ', column: 2, row: 0 },
  { area: 'CA-QC-09', short: 'CNo', column: 5, row: 0 },
  { area: 'CA-QC-08', short: 'AT', column: 0, row: 1 },
  { area: 'CA-QC-02', short: 'SLJ', column: 3, row: 1 },
  { area: 'CA-QC-01', short: 'BSL', column: 5, row: 1 },
  { area: 'CA-QC-11', short: 'GÎM', column: 6, row: 1 },
  { area: 'CA-QC-07', short: 'Out', column: 0, row: 2 },
  { area: 'CA-QC-15', short: 'Lau', column: 1, row: 2 },
  { area: 'CA-QC-14', short: 'Lan', column: 2, row: 2 },
  { area: 'CA-QC-04', short: 'Mau', column: 3, row: 2 },
  { area: 'CA-QC-03', short: 'CNa', column: 4, row: 2 },
  { area: 'CA-QC-13', short: 'Lav', column: 1, row: 3 },
  { area: 'CA-QC-06', short: 'Mtl', column: 2, row: 3 },
  { area: 'CA-QC-17', short: 'CQ', column: 3, row: 3 },
  { area: 'CA-QC-12', short: 'CA', column: 4, row: 3 },
  { area: 'CA-QC-16', short: 'Mgie', column: 2, row: 4 },
  { area: 'CA-QC-05', short: 'Est', column: 3, row: 4 },
];
export const tileColumns = 7;
export const tileRows = 5;
