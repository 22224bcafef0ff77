/** The section on outcomes: its two pages, the definitions of what is measured, sourced facts and official targets. */
import type { Edition } from '../../editions/open.ts';
import { text as cell, number } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatPeriod } from '../../i18n/time.ts';
import { indicatorNamed, outcomes as shipped } from '../../model/outcomes/load.ts';
import { url } from '../../routes.ts';
import { CodeBlock } from '../../ui/code-block.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { Figure, type FigureProps } from '../../ui/figure.tsx';
import type { LightProps } from '../../ui/lights.tsx';
import { Lights } from '../../ui/lights.tsx';
import { Note } from '../../ui/note.tsx';
import { Silence } from '../../ui/silence.tsx';
import { datasetMarkup } from '../dataset-markup.ts';
import { figure, measureRows } from '../figures.ts';
import { memo } from '../memo.ts';
import { observationCommands } from '../outcome-words.ts';
import type { Page } from '../page.ts';
import { Facts, Targets } from './facts.tsx';
import indicatorsSql from './indicators.sql';
import { coverageTarget } from './target.tsx';
import { text } from './text.ts';

const readIndicators = memo(async (edition: Edition, _: string) => edition.all(indicatorsSql));

function Indicators({ lang, rows }: { lang: Language; rows: readonly SqlRow[] }) {
  const words = text[lang];
  return (
    <section id="indicators">
      <h2>{words.indicators}</h2>
      <p>{words.indicatorsNote}</p>
      <DataTable
        lang={lang}
        caption={words.indicators}
        captionHidden
        rows={rows}
        rowKey={(row) => cell(row, 'indicator')}
        columns={[
          {
            key: 'indicator',
            header: words.indicator,
            rowHeader: true,
            cell: (row) => {
              const indicator = cell(row, 'indicator');
              return (
                <a href={url('observations', lang, {}, { indicator })}>
                  {indicatorNamed(indicator)?.title[lang] ?? indicator}
                </a>
              );
            },
          },
          {
            key: 'definition',
            long: true,
            header: words.definition,
            cell: (row) =>
              indicatorNamed(cell(row, 'indicator'))?.definition[lang] ?? (
                <Silence lang={lang}>{words.undefined}</Silence>
              ),
          },
          {
            key: 'authority',
            long: true,
            header: words.authority,
            cell: (row) => indicatorNamed(cell(row, 'indicator'))?.authority[lang] ?? <Silence lang={lang} />,
          },
          {
            key: 'n',
            header: words.values,
            align: 'end',
            cell: (row) => formatCount(number(row, 'n'), lang),
          },
          {
            key: 'areas',
            header: words.areas,
            align: 'end',
            cell: (row) => formatCount(number(row, 'areas'), lang),
          },
          { key: 'to', header: words.to, cell: (row) => formatPeriod(cell(row, 'last_period'), lang) },
        ]}
      />
    </section>
  );
}

function Doors({ lang, coverage, ratio }: { lang: Language; coverage: FigureProps; ratio: FigureProps }) {
  const words = text[lang];
  const measured = (shown: FigureProps): LightProps =>
    shown.value === null
      ? { tone: 'unknown', children: <Silence lang={lang} /> }
      : { tone: 'plain', children: <Figure figure={shown} lang={lang} variant="inline" /> };
  return (
    <section>
      <div class="doors">
        <article class="door">
          <h2 class="h3">
            <a href={url('connectivity', lang)}>{words.connectivity.title}</a>
          </h2>
          <p>{words.connectivity.lede}</p>
          <Lights
            lang={lang}
            official={coverageTarget(lang)}
            measured={{ ...measured(coverage), note: words.connectivity.label }}
          />
        </article>
        <article class="door">
          <h2 class="h3">
            <a href={url('digitalEconomy', lang)}>{words.economy.title}</a>
          </h2>
          <p>{words.economy.lede}</p>
          <Lights
            lang={lang}
            official={{ tone: 'unknown', children: <Silence lang={lang} />, note: words.noTarget }}
            measured={{ ...measured(ratio), note: words.economy.label }}
          />
        </article>
      </div>
    </section>
  );
}

export const outcomes: Page = {
  route: 'outcomes',
  section: 'outcomes',
  formats: ['json'],

  async html({ lang, edition, origin }) {
    const words = text[lang];
    const [rows, coverage, ratio] = await Promise.all([
      readIndicators(edition, ''),
      figure(edition, lang, 'coverage'),
      figure(edition, lang, 'ict-tourism-ratio'),
    ]);
    const n = rows.reduce((sum, row) => sum + number(row, 'n'), 0);
    return {
      title: words.title,
      description: words.description,
      canonical: url('outcomes', lang),
      structured: datasetMarkup(edition, lang, origin, {
        name: words.title,
        description: words.description,
        path: url('outcomes', lang),
        formats: ['json'],
        basedOn: [...new Set(shipped().facts.map(({ source }) => source.url))],
      }),
      body: (
        <>
          <section>
            <p class="eyebrow">{words.title}</p>
            <h1>{words.headline}</h1>
            <p class="lede">{words.lede}</p>
            {edition.fictional ? (
              <Note>
                <p>{words.demo}</p>
              </Note>
            ) : null}
          </section>
          <Doors lang={lang} coverage={coverage} ratio={ratio} />
          {rows.length === 0 ? null : <Indicators lang={lang} rows={rows} />}
          <Targets lang={lang} />
          <Facts lang={lang} />
          <section>
            <h2>{words.data}</h2>
            <p>{words.dataText}</p>
            <CodeBlock lang={lang} code={observationCommands} />
            <p>
              <a href={url('observations', lang)}>{n === 0 ? words.none : words.all(n)}</a>
            </p>
            <Downloads lang={lang} json={url('outcomes', lang, {}, {}, 'json')} what={words.title} />
          </section>
        </>
      ),
    };
  },

  async prepare(edition) {
    for (const id of ['coverage', 'ict-tourism-ratio']) await measureRows(edition, id);
    await readIndicators(edition, '');
    shipped();
  },

  async data({ edition }) {
    const { facts, targets, indicators } = shipped();
    return {
      kind: 'value',
      value: { indicators, observed: await readIndicators(edition, ''), facts, targets },
    };
  },
};
