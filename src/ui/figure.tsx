/** A figure: a number that is a query, with its value for machines and the way back to where it comes from. */
import type { Language } from '../i18n/language.ts';
import { formatCompactQuantity, formatQuantity, type Unit } from '../i18n/quantity.ts';
import { words } from '../i18n/words.ts';

export interface FigureProps {
  /** The measure's id. */
  readonly measure: string;
  readonly params: Readonly<Record<string, string>>;
  /** Decimal string, exact (shares are 0–1); null when it cannot be computed. */
  readonly value: string | null;
  readonly unit: Unit;
  /** ISO 4217 code, for the unit "money". */
  readonly currency?: string | undefined;
  /** The edition's id. */
  readonly edition: string;
  /** The figure's own page. */
  readonly href: string;
  /** Names of the fields that are missing, when the value is null. */
  readonly missing?: readonly string[] | undefined;
}

interface Shown {
  readonly figure: FigureProps;
  readonly lang: Language;
  /** What the number is, in words that follow it: « d’appels d’offres à un seul soumissionnaire ». */
  readonly label?: string | undefined;
  /**
   * headline: large, words below, link in full. inline: in a sentence, the link is a small mark.
   * cell: in a table, the number itself is the link. own: on the figure's own page, which a link would only repeat.
   */
  readonly variant?: 'headline' | 'inline' | 'cell' | 'own';
  /** Large sums in two or three digits (« 15,6 G$ »); the exact value stays in the element, its title and its page. */
  readonly compact?: boolean;
}

function missingText(missing: readonly string[] | undefined, lang: Language): string {
  if (!missing || missing.length === 0) return '';
  return `${words(lang).figure.missing} ${missing.join(', ')}`;
}

function exactText({ value, unit, currency }: FigureProps, lang: Language): string {
  return value === null ? words(lang).figure.notComputable : formatQuantity(value, unit, currency, lang);
}

function shownText(figure: FigureProps, lang: Language, compact: boolean): string {
  const { value, unit, currency } = figure;
  return compact && value !== null && unit === 'money'
    ? formatCompactQuantity(Number(value), unit, currency, lang)
    : exactText(figure, lang);
}

/** `<data>` with the exact value, the measure and its parameters: what a crawl reads to rerun the figure. */
function Value({ figure, lang, compact }: { figure: FigureProps; lang: Language; compact: boolean }) {
  const text = shownText(figure, lang, compact);
  const exact = exactText(figure, lang);
  return (
    <data
      class={figure.value === null ? 'figure-value figure-none' : 'figure-value'}
      value={figure.value ?? ''}
      data-measure={figure.measure}
      data-params={JSON.stringify(figure.params)}
      data-edition={figure.edition}
      title={text === exact ? undefined : exact}
    >
      {text}
    </data>
  );
}

export function Figure({ figure, lang, label, variant = 'headline', compact = false }: Shown) {
  const why = words(lang).figure.why;
  const [shown, exact] = [shownText(figure, lang, compact), exactText(figure, lang)];
  const about = [shown === exact ? shown : `${shown} (${exact})`, label]
    .filter((text) => text !== undefined)
    .join(' ');
  if (variant === 'cell') {
    return (
      <span class="figure figure-cell">
        <a class="figure-link" href={figure.href} aria-label={`${about}. ${why}`} title={why}>
          <Value figure={figure} lang={lang} compact={compact} />
        </a>
      </span>
    );
  }
  const missing = figure.value === null ? missingText(figure.missing, lang) : '';
  return (
    <span class={`figure figure-${variant === 'own' ? 'headline' : variant}`}>
      <Value figure={figure} lang={lang} compact={compact} />
      {label === undefined ? null : (
        <>
          {' '}
          <span class="figure-label">{label}</span>
        </>
      )}
      {missing === '' ? null : (
        <>
          {' '}
          <small class="figure-missing">{missing}</small>
        </>
      )}{' '}
      {variant === 'own' ? null : (
        <a class="figure-why" href={figure.href} aria-label={`${why} ${about}`} title={why}>
          <span>{variant === 'inline' ? '?' : why}</span>
        </a>
      )}
    </span>
  );
}
