/** One publisher of software across all public bodies: a permanent address, a saved view where content/views has one. */
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { findMeasure } from '../../measures/run.ts';
import { type Product, readProducts } from '../../model/dictionary.ts';
import { inFormat, url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Figure } from '../../ui/figure.tsx';
import { ResultList } from '../../ui/result-list.tsx';
import { figure, measureRows } from '../figures.ts';
import { byStart, licenceEntry, licencePage, licenceRows } from '../licences/list.tsx';
import { licenceFilters } from '../licences/query.ts';
import { RowsTable } from '../measure/rows-table.tsx';
import { YearChart } from '../measure/year-chart.tsx';
import type { Page, PageRequest } from '../page.ts';
import { text } from './text.ts';
import { readViews, type SavedView } from './views.ts';

const shownRows = 25;
const shown = [
  'licence-count',
  'licence-value',
  'licence-direct-share',
  'licence-renewal-share',
  'licence-ending',
] as const;

/** @throws LimpideError notFound: a publisher of the other lineage's dictionary has no page here */
function productOf(edition: Edition, id: string | undefined): Product {
  const product = readProducts(edition.fictional).find((known) => known.id === id);
  if (!product) throw new LimpideError('notFound', `The dictionary has no publisher "${id ?? ''}".`);
  return product;
}

function selectionOf(product: Product) {
  return { ...licenceFilters({ product: product.id, page: 1 }), order: byStart } as const;
}

export const licenceProduct: Page = {
  route: 'licenceProduct',
  section: 'procurement',
  formats: ['json', 'csv'],
  html: productHtml,
  async data({ edition, params }) {
    const product = productOf(edition, params['product']);
    return licenceRows(edition, selectionOf(product), { publisher: product.id });
  },
};

async function productHtml({ lang, edition, params, path }: PageRequest) {
  const words = text[lang];
  const product = productOf(edition, params['product']);
  const own = { product: product.id };
  const view = edition.fictional ? undefined : readViews().find((one) => one.product === product.id);
  const [figures, all, years, buyers, rows] = await Promise.all([
    Promise.all(
      shown.map(async (id) => ({ measure: findMeasure(id), value: await figure(edition, lang, id, own) })),
    ),
    figure(edition, lang, 'process-count', own),
    measureRows(edition, 'licence-count', { ...own, by: 'year' }),
    measureRows(edition, 'top-buyers', own),
    licencePage(edition, selectionOf(product), shownRows, 0),
  ]);
  const title = view?.title[lang] ?? words.title(product.name);
  return {
    title,
    description: view?.question[lang] ?? words.description(product.name),
    canonical: url('licenceProduct', lang, { product: product.id }),
    body: (
      <>
        <section>
          <Breadcrumb
            lang={lang}
            crumbs={[
              { label: words.crumb, href: url('search', lang) },
              { label: words.licences, href: url('licences', lang) },
            ]}
            here={title}
          />
          <h1>{title}</h1>
          <p class="lede">{view?.question[lang] ?? words.lede(product.name)}</p>
          <p>
            {words.words(product.words.join(', '))}
            {product.suppliers.length === 0 ? null : ` ${words.suppliers(product.suppliers.join(', '))}`}
          </p>
          <p>{words.blind}</p>
        </section>
        {view === undefined ? null : <Context lang={lang} view={view} />}
        <section>
          <h2>{words.figures}</h2>
          <DefinitionList
            lang={lang}
            layout="rows"
            items={[
              ...figures.map(({ measure, value }) => ({
                term: measure.title[lang],
                value: <Figure figure={value} lang={lang} variant="inline" compact />,
              })),
              { term: words.all, value: <Figure figure={all} lang={lang} variant="inline" /> },
            ]}
          />
        </section>
        <section>
          <YearChart
            edition={edition}
            lang={lang}
            measure={findMeasure('licence-count')}
            params={{ ...own, by: 'year' }}
            rows={years}
            title={words.years}
          />
        </section>
        <section>
          <h2>{words.buyers}</h2>
          <RowsTable
            edition={edition}
            lang={lang}
            measure={findMeasure('top-buyers')}
            params={own}
            rows={buyers}
            caption={words.buyersCaption}
            brief
          />
        </section>
        <section>
          <h2>{words.list}</h2>
          <ResultList entries={rows.map((row) => licenceEntry(row, lang))} heading="h3" />
          {rows.length < shownRows ? null : (
            <p>
              <a href={`${url('licences', lang, {}, own)}#list`}>{words.more}</a>
            </p>
          )}
          <p class="screen">
            {words.whole} <a href={inFormat(path, 'csv')}>CSV</a> · <a href={inFormat(path, 'json')}>JSON</a>
          </p>
        </section>
      </>
    ),
  };
}

function Context({ lang, view }: { lang: Language; view: SavedView }) {
  return (
    <section>
      <h2>{text[lang].context}</h2>
      <p>{view.context[lang]}</p>
      <ul>
        {view.sources.map(({ title, url: href }) => (
          <li key={title}>{href === undefined ? title : <a href={href}>{title}</a>}</li>
        ))}
      </ul>
    </section>
  );
}
