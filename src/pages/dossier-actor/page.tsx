/** One person in their public role: what is reported, what is not, commitments, time in power. */
import { currentVerdict, type Dossier } from '../../dossiers/dossier.ts';
import type { Person } from '../../dossiers/schema/people.ts';
import { findDossier } from '../../editions/dossiers.ts';
import type { Language } from '../../i18n/language.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { url } from '../../routes.ts';
import {
  Around,
  Cites,
  colon,
  dayInWords,
  FactList,
  Head,
  roleOf,
  StatementList,
  say,
} from '../dossier/parts.tsx';
import { shared } from '../dossier/words.ts';
import type { Page } from '../page.ts';
import { text } from './text.ts';

interface Part {
  readonly dossier: Dossier;
  readonly person: Person;
  readonly lang: Language;
}

export function findActor(dossier: Dossier, id: string): Person {
  const person = dossier.people.find((one) => one.id === id);
  if (person) return person;
  throw new LimpideError('notFound', `No one called "${id}" takes positions in this dossier.`);
}

function Silences({ dossier, person, lang }: Part) {
  const words = text[lang];
  const silent = dossier.issues.filter(({ id }) => dossier.position(id, person.id)?.stance === 'notStated');
  return (
    <section>
      <h2>{words.silences}</h2>
      {silent.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p>{words.silencesNote}</p>
          <ul>
            {silent.map((issue) => (
              <li key={issue.id}>
                {say(issue.title, lang)}
                {colon(lang)}
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
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Commitments({ dossier, person, lang }: Part) {
  const words = text[lang];
  const own = dossier.commitments.filter(
    ({ statement }) => dossier.statement(statement)?.speaker === person.id,
  );
  return (
    <section>
      <h2>{words.commitments}</h2>
      {own.length === 0 ? <p>{words.noCommitment}</p> : null}
      <ul>
        {own.map((commitment) => {
          const verdict = currentVerdict(commitment);
          return (
            <li key={commitment.id}>
              <a href={url('dossierCommitment', lang, { dossier: dossier.id, commitment: commitment.id })}>
                {say(commitment.action, lang)}
              </a>{' '}
              {verdict ? <span class="badge">{shared[lang].statuses[verdict.status]}</span> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

export function Mandates({ dossier, person, lang }: Part) {
  const words = text[lang];
  const own = dossier.actors.mandates.filter((mandate) => mandate.person === person.id);
  if (own.length === 0) return <p>{words.never}</p>;
  return (
    <ul>
      {own.map((mandate) => (
        <li key={`${mandate.person} ${mandate.from}`}>
          {say(mandate.office, lang)}
          {mandate.from === undefined
            ? ''
            : `, ${
                mandate.to === undefined
                  ? words.since(dayInWords(mandate.from, lang))
                  : words.between(dayInWords(mandate.from, lang), dayInWords(mandate.to, lang))
              }`}
          {'. '}
          {mandate.note === undefined ? null : `${say(mandate.note, lang)} `}
          <Cites dossier={dossier} ids={mandate.sources} />
        </li>
      ))}
    </ul>
  );
}

export const dossierActor: Page = {
  route: 'dossierActor',
  section: 'statements',
  real: true,
  formats: ['json'],
  async html({ lang, edition, params }) {
    const words = text[lang];
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const person = findActor(dossier, params['actor'] ?? '');
    const part = { dossier, person, lang };
    const own = dossier.statements.filter(({ speaker }) => speaker === person.id);
    const stated = dossier.issues.filter(
      ({ id }) => dossier.position(id, person.id)?.stance !== 'notStated',
    ).length;
    const facts = dossier.facts.filter(({ actors }) => actors.includes(person.id));
    return {
      title: person.name,
      description: words.description(person.name),
      canonical: url('dossierActor', lang, { dossier: dossier.id, actor: person.id }),
      body: (
        <>
          <Head
            dossier={dossier}
            lang={lang}
            title={person.name}
            lede={roleOf(dossier, person, lang)}
            crumbs={[
              { label: shared[lang].people, href: url('dossierPeople', lang, { dossier: dossier.id }) },
            ]}
          >
            <p>{words.count(stated, dossier.issues.length)}</p>
            <Around dossier={dossier} lang={lang} />
          </Head>
          <section>
            <h2>{words.said}</h2>
            <StatementList dossier={dossier} statements={own} lang={lang} />
          </section>
          <Silences {...part} />
          <Commitments {...part} />
          <section>
            <h2>{words.mandates}</h2>
            <Mandates {...part} />
          </section>
          {facts.length === 0 ? null : (
            <section>
              <h2>{words.facts}</h2>
              <FactList dossier={dossier} facts={facts} lang={lang} />
            </section>
          )}
        </>
      ),
    };
  },
  async data({ edition, params }) {
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const person = findActor(dossier, params['actor'] ?? '');
    return {
      kind: 'value',
      value: {
        person,
        statements: dossier.statements.filter(({ speaker }) => speaker === person.id),
        positions: dossier.positions.filter(({ actor }) => actor === person.id),
      },
    };
  },
};
