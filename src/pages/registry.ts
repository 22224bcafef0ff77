/** Written by scripts/registry.mjs from the folders of this room: do not edit; run `npm run registry`. */
import { home as homePage } from './home/page.tsx';
import type { Page } from './page.ts';

export const pages: readonly Page[] = [homePage];
