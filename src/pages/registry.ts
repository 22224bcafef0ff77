/** Written by scripts/registry.mjs from the folders of this room: do not edit; run `npm run registry`. */
import { figure as figurePage } from './figure/page.tsx';
import { home as homePage } from './home/page.tsx';
import { measure as measurePage } from './measure/page.tsx';
import { measures as measuresPage } from './measures/page.tsx';
import type { Page } from './page.ts';

export const pages: readonly Page[] = [figurePage, homePage, measurePage, measuresPage];
