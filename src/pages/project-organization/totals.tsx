/** A portfolio in numbers, one row a currency: what is said, what is measured, first plans and latest forecasts. */
import { number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatChange, formatCount, formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Column } from '../../ui/data-table.tsx';
import { LightSign } from '../../ui/lights.tsx';
import { Silence } from '../../ui/silence.tsx';
import { text } from './text.ts';

function Sum({ row, column, lang }: { row: SqlRow; column: string; lang: Language }) {
  const amount = textOrNull(row, column);
  if (amount === null) return <Silence lang={lang} />;
  const first = Number(textOrNull(row, 'first_cost'));
  const forecast = Number(amount);
  return (
    <>
      {formatMoney(amount, textOrNull(row, 'currency') ?? undefined, lang)}
      <small class="under">
        {column === 'first_cost'
          ? text[lang].compared(number(row, 'n_compared'))
          : first > 0
            ? formatChange((forecast - first) / first, lang, 1)
            : null}
      </small>
    </>
  );
}

/** The columns that the list of organizations and an organization's page share. */
export function totalColumns(lang: Language): Column<SqlRow>[] {
  const words = text[lang];
  return [
    {
      key: 'projects',
      header: words.projects,
      align: 'end',
      cell: (row) => (
        <>
          {formatCount(number(row, 'n_projects'), lang)}
          <small class="under">{words.openOf(number(row, 'n_open'))}</small>
          {number(row, 'n_absent') === 0 ? null : (
            <small class="under">{words.absentOf(number(row, 'n_absent'))}</small>
          )}
        </>
      ),
    },
    {
      key: 'official',
      header: words.official,
      cell: (row) => (
        <LightSign kind="official" tone="plain" lang={lang}>
          <span class="tally">
            {words.lights(
              number(row, 'n_official_green'),
              number(row, 'n_official_yellow'),
              number(row, 'n_official_red'),
            )}
          </span>
        </LightSign>
      ),
    },
    {
      key: 'measured',
      header: words.measured,
      cell: (row) => (
        <LightSign kind="measured" tone="plain" lang={lang}>
          <span class="tally">
            {words.lights(number(row, 'n_green'), number(row, 'n_yellow'), number(row, 'n_red'))}
          </span>
        </LightSign>
      ),
    },
    {
      key: 'first',
      header: words.first,
      align: 'end',
      cell: (row) => <Sum row={row} column="first_cost" lang={lang} />,
    },
    {
      key: 'forecast',
      header: words.forecast,
      align: 'end',
      cell: (row) => <Sum row={row} column="forecast_cost" lang={lang} />,
    },
  ];
}
