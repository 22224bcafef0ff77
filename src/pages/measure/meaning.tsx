/** What a measure means: its question, its formula, what it counts, what not to conclude from it. */
import { currencyName } from '../../i18n/currency.ts';
import { formatCount, formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Measure } from '../../measures/measure.ts';
import type { ResultRow } from '../../measures/result.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Note } from '../../ui/note.tsx';
import { shownUnit } from '../figures.ts';
import { meaningText } from './meaning-text.ts';

/** « une part, de 0 à 100 % » */
export function unitInWords(measure: Measure, currency: string, lang: Language): string {
  const words = meaningText[lang].units;
  if (measure.unit === 'money') return words.money(currencyName(currency, lang));
  return shownUnit(measure) === 'growth' ? words.growth : words[measure.unit];
}

/** « 581 appels d’offres à un seul soumissionnaire, divisé par 4 836 qui en ont au moins un » */
export function partsInWords(
  measure: Measure,
  row: ResultRow,
  currency: string,
  lang: Language,
): string | undefined {
  const { parts } = measure;
  if (parts === undefined || row.numerator === null || row.numerator === undefined) return undefined;
  const say = (value: string | number): string =>
    parts.unit === 'money' ? formatMoney(String(value), currency, lang) : formatCount(String(value), lang);
  const above = `${say(row.numerator)} ${parts.numerator[lang]}`;
  const below = row.denominator;
  return parts.denominator === undefined || below === null || below === undefined
    ? above
    : `${above}, ${meaningText[lang].divided} ${say(below)} ${parts.denominator[lang]}`;
}

export function Meaning({ measure, currency, lang }: { measure: Measure; currency: string; lang: Language }) {
  const words = meaningText[lang];
  return (
    <section>
      <h2>{words.meaning}</h2>
      <DefinitionList
        lang={lang}
        layout="rows"
        items={[
          { term: words.question, value: measure.question[lang] },
          { term: words.purpose, value: measure.purpose[lang] },
          { term: words.formula, value: measure.formula[lang] },
          { term: words.grain, value: measure.grain[lang] },
          { term: words.missing, value: words.missingWhy(measure.missing[lang]) },
          { term: words.unit, value: unitInWords(measure, currency, lang) },
          { term: words.reference, value: measure.reference ?? words.own },
        ]}
      />
      <Note tone="caution" title={words.caution}>
        <p>{measure.caution[lang]}</p>
      </Note>
    </section>
  );
}
