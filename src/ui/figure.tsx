/** A figure: a number that is a query, with its value for machines and the way back to where it comes from. */
import type { Language } from '../i18n/language.ts';
import { formatQuantity, type Unit } from '../i18n/quantity.ts';
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
   * cell: in a table, the number itself is the link.
   */
  readonly variant?: 'headline' | 'inline' | 'cell';
}

function missingText(missing: readonly string[] | undefined, lang: Language): string {
  if (!missing || missing.length === 0) return '';
  return `${words(lang).figure.missing} ${missing.join(', ')}`;
}

/** `<data>` with the exact value, the measure and its parameters: what a crawl reads to rerun the figure. */
function Value({ figure, lang }: { figure: FigureProps; lang: Language }) {
  const text =
    figure.value === null
      ? words(lang).figure.notComputable
      : formatQuantity(figure.value, figure.unit, figure.currency, lang);
  return (
    <data
      class={figure.value === null ? 'figure-value figure-none' : 'figure-value'}
      value={figure.value ?? ''}
      data-measure={figure.measure}
      data-params={JSON.stringify(figure.params)}
      data-edition={figure.edition}
    >
      {text}
    </data>
  );
}

export function Figure({ figure, lang, label, variant = 'headline' }: Shown) {
  const why = words(lang).figure.why;
  const shown =
    figure.value === null
      ? words(lang).figure.notComputable
      : formatQuantity(figure.value, figure.unit, figure.currency, lang);
  const about = [shown, label].filter((text) => text !== undefined).join(' ');
  if (variant === 'cell') {
    return (
      <span class="figure figure-cell">
        <a class="figure-link" href={figure.href} aria-label={`${about}. ${why}`} title={why}>
          <Value figure={figure} lang={lang} />
        </a>
      </span>
    );
  }
  const missing = figure.value === null ? missingText(figure.missing, lang) : '';
  return (
    <span class={`figure figure-${variant}`}>
      <Value figure={figure} lang={lang} />
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
      <a class="figure-why" href={figure.href} aria-label={`${why} ${about}`} title={why}>
        <span>{variant === 'inline' ? '?' : why}</span>
      </a>
    </span>
  );
}
