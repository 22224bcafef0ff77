/** First plan against latest forecast: a ring and a disc a project, on a scale where the same distance is the same ratio. */
import { scaleLog } from 'd3-scale';
import { formatCompactQuantity } from '../i18n/quantity.ts';
import { words } from '../i18n/words.ts';
import { ChartFrame, type ChartProps, drawn, type Measured, MeasuredCell, percent } from './chart-frame.tsx';
import { Legend } from './legend.tsx';

export interface PlanRow {
  readonly label: string;
  readonly href?: string | undefined;
  readonly plan: Measured;
  readonly forecast: Measured;
}

export interface PlanChartProps extends ChartProps {
  readonly dimension: string;
  readonly planLabel: string;
  readonly forecastLabel: string;
  readonly rows: readonly PlanRow[];
}

const rowHeight = 44;
const longestName = 46;
const [left, right] = [3, 82];

function shortened(label: string): string {
  return label.length <= longestName ? label : `${label.slice(0, longestName - 1).trimEnd()}…`;
}

export function PlanChart(props: PlanChartProps) {
  const { rows, lang, unit, currency } = props;
  const shown = rows.map((row) => ({ row, plan: drawn(row.plan), forecast: drawn(row.forecast) }));
  const values = shown.flatMap(({ plan, forecast }) => [plan, forecast]).filter((n) => n !== null && n > 0);
  const numbers = values.map(Number);
  const least = Math.min(...numbers);
  const most = Math.max(...numbers);
  const x = scaleLog()
    .domain(numbers.length === 0 ? [1, 10] : [least, most > least ? most : least * 2])
    .range([left, right]);
  const compact = (value: number) => formatCompactQuantity(value, unit, currency, lang);
  return (
    <ChartFrame
      chart={props}
      height={rows.length * rowHeight}
      rows={rows}
      rowKey={({ label }, index) => `${label} ${index}`}
      legend={
        <Legend
          entries={[
            { label: props.planLabel, mark: 'dot dot-ring' },
            { label: props.forecastLabel, mark: 'dot' },
          ]}
        />
      }
      columns={[
        {
          key: 'label',
          header: props.dimension,
          rowHeader: true,
          cell: ({ label, href }) => (href === undefined ? label : <a href={href}>{label}</a>),
        },
        {
          key: 'plan',
          header: props.planLabel,
          align: 'end',
          cell: ({ plan }) => <MeasuredCell datum={plan} chart={props} />,
        },
        {
          key: 'forecast',
          header: props.forecastLabel,
          align: 'end',
          cell: ({ forecast }) => <MeasuredCell datum={forecast} chart={props} />,
        },
      ]}
    >
      {shown.map(({ row, plan, forecast }, index) => {
        const y = index * rowHeight + 29;
        const from = plan !== null && plan > 0 ? x(plan) : null;
        const to = forecast !== null && forecast > 0 ? x(forecast) : null;
        const said = [plan, forecast].map((n) => (n === null ? words(lang).chart.silent : compact(n)));
        return (
          <g key={`${row.label} ${index}`}>
            <title>{`${row.label} – ${said.join(' → ')}`}</title>
            <text x="0" y={y - 14}>
              {shortened(row.label)}
            </text>
            {from === null || to === null ? null : (
              <line class="link" x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
            )}
            {from === null ? null : <circle class="dot-ring" cx={percent(from)} cy={y} r="5" />}
            {to === null ? null : <circle class="dot" cx={percent(to)} cy={y} r="5" />}
            <text
              class={to === null ? 'faint' : 'value'}
              x={percent(Math.max(from ?? left, to ?? left))}
              dx="11"
              y={y + 4}
            >
              {said[1]}
            </text>
          </g>
        );
      })}
    </ChartFrame>
  );
}
