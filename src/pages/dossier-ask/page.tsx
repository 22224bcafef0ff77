/** Every silence of the matrix, by person, each with its letter. */
import { findDossier } from '../../editions/dossiers.ts';
import { url } from '../../routes.ts';
import { Around, Head, roleOf, say } from '../dossier/parts.tsx';
import type { Page } from '../page.ts';
import { text } from './text.ts';

export const dossierAsk: Page = {
  route: 'dossierAsk',
  section: 'statements',
  real: true,
  formats: ['json'],
  async html({ lang, edition, params }) {
    const words = text[lang];
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const silent = (actor: string) =>
      dossier.issues.filter(({ id }) => dossier.position(id, actor)?.stance === 'notStated');
    return {
      title: `${words.title} – ${say(dossier.dossier.title, lang)}`,
      description: words.description,
      canonical: url('dossierAsk', lang, { dossier: dossier.id }),
      body: (
        <>
          <Head dossier={dossier} lang={lang} title={words.title} lede={words.lede}>
            <p>{words.nothing}</p>
            <Around dossier={dossier} lang={lang} />
          </Head>
          {dossier.people.map((person) => (
            <section key={person.id} id={person.id}>
              <h2>
                {person.name} <small>{roleOf(dossier, person, lang)}</small>
              </h2>
              <p>{words.count(silent(person.id).length)}</p>
              <ul>
                {silent(person.id).map((issue) => (
                  <li key={issue.id}>
                    <a
                      href={url('dossierLetter', lang, {
                        dossier: dossier.id,
                        actor: person.id,
                        issue: issue.id,
                      })}
                    >
                      {say(issue.question, lang)}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </>
      ),
    };
  },
  async data({ edition, params }) {
    const { positions } = await findDossier(edition, params['dossier'] ?? '');
    return {
      kind: 'value',
      value: {
        silences: positions
          .filter(({ stance }) => stance === 'notStated')
          .map(({ issue, actor }) => ({ issue, actor })),
      },
    };
  },
};
