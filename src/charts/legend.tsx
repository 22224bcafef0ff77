/** What each mark of a chart stands for, in words, in the order of the drawing. */

export interface LegendEntry {
  readonly label: string;
  /** Classes of the mark in the drawing; a line is shown as a line, a dot as a dot, the rest as a square. */
  readonly mark: string;
  readonly value?: string;
}

function Mark({ mark }: { mark: string }) {
  if (mark.startsWith('line')) return <path class={mark} d="M0 6H12" />;
  if (mark.startsWith('dot')) return <circle class={mark} cx="6" cy="6" r="4" />;
  return <rect class={mark} x="0.5" y="0.5" width="11" height="11" rx="1.5" />;
}

export function Legend({ entries }: { entries: readonly LegendEntry[] }) {
  return (
    <ul class="legend">
      {entries.map(({ label, mark, value }) => (
        <li key={label}>
          <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
            <Mark mark={mark} />
          </svg>
          {label}
          {value === undefined ? null : <strong> {value}</strong>}
        </li>
      ))}
    </ul>
  );
}
