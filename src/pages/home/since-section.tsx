/** The table of what moved since the edition before, or the plain words of a first edition. */
import type { Edition } from '../../editions/open.ts';
import { formatChange } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatQuantity } from '../../i18n/quantity.ts';
import { dayOfInstant, formatDay } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Figure, type FigureProps } from '../../ui/figure.tsx';
import { Silence } from '../../ui/silence.tsx';
import type { Since } from './since.ts';
import { text } from './text.ts';

export interface Headline {
  readonly figure: FigureProps;
  readonly label: string;
}

/** Shares differ by points; counts and sums by a part of what they were. null: one of the two has no value. */
export function gapInWords(
  unit: FigureProps['unit'],
  before: string | null,
  now: string | null,
  lang: Language,
): string | null {
  if (before === null || now === null) return null;
  const [from, to] = [Number(before), Number(now)];
  if (from === to) return text[lang].same;
  if (unit === 'share' || unit === 'growth') return text[lang].points((to - from) * 100);
  if (from === 0) return null;
  const change = (to - from) / Math.abs(from);
  const size = Math.abs(change);
  return size < 0.00005 ? text[lang].tiny : formatChange(change, lang, size < 0.001 ? 2 : 1);
}

interface SinceProps {
  readonly edition: Edition;
  readonly lang: Language;
  readonly since: Since;
  readonly headlines: readonly Headline[];
}

/** A value of the edition before: it leads to its own page as long as that edition is kept here. */
function Before({ figure, since, lang }: { figure: FigureProps; since: Since; lang: Language }) {
  const value = since.values.get(figure.measure) ?? null;
  if (value === null) return <Silence lang={lang} />;
  const shown = formatQuantity(value, figure.unit, figure.currency, lang);
  if (!since.kept) return <span>{shown}</span>;
  const href = url('figure', lang, { id: figure.measure }, { edition: since.previous.id.slice(0, 12) });
  return (
    <a class="figure-link" href={href} rel="nofollow">
      {shown}
    </a>
  );
}

export function FirstEdition({ lang }: { lang: Language }) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.since}</h2>
      <EmptyState title={words.sinceFirst}>
        <p>{words.sinceFirstText}</p>
      </EmptyState>
    </section>
  );
}

export function SinceSection({ edition, lang, since, headlines }: SinceProps) {
  const words = text[lang];
  const { manifest } = edition;
  const day = formatDay(dayOfInstant(manifest.publishedAt) ?? manifest.publishedAt, lang);
  return (
    <section>
      <h2>{words.since}</h2>
      <DataTable
        lang={lang}
        caption={words.sinceCaption(manifest.number, day, since.previous.number)}
        rows={headlines.filter(({ figure }) => since.values.has(figure.measure))}
        rowKey={({ figure }) => figure.measure}
        columns={[
          {
            key: 'what',
            header: words.what,
            rowHeader: true,
            cell: ({ figure, label }) => <a href={url('measure', lang, { id: figure.measure })}>{label}</a>,
          },
          {
            key: 'before',
            header: words.before,
            align: 'end',
            cell: ({ figure }) => <Before figure={figure} since={since} lang={lang} />,
          },
          {
            key: 'now',
            header: words.now,
            align: 'end',
            cell: ({ figure }) => <Figure figure={figure} lang={lang} variant="cell" />,
          },
          {
            key: 'gap',
            header: words.gap,
            align: 'end',
            cell: ({ figure }) =>
              gapInWords(figure.unit, since.values.get(figure.measure) ?? null, figure.value, lang) ?? (
                <Silence lang={lang} />
              ),
          },
        ]}
      />
      <p>
        {words.sinceFiles(since.filesAdded, since.filesGone)} {since.rulesChanged ? words.sinceRules : null}
      </p>
      <p>
        <a href={url('editions', lang)}>{words.sinceMore}</a>
      </p>
    </section>
  );
}
