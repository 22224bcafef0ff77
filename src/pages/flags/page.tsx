/** The index of flags: each question with its three counts, by what it looks at; no score and no ranking. */
import type { Edition } from '../../editions/open.ts';
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { type Flag, results } from '../../flags/flag.ts';
import { flags as allFlags } from '../../flags/registry.ts';
import { type FlagTotals, shareOrCount } from '../../flags/result.ts';
import { runFlag } from '../../flags/run.ts';
import { type CountedRow, totalsOf } from '../../flags/totals.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { Downloads } from '../../ui/downloads.tsx';
import { Figure } from '../../ui/figure.tsx';
import { inline } from '../../ui/prose.tsx';
import { storedIsCurrent } from '../figures.ts';
import { countFigure } from '../flag/figure.ts';
import { kindOf, resultOf } from '../flag/sides.ts';
import { text as flagText } from '../flag/text.ts';
import { memo } from '../memo.ts';
import type { Page } from '../page.ts';
import countsSql from './counts.sql';
import { groupNames, groupOf } from './groups.ts';
import { text } from './text.ts';

interface Known {
  readonly flag: Flag;
  readonly totals: FlagTotals;
}

/** Every flag's counts with its defaults, as the edition keeps them; counted now when its statements are older. */
const known = memo(async (edition: Edition): Promise<readonly Known[]> => {
  if (!storedIsCurrent(edition)) {
    const found: Known[] = [];
    for (const flag of allFlags)
      found.push({ flag, totals: (await runFlag(edition, edition, flag, {})).totals });
    return found;
  }
  const rows = await edition.all(countsSql);
  return allFlags.map((flag) => ({ flag, totals: totalsOf(flag, countedOf(rows, flag)) }));
});

function countedOf(rows: readonly SqlRow[], flag: Flag): CountedRow[] {
  return rows
    .filter((row) => cell(row, 'flag') === flag.id)
    .map((row) => ({
      kind: kindOf(row),
      result: resultOf(row),
      missing: textOrNull(row, 'missing'),
      n: number(row, 'n'),
    }));
}

function Entry({ edition, lang, one: { flag, totals } }: { edition: Edition; lang: Language; one: Known }) {
  const words = text[lang];
  const own = flag.words[lang];
  return (
    <li>
      <h3>
        <a href={url('flag', lang, { id: flag.id })}>{own.title}</a>
      </h3>
      <p>{own.question}</p>
      <ul class="plain-list" aria-label={words.counts(own.title)}>
        {results.map((result) => (
          <li key={result}>
            <Figure
              figure={countFigure({ edition, lang, flag, params: {} }, result, totals[result])}
              lang={lang}
              label={flagText[lang].counts[result](totals[result] < 2)}
              variant="inline"
            />
          </li>
        ))}
      </ul>
    </li>
  );
}

const columns = [
  'id',
  'version',
  'group',
  'title',
  'question',
  'formula',
  'caution',
  'flagged',
  'clear',
  'notComputable',
  'value',
  'address',
];

export const flags: Page = {
  route: 'flags',
  section: 'data',
  formats: ['json', 'csv'],

  async html({ lang, edition }) {
    const words = text[lang];
    const all = await known(edition, '');
    const links = {
      method: url('method', lang),
      quality: url('quality', lang),
      replies: url('replies', lang),
    };
    return {
      title: words.title,
      description: words.description,
      canonical: url('flags', lang),
      body: (
        <>
          <section>
            <h1>{words.title}</h1>
            <p class="lede">{words.lede}</p>
            <h2>{words.is}</h2>
            <ul class="prose-list">
              {words.points.map((point) => (
                <li key={point}>{inline(point, links)}</li>
              ))}
            </ul>
            <p>{inline(words.links, links)}</p>
            <Downloads
              lang={lang}
              json={url('flags', lang, {}, {}, 'json')}
              csv={url('flags', lang, {}, {}, 'csv')}
              what={words.title}
            />
          </section>
          {groupNames.map((group) => (
            <section key={group}>
              <h2>{words.groups[group].title}</h2>
              <p>{words.groups[group].lede}</p>
              <ul class="figures">
                {all
                  .filter(({ flag }) => groupOf(flag.id) === group)
                  .map((one) => (
                    <Entry key={one.flag.id} edition={edition} lang={lang} one={one} />
                  ))}
              </ul>
            </section>
          ))}
        </>
      ),
    };
  },

  async data({ lang, edition, origin }) {
    const all = await known(edition, '');
    return {
      kind: 'rows',
      columns,
      rows: (async function* () {
        yield all.map(({ flag, totals }): SqlRow => {
          const { title, question, formula, caution } = flag.words[lang];
          return {
            id: flag.id,
            version: flag.version,
            group: groupOf(flag.id) ?? null,
            title,
            question,
            formula,
            caution,
            flagged: totals.flagged,
            clear: totals.clear,
            notComputable: totals.notComputable,
            value: shareOrCount(totals, undefined).value,
            address: `${origin}${url('flag', lang, { id: flag.id }, { edition: edition.id })}`,
          };
        });
      })(),
    };
  },
};
