/** One flag: what it asks, its ordinary explanations, its counts from every side, and then what it lists; or one subject's answer. */
import { repliesTo } from '../../replies/find.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ActiveFilters } from '../../ui/facet-list.tsx';
import { Pager } from '../../ui/pager.tsx';
import { Replies } from '../../ui/replies.tsx';
import { without } from '../figure/params.ts';
import { datasetsOf } from '../figure/provenance.ts';
import { Sources } from '../figure/sources.tsx';
import { storedIsCurrent } from '../figures.ts';
import type { ParamWords } from '../measure/param-words.ts';
import type { HtmlAnswer, Page, PageRequest } from '../page.ts';
import { Again } from './again.tsx';
import { curveOf, overlapOf } from './around.ts';
import { type Asked, isNamed, readAsked } from './ask.ts';
import { Counts, Missing } from './counts.tsx';
import { Curve } from './curve.tsx';
import { flagData } from './data.ts';
import type { FigureOf } from './figure.ts';
import { filterWords } from './filters.ts';
import { List, type Listed, totalOf } from './list.tsx';
import { Explanations, Meaning } from './meaning.tsx';
import { Buyers, Years } from './over-time.tsx';
import { Overlaps } from './overlap.tsx';
import { Params } from './params.tsx';
import { pageSize, rowsOf, withheldOf } from './rows.ts';
import { type Sides, sidesOf } from './sides.ts';
import { text } from './text.ts';
import { Verdict } from './verdict.tsx';

/** What the address says, `result` included, the page's number not. */
function queryOf({ params, query }: Asked): Readonly<Record<string, string>> {
  return { ...params, ...(query.result === undefined ? {} : { result: query.result }) };
}

/** The list of each kind, one statement after the other: each has the whole of the machine. */
async function listedOf({ edition }: PageRequest, asked: Asked, sides: Sides): Promise<Listed[]> {
  const found: Listed[] = [];
  for (const subject of asked.subjects) {
    const counts = sides.totals.kinds[subject.kind];
    const total = isNamed(subject, asked.query)
      ? (counts?.flagged ?? 0) + (counts?.clear ?? 0) + (counts?.notComputable ?? 0)
      : totalOf(counts, asked);
    if (total === 0) continue;
    const flagged = (asked.query.result ?? 'flagged') === 'flagged';
    found.push({
      subject,
      total,
      rows: await rowsOf(edition, asked, subject),
      withheld: flagged ? await withheldOf(edition, asked, subject) : 0,
    });
  }
  return found;
}

function Choices({ request: { lang }, asked, said }: Part & { said: readonly ParamWords[] }) {
  const words = text[lang];
  const id = asked.flag.id;
  if (said.length === 0) return <p class="eyebrow">{words.whole}</p>;
  return (
    <>
      <p>{words.narrowed}</p>
      <ActiveFilters
        lang={lang}
        filters={said.map(({ name, label, value }) => ({
          label: `${label}${lang === 'fr' ? '\u00a0' : ''}: ${value}`,
          href: url('flag', lang, { id }, without(queryOf(asked), name)),
        }))}
        clearHref={url('flag', lang, { id })}
      />
    </>
  );
}

interface Part {
  readonly request: PageRequest;
  readonly asked: Asked;
}

function Answer({ request: { lang, edition }, asked, listed }: Part & { listed: readonly Listed[] }) {
  const words = text[lang];
  const named = asked.subjects.filter((subject) => isNamed(subject, asked.query));
  if (named.length === 0) return null;
  const rows = listed
    .filter(({ subject }) => named.includes(subject))
    .flatMap((one) => one.rows.map((row) => ({ row, subject: one.subject })));
  return (
    <section id="answer">
      <h2>{words.verdict}</h2>
      {rows.length === 0 ? <p>{words.noVerdict}</p> : null}
      {rows.map(({ row, subject }) => (
        <Verdict
          key={`${row.subject.kind} ${row.subject.id} ${row.dimensions['year'] ?? ''}`}
          edition={edition}
          lang={lang}
          flag={asked.flag}
          subject={subject}
          row={row}
        />
      ))}
    </section>
  );
}

function Lists({ request: { lang, edition }, asked, listed }: Part & { listed: readonly Listed[] }) {
  const words = text[lang];
  const { flag, query, page } = asked;
  const shown = listed.filter(({ subject }) => !isNamed(subject, query));
  if (asked.subjects.every((subject) => isNamed(subject, query))) return null;
  const total = Math.max(0, ...shown.map((one) => one.total));
  const last = Math.min(page * pageSize, total);
  const at = (n: number) =>
    `${url('flag', lang, { id: flag.id }, { ...queryOf(asked), page: n > 1 ? n : undefined })}#list`;
  return (
    <section id="list">
      <h2>{words.list[query.result ?? 'flagged']}</h2>
      {total === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneHelp}</p>
        </EmptyState>
      ) : (
        <>
          <p>{words.listLede}</p>
          <Downloads
            lang={lang}
            json={url('flag', lang, { id: flag.id }, queryOf(asked), 'json')}
            csv={url('flag', lang, { id: flag.id }, queryOf(asked), 'csv')}
            what={words.list[query.result ?? 'flagged']}
          />
          {shown.map((one) => (
            <List key={one.subject.kind} edition={edition} lang={lang} asked={asked} listed={one} />
          ))}
          <Pager
            lang={lang}
            from={Math.min((page - 1) * pageSize + 1, total)}
            to={last}
            total={total}
            previous={page > 1 ? at(page - 1) : undefined}
            next={last < total ? at(page + 1) : undefined}
          />
        </>
      )}
    </section>
  );
}

/** The page of a flag; also what its figures' addresses show. */
export async function flagHtml(request: PageRequest): Promise<HtmlAnswer> {
  const { lang, edition } = request;
  const words = text[lang];
  const asked = readAsked(edition, request.params['id'] ?? '', request.query);
  const { flag, query } = asked;
  const said = await filterWords(edition, asked, lang);
  const sides = await sidesOf(edition, asked);
  const listed = await listedOf(request, asked, sides);
  const of: FigureOf = { edition, lang, flag, params: asked.params };
  const others = asked.subjects.filter((subject) => !isNamed(subject, query));
  const named = others.length === 0;
  /** One subject is named: its answer comes first, its ordinary explanations at once after it. */
  const answers = others.length < asked.subjects.length;
  const unfiltered = Object.keys(query.filters).length === 0 && storedIsCurrent(edition);
  const curve =
    unfiltered && Object.keys(asked.changed).every((name) => name === flag.slider?.param)
      ? await curveOf(edition, flag.id)
      : [];
  const own = flag.words[lang];
  const replies = repliesTo(request.replies, edition.manifest.lineage, {
    flag: flag.id,
    ...(query.filters.process === undefined ? {} : { process: query.filters.process }),
  });
  return {
    title: own.title,
    description: words.description(own.question),
    canonical: url('flag', lang, { id: flag.id }, said.length === 0 ? {} : queryOf(asked)),
    indexed: said.length === 0 && asked.page === 1,
    body: (
      <>
        <section>
          <Breadcrumb
            lang={lang}
            crumbs={[{ label: words.crumb, href: url('flags', lang) }]}
            here={own.title}
          />
          <p class="eyebrow">{words.eyebrow(flag.id)}</p>
          <h1 class="long">{own.title}</h1>
          <p class="lede">{own.question}</p>
          <Choices request={request} asked={asked} said={said} />
          {answers ? null : <Counts of={of} totals={sides.totals} />}
        </section>
        <Answer request={request} asked={asked} listed={listed} />
        {answers ? <Explanations flag={flag} lang={lang} /> : null}
        <Meaning flag={flag} edition={edition} lang={lang} />
        {named ? null : (
          <>
            {answers ? (
              <section>
                <h2>{others.map(({ kind }) => words.kinds[kind]).join(', ')}</h2>
                <Counts of={of} totals={sides.totals} />
              </section>
            ) : (
              <Explanations flag={flag} lang={lang} />
            )}
            <Missing of={of} totals={sides.totals} />
            <Years of={of} years={sides.years} />
            <Buyers of={of} buyers={sides.buyers} />
            {asked.stored ? <Overlaps of={of} overlaps={await overlapOf(edition, flag.id)} /> : null}
            <Curve of={of} places={curve} />
          </>
        )}
        <Params edition={edition} lang={lang} asked={asked} />
        <Lists request={request} asked={asked} listed={listed} />
        <section>
          <h2>{words.replies}</h2>
          <Replies lang={lang} page={url('flag', lang, { id: flag.id }, queryOf(asked))} replies={replies} />
        </section>
        <Sources datasets={await datasetsOf(edition, query.filters.dataset, lang)} lang={lang} />
        <Again request={request} asked={asked} />
      </>
    ),
  };
}

export const flag: Page = {
  route: 'flag',
  section: 'data',
  formats: ['json', 'csv'],
  html: flagHtml,
  data: flagData,
};
