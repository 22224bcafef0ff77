/** Written by scripts/registry.mjs from the folders of this room: do not edit; run `npm run registry`. */
import type { Source } from './source.ts';

export const sources: readonly Source[] = [];
