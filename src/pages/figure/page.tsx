/** Where a figure comes from: its definition, its rows, the statement that ran, the data under it, and how to run it again. */
import { isFlag } from '../../flags/run.ts';
import type { Language } from '../../i18n/language.ts';
import { formatQuantity } from '../../i18n/quantity.ts';
import { toCsv } from '../../measures/csv.ts';
import type { Measure } from '../../measures/measure.ts';
import { parseParams } from '../../measures/params.ts';
import { askedOf, findMeasure, isSingle, runMeasure } from '../../measures/run.ts';
import { queryString, url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { ActiveFilters } from '../../ui/facet-list.tsx';
import { Figure } from '../../ui/figure.tsx';
import { type FigureParams, figureOf, measureRows } from '../figures.ts';
import { flagFigure } from '../flag/data.ts';
import { flagHtml } from '../flag/page.tsx';
import { Meaning, partsInWords } from '../measure/meaning.tsx';
import { type ParamWords, paramsInWords } from '../measure/param-words.ts';
import { RowsTable } from '../measure/rows-table.tsx';
import { splitText } from '../measure/split-text.ts';
import { Splits, splitRows } from '../measure/splits.tsx';
import type { Page, PageRequest } from '../page.ts';
import { splitNames } from '../split-names.ts';
import { Again, citation } from './again.tsx';
import { Basis } from './basis.tsx';
import { figureParams, without } from './params.ts';
import { datasetsOf } from './provenance.ts';
import { Sources } from './sources.tsx';
import { text } from './text.ts';

/** A longer table is for the CSV and the JSON, which hold all rows. */
const mostRows = 200;

function idOf({ params }: PageRequest): string {
  return params['id'] ?? '';
}

function Filters({
  lang,
  measure,
  params,
  said,
}: {
  lang: Language;
  measure: Measure;
  params: FigureParams;
  said: readonly ParamWords[];
}) {
  if (said.length === 0) return <p class="lede">{text[lang].whole}</p>;
  const id = measure.id;
  return (
    <ActiveFilters
      lang={lang}
      filters={said.map(({ name, label, value }) => ({
        label: `${label}${lang === 'fr' ? '\u00a0' : ''}: ${value}`,
        href: url('figure', lang, { id }, without(params, name)),
      }))}
      clearHref={url('figure', lang, { id })}
    />
  );
}

/** The same citation as BibTeX and CSL-JSON. */
function citationAddress({ lang, edition }: PageRequest, id: string, params: FigureParams): string {
  return `/api/v1/figures/${id}/citation${queryString({ ...params, lang, edition: edition.id })}`;
}

/** A measure of outcomes reads one area and one definition, given or meant. */
function Meant({ lang, said }: { lang: Language; said: readonly ParamWords[] }) {
  return (
    <p class="lede" title={text[lang].meant}>
      {said
        .filter(({ name }) => name !== 'by')
        .map(({ value }) => value)
        .join(' · ')}
    </p>
  );
}

export const figure: Page = {
  route: 'figure',
  section: 'data',
  formats: ['json', 'csv'],

  async html(request) {
    const { lang, edition } = request;
    const words = text[lang];
    if (isFlag(idOf(request))) return { ...(await flagHtml(request)), embeds: true };
    const measure = findMeasure(idOf(request));
    const params = figureParams(request.query);
    const parsed = parseParams(params);
    const said = await paramsInWords(edition, parsed, lang);
    const meant =
      measure.population !== 'outcome' ? [] : await paramsInWords(edition, askedOf(measure, parsed), lang);
    const rows = await measureRows(edition, measure.id, params);
    const [row] = rows;
    const single = isSingle(measure, parsed);
    const filters = without(params, 'by', 'limit');
    const splits = single && measure.form === 'value' ? await splitRows(edition, measure, filters, lang) : [];
    const shown = figureOf(edition, lang, measure.id, params, row);
    const shownValue =
      !single || shown.value === null
        ? text[lang].table(rows.length)
        : formatQuantity(shown.value, shown.unit, shown.currency, lang);
    const parts = single && row ? partsInWords(measure, row, edition.currency, lang) : undefined;
    const cited = citation(request, measure, params, said, shownValue);
    return {
      title: words.title(measure.title[lang]),
      description: words.description(measure.question[lang]),
      indexed: said.length === 0,
      embeds: single,
      references: [{ text: cited }],
      body: (
        <>
          <section>
            <Breadcrumb
              lang={lang}
              crumbs={[
                { label: words.crumb, href: url('measures', lang) },
                { label: measure.title[lang], href: url('measure', lang, { id: measure.id }) },
              ]}
              here={said.length === 0 ? words.whole : said.map(({ value }) => value).join(', ')}
            />
            <p class="eyebrow">{words.eyebrow}</p>
            <h1 class="long">{measure.title[lang]}</h1>
            {measure.population !== 'outcome' ? null : <Meant lang={lang} said={meant} />}
            {measure.population === 'outcome' && said.length === 0 ? null : (
              <Filters lang={lang} measure={measure} params={params} said={said} />
            )}
            {single ? (
              <Figure figure={shown} lang={lang} variant="own" label={parts} />
            ) : (
              <RowsTable
                edition={edition}
                lang={lang}
                measure={measure}
                params={params}
                rows={rows.slice(0, mostRows)}
                names={await splitNames(edition, parsed.by, rows.slice(0, mostRows), lang)}
                caption={
                  rows.length > mostRows
                    ? splitText[lang].capped(mostRows, rows.length)
                    : words.tableCaption(measure.title[lang])
                }
                captionHidden={rows.length <= mostRows}
              />
            )}
            <Downloads
              lang={lang}
              json={url('figure', lang, { id: measure.id }, params, 'json')}
              csv={url('figure', lang, { id: measure.id }, params, 'csv')}
              what={measure.title[lang]}
            />
          </section>
          <Meaning measure={measure} currency={edition.currency} lang={lang} />
          <Basis lang={lang} measure={measure} params={params} rows={rows} />
          {splits.length === 0 ? null : (
            <section>
              <h2>{words.splits}</h2>
              <Splits edition={edition} lang={lang} measure={measure} filters={filters} splits={splits} />
            </section>
          )}
          <Sources
            datasets={await datasetsOf(edition, parsed.dataset, lang, measure.population ?? 'process')}
            lang={lang}
          />
          <Again request={request} measure={measure} params={params} />
          <section>
            <h2>{words.cite}</h2>
            <CodeBlock lang={lang} code={cited} />
            <p class="screen">
              <a href={citationAddress(request, measure.id, params)} data-unprinted="">
                {words.citeForms}
              </a>
            </p>
            {single ? (
              <>
                <h3>{words.embed}</h3>
                <CodeBlock
                  lang={lang}
                  code={`<iframe src="${request.origin}/embed${url('figure', lang, { id: measure.id }, { ...params, edition: edition.id }).replaceAll('&', '&amp;')}" width="480" height="220" loading="lazy" title="${measure.title[lang]}"></iframe>`}
                />
              </>
            ) : null}
          </section>
        </>
      ),
    };
  },

  async data(request) {
    if (isFlag(idOf(request))) return flagFigure(request);
    const measure = findMeasure(idOf(request));
    const params = figureParams(request.query);
    await paramsInWords(request.edition, parseParams(params), request.lang);
    const result = await runMeasure(request.edition, request.edition, measure, params);
    return { kind: 'value', value: result, csv: toCsv(result) };
  },
};
