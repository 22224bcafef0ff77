/** What a buyer did before in the category of a tender: how many bid, at what amounts, who won; each number a figure. */
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import { codeWord } from '../../i18n/words.ts';
import { runNarrowed } from '../../measures/narrowed.ts';
import type { MeasureResult } from '../../measures/result.ts';
import { findMeasure } from '../../measures/run.ts';
import { Figure } from '../../ui/figure.tsx';
import { figureOf } from '../figures.ts';
import { RowsTable } from '../measure/rows-table.tsx';
import { text } from './text.ts';

export interface HistoryOf {
  readonly oid: number;
  readonly buyer: string;
  readonly category: string;
}

const told = ['process-count', 'bidders-per-tender', 'single-bid-share', 'award-median'] as const;
const winners = 'top-suppliers';
const fewWinners = '5';

export interface History {
  readonly of: HistoryOf;
  readonly values: readonly MeasureResult[];
  readonly winners: MeasureResult;
}

export async function readHistory(edition: Edition, of: HistoryOf): Promise<History> {
  const { oid, buyer, category } = of;
  const narrowed = { oid, key: buyer, role: 'buyer' as const };
  const [ranked, ...values] = await Promise.all([
    runNarrowed(edition, edition, findMeasure(winners), { category, limit: fewWinners }, narrowed),
    ...told.map((id) => runNarrowed(edition, edition, findMeasure(id), { category }, narrowed)),
  ]);
  return { of, values, winners: ranked };
}

export function HistorySection({
  edition,
  lang,
  history,
}: {
  edition: Edition;
  lang: Language;
  history: History;
}) {
  const words = text[lang];
  const { buyer, category } = history.of;
  const labels = {
    'process-count': words.processes,
    'bidders-per-tender': words.bidders,
    'single-bid-share': words.single,
    'award-median': words.median,
  };
  return (
    <section>
      <h2>{words.history(codeWord('categories', category, lang).toLocaleLowerCase(lang))}</h2>
      <p>{words.historyNote}</p>
      <div class="figures">
        {told.map((id, index) => (
          <div key={id}>
            <Figure
              figure={figureOf(edition, lang, id, { category, buyer }, history.values[index])}
              lang={lang}
              label={labels[id]}
              compact
            />
          </div>
        ))}
      </div>
      <h3>{words.winners}</h3>
      {history.winners.rows.length === 0 ? (
        <p>{words.noWinners}</p>
      ) : (
        <RowsTable
          edition={edition}
          lang={lang}
          measure={findMeasure(winners)}
          params={{ category, buyer }}
          rows={history.winners.rows}
          caption={words.winnersCaption}
          brief
        />
      )}
    </section>
  );
}
