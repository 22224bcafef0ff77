/** How many fall where: one column a bin, all of one width, the bounds written between them. */
import { scaleLinear } from 'd3-scale';
import { formatCount } from '../i18n/format.ts';
import { formatCompactQuantity } from '../i18n/quantity.ts';
import { ChartFrame, type ChartProps, percent, pixels } from './chart-frame.tsx';

/** Values from `from` (included) to `to` (excluded); bins follow one another without a hole. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Holds the value that the page is about: drawn in the accent, the others in grey. */
  readonly marked?: boolean;
}

/** `unit` is that of the bounds; the columns count. */
export interface HistogramProps extends ChartProps {
  readonly bins: readonly Bin[];
  readonly rangeLabel: string;
  readonly countLabel: string;
}

const height = 240;
const top = 24;
/** Percent of the width left to the counts written along the left. */
const left = 10;
const bottom = height - 28;

export function Histogram(props: HistogramProps) {
  const { bins, lang, unit, currency } = props;
  const bound = (value: number) => formatCompactQuantity(value, unit, currency, lang);
  const range = (bin: Bin) => `${bound(bin.from)} – ${bound(bin.to)}`;
  const y = scaleLinear()
    .domain([0, Math.max(1, ...bins.map(({ count }) => count))])
    .nice(4)
    .range([bottom, top]);
  const ticks = y.ticks(4).filter(Number.isInteger);
  const width = bins.length === 0 ? 0 : (100 - left) / bins.length;
  const anyMarked = bins.some(({ marked }) => marked);
  // At most six bounds are written: more would touch at 320 px.
  const every = Math.max(1, Math.ceil((bins.length + 1) / 6));
  const bounds = [...bins.map(({ from }) => from), ...bins.slice(-1).map(({ to }) => to)];
  return (
    <ChartFrame
      chart={props}
      height={height}
      rows={bins}
      rowKey={(bin) => String(bin.from)}
      columns={[
        { key: 'range', header: props.rangeLabel, rowHeader: true, cell: range },
        { key: 'count', header: props.countLabel, align: 'end', cell: (bin) => formatCount(bin.count, lang) },
      ]}
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
      {bins.map((bin, index) => (
        <rect
          key={bin.from}
          class={anyMarked && !bin.marked ? 'mark-1' : 'mark'}
          x={percent(left + index * width + width * 0.04)}
          width={percent(width * 0.92)}
          y={pixels(y(bin.count))}
          height={pixels(bottom - y(bin.count))}
        >
          <title>{`${range(bin)} – ${formatCount(bin.count, lang)}`}</title>
        </rect>
      ))}
      {ticks.map((tick) => (
        <text key={tick} class="tick" x="0" y={pixels(y(tick) - 5)}>
          {formatCount(tick, lang)}
        </text>
      ))}
      {bounds.map((value, index) =>
        index % every === 0 ? (
          <text
            key={value}
            class="faint"
            x={percent(left + index * width)}
            y={height - 8}
            text-anchor={index === 0 ? 'start' : index === bins.length ? 'end' : 'middle'}
          >
            {bound(value)}
          </text>
        ) : null,
      )}
    </ChartFrame>
  );
}
