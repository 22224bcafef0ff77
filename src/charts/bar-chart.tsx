/** Bars side by side for comparing named things; each name stands over its bar, so long names fit a narrow screen. */
import { scaleLinear } from 'd3-scale';
import { formatCompactQuantity } from '../i18n/quantity.ts';
import { words } from '../i18n/words.ts';
import { ChartFrame, type ChartProps, drawn, type Measured, MeasuredCell, percent } from './chart-frame.tsx';

export interface Bar extends Measured {
  readonly label: string;
  readonly href?: string | undefined;
  /** Context rather than subject (peers, the rest): drawn in grey. */
  readonly faint?: boolean;
}

export interface BarChartProps extends ChartProps {
  /** What the bars name: the heading of the table's first column. */
  readonly dimension: string;
  /** What the bars measure: the heading of its second. */
  readonly measured: string;
  readonly bars: readonly Bar[];
}

const row = 46;
/** The longest bar leaves this much of the width, in percent, to the value written after it. */
const room = 76;
/** Names longer than this would not fit 320 px; the whole name is in the bar's title and in the table. */
const longestName = 42;

function shortened(label: string): string {
  return label.length <= longestName ? label : `${label.slice(0, longestName - 1).trimEnd()}…`;
}

export function BarChart(props: BarChartProps) {
  const { bars, lang, unit, currency } = props;
  const values = bars.map((bar) => drawn(bar) ?? 0);
  const negative = values.some((value) => value < 0);
  const scale = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values) || (negative ? 0 : 1)])
    .range([negative ? 100 - room : 0, room]);
  const zero = scale(0);
  return (
    <ChartFrame
      chart={props}
      height={bars.length * row}
      rows={bars}
      rowKey={(bar, index) => `${bar.label} ${index}`}
      columns={[
        {
          key: 'label',
          header: props.dimension,
          rowHeader: true,
          cell: (bar) => (bar.href === undefined ? bar.label : <a href={bar.href}>{bar.label}</a>),
        },
        {
          key: 'value',
          header: props.measured,
          align: 'end',
          cell: (bar) => <MeasuredCell datum={bar} chart={props} />,
        },
      ]}
    >
      {bars.map((bar, index) => {
        const value = drawn(bar);
        const end = scale(value ?? 0);
        const y = index * row;
        const text =
          value === null ? words(lang).chart.silent : formatCompactQuantity(value, unit, currency, lang);
        return (
          <g key={`${bar.label} ${index}`}>
            <title>{`${bar.label} – ${text}`}</title>
            <text x="0" y={y + 14}>
              {shortened(bar.label)}
            </text>
            {value === null ? (
              <rect class="mark-silent" x={percent(zero)} y={y + 21} width="12" height="15" rx="1.5" />
            ) : (
              <rect
                class={bar.faint ? 'mark-1' : 'mark'}
                x={percent(Math.min(zero, end))}
                y={y + 21}
                width={percent(Math.abs(end - zero))}
                height="15"
                rx="1.5"
              />
            )}
            <text
              class={value === null ? 'faint' : 'value'}
              x={percent(Math.max(zero, end))}
              dx={value === null ? 20 : 7}
              y={y + 33}
            >
              {text}
            </text>
          </g>
        );
      })}
    </ChartFrame>
  );
}
