/** A measure year after year; a year without a value is a gap in the line, an unfinished year an open dot. */
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { formatCompactQuantity } from '../i18n/quantity.ts';
import type { Column } from '../ui/data-table.tsx';
import {
  ChartFrame,
  type ChartProps,
  drawn,
  type Measured,
  MeasuredCell,
  percent,
  pixels,
} from './chart-frame.tsx';
import { Legend, type LegendEntry } from './legend.tsx';

export interface YearPoint extends Measured {
  readonly year: number;
  /** The year is not over, or its data not whole: the point is open and its words say so. */
  readonly partial?: boolean;
}

export interface Series {
  readonly name: string;
  readonly points: readonly YearPoint[];
}

export interface LineChartProps extends ChartProps {
  /** One series, or two: the second is drawn dashed. */
  readonly series: readonly Series[];
  /** Heading of the years in the table. */
  readonly yearLabel: string;
  /** Said of an unfinished year, in the table and the drawing: « année en cours ». */
  readonly partialLabel?: string;
}

const height = 260;
const top = 24;
/** Percent of the width left to the values written along the left. */
const left = 10;
const bottom = height - 28;

/** At most `limit` years to write under the axis, evenly spaced, the last always among them. */
export function labelledYears(first: number, last: number, limit = 6): number[] {
  const step = Math.max(1, Math.ceil((last - first + 1) / limit));
  const years: number[] = [];
  for (let year = last; year >= first; year -= step) years.unshift(year);
  return years;
}

/** Every year from first to last, so that a missing one is a gap and not a straight line over it. */
function everyYear(points: readonly YearPoint[], first: number, last: number): YearPoint[] {
  const byYear = new Map(points.map((point) => [point.year, point]));
  return Array.from(
    { length: last - first + 1 },
    (_, i) => byYear.get(first + i) ?? { year: first + i, value: null },
  );
}

export function LineChart(props: LineChartProps) {
  const { series, lang, unit, currency } = props;
  const all = series.flatMap(({ points }) => points);
  const years = all.map(({ year }) => year);
  const [first, last] = all.length === 0 ? [0, 0] : [Math.min(...years), Math.max(...years)];
  const values = all.map(drawn).filter((value) => value !== null);
  const x = scaleLinear()
    .domain([first, Math.max(last, first + 1)])
    .range([left, 94]);
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || 1])
    .nice(4)
    .range([bottom, top]);
  const lines = series.map(({ name, points }) => ({ name, points: everyYear(points, first, last) }));
  const known = (point: YearPoint) => drawn(point) !== null;
  const px = (point: YearPoint) => pixels(x(point.year));
  const py = (point: YearPoint) => pixels(y(drawn(point) ?? 0));
  const path = line<YearPoint>().defined(known).x(px).y(py);
  const under = area<YearPoint>()
    .defined(known)
    .x(px)
    .y0(pixels(y(0)))
    .y1(py);
  const partial = (point: YearPoint | undefined) => (point?.partial ? ` (${props.partialLabel ?? '…'})` : '');
  const ticks = y.ticks(4);
  const legend: LegendEntry[] = [
    ...(series.length > 1
      ? series.map(({ name }, i) => ({ label: name, mark: i === 0 ? 'line' : 'line line-1' }))
      : []),
    ...(props.partialLabel !== undefined && all.some((point) => point.partial)
      ? [{ label: props.partialLabel, mark: 'dot dot-open' }]
      : []),
  ];
  const rows = Array.from({ length: all.length === 0 ? 0 : last - first + 1 }, (_, i) => i);
  const columns: Column<number>[] = [
    {
      key: 'year',
      header: props.yearLabel,
      rowHeader: true,
      cell: (i) => `${first + i}${partial(lines[0]?.points[i])}`,
    },
    ...lines.map(
      ({ name, points }): Column<number> => ({
        key: name,
        header: name,
        align: 'end',
        cell: (i) => <MeasuredCell datum={points[i] ?? { value: null }} chart={props} />,
      }),
    ),
  ];
  return (
    <ChartFrame
      chart={props}
      height={height}
      rows={rows}
      rowKey={(i) => String(first + i)}
      columns={columns}
      legend={legend.length === 0 ? null : <Legend entries={legend} />}
    >
      {ticks.map((tick) => (
        <line
          key={tick}
          class={tick === 0 ? 'axis' : 'grid'}
          x1="0"
          x2="100%"
          y1={pixels(y(tick))}
          y2={pixels(y(tick))}
        />
      ))}
      {/* Stretched sideways with its strokes unstretched: the line follows the page's width without a script. */}
      <svg
        aria-hidden="true"
        x="0"
        y="0"
        width="100%"
        height={height}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
      >
        {lines.length === 1 ? <path class="area" d={under(lines[0]?.points ?? []) ?? ''} /> : null}
        {lines.map(({ name, points }, i) => (
          <path
            key={name}
            class={i === 0 ? 'line' : 'line line-1'}
            d={path(points) ?? ''}
            vector-effect="non-scaling-stroke"
          />
        ))}
      </svg>
      {lines.map(({ name, points }, i) =>
        points.filter(known).map((point) => (
          <circle
            key={`${name} ${point.year}`}
            class={`dot dot-${i}${point.partial ? ' dot-open' : ''}`}
            cx={percent(x(point.year))}
            cy={py(point)}
            r="4"
          >
            <title>{`${point.year}${partial(point)} – ${formatCompactQuantity(drawn(point) ?? 0, unit, currency, lang)}`}</title>
          </circle>
        )),
      )}
      {ticks.map((tick) => (
        <text key={tick} class="tick" x="0" y={pixels(y(tick) - 5)}>
          {formatCompactQuantity(tick, unit, currency, lang)}
        </text>
      ))}
      {labelledYears(first, last).map((year) => (
        <text key={year} class="faint" x={percent(x(year))} y={height - 8} text-anchor="middle">
          {year}
        </text>
      ))}
    </ChartFrame>
  );
}
