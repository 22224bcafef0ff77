/** A bar in a table's cell, beside the number that it draws: decoration for the eye, silent for a screen reader. */

/** `share` is 0–1 of the column's largest value; what is outside is held to the bounds. */
export function InlineBar({ share, faint = false }: { share: number; faint?: boolean }) {
  const length = Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10;
  return (
    <svg class="bar" width="100%" height="12" aria-hidden="true" focusable="false">
      <rect class={faint ? 'mark-1' : 'mark'} x="0" y="0" width={`${length}%`} height="12" rx="1.5" />
    </svg>
  );
}
