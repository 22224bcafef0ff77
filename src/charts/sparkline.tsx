/** A trend the size of a word, for a table's cell; its description holds every value, so it needs no table beside it. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Language } from '../i18n/language.ts';
import { formatCompactQuantity, type Unit } from '../i18n/quantity.ts';
import { words } from '../i18n/words.ts';
import { drawn, type Measured, pixels } from './chart-frame.tsx';

export interface SparklineProps {
  readonly lang: Language;
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly currency?: string | undefined;
  /** In order of time; a null is a gap. */
  readonly points: readonly (Measured & { readonly label: string })[];
}

const width = 96;
const height = 24;

export function Sparkline({ lang, id, title, unit, currency, points }: SparklineProps) {
  const values = points.map(drawn);
  const known = values.filter((value) => value !== null);
  const x = scaleLinear()
    .domain([0, Math.max(1, points.length - 1)])
    .range([3, width - 3]);
  const y = scaleLinear()
    .domain([Math.min(0, ...known), Math.max(0, ...known) || 1])
    .range([height - 3, 3]);
  const path = line<number | null>()
    .defined((value) => value !== null)
    .x((_, index) => pixels(x(index)))
    .y((value) => pixels(y(value ?? 0)));
  const text = points.map((point, index) => {
    const value = values[index] ?? null;
    return `${point.label} ${value === null ? words(lang).chart.silent : formatCompactQuantity(value, unit, currency, lang)}`;
  });
  const last = values.at(-1) ?? null;
  return (
    <svg
      class="sparkline"
      role="img"
      width={width}
      height={height}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{text.join(', ')}</desc>
      <path class="line" d={path(values) ?? ''} />
      {last === null ? null : (
        <circle class="mark" cx={pixels(x(points.length - 1))} cy={pixels(y(last))} r="2.5" />
      )}
    </svg>
  );
}
