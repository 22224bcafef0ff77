/** What a citation, an embed and a card say of a figure: a measure or a flag, its filters in words, its value as text. */
import type { Edition } from '../../editions/open.ts';
import { findFlag, isFlag, runFlag } from '../../flags/run.ts';
import type { Language } from '../../i18n/language.ts';
import { formatQuantity } from '../../i18n/quantity.ts';
import { words } from '../../i18n/words.ts';
import { parseParams } from '../../measures/params.ts';
import { findMeasure, isSingle, runMeasure } from '../../measures/run.ts';
import { figureParams } from '../../pages/figure/params.ts';
import { plainDecimal, shownUnit } from '../../pages/figures.ts';
import { readAsked } from '../../pages/flag/ask.ts';
import { filterWords } from '../../pages/flag/filters.ts';
import { paramsInWords } from '../../pages/measure/param-words.ts';
import { url } from '../../routes.ts';

export interface FigureFacts {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** « 2024, Services », or nothing. */
  readonly filters: string;
  /** As people read it; « ne peut être calculé » where it cannot; undefined where the figure is a table. */
  readonly value: string | undefined;
  /** Path of the figure's page with its edition. */
  readonly path: string;
}

/** @throws LimpideError usage, notFound */
export async function figureFacts(
  edition: Edition,
  lang: Language,
  id: string,
  query: URLSearchParams,
): Promise<FigureFacts> {
  const params = figureParams(query);
  const path = url('figure', lang, { id }, { ...params, edition: edition.id });
  const shown = (value: string | number | null, text: (plain: string) => string): string =>
    value === null ? words(lang).figure.notComputable : text(plainDecimal(value));
  if (isFlag(id)) {
    const asked = readAsked(edition, id, query);
    const said = await filterWords(edition, asked, lang);
    const { page: _, ...given } = params;
    const result = await runFlag(edition, edition, findFlag(id), given);
    return {
      id,
      version: asked.flag.version,
      title: asked.flag.words[lang].title,
      filters: said.map(({ value }) => value).join(', '),
      value: shown(result.value, (plain) => formatQuantity(plain, result.unit, undefined, lang)),
      path,
    };
  }
  const measure = findMeasure(id);
  const parsed = parseParams(params);
  const said = await paramsInWords(edition, parsed, lang);
  const result = await runMeasure(edition, edition, measure, params);
  return {
    id,
    version: measure.version,
    title: measure.title[lang],
    filters: said.map(({ value }) => value).join(', '),
    value: isSingle(measure, parsed)
      ? shown(result.value ?? null, (plain) =>
          formatQuantity(plain, shownUnit(measure), edition.currency, lang),
        )
      : undefined,
    path,
  };
}
