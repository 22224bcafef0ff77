/** First plan against latest forecast, for the projects of one page that have both and one currency. */

import { PlanChart } from '../../charts/plan-chart.tsx';
import { text as cell, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { text } from './text.ts';

export function ProjectChart({ rows, lang }: { rows: readonly SqlRow[]; lang: Language }) {
  const words = text[lang];
  const currency = textOrNull(rows[0] ?? {}, 'currency');
  const shown = rows.filter(
    (row) =>
      textOrNull(row, 'first_cost') !== null &&
      textOrNull(row, 'forecast_cost') !== null &&
      textOrNull(row, 'currency') === currency,
  );
  if (shown.length === 0) return null;
  const up = shown.filter((row) => Number(cell(row, 'forecast_cost')) > Number(cell(row, 'first_cost')));
  return (
    <PlanChart
      lang={lang}
      id="plans"
      title={words.chart.title}
      description={words.chart.description(shown.length, up.length)}
      note={words.chart.note}
      unit="money"
      currency={currency ?? undefined}
      dimension={words.chart.dimension}
      planLabel={words.list.first}
      forecastLabel={words.list.forecast}
      rows={shown.map((row) => ({
        label: textOrNull(row, 'title') ?? words.list.untitled,
        href: url('project', lang, { id: cell(row, 'project_id') }),
        plan: { value: textOrNull(row, 'first_cost') },
        forecast: { value: textOrNull(row, 'forecast_cost') },
      }))}
    />
  );
}
