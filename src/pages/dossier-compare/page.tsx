/** « Qui pense comme moi » : answers and positions are compared in the page; the server never sees an answer. */
import type { Dossier } from '../../dossiers/dossier.ts';
import type { Issue } from '../../dossiers/schema/said.ts';
import { findDossier } from '../../editions/dossiers.ts';
import { type Language, locales } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Note } from '../../ui/note.tsx';
import { Silence } from '../../ui/silence.tsx';
import { Around, Head, roleOf, say } from '../dossier/parts.tsx';
import { shared } from '../dossier/words.ts';
import type { Page } from '../page.ts';
import { text } from './text.ts';

interface Part {
  readonly dossier: Dossier;
  readonly lang: Language;
}

const choices = ['2', '1', '0', '-1', '-2', ''] as const;

/** −2…+2, or null for a silence or an unclear position. */
function valueOn(dossier: Dossier, issue: string, actor: string): number | null {
  const stance = dossier.position(issue, actor)?.stance;
  return typeof stance === 'number' ? stance : null;
}

function Question({ issue, lang }: { issue: Issue; lang: Language }) {
  const words = text[lang];
  return (
    <fieldset data-issue={issue.id}>
      <legend>{say(issue.proposition, lang)}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" class="screen" name={issue.id} value={choice} checked={choice === ''} />{' '}
          {words.answers[choice === '' ? 'none' : choice]}
        </label>
      ))}
    </fieldset>
  );
}

function Results({ dossier, lang }: Part) {
  const words = text[lang];
  return (
    <section aria-live="polite" data-live="" hidden>
      <h2>{words.results}</h2>
      <p data-when="unanswered">{words.none}</p>
      <div data-when="answered" hidden>
        <table>
          <caption class="visually-hidden">{words.resultsCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.who}</th>
              <th scope="col" class="number">
                {words.score}
              </th>
              <th scope="col" class="number">
                {words.coverage}
              </th>
            </tr>
          </thead>
          <tbody>
            {dossier.people.map((person) => (
              <tr
                key={person.id}
                data-positions={JSON.stringify(
                  dossier.issues.map(({ id }) => valueOn(dossier, id, person.id)),
                )}
              >
                <th scope="row">
                  {person.name} <small>{roleOf(dossier, person, lang)}</small>
                </th>
                <td class="number" />
                <td class="number" />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Positions({ dossier, lang }: Part) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.table}</h2>
      <DataTable
        lang={lang}
        caption={words.tableCaption}
        captionHidden
        rows={dossier.issues}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'proposition',
            header: words.proposition,
            rowHeader: true,
            cell: ({ id, proposition }) => (
              <a href={url('dossierIssue', lang, { dossier: dossier.id, issue: id })}>
                {say(proposition, lang)}
              </a>
            ),
          },
          ...dossier.people.map((person) => ({
            key: person.id,
            header: person.familyName,
            align: 'end' as const,
            cell: ({ id }: Issue) => {
              const stance = dossier.position(id, person.id)?.stance ?? 'notStated';
              if (typeof stance === 'number')
                return stance > 0 ? `+${stance}` : String(stance).replace('-', '−');
              return <Silence lang={lang}>{shared[lang].stances[stance]}</Silence>;
            },
          })),
        ]}
      />
    </section>
  );
}

export const dossierCompare: Page = {
  route: 'dossierCompare',
  section: 'statements',
  real: true,
  formats: [],
  async html({ lang, edition, params }) {
    const words = text[lang];
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    return {
      title: `${words.title} – ${say(dossier.dossier.title, lang)}`,
      description: words.description,
      canonical: url('dossierCompare', lang, { dossier: dossier.id }),
      body: (
        <>
          <Head dossier={dossier} lang={lang} title={words.title} lede={words.lede}>
            <Note tone="caution">
              <p>{words.caution}</p>
            </Note>
            <Around dossier={dossier} lang={lang} />
          </Head>
          <position-compare data-of={words.of} data-unknown={words.unknown} data-locale={locales[lang]}>
            <div data-still="">
              <Note>
                <p>{words.noScript}</p>
              </Note>
            </div>
            <section class="screen">
              <h2>{words.questions}</h2>
              <form class="compare-form" autoComplete="off">
                {dossier.issues.map((issue) => (
                  <Question key={issue.id} issue={issue} lang={lang} />
                ))}
                <p data-live="" hidden>
                  <button type="reset">{words.reset}</button>
                </p>
              </form>
            </section>
            <Results dossier={dossier} lang={lang} />
          </position-compare>
          <section>
            <h2>{words.method}</h2>
            <p>{words.formula}</p>
            <p>{say(dossier.dossier.rules.stances, lang)}</p>
          </section>
          <Positions dossier={dossier} lang={lang} />
        </>
      ),
    };
  },
};
