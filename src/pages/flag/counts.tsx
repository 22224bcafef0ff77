/** A flag's three answers, each a figure that leads to its list, and the fields that are missing. */
import { fields, isField } from '../../flags/fields.ts';
import { results } from '../../flags/flag.ts';
import type { FlagTotals } from '../../flags/result.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Figure } from '../../ui/figure.tsx';
import { countFigure, type FigureOf, shareFigure } from './figure.ts';
import { text } from './text.ts';

export function Counts({ of, totals }: { of: FigureOf; totals: FlagTotals }) {
  const { lang, flag, params } = of;
  const words = text[lang];
  return (
    <>
      {totals.flagged + totals.clear === 0 ? (
        <p>{words.nothing}</p>
      ) : (
        <Figure figure={shareFigure(of, totals)} lang={lang} label={words.flaggedShare} />
      )}
      <ul class="figures" aria-label={words.countsLabel}>
        {results.map((result) => (
          <li key={result}>
            <Figure
              figure={countFigure(of, result, totals[result])}
              lang={lang}
              label={words.counts[result](totals[result] < 2)}
              variant="inline"
            />
            <br />
            <a
              href={`${url('flag', lang, { id: flag.id }, { ...params, ...(result === 'flagged' ? {} : { result }) })}#list`}
              rel="nofollow"
              data-unprinted=""
            >
              {words.see[result]}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

export function Missing({ of, totals }: { of: FigureOf; totals: FlagTotals }) {
  const { lang } = of;
  const words = text[lang];
  const rows = Object.entries(totals.missing);
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{words.missing}</h2>
      {rows.length > 1 ? <p>{words.missingLede}</p> : null}
      <DataTable
        lang={lang}
        caption={words.missing}
        captionHidden
        rows={rows}
        rowKey={([field]) => field}
        columns={[
          {
            key: 'field',
            header: words.field,
            rowHeader: true,
            cell: ([field]) => (
              <>
                {isField(field) ? fields[field][lang] : field}
                <br />
                <small>
                  <code>{field}</code>
                </small>
              </>
            ),
          },
          {
            key: 'n',
            header: words.lacking,
            align: 'end',
            cell: ([field, n]) => (
              <Figure
                figure={countFigure({ ...of, params: { ...of.params, missing: field } }, 'notComputable', n)}
                lang={lang}
                variant="cell"
              />
            ),
          },
        ]}
      />
    </section>
  );
}
