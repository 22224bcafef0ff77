/** Why a tender answers what was asked: what matches, and what cannot be told; facts, never a score. */

import type { Edition } from '../../editions/open.ts';
import { text as cell, numberOrNull, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatCount, formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { Figure } from '../../ui/figure.tsx';
import { figureOf } from '../figures.ts';
import { matches, type TendersQuery, termsOf } from './query.ts';
import { text } from './text.ts';

export interface FitProps {
  readonly edition: Edition;
  readonly lang: Language;
  readonly row: SqlRow;
  readonly query: TendersQuery;
}

/** What of the search a tender answers, in words. */
export function reasons({ lang, row, query }: Omit<FitProps, 'edition'>): string[] {
  const words = text[lang].fit;
  const [said, codes] = [cell(row, 'words'), cell(row, 'codes')];
  const terms = termsOf(query.q)
    .filter((term) => matches(term, said, codes))
    .map((term) => (term.code === undefined ? words.term(term.said) : words.code(term.said)));
  const region = textOrNull(row, 'region');
  const where = query.region === undefined ? [] : [region === null ? words.noRegion : words.region(region)];
  return [...terms, ...where];
}

/** How large it may be: the publisher's estimate, the buyer's usual award, or that neither is known. */
export function Size({ edition, lang, row }: Omit<FitProps, 'query'>) {
  const words = text[lang].fit;
  const estimated = textOrNull(row, 'estimated_amount');
  if (estimated !== null)
    return (
      <>
        {formatMoney(estimated, textOrNull(row, 'estimated_currency') ?? undefined, lang)}{' '}
        <small class="under">{words.estimated}</small>
      </>
    );
  const usual = textOrNull(row, 'usual_amount');
  const [buyer, category] = [textOrNull(row, 'buyer_key'), textOrNull(row, 'category')];
  if (usual === null || buyer === null || category === null) return <small>{words.noSize}</small>;
  const n = numberOrNull(row, 'n_usual') ?? 0;
  return (
    <>
      <Figure
        figure={figureOf(
          edition,
          lang,
          'award-median',
          { buyer, category },
          {
            dimensions: {},
            result: 'value',
            value: usual,
            n,
          },
        )}
        lang={lang}
        variant="cell"
      />{' '}
      <small class="under">{words.usual(formatCount(n, lang))}</small>
    </>
  );
}

export function Fit(props: FitProps) {
  const found = reasons(props);
  if (found.length === 0) return null;
  return (
    <>
      {text[props.lang].fit.label} {found.join(' · ')}
    </>
  );
}
