/** Parts of a whole in one bar, with what is not known drawn as a part of its own: silence is never spread over the rest. */
import { formatPercent } from '../i18n/format.ts';
import { ChartFrame, type ChartProps, drawn, type Measured, MeasuredCell, percent } from './chart-frame.tsx';
import { Legend } from './legend.tsx';

export interface Part extends Measured {
  readonly label: string;
  readonly href?: string | undefined;
  /** « non précisé »: drawn as an outline. */
  readonly silent?: boolean;
}

/** At most four parts besides the silent one: group the rest before drawing. */
export interface ShareBarProps extends ChartProps {
  readonly dimension: string;
  readonly measured: string;
  readonly shareLabel: string;
  readonly parts: readonly Part[];
}

const height = 34;

export function ShareBar(props: ShareBarProps) {
  const { lang, parts } = props;
  const total = parts.reduce((sum, part) => sum + Math.max(0, drawn(part) ?? 0), 0);
  let position = 0;
  const laid = parts.map((part, index) => {
    const share = total === 0 ? 0 : Math.max(0, drawn(part) ?? 0) / total;
    const start = position;
    position += share;
    return { part, share, start, mark: part.silent ? 'mark-silent' : `mark-${Math.min(index, 3)}` };
  });
  return (
    <ChartFrame
      chart={props}
      height={height}
      rows={total === 0 ? [] : laid}
      rowKey={({ part }) => part.label}
      columns={[
        {
          key: 'label',
          header: props.dimension,
          rowHeader: true,
          cell: ({ part }) => (part.href === undefined ? part.label : <a href={part.href}>{part.label}</a>),
        },
        {
          key: 'value',
          header: props.measured,
          align: 'end',
          cell: ({ part }) => <MeasuredCell datum={part} chart={props} />,
        },
        {
          key: 'share',
          header: props.shareLabel,
          align: 'end',
          cell: ({ share }) => formatPercent(share, lang),
        },
      ]}
      legend={
        <Legend
          entries={laid.map(({ part, share, mark }) => ({
            label: part.label,
            mark,
            value: formatPercent(share, lang),
          }))}
        />
      }
    >
      {laid.map(({ part, share, start, mark }) =>
        share === 0 ? null : (
          <rect
            key={part.label}
            class={`${mark} part`}
            x={percent(start * 100)}
            y="1"
            width={percent(share * 100)}
            height={height - 2}
          >
            <title>{`${part.label} – ${formatPercent(share, lang)}`}</title>
          </rect>
        ),
      )}
    </ChartFrame>
  );
}
