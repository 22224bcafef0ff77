/** What a project's publications said of its cost and of its end, drawn beside the plans in force. */
import { PublicationChart, type PublicationPoint } from '../../charts/publication-chart.tsx';
import { text as cell, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { text } from './text.ts';

interface ChartsProps {
  readonly project: SqlRow;
  readonly snapshots: readonly SqlRow[];
  readonly baselines: readonly SqlRow[];
  readonly lang: Language;
}

/** The plan in force on each day: the newest one told by then. */
function planPoints(days: readonly string[], baselines: readonly SqlRow[]): PublicationPoint[] {
  return days.map((day) => {
    const plan = baselines.filter((one) => (textOrNull(one, 'told_on') ?? '') <= day).at(-1);
    return { day, value: plan === undefined ? null : textOrNull(plan, 'cost') };
  });
}

function ends(points: readonly PublicationPoint[]): readonly [string, string] | undefined {
  const told = points.flatMap(({ value }) => value ?? []);
  const [first, last] = [told[0], told.at(-1)];
  return first === undefined || last === undefined || told.length < 2 ? undefined : [first, last];
}

export function Charts({ project, snapshots, baselines, lang }: ChartsProps) {
  const words = text[lang];
  const standing = snapshots.filter((row) => cell(row, 'state') === 'loaded');
  const pointsOf = (column: string): PublicationPoint[] =>
    standing.map((row) => ({ day: cell(row, 'as_of'), value: textOrNull(row, column) }));
  const currency = textOrNull(project, 'currency') ?? undefined;
  const costs = pointsOf('cost');
  const days = pointsOf('end_on');
  const [costEnds, dayEnds] = [ends(costs), ends(days)];
  if (costEnds === undefined && dayEnds === undefined) return null;
  const money = (amount: string) => formatMoney(amount, currency, lang);
  return (
    <section id="charts">
      <h2>{words.charts}</h2>
      {costEnds === undefined ? null : (
        <PublicationChart
          lang={lang}
          id="cost-chart"
          title={words.costChart.title}
          description={words.costChart.description(costs.length, money(costEnds[0]), money(costEnds[1]))}
          unit="money"
          currency={currency}
          values="amount"
          dayLabel={words.day}
          series={[
            { name: words.costChart.forecast, kind: 'forecast', points: costs },
            {
              name: words.costChart.plan,
              kind: 'plan',
              points: planPoints(
                costs.map(({ day }) => day),
                baselines,
              ),
            },
          ]}
        />
      )}
      {dayEnds === undefined ? null : (
        <PublicationChart
          lang={lang}
          id="end-chart"
          title={words.endChart.title}
          description={words.endChart.description(
            days.length,
            formatDay(dayEnds[0], lang),
            formatDay(dayEnds[1], lang),
          )}
          note={words.endChart.note}
          unit="days"
          values="day"
          dayLabel={words.day}
          todayLabel={words.endChart.today}
          series={[{ name: words.endChart.forecast, kind: 'forecast', points: days }]}
        />
      )}
    </section>
  );
}
