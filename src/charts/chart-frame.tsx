/** What every chart has around its drawing: a name, a description in words, and the same figures as a table. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../i18n/language.ts';
import { formatQuantity, type Unit } from '../i18n/quantity.ts';
import { words } from '../i18n/words.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Figure, type FigureProps } from '../ui/figure.tsx';
import { Silence } from '../ui/silence.tsx';

export interface ChartProps {
  readonly lang: Language;
  /** Unique on the page: names the drawing's title and description. */
  readonly id: string;
  readonly title: string;
  /** What the drawing shows, in a sentence, for those who do not see it: the trend, the largest, the smallest. */
  readonly description: string;
  /** Small print under the title: period, source, what is left out. */
  readonly note?: ComponentChildren;
  readonly unit: Unit;
  readonly currency?: string | undefined;
}

/** One value to draw: a decimal string (exact in the table) or null when it is not known. */
export interface Measured {
  readonly value: string | null;
  /** The figure that this value is, so that the table leads to where it comes from. */
  readonly figure?: FigureProps | undefined;
}

/** A value as a number to draw; null when there is none or when it is not a number. */
export function drawn({ value }: Measured): number | null {
  const number = value === null || value === '' ? Number.NaN : Number(value);
  return Number.isFinite(number) ? number : null;
}

/** A value in the table: exact, a figure when it is one, said when it is silent. */
export function MeasuredCell({ datum, chart }: { datum: Measured; chart: ChartProps }) {
  const { lang, unit, currency } = chart;
  if (datum.figure) return <Figure figure={datum.figure} lang={lang} variant="cell" />;
  if (datum.value === null) return <Silence lang={lang} />;
  return <>{formatQuantity(datum.value, unit, currency, lang)}</>;
}

interface FrameProps<Row> {
  readonly chart: ChartProps;
  readonly height: number;
  /** The drawing. Horizontal places are percentages, so that text keeps its size at any width. */
  readonly children: ComponentChildren;
  /** Between the drawing and its table. */
  readonly legend?: ComponentChildren;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
}

export function ChartFrame<Row>({ chart, height, children, legend, columns, rows, rowKey }: FrameProps<Row>) {
  const { lang, id, title, description, note } = chart;
  return (
    <figure class="chart" id={id}>
      <figcaption>
        <p class="chart-title">{title}</p>
        {note ? <p class="chart-note">{note}</p> : null}
      </figcaption>
      {rows.length === 0 ? (
        <p class="empty">{words(lang).chart.noData}</p>
      ) : (
        <>
          <svg
            role="img"
            width="100%"
            height={height}
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-desc`}
          >
            <title id={`${id}-title`}>{title}</title>
            <desc id={`${id}-desc`}>{description}</desc>
            {children}
          </svg>
          {legend}
          <details>
            <summary>{words(lang).table.asTable}</summary>
            <DataTable
              lang={lang}
              caption={title}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={rowKey}
            />
          </details>
        </>
      )}
    </figure>
  );
}

/** A horizontal place as a percentage, short: 12.5 → "12.5%". */
export function percent(value: number): string {
  return `${Number(value.toFixed(3))}%`;
}

/** A length in pixels, short enough to read in the markup. */
export function pixels(value: number): number {
  return Number(value.toFixed(2));
}
