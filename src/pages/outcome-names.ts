/** Names of the areas of an edition, known by Limpide or given by a file. */
import type { Edition } from '../editions/open.ts';
import { text } from '../engine/cells.ts';
import type { Language } from '../i18n/language.ts';
import areaNamesSql from './area-names.sql';
import { memo } from './memo.ts';

const names = memo(
  async (edition: Edition, lang: string): Promise<ReadonlyMap<string, string>> =>
    new Map(
      (await edition.all(areaNamesSql)).map((row) => [
        text(row, 'area'),
        text(row, lang === 'fr' ? 'name_fr' : 'name_en'),
      ]),
    ),
);

/** Id → name. */
export function areaNames(edition: Edition, lang: Language): Promise<ReadonlyMap<string, string>> {
  return names(edition, lang);
}
