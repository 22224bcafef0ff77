/** The table that the bench prints: one line a limit. */
import type { Limit, Unit } from './limits.ts';
import type { Verdict } from './verdict.ts';

const unitText: Readonly<Record<Unit, string>> = {
  s: ' s',
  ms: ' ms',
  MB: ' MB',
  'MB/s': ' MB/s',
  'requests/s': ' requests/s',
  share: '',
  power: '',
  processes: ' processes',
  cases: ' cases',
};

function amount(value: number, unit: Unit): string {
  const digits = value === 0 || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toLocaleString('en-CA', { maximumFractionDigits: digits })}${unitText[unit]}`;
}

/** "≤ 60 s" */
export function limitText({ bound, value, unit }: Pick<Limit, 'bound' | 'value' | 'unit'>): string {
  return `${bound === 'atMost' ? '≤' : '≥'} ${amount(value, unit)}`;
}

/** "ok", "misses by 12 %", "not measured"; a forecast and a size other than the limit's are said. */
export function verdictText(verdict: Verdict): string {
  if (verdict.result === 'notMeasured') return 'not measured';
  const by = verdict.missesBy === null ? '' : ` by ${percent(verdict.missesBy)}`;
  const result = verdict.result === 'ok' ? 'ok' : `misses${by}`;
  const { size, measuredSize } = verdict;
  if (verdict.projected) return `${result}, projected from smaller sizes`;
  if (size !== null && measuredSize !== null && size !== measuredSize)
    return `${result}, at ${measuredSize.toLocaleString('en-CA')} processes only`;
  return result;
}

function percent(share: number): string {
  const value = share * 100;
  return `${value.toLocaleString('en-CA', { maximumFractionDigits: value < 10 ? 1 : 0 })} %`;
}

/** Lines of equal columns: what, measured, limit, verdict. */
export function tableOf(verdicts: readonly Verdict[]): string[] {
  const rows = verdicts.map((verdict) => [
    verdict.what,
    verdict.measured === null ? '–' : amount(verdict.measured, verdict.unit),
    limitText(verdict),
    `${verdictText(verdict)}${verdict.detail === null ? '' : ` (${verdict.detail})`}`,
  ]);
  return columns([['what', 'measured', 'limit', 'verdict'], ...rows], [1, 2]);
}

/** Pads cells to the widest of their column; `right` lists the columns that align to the right. */
export function columns(rows: readonly (readonly string[])[], right: readonly number[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length);
    });
  return rows.map((row) =>
    row
      .map((cell, i) => (right.includes(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
