/** The site's custom elements, known to JSX: without JavaScript they are plain wrappers, or empty. */
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
      'position-compare': HTMLAttributes<HTMLElement> & {
        'data-of': string;
        'data-unknown': string;
        'data-locale': string;
      };
      'threshold-slider': HTMLAttributes<HTMLElement> & {
        'data-label': string;
        'data-at': string;
        'data-param': string;
        'data-values': string;
        'data-said': string;
      };
    }
  }
}
