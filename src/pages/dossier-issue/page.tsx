/** One issue: each actor's position or silence, what happened, and a motion to take further. */
import { currentVerdict, type Dossier } from '../../dossiers/dossier.ts';
import type { Issue } from '../../dossiers/schema/said.ts';
import { findDossier } from '../../editions/dossiers.ts';
import type { Language } from '../../i18n/language.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { url } from '../../routes.ts';
import { Around, FactList, Head, roleOf, StatementBlock, say } from '../dossier/parts.tsx';
import { shared } from '../dossier/words.ts';
import type { Page } from '../page.ts';
import { text } from './text.ts';

interface Part {
  readonly dossier: Dossier;
  readonly issue: Issue;
  readonly lang: Language;
}

export function findIssue(dossier: Dossier, id: string): Issue {
  const issue = dossier.issue(id);
  if (issue) return issue;
  throw new LimpideError('notFound', `This dossier has no issue "${id}".`);
}

function Positions({ dossier, issue, lang }: Part) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.positions}</h2>
      {dossier.people.map((person) => {
        const position = dossier.position(issue.id, person.id);
        const stance = position?.stance ?? 'notStated';
        return (
          <section key={person.id} id={person.id}>
            <h3>
              <a href={url('dossierActor', lang, { dossier: dossier.id, actor: person.id })}>{person.name}</a>{' '}
              <small>{roleOf(dossier, person, lang)}</small>
            </h3>
            <p>
              {stance === 'notStated' ? (
                <>
                  <span class="silence">{shared[lang].stances.notStated}</span>{' '}
                  <a
                    href={url('dossierLetter', lang, {
                      dossier: dossier.id,
                      actor: person.id,
                      issue: issue.id,
                    })}
                    aria-label={shared[lang].askOf(person.name, say(issue.title, lang))}
                  >
                    {shared[lang].askShort}
                  </a>
                </>
              ) : (
                <>
                  {words.why} <strong>{shared[lang].stances[stance]}</strong>
                  {'. '}
                  {position?.note === undefined ? null : say(position.note, lang)}
                </>
              )}
            </p>
            {position?.statements.map((id) => {
              const statement = dossier.statement(id);
              return statement ? (
                <StatementBlock key={id} dossier={dossier} statement={statement} lang={lang} />
              ) : null;
            })}
          </section>
        );
      })}
    </section>
  );
}

function Follow({ dossier, issue, lang }: Part) {
  const words = text[lang];
  const said = new Set(
    dossier.positions.filter((one) => one.issue === issue.id).flatMap(({ statements }) => statements),
  );
  const commitments = dossier.commitments.filter(({ statement }) => said.has(statement));
  const facts = dossier.facts.filter(({ issues }) => issues.includes(issue.id));
  const claims = dossier.claims.filter(({ issues }) => issues.includes(issue.id));
  return (
    <>
      {commitments.length === 0 ? null : (
        <section>
          <h2>{words.commitments}</h2>
          <ul>
            {commitments.map((commitment) => {
              const verdict = currentVerdict(commitment);
              return (
                <li key={commitment.id}>
                  <a
                    href={url('dossierCommitment', lang, {
                      dossier: dossier.id,
                      commitment: commitment.id,
                    })}
                  >
                    {say(commitment.action, lang)}
                  </a>{' '}
                  {verdict ? <span class="badge">{shared[lang].statuses[verdict.status]}</span> : null}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {claims.length === 0 ? null : (
        <section>
          <h2>{words.claims}</h2>
          <ul>
            {claims.map((claim) => (
              <li key={claim.id}>
                <a href={url('dossierClaim', lang, { dossier: dossier.id, claim: claim.id })}>
                  {say(claim.title, lang)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {facts.length === 0 ? null : (
        <section>
          <h2>{words.facts}</h2>
          <FactList dossier={dossier} facts={facts} lang={lang} />
        </section>
      )}
      <section>
        <h2>{words.motion}</h2>
        <p>
          {words.motionNote}{' '}
          <a href={url('dossierMotion', lang, { dossier: dossier.id, issue: issue.id })}>
            {words.motionLink}
          </a>
        </p>
      </section>
    </>
  );
}

export const dossierIssue: Page = {
  route: 'dossierIssue',
  section: 'statements',
  real: true,
  formats: ['json'],
  async html({ lang, edition, params }) {
    const words = text[lang];
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const issue = findIssue(dossier, params['issue'] ?? '');
    const title = say(issue.title, lang);
    return {
      title,
      description: words.description(title),
      canonical: url('dossierIssue', lang, { dossier: dossier.id, issue: issue.id }),
      body: (
        <>
          <Head
            dossier={dossier}
            lang={lang}
            title={title}
            lede={say(issue.about, lang)}
            crumbs={[
              { label: shared[lang].matrix, href: url('dossierMatrix', lang, { dossier: dossier.id }) },
            ]}
          >
            <p>
              {words.proposition} <em>{say(issue.proposition, lang)}</em>
            </p>
            <Around dossier={dossier} lang={lang} />
          </Head>
          <Positions dossier={dossier} issue={issue} lang={lang} />
          <Follow dossier={dossier} issue={issue} lang={lang} />
        </>
      ),
    };
  },
  async data({ edition, params }) {
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const issue = findIssue(dossier, params['issue'] ?? '');
    return {
      kind: 'value',
      value: {
        issue,
        positions: dossier.positions.filter((one) => one.issue === issue.id),
        facts: dossier.facts.filter(({ issues }) => issues.includes(issue.id)),
      },
    };
  },
};
