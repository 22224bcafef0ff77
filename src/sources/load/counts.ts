/** Counts of rows by file and kind. */
export type Counts = Record<string, number>;
export type FileCounts = Map<number, Counts>;

export function tally(counts: FileCounts, fileNo: number, kind: string, n: number): void {
  const file = counts.get(fileNo) ?? {};
  file[kind] = (file[kind] ?? 0) + n;
  counts.set(fileNo, file);
}
