/** Tenders that are open: what I can bid on, for whom, until when, and why each answers what I asked. */
import type { Edition } from '../../editions/open.ts';
import { text as cell, flag, numberOrNull, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { type Feed, type FeedItem, itemId, mostItems } from '../../feeds/feed.ts';
import { calendarText } from '../../feeds/ical.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay, formatInstant } from '../../i18n/time.ts';
import { codeWord } from '../../i18n/words.ts';
import { inFormat, type Query, url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Pager } from '../../ui/pager.tsx';
import { type ResultEntry, ResultList } from '../../ui/result-list.tsx';
import { Follow } from '../follow.tsx';
import type { Page, PageRequest } from '../page.ts';
import { Fit, reasons, Size } from './fit.tsx';
import { TendersForm } from './form.tsx';
import { readTendersQuery, type TendersQuery, within } from './query.ts';
import {
  type Choices,
  pageRows,
  type Reference,
  readChoices,
  readTenders,
  referenceOf,
  tendersData,
} from './read.ts';
import { text } from './text.ts';

/** The address of the same list with some of what was asked changed; back to its first page. */
export function tendersUrl(lang: Language, query: TendersQuery, change: Query = {}): string {
  const { page: _, sort, q, ...filters } = query;
  return url(
    'tenders',
    lang,
    {},
    { q: q === '' ? undefined : q, ...filters, sort: sort === 'closing' ? undefined : sort, ...change },
  );
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function entryOf(
  row: SqlRow,
  edition: Edition,
  lang: Language,
  query: TendersQuery,
  reference: Reference,
): ResultEntry {
  const words = text[lang];
  const ocid = cell(row, 'ocid');
  const buyer = textOrNull(row, 'buyer_key');
  const name = textOrNull(row, 'buyer_name');
  const lots = numberOrNull(row, 'n_lots') ?? 0;
  const region = textOrNull(row, 'region');
  const facts = [
    <strong key="closes">
      {words.closes(formatInstant(cell(row, 'closes_at'), lang))} (
      {words.left(daysBetween(reference.on, cell(row, 'closes_on')))})
    </strong>,
    name === null ? null : buyer === null ? name : <a href={url('buyer', lang, { id: buyer })}>{name}</a>,
    region,
    textOrNull(row, 'category') === null ? null : codeWord('categories', textOrNull(row, 'category'), lang),
    words.opened(formatDay(cell(row, 'opens_on'), lang)),
    lots > 1 ? words.lots(lots) : null,
    reasons({ lang, row, query }).length === 0 ? null : (
      <Fit edition={edition} lang={lang} row={row} query={query} />
    ),
    flag(row, 'is_it') ? <em class="badge">{lang === 'fr' ? 'TI' : 'IT'}</em> : null,
  ].filter((fact) => fact !== null);
  return {
    id: ocid,
    href: url('tender', lang, { ocid }),
    title: textOrNull(row, 'title') ?? words.untitled,
    facts,
    amount: <Size edition={edition} lang={lang} row={row} />,
  };
}

function Quick({ lang, query, choices }: { lang: Language; query: TendersQuery; choices: Choices }) {
  const words = text[lang].quick;
  const links = [
    {
      label: words.all(choices.all),
      href: tendersUrl(lang, query, { within: undefined, fresh: undefined }),
      here: query.within === undefined && query.fresh === undefined,
    },
    {
      label: words.closing(choices.closing),
      href: tendersUrl(lang, query, { within: within[0], fresh: undefined }),
      here: query.within === within[0],
    },
    {
      label: words.fresh(choices.fresh),
      href: tendersUrl(lang, query, { within: undefined, fresh: 'yes' }),
      here: query.fresh === 'yes',
    },
  ];
  return (
    <nav class="screen" aria-label={words.label}>
      <p>
        {words.label}
        {lang === 'fr' ? '\u00a0: ' : ': '}
        {links.map(({ label, href, here }, index) => (
          <span key={href}>
            {index === 0 ? '' : ' · '}
            {here ? (
              <strong>{label}</strong>
            ) : (
              <a href={href} rel="nofollow" data-unprinted="">
                {label}
              </a>
            )}
          </span>
        ))}
      </p>
    </nav>
  );
}

/** Nothing answers: because the data stop before the day, because they say of no end, or because of what was asked. */
function Nothing({
  edition,
  lang,
  query,
  reference,
  choices,
}: {
  edition: Edition;
  lang: Language;
  query: TendersQuery;
  reference: Reference;
  choices: Choices;
}) {
  const words = text[lang].none;
  const { asOf } = edition.manifest;
  const stale = choices.all === 0 && asOf !== null && asOf < reference.on;
  if (!stale)
    return (
      <EmptyState title={words.title}>
        <p>{choices.all === 0 ? words.empty : words.widen}</p>
      </EmptyState>
    );
  return (
    <EmptyState title={words.title}>
      <p>{words.stale(formatDay(asOf, lang))}</p>
      <p>
        <a href={tendersUrl(lang, query, { on: asOf })}>{words.asOf(formatDay(asOf, lang))}</a>
      </p>
      <p>{words.refresh}</p>
      <CodeBlock code={`bin/limpide add seao --since ${asOf.slice(0, 7)}`} lang={lang} />
    </EmptyState>
  );
}

async function tendersHtml({ lang, edition, query: given, now, path }: PageRequest) {
  const words = text[lang];
  const query = readTendersQuery(given);
  const reference = referenceOf(edition, query, now);
  const [{ rows, total }, choices] = await Promise.all([
    readTenders(edition, query, reference),
    readChoices(edition, reference),
  ]);
  const from = (query.page - 1) * pageRows + 1;
  const to = from + rows.length - 1;
  const at = (page: number) => tendersUrl(lang, query, page === 1 ? {} : { page: String(page) });
  const day = formatDay(reference.on, lang);
  return {
    title: words.title,
    description: words.description,
    canonical: given.size === 0 ? url('tenders', lang) : path,
    indexed: given.size === 0,
    dated: reference.isToday,
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
          <p>
            {reference.isToday ? words.today(day) : words.on(day)}{' '}
            {query.on === undefined ? null : (
              <a class="screen" href={tendersUrl(lang, query, { on: undefined })}>
                {words.back}
              </a>
            )}
          </p>
          <TendersForm lang={lang} query={query} choices={choices} />
          <Quick lang={lang} query={query} choices={choices} />
        </section>
        <section>
          <h2 id="results">{words.found(total)}</h2>
          {rows.length === 0 ? (
            <Nothing edition={edition} lang={lang} query={query} reference={reference} choices={choices} />
          ) : (
            <>
              <ResultList
                entries={rows.map((row) => entryOf(row, edition, lang, query, reference))}
                start={from}
                heading="h3"
              />
              <Pager
                lang={lang}
                from={from}
                to={to}
                total={total}
                previous={query.page > 1 ? at(query.page - 1) : undefined}
                next={to < total ? at(query.page + 1) : undefined}
              />
              <p>{words.note}</p>
            </>
          )}
          <Follow lang={lang} path={tendersUrl(lang, query, { on: undefined })} calendar />
          <Downloads
            lang={lang}
            json={inFormat(path, 'json')}
            csv={inFormat(path, 'csv')}
            what={words.whole}
          />
        </section>
      </>
    ),
  };
}

/** The newest that are open: what a follower of this search has not seen. */
async function tendersFeed({ lang, edition, query: given, now }: PageRequest): Promise<Feed> {
  const words = text[lang];
  const query: TendersQuery = { ...readTendersQuery(given), sort: 'newest', page: 1 };
  const reference = referenceOf(edition, query, now);
  const { rows } = await readTenders(edition, query, reference, mostItems);
  return {
    title: query.q === '' ? words.title : `${words.title} – ${query.q}`,
    description: said(query, lang).join(' · ') || (query.q === '' ? words.description : ''),
    items: rows.map((row) => itemOf(row, lang, query)),
  };
}

/** What was asked beside the words, which stand in the title. */
function said({ region, category, size, within: left, fresh }: TendersQuery, lang: Language): string[] {
  const words = text[lang];
  return [
    ...(region === undefined ? [] : [region]),
    ...(category === undefined ? [] : [codeWord('categories', category, lang)]),
    ...(size === undefined ? [] : [words.sizes[size]]),
    ...(left === undefined ? [] : [words.within[left]]),
    ...(fresh === undefined ? [] : [words.sorts.newest]),
  ];
}

function itemOf(row: SqlRow, lang: Language, query: TendersQuery): FeedItem {
  const words = text[lang];
  const ocid = cell(row, 'ocid');
  const published = `${cell(row, 'opens_on')}T12:00:00Z`;
  const told = textOrNull(row, 'told_at');
  const closes = cell(row, 'closes_at');
  const why = reasons({ lang, row, query });
  return {
    id: itemId('tender', ocid),
    title: textOrNull(row, 'title') ?? words.untitled,
    summary: [
      words.closes(formatInstant(closes, lang)),
      textOrNull(row, 'buyer_name'),
      textOrNull(row, 'region'),
      why.length === 0 ? null : `${words.fit.label} ${why.join(', ')}`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
    path: url('tender', lang, { ocid }),
    published,
    updated: told !== null && told > published ? told : published,
    closes,
  };
}

export const tenders: Page = {
  route: 'tenders',
  section: 'procurement',
  formats: ['json', 'csv', 'ics', 'atom', 'jsonfeed'],
  html: tendersHtml,
  feed: tendersFeed,
  async data({ edition, query: given, now }) {
    const query = readTendersQuery(given);
    return tendersData(edition, query, referenceOf(edition, query, now));
  },
  async calendar({ edition, lang, query: given, now, origin }) {
    const words = text[lang];
    const query: TendersQuery = { ...readTendersQuery(given), sort: 'closing', page: 1 };
    const { rows } = await readTenders(edition, query, referenceOf(edition, query, now), 500);
    const days = rows.map((row) => {
      const { path, title, summary } = itemOf(row, lang, query);
      return {
        uid: `${cell(row, 'ocid')}-closes@limpide`,
        day: cell(row, 'closes_on'),
        summary: words.agenda(title),
        description: `${summary}\n${origin}${path}`,
        url: origin + path,
      };
    });
    return calendarText(
      {
        name: words.title,
        language: lang,
        stamp: edition.manifest.publishedAt,
        fictional: edition.fictional ? { word: words.fictional } : undefined,
      },
      (async function* () {
        yield days;
      })(),
    );
  },
};
