/** The pieces that pages of a dossier are made of: quotes as reported, sources, facts with their grade, the way around. */
import type { ComponentChildren } from 'preact';
import type { Dossier } from '../../dossiers/dossier.ts';
import type { Fact } from '../../dossiers/schema/facts.ts';
import type { Person } from '../../dossiers/schema/people.ts';
import type { Statement } from '../../dossiers/schema/said.ts';
import { type Both, type Grade, grades, type Quotation } from '../../dossiers/schema/words.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay, formatMonth } from '../../i18n/time.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import { url } from '../../routes.ts';
import { Breadcrumb, type Crumb } from '../../ui/breadcrumb.tsx';
import { Note } from '../../ui/note.tsx';
import { shared } from './words.ts';

/** A text of the dossier in the page's language, with French spaces. */
export function say(text: Both, lang: Language): string {
  return lang === 'fr' ? frenchSpaces(text.fr) : text.en;
}

/** Before what a term introduces. */
export function colon(lang: Language): string {
  return lang === 'fr' ? '\u00a0: ' : ': ';
}

/** "2012-09-04", "2012-09" or "2012", in words. */
export function dayInWords(day: string, lang: Language): string {
  if (day.length === 10) return formatDay(day, lang);
  return day.length === 7 ? formatMonth(day, lang) : day;
}

export function Day({ day, lang }: { day: string; lang: Language }) {
  return <time dateTime={day}>{dayInWords(day, lang)}</time>;
}

/** The source's own words, in its language, with French quotation marks. */
export function Quoted({ quotation }: { quotation: Pick<Quotation, 'quote'> }) {
  return <span lang="fr">{frenchSpaces(`« ${quotation.quote} »`)}</span>;
}

/** A source by its title; a link where it has an address. */
export function Cite({ dossier, id }: { dossier: Dossier; id: string }) {
  const source = dossier.source(id);
  if (!source) return null;
  const title = <cite lang="fr">{frenchSpaces(source.title)}</cite>;
  return (
    <>
      {source.url === undefined ? title : <a href={source.url}>{title}</a>}
      {', '}
      <span lang="fr">{source.publisher}</span>
    </>
  );
}

export function Cites({ dossier, ids }: { dossier: Dossier; ids: readonly string[] }) {
  return (
    <>
      {ids.map((id, index) => (
        <>
          {index === 0 ? '' : ' ; '}
          <Cite dossier={dossier} id={id} />
        </>
      ))}
    </>
  );
}

/** A quote in full: the reporter's words, labelled as such, with what we make of them. */
export function StatementBlock({
  dossier,
  statement,
  lang,
  named = false,
  sourced = true,
}: {
  dossier: Dossier;
  statement: Statement;
  lang: Language;
  /** Also says who spoke. */
  named?: boolean;
  /** False where the page says once where all its quotes come from. */
  sourced?: boolean;
}) {
  const words = shared[lang];
  const speaker = dossier.person(statement.speaker);
  return (
    <figure class="statement" id={statement.id}>
      <blockquote lang="fr">
        <p>{frenchSpaces(`« ${statement.quote} »`)}</p>
      </blockquote>
      <figcaption>
        <p class="statement-by">
          <span class="badge">{statement.id}</span>{' '}
          {named && speaker ? (
            <>
              <a href={url('dossierActor', lang, { dossier: dossier.id, actor: speaker.id })}>
                {speaker.name}
              </a>
              {', '}
            </>
          ) : null}
          <strong>{say(dossier.dossier.label, lang)}</strong>
          {' · '}
          {words.strength}
          {colon(lang)}
          {words.strengths[statement.strength]}
        </p>
        <p>
          {words.ours}
          {colon(lang)}
          {say(statement.paraphrase, lang)}
        </p>
        {sourced ? (
          <p class="statement-source">
            <Cite dossier={dossier} id={statement.source} />
            {', '}
            {say(statement.locator, lang)}
          </p>
        ) : null}
      </figcaption>
    </figure>
  );
}

/** Several quotes of one speaker: where they come from is said once when it is one place. */
export function StatementList({
  dossier,
  statements,
  lang,
}: {
  dossier: Dossier;
  statements: readonly Statement[];
  lang: Language;
}) {
  const places = new Set(statements.map(({ source, locator }) => `${source} ${locator.fr}`));
  const [first] = statements;
  const once = first !== undefined && statements.length > 1 && places.size === 1;
  return (
    <>
      {once ? (
        <p class="statement-source">
          {shared[lang].allFrom} <Cite dossier={dossier} id={first.source} />, {say(first.locator, lang)}.
        </p>
      ) : null}
      {statements.map((statement) => (
        <StatementBlock
          key={statement.id}
          dossier={dossier}
          statement={statement}
          lang={lang}
          sourced={!once}
        />
      ))}
    </>
  );
}

/** Facts, the strongest grade first, those that were not verified last and marked so. */
export function FactList({
  dossier,
  facts,
  lang,
}: {
  dossier: Dossier;
  facts: readonly Fact[];
  lang: Language;
}) {
  const words = shared[lang];
  const rank = (grade: Grade | undefined) => (grade === undefined ? grades.length : grades.indexOf(grade));
  const sorted = [...facts].sort(
    (a, b) => rank(a.grade) - rank(b.grade) || (a.date ?? '').localeCompare(b.date ?? ''),
  );
  return (
    <ul class="facts">
      {sorted.map((fact) => (
        <li key={fact.id} id={`fact-${fact.id}`}>
          <p>
            <span class={`badge grade-${fact.grade ?? 'none'}`}>
              {fact.grade === undefined ? words.unverified : words.grades[fact.grade]}
            </span>{' '}
            {fact.date === undefined ? null : (
              <>
                <Day day={fact.date} lang={lang} />
                {colon(lang)}
              </>
            )}
            {say(fact.text, lang)}
          </p>
          <p class="fact-source">
            {fact.looked === undefined ? null : `${words.looked} ${say(fact.looked, lang)} `}
            <Cites dossier={dossier} ids={fact.sources} />
          </p>
        </li>
      ))}
    </ul>
  );
}

export function factsOf(dossier: Dossier, ids: readonly string[]): Fact[] {
  return ids.flatMap((id) => dossier.fact(id) ?? []);
}

/** Party and role: « chef, CAQ ». */
export function roleOf(dossier: Dossier, person: Person, lang: Language): string {
  const [first] = person.memberships;
  if (!first) return '';
  const party = dossier.organization(first.organization);
  return `${say(first.role, lang)}, ${party?.abbreviation ?? party?.name ?? ''}`;
}

/** The head of a page below the dossier: where it stands, its title. */
export function Head({
  dossier,
  lang,
  title,
  lede,
  crumbs = [],
  children,
}: {
  dossier: Dossier;
  lang: Language;
  title: string;
  lede?: string;
  crumbs?: readonly Crumb[];
  children?: ComponentChildren;
}) {
  return (
    <section>
      <Breadcrumb
        lang={lang}
        crumbs={[
          { label: shared[lang].statements, href: url('dossiers', lang) },
          { label: say(dossier.dossier.title, lang), href: url('dossier', lang, { dossier: dossier.id }) },
          ...crumbs,
        ]}
        here={title}
      />
      <h1>{title}</h1>
      {lede === undefined ? null : <p class="lede">{lede}</p>}
      {children}
    </section>
  );
}

/** The other pages of the dossier. */
export function Around({ dossier, lang }: { dossier: Dossier; lang: Language }) {
  const words = shared[lang];
  const params = { dossier: dossier.id };
  const links = [
    { label: words.matrix, href: url('dossierMatrix', lang, params) },
    { label: words.commitments, href: url('dossierCommitments', lang, params) },
    { label: words.people, href: url('dossierPeople', lang, params) },
    { label: words.compare, href: url('dossierCompare', lang, params) },
    { label: words.ask, href: url('dossierAsk', lang, params) },
    { label: words.sources, href: url('dossierSources', lang, params) },
  ];
  return (
    <nav class="dossier-nav" aria-label={words.pages}>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href} data-unprinted="">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What a reader must know of who reports. */
export function Disclosures({ dossier, lang }: { dossier: Dossier; lang: Language }) {
  return (
    <>
      {dossier.dossier.disclosures.map(({ text, sources }) => (
        <Note key={text.fr} tone="caution">
          <p>
            {say(text, lang)} <br />
            <small>
              {shared[lang].sourcesOf} <Cites dossier={dossier} ids={sources} />
            </small>
          </p>
        </Note>
      ))}
    </>
  );
}
