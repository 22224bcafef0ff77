/** The site's two custom elements, known to JSX: without JavaScript they are plain wrappers. */
import type { HTMLAttributes } from 'preact';

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'sortable-table': HTMLAttributes<HTMLElement>;
      'copy-text': HTMLAttributes<HTMLElement> & {
        'data-text': string;
        'data-label': string;
        'data-done': string;
      };
    }
  }
}
