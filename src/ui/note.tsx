/** An aside in the text: a caution, a method, a conflict of interest stated. */
import type { ComponentChildren } from 'preact';

/** plain: context; caution: read before you conclude. The words must say which; the colour only helps. */
export function Note({
  tone = 'plain',
  title,
  children,
}: {
  tone?: 'plain' | 'caution';
  title?: string;
  children: ComponentChildren;
}) {
  return (
    <div class={`note note-${tone}`}>
      {title === undefined ? null : <p class="note-title">{title}</p>}
      {children}
    </div>
  );
}
