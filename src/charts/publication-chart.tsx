/** What publication after publication said: a cost, or a day. A day is drawn against the line where it would be today's. */
import { scaleLinear } from 'd3-scale';
import { curveLinear, curveStepAfter, line } from 'd3-shape';
import { formatCompactQuantity, formatQuantity } from '../i18n/quantity.ts';
import { formatDay, formatMonth } from '../i18n/time.ts';
import type { Column } from '../ui/data-table.tsx';
import { Silence } from '../ui/silence.tsx';
import { ChartFrame, type ChartProps, percent, pixels } from './chart-frame.tsx';
import { Legend, type LegendEntry } from './legend.tsx';

export interface PublicationPoint {
  /** The day that the publication describes, YYYY-MM-DD. */
  readonly day: string;
  /** Decimal text, or a day when the chart is of days; null when the publication says nothing. */
  readonly value: string | null;
}

export interface PublicationSeries {
  readonly name: string;
  readonly points: readonly PublicationPoint[];
  /** plan: a step, in force until the next one. */
  readonly kind: 'forecast' | 'plan';
}

export interface PublicationChartProps extends ChartProps {
  /** What the values are: amounts in `unit`, or days. */
  readonly values: 'amount' | 'day';
  readonly dayLabel: string;
  /** For days: the name of the line on which the day told is the day of telling. */
  readonly todayLabel?: string | undefined;
  readonly series: readonly PublicationSeries[];
}

const height = 280;
const [top, bottom] = [24, 246];
const [left, right] = [14, 96];
const msPerDay = 86_400_000;

/** A day as a number of days since 1970; NaN when it is no day. */
function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / msPerDay;
}

function dayText(n: number): string {
  return new Date(Math.round(n) * msPerDay).toISOString().slice(0, 10);
}

function numberOf(value: string | null, values: 'amount' | 'day'): number | null {
  if (value === null || value === '') return null;
  const found = values === 'day' ? dayNumber(value) : Number(value);
  return Number.isFinite(found) ? found : null;
}

interface Drawn {
  readonly day: string;
  readonly at: number;
  readonly value: number | null;
}

function drawnPoints(series: PublicationSeries, values: 'amount' | 'day'): Drawn[] {
  return series.points.map(({ day, value }) => ({ day, at: dayNumber(day), value: numberOf(value, values) }));
}

/** January 1st of some years between two days, four at most. */
function yearTicks(from: number, to: number): number[] {
  const first = Number(dayText(from).slice(0, 4));
  const last = Number(dayText(to).slice(0, 4));
  const step = Math.max(1, Math.ceil((last - first + 1) / 4));
  return Array.from({ length: last - first + 2 }, (_, i) => first + i)
    .filter((year) => (year - first) % step === 0)
    .map((year) => dayNumber(`${year}-01-01`))
    .filter((day) => day >= from && day <= to);
}

export function PublicationChart(props: PublicationChartProps) {
  const { lang, unit, currency, series, values } = props;
  const lines = series.map((one) => ({ ...one, drawn: drawnPoints(one, values) }));
  const all = lines.flatMap(({ drawn }) => drawn);
  const days = [...new Set(all.map(({ day }) => day))].sort();
  const told = all.flatMap(({ value }) => (value === null ? [] : [value]));
  const [first, last] = [dayNumber(days[0] ?? '1970-01-01'), dayNumber(days.at(-1) ?? '1970-01-02')];
  const x = scaleLinear()
    .domain([first, Math.max(last, first + 1)])
    .range([left, right]);
  const isDay = values === 'day';
  const low = isDay ? Math.min(first, ...told) : Math.min(0, ...told);
  const high = isDay ? Math.max(last, ...told) : Math.max(0, ...told) || 1;
  const scale = scaleLinear().domain([low, high]).range([bottom, top]);
  const y = isDay ? scale : scale.nice(4);
  const ticks = isDay ? yearTicks(low, high) : y.ticks(4);
  const known = ({ value }: Drawn) => value !== null;
  const path = (curve: typeof curveLinear) =>
    line<Drawn>()
      .curve(curve)
      .defined(known)
      .x(({ at }) => pixels(x(at)))
      .y(({ value }) => pixels(y(value ?? 0)));
  const written = (value: number) =>
    isDay ? formatDay(dayText(value), lang) : formatCompactQuantity(value, unit, currency, lang);
  const cell = (value: string | null) => {
    if (value === null || value === '') return <Silence lang={lang} />;
    return isDay ? formatDay(value, lang) : formatQuantity(value, unit, currency, lang);
  };
  const legend: LegendEntry[] = [
    ...lines.map(({ name, kind }) => ({ label: name, mark: kind === 'plan' ? 'line line-1' : 'line' })),
    ...(isDay && props.todayLabel !== undefined
      ? [{ label: props.todayLabel, mark: 'line line-today' }]
      : []),
  ];
  const columns: Column<string>[] = [
    { key: 'day', header: props.dayLabel, rowHeader: true, cell: (day) => formatDay(day, lang) },
    ...series.map(
      ({ name, points }): Column<string> => ({
        key: name,
        header: name,
        align: 'end',
        cell: (day) => cell(points.find((point) => point.day === day)?.value ?? null),
      }),
    ),
  ];
  return (
    <ChartFrame
      chart={props}
      height={height}
      rows={told.length === 0 ? [] : days}
      rowKey={(day) => day}
      columns={columns}
      legend={<Legend entries={legend} />}
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
      <svg
        aria-hidden="true"
        x="0"
        y="0"
        width="100%"
        height={height}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
      >
        {isDay && props.todayLabel !== undefined ? (
          <path
            class="line line-today"
            d={`M${pixels(x(first))} ${pixels(y(first))}L${pixels(x(last))} ${pixels(y(last))}`}
            vector-effect="non-scaling-stroke"
          />
        ) : null}
        {lines.map(({ name, kind, drawn }) => (
          <path
            key={name}
            class={kind === 'plan' ? 'line line-1' : 'line'}
            d={path(kind === 'plan' ? curveStepAfter : curveLinear)(drawn) ?? ''}
            vector-effect="non-scaling-stroke"
          />
        ))}
      </svg>
      {lines
        .filter(({ kind }) => kind === 'forecast')
        .flatMap(({ name, drawn }) =>
          drawn.filter(known).map((point) => (
            <circle
              key={`${name} ${point.day}`}
              class="dot"
              cx={percent(x(point.at))}
              cy={pixels(y(point.value ?? 0))}
              r="4"
            >
              <title>{`${formatMonth(point.day, lang)} – ${written(point.value ?? 0)}`}</title>
            </circle>
          )),
        )}
      {ticks.map((tick) => (
        <text key={tick} class="tick" x="0" y={pixels(y(tick) - 5)}>
          {isDay ? dayText(tick).slice(0, 4) : formatCompactQuantity(tick, unit, currency, lang)}
        </text>
      ))}
      {[...new Set([days[0], days.at(-1)])].map((day, index) =>
        day === undefined ? null : (
          <text
            key={day}
            class="faint"
            x={percent(x(dayNumber(day)))}
            y={height - 8}
            text-anchor={index === 0 ? 'start' : 'end'}
          >
            {formatMonth(day, lang)}
          </text>
        ),
      )}
    </ChartFrame>
  );
}
