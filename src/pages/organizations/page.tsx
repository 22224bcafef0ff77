/** How organizations are recognized, and the pairs that a person should look at. */
import { text as cell, flag, number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { formatCount, formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { inFormat, url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Page } from '../page.ts';
import candidatesSql from './candidates.sql';
import countSql from './count.sql';
import { type OrganizationsText, text } from './text.ts';
import tiersSql from './tiers.sql';

const shownPairs = 100;
const columns = ['nameA', 'nameB', 'idA', 'idB', 'placeA', 'placeB', 'why', 'score'] as const;

function isReason(why: string): why is keyof OrganizationsText['reasons'] {
  return why in text.fr.reasons;
}

function tierWords(tier: number, lang: Language): string {
  const { tiers } = text[lang];
  return tier === 1 ? tiers[1] : tier === 2 ? tiers[2] : tiers[0];
}

function Name({ row, which, lang }: { row: SqlRow; which: 'A' | 'B'; lang: Language }) {
  const place = textOrNull(row, `place${which}`);
  const route = flag(row, `supplier${which}`) ? 'supplier' : 'buyer';
  return (
    <>
      <a href={url(route, lang, { id: cell(row, `id${which}`) })}>{cell(row, `name${which}`)}</a>
      {place === null ? null : <small> {place}</small>}
    </>
  );
}

export const organizations: Page = {
  route: 'organizations',
  section: 'data',
  formats: ['json', 'csv'],
  async html({ lang, edition, path }) {
    const words = text[lang];
    const [tiers, pairs, [total]] = await Promise.all([
      edition.all(tiersSql),
      edition.all(fill(candidatesSql, { limit: `limit ${shownPairs}` })),
      edition.all(countSql),
    ]);
    return {
      title: words.title,
      description: words.description,
      body: (
        <>
          <section>
            <h1 class="long">{words.title}</h1>
            <p class="lede">{words.lede}</p>
          </section>
          <section>
            <h2>{words.how}</h2>
            <DataTable
              lang={lang}
              caption={words.how}
              captionHidden
              rows={tiers}
              rowKey={(row) => String(number(row, 'tier'))}
              columns={[
                {
                  key: 'tier',
                  header: words.tier,
                  rowHeader: true,
                  cell: (row) => tierWords(number(row, 'tier'), lang),
                },
                {
                  key: 'n',
                  header: words.count,
                  align: 'end',
                  cell: (row) => formatCount(number(row, 'n'), lang),
                },
              ]}
            />
          </section>
          <section>
            <h2>{words.candidates}</h2>
            {total ? <p>{words.candidatesNote(formatCount(number(total, 'n'), lang))}</p> : null}
            <DataTable
              lang={lang}
              caption={words.candidates}
              captionHidden
              rows={pairs}
              rowKey={(row) => `${cell(row, 'idA')} ${cell(row, 'idB')}`}
              empty={words.none}
              columns={[
                {
                  key: 'a',
                  header: words.first,
                  rowHeader: true,
                  cell: (row) => <Name row={row} which="A" lang={lang} />,
                },
                { key: 'b', header: words.second, cell: (row) => <Name row={row} which="B" lang={lang} /> },
                {
                  key: 'why',
                  header: words.why,
                  cell: (row) => {
                    const why = cell(row, 'why');
                    return isReason(why) ? words.reasons[why] : why;
                  },
                },
                {
                  key: 'score',
                  header: words.score,
                  align: 'end',
                  cell: (row) => formatNumber(cell(row, 'score'), lang, 1),
                },
              ]}
            />
            <p class="screen">
              {words.whole} <a href={inFormat(path, 'csv')}>CSV</a> ·{' '}
              <a href={inFormat(path, 'json')}>JSON</a>
            </p>
          </section>
        </>
      ),
    };
  },
  async data({ edition }) {
    return { kind: 'rows', columns, rows: edition.stream(fill(candidatesSql, { limit: '' })) };
  },
};
