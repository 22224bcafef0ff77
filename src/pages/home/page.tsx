/** The first page: one search, the doors of the site, and what the data say at a glance; all of it read, nothing computed. */
import { dossiersOf } from '../../editions/dossiers.ts';
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import type { ResultRow } from '../../measures/result.ts';
import { findMeasure } from '../../measures/run.ts';
import { url } from '../../routes.ts';
import { Figure } from '../../ui/figure.tsx';
import { SearchForm } from '../../ui/search-form.tsx';
import { datasetsOf, type FigureDataset } from '../figure/provenance.ts';
import { figureOf, headlineFigures, measureRows, rowFigure } from '../figures.ts';
import { RowsTable } from '../measure/rows-table.tsx';
import { YearChart } from '../measure/year-chart.tsx';
import type { Page, PageRequest } from '../page.ts';
import { Doors } from './doors.tsx';
import { sincePrevious } from './since.ts';
import { FirstEdition, type Headline, SinceSection } from './since-section.tsx';
import { statementCounts } from './statements-door.tsx';
import { text } from './text.ts';

/** Beside what the doors show, in the order of the story: agreed, paid, without competition. */
const numbers = ['awarded-value', 'award-growth', 'direct-award-share'];
const singleBid = findMeasure('single-bid-share');
const topBuyers = findMeasure('top-buyers');
const greenApart = findMeasure('project-green-apart');
const trueVariance = findMeasure('true-variance');

function ratioOf(row: ResultRow | undefined): readonly [number, number] | undefined {
  const [above, below] = [row?.numerator, row?.denominator];
  return typeof above === 'number' && typeof below === 'number' ? [above, below] : undefined;
}

function Numbers({ lang, headlines }: { lang: Language; headlines: readonly Headline[] }) {
  return (
    <section>
      <h2>{text[lang].more}</h2>
      <div class="figures">
        {numbers
          .flatMap((id) => headlines.filter(({ figure }) => figure.measure === id))
          .map(({ figure, label }) => (
            <Figure key={figure.measure} figure={figure} lang={lang} label={label} compact />
          ))}
      </div>
    </section>
  );
}

function ByYear({ edition, lang, rows }: { edition: Edition; lang: Language; rows: readonly ResultRow[] }) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.chartHeading}</h2>
      <YearChart
        edition={edition}
        lang={lang}
        measure={singleBid}
        params={{ by: 'year' }}
        rows={rows}
        title={words.chart}
      />
      <p>
        <a href={url('measure', lang, { id: singleBid.id })}>{words.chartMore}</a>
      </p>
    </section>
  );
}

function Buyers({ edition, lang, rows }: { edition: Edition; lang: Language; rows: readonly ResultRow[] }) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.buyers}</h2>
      <RowsTable
        edition={edition}
        lang={lang}
        measure={topBuyers}
        params={{}}
        rows={rows}
        caption={words.buyersCaption}
        brief
      />
      <p>
        <a href={url('buyers', lang)}>{words.buyersMore}</a>
      </p>
    </section>
  );
}

function How({ lang }: { lang: Language }) {
  const words = text[lang];
  const steps = [
    { ...words.steps.load, href: url('quality', lang) },
    { ...words.steps.measure, href: url('measures', lang) },
    { ...words.steps.flags, href: url('flags', lang) },
    { ...words.steps.rerun, href: url('method', lang) },
  ];
  return (
    <section>
      <h2>{words.how}</h2>
      <ol class="steps">
        {steps.map((step) => (
          <li key={step.link}>
            <p>{step.text}</p>
            <p>
              <a href={step.href}>{step.link}</a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Sources({ lang, datasets }: { lang: Language; datasets: readonly FigureDataset[] }) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.sources}</h2>
      <ul class="plain-list">
        {datasets.map(({ id, title, publisher, licence, files }) => (
          <li key={id}>
            <strong>{title ?? publisher}</strong>
            <br />
            {[publisher === null ? undefined : words.sourceLine(publisher, files), licence]
              .filter((part) => part !== undefined && part !== null)
              .join(' · ')}
          </li>
        ))}
      </ul>
      <p>
        <a href={url('data', lang)}>{words.sourcesMore}</a>
      </p>
    </section>
  );
}

/** Every row that the page shows, all stored when the edition was made. */
async function read({ edition, lang }: PageRequest) {
  const [headlines, [share], [apart], [variance], years, buyers, datasets, dossiers, covered] =
    await Promise.all([
      headlineFigures(edition, lang),
      measureRows(edition, singleBid.id),
      measureRows(edition, greenApart.id),
      measureRows(edition, trueVariance.id),
      measureRows(edition, singleBid.id, { by: 'year' }),
      measureRows(edition, topBuyers.id),
      datasetsOf(edition, undefined, lang),
      dossiersOf(edition),
      measureRows(edition, 'coverage', { by: 'year' }),
    ]);
  return {
    headlines,
    share,
    apart,
    variance,
    years,
    buyers: buyers.slice(0, 10),
    datasets,
    dossiers,
    covered,
  };
}

export const home: Page = {
  route: 'home',
  section: null,
  formats: ['json'],

  async html(request) {
    const { lang, edition } = request;
    const words = text[lang];
    const { headlines, share, apart, variance, years, buyers, datasets, dossiers, covered } =
      await read(request);
    const coverage = headlines.find(({ figure }) => figure.measure === 'coverage');
    const since = sincePrevious(edition);
    const { asOf } = edition.manifest;
    const processes = headlines.find(({ figure }) => figure.measure === 'process-count');
    return {
      title: words.title,
      description: words.description,
      canonical: url('home', lang),
      body: (
        <>
          <section class="hero">
            <h1>{words.headline}</h1>
            <p class="lede">{words.lede}</p>
            <SearchForm lang={lang} action={url('search', lang)} />
            {asOf === null ? null : <p class="eyebrow">{words.until(formatDay(asOf, lang))}</p>}
            <p>
              {words.firm} <a href={url('tenders', lang)}>{words.firmLink}</a>
            </p>
          </section>
          <Doors
            lang={lang}
            singleBid={figureOf(edition, lang, singleBid.id, {}, share)}
            ratio={ratioOf(share)}
            processes={processes?.figure ?? figureOf(edition, lang, 'process-count', {}, undefined)}
            files={edition.manifest.canonical.sources.length}
            dossiers={dossiers}
            greenApart={figureOf(edition, lang, greenApart.id, {}, apart)}
            greenRatio={ratioOf(apart)}
            variance={figureOf(edition, lang, trueVariance.id, {}, variance)}
            compared={variance?.n ?? 0}
            fictional={edition.fictional}
            coverage={coverage?.figure ?? figureOf(edition, lang, 'coverage', {}, undefined)}
            coverageYear={covered.findLast(({ value }) => value !== null)?.dimensions['year']}
          />
          <Numbers lang={lang} headlines={headlines} />
          <ByYear edition={edition} lang={lang} rows={years} />
          {buyers.length === 0 ? null : <Buyers edition={edition} lang={lang} rows={buyers} />}
          {since === 'first' ? <FirstEdition lang={lang} /> : null}
          {typeof since === 'string' ? null : (
            <SinceSection edition={edition} lang={lang} since={since} headlines={headlines} />
          )}
          <How lang={lang} />
          <Sources lang={lang} datasets={datasets} />
        </>
      ),
    };
  },

  async data(request) {
    const { lang, edition } = request;
    const { headlines, apart, variance, years, buyers, dossiers } = await read(request);
    const since = sincePrevious(edition);
    return {
      kind: 'value',
      value: {
        statements: statementCounts(dossiers),
        figures: [
          ...headlines.map(({ figure }) => figure),
          figureOf(edition, lang, greenApart.id, {}, apart),
          figureOf(edition, lang, trueVariance.id, {}, variance),
        ],
        byYear: years.map((row) => rowFigure(edition, lang, singleBid.id, { by: 'year' }, row)),
        topBuyers: buyers.map((row) => ({
          ...rowFigure(edition, lang, topBuyers.id, {}, row),
          subject: row.subject ?? null,
        })),
        previous:
          typeof since === 'string' ? null : { ...since.previous, values: Object.fromEntries(since.values) },
      },
    };
  },
};
