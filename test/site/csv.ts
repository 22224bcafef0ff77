/** Reads a CSV answer (RFC 4180), as strictly as a careful program would. */

/** @throws Error when a quote is out of place or a line has another number of cells than the first */
export function parseCsv(text: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const found = cell.exec(text);
    if (!found) throw new Error(`not CSV at character ${at}: ${text.slice(at, at + 60)}`);
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',' && cell.lastIndex < text.length) continue;
    lines.push(cells);
    if (cells.length !== lines[0]?.length)
      throw new Error(`line ${lines.length} has ${cells.length} cells, the first ${lines[0]?.length}`);
    cells = [];
  }
  return lines;
}
