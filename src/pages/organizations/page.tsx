/** How organizations are recognized, how well that works, what people decided, and the pairs to look at. */
import { number } from '../../engine/cells.ts';
import { fill } from '../../engine/sql.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { readMatching } from '../../model/matching-result.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { MatchingSection } from '../matching/section.tsx';
import type { Page } from '../page.ts';
import candidatesSql from './candidates.sql';
import { Candidates } from './candidates.tsx';
import countSql from './count.sql';
import { Decided } from './decided.tsx';
import { listDecisions } from './decisions.ts';
import { text } from './text.ts';
import tiersSql from './tiers.sql';

const shownPairs = 100;
const columns = [
  'nameA',
  'nameB',
  'idA',
  'idB',
  'placeA',
  'placeB',
  'roleA',
  'roleB',
  'why',
  'nAlike',
  'score',
] as const;

function tierWords(tier: number, lang: Language): string {
  const { tiers } = text[lang];
  return tier === 1 ? tiers[1] : tier === 2 ? tiers[2] : tiers[0];
}

export const organizations: Page = {
  route: 'organizations',
  section: 'data',
  formats: ['json', 'csv'],
  async html({ lang, edition, path }) {
    const words = text[lang];
    const [tiers, pairs, [total], decisions] = await Promise.all([
      edition.all(tiersSql),
      edition.all(fill(candidatesSql, { limit: `limit ${shownPairs}` })),
      edition.all(countSql),
      listDecisions(edition),
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
                {
                  key: 'joined',
                  header: words.joined,
                  align: 'end',
                  cell: (row) => formatCount(number(row, 'joined'), lang),
                },
              ]}
            />
          </section>
          <MatchingSection result={readMatching()} lang={lang} />
          <Decided decisions={decisions} lang={lang} />
          <Candidates pairs={pairs} total={total ? number(total, 'n') : 0} path={path} lang={lang} />
        </>
      ),
    };
  },
  async data({ edition }) {
    const [tiers, decisions] = await Promise.all([edition.all(tiersSql), listDecisions(edition)]);
    return {
      kind: 'rows',
      head: { tiers, matching: readMatching() ?? null, decisions },
      columns,
      rows: edition.stream(fill(candidatesSql, { limit: '' })),
    };
  },
};
