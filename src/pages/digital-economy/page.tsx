/** ICT beside tourism in Québec: every definition of the claim with its answer, then what an open table says, year after year. */
import type { Dossier } from '../../dossiers/dossier.ts';
import type { Check, CheckValue } from '../../dossiers/schema/claims.ts';
import { dossiersOf } from '../../editions/dossiers.ts';
import { text as cell, number } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { indicatorNamed } from '../../model/outcomes/load.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Figure } from '../../ui/figure.tsx';
import { datasetMarkup } from '../dataset-markup.ts';
import { say } from '../dossier/parts.tsx';
import { shared } from '../dossier/words.ts';
import { text as claimText } from '../dossier-claim/text.ts';
import { figure } from '../figures.ts';
import type { Page } from '../page.ts';
import { GdpChart, gdpSeries, ict, tourism } from './gdp.tsx';
import { text } from './text.ts';
import zerosSql from './zeros.sql';

const claimId = 'it-tourism';

function valueInWords({ label, value, unit, approximate }: CheckValue, lang: Language): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  const about = approximate ? `${claimText[lang].about} ` : '';
  return `${say(label, lang)}${lang === 'fr' ? '\u00a0' : ''}: ${about}${formatNumber(Number(value), lang, decimals)} ${say(unit, lang)}`;
}

function Definitions({
  lang,
  dossier,
  checks,
}: {
  lang: Language;
  dossier: Dossier;
  checks: readonly Check[];
}) {
  const words = text[lang];
  const address = { dossier: dossier.id, claim: claimId };
  return (
    <section id="definitions">
      <h2>{words.definitions}</h2>
      <p>{words.definitionsNote}</p>
      <DataTable
        lang={lang}
        caption={words.definitions}
        captionHidden
        rows={checks}
        rowKey={({ definition }) => definition}
        columns={[
          {
            key: 'definition',
            header: words.definition,
            rowHeader: true,
            cell: ({ definition, label }) => (
              <a href={url('dossierClaim', lang, address, { definition })}>{say(label, lang)}</a>
            ),
          },
          {
            key: 'answer',
            header: words.answer,
            cell: ({ result }) => <strong>{shared[lang].results[result]}</strong>,
          },
          {
            key: 'values',
            header: words.values,
            cell: ({ values }) => values.map((value) => valueInWords(value, lang)).join(' · '),
          },
        ]}
      />
      <p>
        <a href={url('dossierClaim', lang, address)}>{words.all}</a>
      </p>
    </section>
  );
}

function Zeros({ lang, rows }: { lang: Language; rows: readonly SqlRow[] }) {
  const words = text[lang];
  if (rows.length === 0) return null;
  return (
    <section id="zeros">
      <h2>{words.trap}</h2>
      <p>{words.trapText}</p>
      <DataTable
        lang={lang}
        caption={words.trap}
        captionHidden
        rows={rows}
        rowKey={(row) => ['sha256', 'indicator', 'year'].map((name) => cell(row, name)).join(' ')}
        columns={[
          {
            key: 'file',
            header: words.file,
            rowHeader: true,
            cell: (row) => (
              <a href={url('sourceFile', lang, { sha: cell(row, 'sha256') })}>{cell(row, 'file')}</a>
            ),
          },
          {
            key: 'indicator',
            header: words.indicator,
            cell: (row) => indicatorNamed(cell(row, 'indicator'))?.title[lang] ?? cell(row, 'indicator'),
          },
          { key: 'year', header: words.year, cell: (row) => cell(row, 'year') },
          { key: 'n', header: words.zeros, align: 'end', cell: (row) => words.count(number(row, 'n')) },
        ]}
      />
      <p>
        <a href={url('quality', lang)}>{words.quality}</a>
      </p>
    </section>
  );
}

export const digitalEconomy: Page = {
  route: 'digitalEconomy',
  section: 'outcomes',
  formats: ['json'],

  async html({ lang, edition, origin }) {
    const words = text[lang];
    const dossiers = await dossiersOf(edition);
    const dossier = dossiers.find((one) => one.claim(claimId) !== undefined);
    const checks = dossier?.claim(claimId)?.checks ?? [];
    const [ratio, high, low, highNow, lowNow, zeros] = await Promise.all([
      figure(edition, lang, 'ict-tourism-ratio'),
      gdpSeries(edition, ict, 'gdp-chained-2012'),
      gdpSeries(edition, tourism, 'gdp-chained-2012'),
      gdpSeries(edition, ict, 'gdp-current'),
      gdpSeries(edition, tourism, 'gdp-current'),
      edition.all(zerosSql),
    ]);
    const pair = (a: typeof high, b: typeof low) => [
      { ...a, name: words.ict },
      { ...b, name: words.tourism },
    ];
    return {
      title: words.title,
      description: words.description,
      canonical: url('digitalEconomy', lang),
      structured: datasetMarkup(edition, lang, origin, {
        name: words.title,
        description: words.description,
        path: url('digitalEconomy', lang),
        formats: ['json'],
        place: 'Québec',
      }),
      body: (
        <>
          <section>
            <Breadcrumb
              lang={lang}
              crumbs={[{ label: words.crumb, href: url('outcomes', lang) }]}
              here={words.title}
            />
            <p class="eyebrow">{words.title}</p>
            <h1 class="long">{words.question}</h1>
            <p class="lede">{words.lede}</p>
          </section>
          {dossier === undefined ? null : <Definitions lang={lang} dossier={dossier} checks={checks} />}
          <section id="gdp">
            <h2>{words.open}</h2>
            <p>{words.openNote}</p>
            {high.rows.length === 0 ? (
              <EmptyState title={words.none}>
                <p>{words.noneHelp}</p>
              </EmptyState>
            ) : (
              <>
                <Figure figure={ratio} lang={lang} label={words.ratio} />
                <GdpChart
                  edition={edition}
                  lang={lang}
                  id="chained"
                  title={words.chart}
                  series={pair(high, low)}
                />
                <GdpChart
                  edition={edition}
                  lang={lang}
                  id="current"
                  title={words.current}
                  series={pair(highNow, lowNow)}
                />
              </>
            )}
          </section>
          <Zeros lang={lang} rows={zeros} />
          <section>
            <Downloads lang={lang} json={url('digitalEconomy', lang, {}, {}, 'json')} what={words.title} />
          </section>
        </>
      ),
    };
  },

  async data({ edition }) {
    const [chained, current] = await Promise.all(
      (['gdp-chained-2012', 'gdp-current'] as const).map(async (prices) => ({
        ict: (await gdpSeries(edition, ict, prices)).rows,
        accommodationAndFood: (await gdpSeries(edition, tourism, prices)).rows,
      })),
    );
    return {
      kind: 'value',
      value: {
        unit: 'millions',
        area: 'CA-QC',
        chained,
        current,
        zerosForMissing: await edition.all(zerosSql),
      },
    };
  },
};
