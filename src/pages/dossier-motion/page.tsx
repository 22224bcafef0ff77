/** The assembly kit: from an issue's positions and silences, a motion to print, each clause with its numbered reference. */
import type { Dossier } from '../../dossiers/dossier.ts';
import type { Issue } from '../../dossiers/schema/said.ts';
import { findDossier } from '../../editions/dossiers.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { colon, dayInWords, Head, Quoted, say } from '../dossier/parts.tsx';
import { shared } from '../dossier/words.ts';
import { findIssue } from '../dossier-issue/page.tsx';
import type { Page } from '../page.ts';
import { text } from './text.ts';

interface Part {
  readonly dossier: Dossier;
  readonly issue: Issue;
  readonly lang: Language;
}

/** Sources cited in the motion, each with the number of its first citation. */
class References {
  readonly list: string[] = [];

  /** "[1]", "[1, 2]". */
  mark(ids: readonly string[]): string {
    const numbers = ids.map((id) => {
      const at = this.list.indexOf(id);
      return at < 0 ? this.list.push(id) : at + 1;
    });
    return numbers.length === 0 ? '' : `[${numbers.join(', ')}]`;
  }
}

/** Called, not rendered: its citations must be numbered before those that follow it on the page. */
function knownPositions({ dossier, issue, lang }: Part, references: References) {
  const words = text[lang];
  return (
    <ul>
      {dossier.people.map((person) => {
        const position = dossier.position(issue.id, person.id);
        const party = dossier.organization(person.memberships[0]?.organization ?? '');
        if (!position || position.stance === 'notStated')
          return (
            <li key={person.id}>
              {words.silence(person.name)} {references.mark([dossier.dossier.seed])}
            </li>
          );
        return (
          <li key={person.id}>
            {words.position(person.name, party?.abbreviation ?? '', shared[lang].stances[position.stance])}{' '}
            {position.statements.map((id) => {
              const statement = dossier.statement(id);
              return statement ? (
                <span key={id}>
                  <Quoted quotation={statement} /> ({say(dossier.dossier.label, lang)}){' '}
                  {references.mark([statement.source])}{' '}
                </span>
              ) : null;
            })}
          </li>
        );
      })}
    </ul>
  );
}

function Clauses({ dossier, issue, lang, references }: Part & { references: References }) {
  const words = text[lang];
  const facts = dossier.facts
    .filter(({ issues }) => issues.includes(issue.id))
    .sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'));
  const known = knownPositions({ dossier, issue, lang }, references);
  return (
    <div class="motion">
      <h2>{words.whereas}</h2>
      <p>{words.known}</p>
      {known}
      {[
        { heading: words.facts, found: facts.filter(({ verified }) => verified) },
        { heading: words.unverified, found: facts.filter(({ verified }) => !verified) },
      ].map(({ heading, found }) =>
        found.length === 0 ? null : (
          <>
            <p>{heading}</p>
            <ul>
              {found.map((fact) => (
                <li key={fact.id}>
                  {fact.date === undefined ? null : `${dayInWords(fact.date, lang)}${colon(lang)}`}
                  {say(fact.text, lang)} {references.mark(fact.sources)}
                </li>
              ))}
            </ul>
          </>
        ),
      )}
      <h2>{words.resolved}</h2>
      <ol>
        <li>{words.first(say(issue.proposition, lang))}</li>
        <li>{words.second}</li>
        <li>{words.third(say(issue.question, lang))}</li>
      </ol>
      <dl class="paper-form">
        {[words.for, words.seconded, words.date, words.vote].map((term) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{'\u00a0'}</dd>
          </div>
        ))}
      </dl>
      <h2>{words.references}</h2>
      <Cited dossier={dossier} references={references} />
    </div>
  );
}

/** Rendered last: by then every clause has asked for its number. */
function Cited({ dossier, references }: { dossier: Dossier; references: References }) {
  return (
    <ol class="motion-references">
      {references.list.map((id) => {
        const source = dossier.source(id);
        return source ? (
          <li key={id}>
            <cite lang="fr">{source.title}</cite>, <span lang="fr">{source.publisher}</span>
            {source.url === undefined ? null : (
              <>
                {', '}
                <a href={source.url} data-unprinted="">
                  {source.url}
                </a>
              </>
            )}
          </li>
        ) : null;
      })}
    </ol>
  );
}

export const dossierMotion: Page = {
  route: 'dossierMotion',
  section: 'statements',
  real: true,
  formats: [],
  async html({ lang, edition, params }) {
    const words = text[lang];
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const issue = findIssue(dossier, params['issue'] ?? '');
    const title = words.title(say(issue.title, lang));
    const { motions } = dossier.dossier;
    return {
      title,
      description: words.description(say(issue.title, lang)),
      canonical: url('dossierMotion', lang, { dossier: dossier.id, issue: issue.id }),
      body: (
        <>
          <Head
            dossier={dossier}
            lang={lang}
            title={title}
            crumbs={[
              {
                label: say(issue.title, lang),
                href: url('dossierIssue', lang, { dossier: dossier.id, issue: issue.id }),
              },
            ]}
          >
            <div class="screen">
              <p class="lede">{words.lede}</p>
              {motions === undefined ? null : <p>{say(motions, lang)}</p>}
            </div>
          </Head>
          <section>
            <Clauses dossier={dossier} issue={issue} lang={lang} references={new References()} />
          </section>
        </>
      ),
    };
  },
};
