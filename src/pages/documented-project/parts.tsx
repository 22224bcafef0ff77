/** The pieces of a documented project's page: an amount, its source, what a pair of amounts gives. */
import type { ComponentChildren } from 'preact';
import type { Comparison } from '../../dossiers/documented-project/compare.ts';
import { lightOf } from '../../dossiers/documented-project/light.ts';
import type { DocumentedProject, PublishedFigure } from '../../dossiers/documented-project/schema.ts';
import { formatChange, formatMoney, formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay, formatMonth } from '../../i18n/time.ts';
import type { LightProps, Tone } from '../../ui/lights.tsx';
import { text } from './text.ts';

/** A year, a month or a day, as precisely as it is told. */
export function formatWhen(when: string, lang: Language): string {
  if (when.length === 4) return when;
  return when.length === 7 ? formatMonth(when, lang) : formatDay(when, lang);
}

/** « 638 000 000 $ », « au moins 1 100 000 000 $ ». */
export function amountOf(project: DocumentedProject, figure: PublishedFigure, lang: Language): string {
  const money = formatMoney(figure.amount, project.currency, lang);
  if (figure.atLeast) return `${text[lang].atLeast} ${money}`;
  return figure.approximate ? `${text[lang].about} ${money}` : money;
}

/** « +72 % », « au moins +72 % ». */
export function changeOf(comparison: Comparison & { result: 'value' }, lang: Language): string {
  const change = formatChange(comparison.change, lang);
  return comparison.atLeast ? `${text[lang].atLeast} ${change}` : change;
}

const million = 1_000_000;

/** The sum in full: « (1 100 − 638) ÷ 638 = 0,724 ». */
export function sumOf(
  { baseline, outcome, change }: Comparison & { result: 'value' },
  lang: Language,
): string {
  const [from, to] = [baseline, outcome].map(({ amount }) => formatNumber(Number(amount) / million, lang, 1));
  return `(${to} − ${from}) ÷ ${from} = ${formatNumber(change, lang, 3)}`;
}

export const toneOf = { green: 'good', yellow: 'warn', red: 'bad' } as const satisfies Record<string, Tone>;

/** The measured light of a comparison: its colour in words and the difference, or what is missing. */
export function measuredLight(comparison: Comparison, name: string, lang: Language): LightProps {
  const words = text[lang];
  if (comparison.result === 'notComputable')
    return { tone: 'unknown', children: words.notComputable, note: words.missing[comparison.missing] };
  const light = lightOf(comparison.change);
  return {
    tone: toneOf[light],
    children: `${words.ratings[light]}, ${changeOf(comparison, lang)}`,
    note: words.by(name),
  };
}

/** Who says so, as a link, with the very words. */
export function SourceLink({
  project,
  source,
  quote,
}: {
  project: DocumentedProject;
  source: string;
  quote?: string | undefined;
}): ComponentChildren {
  const found = project.sources[source];
  if (!found) return null;
  return (
    <>
      <a href={found.url} lang="fr">
        {found.publisher}
      </a>
      {quote === undefined ? null : (
        <small class="under">
          <q lang="fr">{quote}</q>
        </small>
      )}
    </>
  );
}
