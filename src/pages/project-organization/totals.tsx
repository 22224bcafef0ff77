/** A portfolio in figures, one row a dataset: what is said, what is measured, first plans and latest forecasts. */
import type { Edition } from '../../editions/open.ts';
import { number, numberOrNull, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatChange } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { notStated } from '../../measures/params.ts';
import type { Column } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { LightSign } from '../../ui/lights.tsx';
import { Silence } from '../../ui/silence.tsx';
import { type FigureParams, figureOf } from '../figures.ts';
import { text } from './text.ts';

export interface TotalColumns {
  readonly edition: Edition;
  readonly lang: Language;
  /** The key of a row's organization. */
  readonly organization: (row: SqlRow) => string;
}

const colours = ['green', 'yellow', 'red'] as const;

/** The columns that the list of organizations and an organization's page share. */
export function totalColumns({ edition, lang, organization }: TotalColumns): Column<SqlRow>[] {
  const words = text[lang];
  const paramsOf = (row: SqlRow): FigureParams => ({
    organization: organization(row),
    dataset: textOrNull(row, 'dataset_id') ?? notStated,
  });
  const value = (row: SqlRow, measure: string, params: FigureParams, n: string | number) => (
    <Figure
      figure={figureOf(
        edition,
        lang,
        measure,
        { ...paramsOf(row), ...params },
        {
          dimensions: {},
          result: 'value',
          value: n,
          n: 1,
        },
      )}
      lang={lang}
      variant="cell"
    />
  );
  const sum = (row: SqlRow, measure: string, column: string) => {
    const amount = textOrNull(row, column);
    return amount === null ? <Silence lang={lang} /> : value(row, measure, {}, amount);
  };
  const tally = (row: SqlRow, light: 'official' | 'measured', column: string) => (
    <LightSign kind={light} tone="plain" lang={lang}>
      <span class="tally">
        {colours.map((colour) => {
          const n = number(row, `${column}${colour}`);
          return (
            <span key={colour}>
              {n === 0 ? '0' : value(row, 'project-count', { [light]: colour }, n)} {
                words.colours[colour]
              }{' '}
            </span>
          );
        })}
      </span>
    </LightSign>
  );
  return [
    {
      key: 'projects',
      header: words.projects,
      align: 'end',
      cell: (row) => (
        <>
          {value(row, 'project-count', {}, number(row, 'n_projects'))}
          <small class="under">{words.openOf(number(row, 'n_open'))}</small>
          {number(row, 'n_absent') === 0 ? null : (
            <small class="under">{words.absentOf(number(row, 'n_absent'))}</small>
          )}
        </>
      ),
    },
    { key: 'official', header: words.official, cell: (row) => tally(row, 'official', 'n_official_') },
    { key: 'measured', header: words.measured, cell: (row) => tally(row, 'measured', 'n_') },
    {
      key: 'first',
      header: words.first,
      align: 'end',
      cell: (row) => {
        const elsewhere = numberOrNull(row, 'n_elsewhere') ?? 0;
        return (
          <>
            {sum(row, 'project-first-cost', 'first_cost')}
            <small class="under">{words.compared(number(row, 'n_compared'))}</small>
            {elsewhere === 0 ? null : <small class="under">{words.elsewhere(elsewhere)}</small>}
          </>
        );
      },
    },
    {
      key: 'forecast',
      header: words.forecast,
      align: 'end',
      cell: (row) => (
        <>
          {sum(row, 'project-forecast-cost', 'forecast_cost')}
          <Change row={row} lang={lang} />
        </>
      ),
    },
  ];
}

function Change({ row, lang }: { row: SqlRow; lang: Language }) {
  const first = Number(textOrNull(row, 'first_cost'));
  const forecast = Number(textOrNull(row, 'forecast_cost'));
  return first > 0 ? <small class="under">{formatChange((forecast - first) / first, lang, 1)}</small> : null;
}
