/** Small pieces that the sections of a process page share: names, amounts, days, long tables folded. */
import type { ComponentChildren } from 'preact';
import { textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatCount, formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import { Silence } from '../../ui/silence.tsx';
import { dayOf } from './dates.ts';
import { text } from './text.ts';

/** A name, with a link when it is an organization that has a page. */
export function nameOf(row: SqlRow, lang: Language): ComponentChildren {
  const shown = textOrNull(row, 'name');
  const organization = textOrNull(row, 'organization');
  if (shown === null) return <Silence lang={lang} />;
  return organization === null ? shown : <a href={url('supplier', lang, { id: organization })}>{shown}</a>;
}

/** An amount as published, to the cent; null when there is none. */
export function moneyText(row: SqlRow, column: string, lang: Language, currency = 'currency'): string | null {
  const amount = textOrNull(row, column);
  return amount === null
    ? null
    : formatMoney(amount, textOrNull(row, currency) ?? undefined, lang, {
        cents: amount.endsWith('.00') ? 'auto' : 'always',
      });
}

export function money(row: SqlRow, column: string, lang: Language, currency = 'currency'): ComponentChildren {
  return moneyText(row, column, lang, currency) ?? <Silence lang={lang} />;
}

export function day(row: SqlRow, column: string, lang: Language): ComponentChildren {
  const shown = dayOf(row, column);
  return shown === null ? <Silence lang={lang} /> : <time dateTime={shown}>{formatDay(shown, lang)}</time>;
}

/** Relative change between two exact amounts, for words only; null when it cannot be computed or says nothing. */
export function growth(from: string | null, to: string | null): number | null {
  if (from === null || to === null || Number(from) <= 0) return null;
  const change = Number(to) / Number(from) - 1;
  // A price of one dollar that stands for none gives thousands of percents: both amounts are shown, not their ratio.
  return change > 10 ? null : change;
}

const shownRows = 25;

/** A long table waits behind its title; a short one is there at once. */
export function Folded({
  lang,
  count,
  children,
}: {
  lang: Language;
  count: number;
  children: ComponentChildren;
}) {
  if (count <= shownRows) return <>{children}</>;
  return (
    <details class="more">
      <summary>{text[lang].allRows(formatCount(count, lang))}</summary>
      {children}
    </details>
  );
}
