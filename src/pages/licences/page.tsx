/** Licences of software: how many can be recognized, to whom they go, what they renew, and each contract. */
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import { findMeasure } from '../../measures/run.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Figure } from '../../ui/figure.tsx';
import { figure, measureRows } from '../figures.ts';
import { readViews, type SavedView } from '../licence-product/views.ts';
import { RowsTable } from '../measure/rows-table.tsx';
import { YearChart } from '../measure/year-chart.tsx';
import { memo } from '../memo.ts';
import type { Page, PageRequest } from '../page.ts';
import { byStart, countLicences, licencePage, licenceRows } from './list.tsx';
import { LicenceList } from './list-section.tsx';
import { Publishers, productRows } from './publishers.tsx';
import { isWhole, licenceFilters, readLicenceQuery, signNames } from './query.ts';
import { text } from './text.ts';

export const pageRows = 25;

const shown = [
  'licence-count',
  'licence-value',
  'licence-direct-share',
  'licence-sole-source-share',
  'licence-renewal-share',
  'licence-ending',
  'licence-top-three-share',
  'licence-concentration',
] as const;

function figuresOf(edition: Edition, lang: Language) {
  return Promise.all(
    shown.map(async (id) => ({ measure: findMeasure(id), value: await figure(edition, lang, id) })),
  );
}

const countAll = memo((edition) =>
  countLicences(edition, { ...licenceFilters({ page: 1 }), order: byStart }),
);
const firstPage = memo((edition) =>
  licencePage(edition, { ...licenceFilters({ page: 1 }), order: byStart }, pageRows, 0),
);

export const licences: Page = {
  route: 'licences',
  section: 'procurement',
  formats: ['json', 'csv'],
  html: licencesHtml,
  async data({ edition, query }) {
    const { page: _, ...asked } = readLicenceQuery(query);
    const { filters, params } = licenceFilters({ ...asked, page: 1 });
    return licenceRows(edition, { filters, params, order: byStart }, { query: asked });
  },
};

async function licencesHtml({ lang, edition, query, path }: PageRequest) {
  const words = text[lang];
  const asked = readLicenceQuery(query);
  const whole = isWhole(asked);
  const selection = { ...licenceFilters(asked), order: byStart } as const;
  const [figures, years, suppliers, publishers, brands, total, rows] = await Promise.all([
    figuresOf(edition, lang),
    measureRows(edition, 'licence-value', { by: 'year' }),
    measureRows(edition, 'licence-suppliers'),
    productRows(edition, ''),
    figure(edition, lang, 'brand-named-share'),
    whole ? countAll(edition, '') : countLicences(edition, selection),
    whole && asked.page === 1
      ? firstPage(edition, '')
      : licencePage(edition, selection, pageRows, (asked.page - 1) * pageRows),
  ]);
  const views = edition.fictional
    ? []
    : readViews().filter((view) => publishers.some((row) => row['product'] === view.product));
  return {
    title: words.title,
    description: words.description,
    canonical: whole && asked.page === 1 ? url('licences', lang) : path,
    indexed: whole && asked.page === 1,
    body: (
      <>
        <section>
          <Breadcrumb
            lang={lang}
            crumbs={[{ label: words.crumb, href: url('search', lang) }]}
            here={words.title}
          />
          <h1>{words.title}</h1>
          <p class="lede">{words.lede}</p>
        </section>
        <section>
          <h2>{words.figures}</h2>
          <DefinitionList
            lang={lang}
            layout="rows"
            items={figures.map(({ measure, value }) => ({
              term: measure.title[lang],
              value: <Figure figure={value} lang={lang} variant="inline" compact />,
            }))}
          />
          <p>
            {words.endingNote} <a href={url('licenceCalendar', lang)}>{words.calendar}</a>.
          </p>
        </section>
        <section>
          <h2>{words.how}</h2>
          <p>{words.howNote}</p>
          <ul>
            {signNames.map((sign) => (
              <li key={sign}>
                {words.signs[sign]} (<a href={`${url('licences', lang, {}, { sign })}#list`}>{words.see}</a>)
              </li>
            ))}
          </ul>
          <h3>{words.blind}</h3>
          <ul>
            {words.blindItems.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
        <section>
          <YearChart
            edition={edition}
            lang={lang}
            measure={findMeasure('licence-value')}
            params={{ by: 'year' }}
            rows={years}
            title={words.years}
          />
        </section>
        <section>
          <h2>{words.suppliers}</h2>
          <p>{words.suppliersNote}</p>
          <RowsTable
            edition={edition}
            lang={lang}
            measure={findMeasure('licence-suppliers')}
            params={{}}
            rows={suppliers}
            caption={words.suppliersCaption}
            brief
          />
        </section>
        <Publishers edition={edition} lang={lang} rows={publishers} />
        <Views lang={lang} views={views} />
        <section>
          <h2>{words.brands}</h2>
          <p>
            <Figure figure={brands} lang={lang} variant="inline" label={words.brandsLabel} />
          </p>
          <p>{findMeasure('brand-named-share').caution[lang]}</p>
          <h2>{words.openSource}</h2>
          <p>
            <a href={url('openSource', lang)}>{words.openSourceLink}</a>
          </p>
        </section>
        {total === 0 && whole ? (
          <EmptyState title={words.none}>
            <p>{words.noneHelp}</p>
          </EmptyState>
        ) : (
          <LicenceList lang={lang} path={path} asked={asked} rows={rows} total={total} pageRows={pageRows} />
        )}
      </>
    ),
  };
}

function Views({ lang, views }: { lang: Language; views: readonly SavedView[] }) {
  if (views.length === 0) return null;
  return (
    <section>
      <h2>{text[lang].views}</h2>
      <ul>
        {views.map((view) => (
          <li key={view.product}>
            <a href={url('licenceProduct', lang, { product: view.product })}>{view.title[lang]}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
