/** One measure: what it asks, how it is computed, what it gives for the whole edition and from several sides. */
import { toCsv } from '../../measures/csv.ts';
import type { Measure } from '../../measures/measure.ts';
import type { MeasureResult, ResultRow } from '../../measures/result.ts';
import { findMeasure, measureSql, populationOf, runMeasure } from '../../measures/run.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { Figure } from '../../ui/figure.tsx';
import { figureOf, leadingRows, measureRows } from '../figures.ts';
import type { Page, PageRequest } from '../page.ts';
import { Meaning, partsInWords } from './meaning.tsx';
import { leadingNames } from './param-words.ts';
import { RowsTable } from './rows-table.tsx';
import { Splits, splitRows } from './splits.tsx';
import { text } from './text.ts';

function measureOf({ params }: PageRequest): Measure {
  return findMeasure(params['id'] ?? '');
}

/** One measure's value and splits, each as the result that its figure page gives. */
async function results({ edition }: PageRequest, measure: Measure): Promise<MeasureResult[]> {
  const whole = await runMeasure(edition, edition, measure, {});
  if (measure.form === 'ranking') return [whole];
  const splits: MeasureResult[] = [];
  for (const by of populationOf(measure).usual)
    splits.push(await runMeasure(edition, edition, measure, { by }));
  return [whole, ...splits];
}

/** One heading, then the lines of every result. */
function joinedCsv(all: readonly MeasureResult[]): string {
  return all.map((result, i) => (i === 0 ? toCsv(result) : toCsv(result).replace(/^.*\r\n/, ''))).join('');
}

async function buyersSection({ lang, edition }: PageRequest, measure: Measure) {
  const words = text[lang];
  const rows = await leadingRows(edition, measure.id);
  if (rows.length === 0) return null;
  const names = await leadingNames(edition, measure.id);
  const bySize = measure.unit === 'money' || measure.unit === 'count';
  return (
    <section>
      <h2>{words.buyers}</h2>
      <RowsTable
        edition={edition}
        lang={lang}
        measure={measure}
        params={{ by: 'buyer' }}
        rows={rows}
        names={names}
        caption={bySize ? words.buyersBySize : words.buyersByCases}
      />
      <p>
        <a href={url('figure', lang, { id: measure.id }, { by: 'buyer' })}>{words.allBuyers}</a>
      </p>
    </section>
  );
}

function Value({
  request: { lang, edition },
  measure,
  rows,
}: {
  request: PageRequest;
  measure: Measure;
  rows: readonly ResultRow[];
}) {
  const words = text[lang];
  const [row] = rows;
  if (measure.form === 'value') {
    return (
      <>
        <p class="eyebrow">{words.whole}</p>
        <Figure
          figure={figureOf(edition, lang, measure.id, {}, row)}
          lang={lang}
          label={row ? partsInWords(measure, row, edition.currency, lang) : undefined}
        />
        {row?.leftOut === undefined ? null : (
          <p>
            {words.leftOut(row.leftOut)} <a href={url('qualityFindings', lang)}>{words.leftOutSee}</a>
          </p>
        )}
      </>
    );
  }
  return (
    <>
      <RowsTable
        edition={edition}
        lang={lang}
        measure={measure}
        params={{}}
        rows={rows}
        caption={words.ranking}
      />
      <p>
        <a href={url('figure', lang, { id: measure.id })}>{words.rankingMore}</a>
      </p>
    </>
  );
}

export const measure: Page = {
  route: 'measure',
  section: 'data',
  formats: ['json', 'csv'],

  async html(request) {
    const { lang, edition } = request;
    const words = text[lang];
    const measure = measureOf(request);
    const rows = await measureRows(edition, measure.id);
    const valued = measure.form === 'value';
    const splits = valued ? await splitRows(edition, measure, {}, lang) : [];
    return {
      title: measure.title[lang],
      description: words.description(measure.question[lang]),
      canonical: url('measure', lang, { id: measure.id }),
      body: (
        <>
          <section>
            <Breadcrumb
              lang={lang}
              crumbs={[{ label: words.crumb, href: url('measures', lang) }]}
              here={measure.title[lang]}
            />
            <h1 class="long">{measure.title[lang]}</h1>
            <p class="lede">{measure.question[lang]}</p>
            <Value request={request} measure={measure} rows={rows} />
            <Downloads
              lang={lang}
              json={url('measure', lang, { id: measure.id }, {}, 'json')}
              csv={url('measure', lang, { id: measure.id }, {}, 'csv')}
              what={measure.title[lang]}
            />
          </section>
          <Meaning measure={measure} currency={edition.currency} lang={lang} />
          {splits.length === 0 ? null : (
            <section>
              <h2>{words.splits}</h2>
              <Splits edition={edition} lang={lang} measure={measure} filters={{}} splits={splits} />
            </section>
          )}
          {valued && measure.population === undefined ? await buyersSection(request, measure) : null}
          <section>
            <h2>{words.sql}</h2>
            <p>{words.sqlNote}</p>
            <CodeBlock lang={lang} code={measureSql(measure, {}).trim()} />
            <h3>{words.command}</h3>
            <p>{words.commandNote}</p>
            <CodeBlock
              lang={lang}
              code={`bin/limpide measure ${measure.id} --param year=${edition.manifest.asOf?.slice(0, 4) ?? '2020'} --json`}
            />
          </section>
        </>
      ),
    };
  },

  async data(request) {
    const measure = measureOf(request);
    const [whole, ...splits] = await results(request, measure);
    const { id, version, unit, form, title, question, purpose, formula, grain, caution, missing } = measure;
    return {
      kind: 'value',
      value: {
        measure: { id, version, unit, form, title, question, purpose, formula, grain, caution, missing },
        reference: measure.reference ?? null,
        sql: measureSql(measure, {}),
        result: whole,
        splits: Object.fromEntries(splits.map((split) => [split.params['by'], split])),
      },
      csv: joinedCsv(whole ? [whole, ...splits] : splits),
    };
  },
};
