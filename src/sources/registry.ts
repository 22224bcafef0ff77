/** Written by scripts/registry.mjs from the folders of this room: do not edit; run `npm run registry`. */
import { ocdsSource } from './ocds/source.ts';
import { seaoXmlSource } from './seao-xml/source.ts';
import type { Source } from './source.ts';

export const sources: readonly Source[] = [ocdsSource, seaoXmlSource];
