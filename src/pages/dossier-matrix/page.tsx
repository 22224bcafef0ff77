/** Issues × actors: every position with its quote, every silence with a way to ask; one sheet on paper. */
import type { Dossier } from '../../dossiers/dossier.ts';
import type { Person } from '../../dossiers/schema/people.ts';
import type { Issue, Stance } from '../../dossiers/schema/said.ts';
import { findDossier } from '../../editions/dossiers.ts';
import type { Language } from '../../i18n/language.ts';
import { words as siteWords } from '../../i18n/words.ts';
import { csvField } from '../../measures/csv.ts';
import { url } from '../../routes.ts';
import { Downloads } from '../../ui/downloads.tsx';
import { Around, Cite, Disclosures, Head, Quoted, roleOf, say } from '../dossier/parts.tsx';
import { shared } from '../dossier/words.ts';
import type { Page } from '../page.ts';
import { text } from './text.ts';

/** A sign beside the word, for the eye alone. */
const signs: Readonly<Record<`${Stance}`, string>> = {
  '2': '++',
  '1': '+',
  '0': '0',
  '-1': '−',
  '-2': '− −',
  unclear: '◇',
  notStated: '',
};

interface CellProps {
  readonly dossier: Dossier;
  readonly issue: Issue;
  readonly person: Person;
  readonly lang: Language;
}

function Cell({ dossier, issue, person, lang }: CellProps) {
  const words = shared[lang];
  const position = dossier.position(issue.id, person.id);
  if (!position || position.stance === 'notStated')
    return (
      <td class="silence-cell">
        <span class="silence">{words.stances.notStated}</span>{' '}
        <a
          href={url('dossierLetter', lang, { dossier: dossier.id, actor: person.id, issue: issue.id })}
          aria-label={words.askOf(person.name, say(issue.title, lang))}
          data-unprinted=""
        >
          {words.askShort}
        </a>
      </td>
    );
  return (
    <td>
      <span class="stance">
        <span aria-hidden="true">{signs[position.stance]}</span> {words.stances[position.stance]}
      </span>
      {position.statements.map((id) => {
        const statement = dossier.statement(id);
        return statement ? (
          <p key={id}>
            <Quoted quotation={statement} />{' '}
            <a
              href={`${url('dossierActor', lang, { dossier: dossier.id, actor: person.id })}#${id}`}
              data-unprinted=""
            >
              {id}
            </a>
          </p>
        ) : null;
      })}
      {position.note === undefined ? null : <small>{say(position.note, lang)}</small>}
    </td>
  );
}

function Matrix({ dossier, lang }: { dossier: Dossier; lang: Language }) {
  const words = text[lang];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard must be able to scroll it
    <section class="scroll matrix" aria-label={siteWords(lang).table.scroll(words.caption)} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.issue}</th>
            {dossier.people.map((person) => (
              <th key={person.id} scope="col">
                <a
                  href={url('dossierActor', lang, { dossier: dossier.id, actor: person.id })}
                  data-unprinted=""
                >
                  {person.name}
                </a>
                <small>{roleOf(dossier, person, lang)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dossier.issues.map((issue) => (
            <tr key={issue.id}>
              <th scope="row">
                <a
                  href={url('dossierIssue', lang, { dossier: dossier.id, issue: issue.id })}
                  data-unprinted=""
                >
                  {say(issue.title, lang)}
                </a>
              </th>
              {dossier.people.map((person) => (
                <Cell key={person.id} dossier={dossier} issue={issue} person={person} lang={lang} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export const dossierMatrix: Page = {
  route: 'dossierMatrix',
  section: 'statements',
  real: true,
  formats: ['json', 'csv'],
  async html({ lang, edition, params }) {
    const words = text[lang];
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const params2 = { dossier: dossier.id };
    return {
      title: `${words.title} – ${say(dossier.dossier.title, lang)}`,
      description: words.description,
      canonical: url('dossierMatrix', lang, params2),
      wide: true,
      body: (
        <div class="matrix-sheet">
          <Head dossier={dossier} lang={lang} title={words.title} lede={words.lede}>
            <p>
              {words.quotes} <Cite dossier={dossier} id={dossier.dossier.seed} /> (
              {say(dossier.dossier.label, lang)}).
            </p>
          </Head>
          <Matrix dossier={dossier} lang={lang} />
          <p class="matrix-key">{words.key}</p>
          <Disclosures dossier={dossier} lang={lang} />
          <Downloads
            lang={lang}
            csv={url('dossierMatrix', lang, params2, {}, 'csv')}
            json={url('dossierMatrix', lang, params2, {}, 'json')}
            what={words.title}
          />
          <Around dossier={dossier} lang={lang} />
        </div>
      ),
    };
  },
  async data({ edition, params }) {
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const line = (cells: readonly (string | number)[]) => cells.map(csvField).join(',');
    const rows = dossier.positions.map(({ issue, actor, stance, statements }) =>
      line([issue, actor, stance, statements.join(' ')]),
    );
    return {
      kind: 'value',
      value: { dossier: dossier.id, hash: dossier.hash, positions: dossier.positions },
      csv: `${['issue,actor,stance,statements', ...rows].join('\r\n')}\r\n`,
    };
  },
};
