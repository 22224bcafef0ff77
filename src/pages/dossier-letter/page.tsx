/** The letter to one person on one issue: complete as text, to copy or to print; nothing is sent from here. */
import type { Dossier } from '../../dossiers/dossier.ts';
import type { Person } from '../../dossiers/schema/people.ts';
import type { Issue } from '../../dossiers/schema/said.ts';
import { findDossier } from '../../editions/dossiers.ts';
import type { Language } from '../../i18n/language.ts';
import { words as siteWords } from '../../i18n/words.ts';
import { url } from '../../routes.ts';
import { Head, say } from '../dossier/parts.tsx';
import { shared } from '../dossier/words.ts';
import { findActor } from '../dossier-actor/page.tsx';
import { findIssue } from '../dossier-issue/page.tsx';
import type { Page } from '../page.ts';
import { text } from './text.ts';

interface Letter {
  readonly dossier: Dossier;
  readonly person: Person;
  readonly issue: Issue;
  readonly lang: Language;
  readonly origin: string;
}

function linesOf({ dossier, person, issue, lang, origin }: Letter): readonly string[] {
  const party = dossier.organization(person.memberships[0]?.organization ?? '');
  const others = dossier.people.flatMap(({ id, name }) => {
    const stance = dossier.position(issue.id, id)?.stance ?? 'notStated';
    return id === person.id || stance === 'notStated' ? [] : [`${name}, ${shared[lang].stances[stance]}`];
  });
  return text[lang].lines({
    name: person.name,
    party: party?.name ?? '',
    issue: say(issue.title, lang),
    question: say(issue.question, lang),
    dossier: say(dossier.dossier.title, lang),
    source: dossier.source(dossier.dossier.seed)?.title ?? '',
    address: `${origin}${url('dossierIssue', lang, { dossier: dossier.id, issue: issue.id })}`,
    others,
  });
}

/** A line of the letter; the title of the source stays marked as French. */
function Line({ line, title }: { line: string; title: string }) {
  const at = title === '' ? -1 : line.indexOf(title);
  if (at < 0) return <>{line}</>;
  return (
    <>
      {line.slice(0, at)}
      <cite lang="fr">{title}</cite>
      {line.slice(at + title.length)}
    </>
  );
}

export const dossierLetter: Page = {
  route: 'dossierLetter',
  section: 'statements',
  real: true,
  formats: [],
  async html({ lang, edition, params, origin }) {
    const words = text[lang];
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const person = findActor(dossier, params['actor'] ?? '');
    const issue = findIssue(dossier, params['issue'] ?? '');
    const title = words.title(person.name, say(issue.title, lang));
    const lines = linesOf({ dossier, person, issue, lang, origin });
    const silent = dossier.position(issue.id, person.id)?.stance === 'notStated';
    return {
      title,
      description: words.description(person.name, say(issue.title, lang)),
      canonical: url('dossierLetter', lang, { dossier: dossier.id, actor: person.id, issue: issue.id }),
      body: (
        <>
          <Head
            dossier={dossier}
            lang={lang}
            title={title}
            lede={silent ? words.lede : words.answered}
            crumbs={[{ label: shared[lang].ask, href: url('dossierAsk', lang, { dossier: dossier.id }) }]}
          />
          <section>
            <h2>{words.letter}</h2>
            <div class="letter">
              {lines.map((line) => (
                <p key={line}>
                  <Line line={line} title={dossier.source(dossier.dossier.seed)?.title ?? ''} />
                </p>
              ))}
            </div>
            <p class="screen">
              <copy-text
                data-text={lines.join('\n\n')}
                data-label={siteWords(lang).copy.text}
                data-done={siteWords(lang).copy.done}
              />{' '}
              {words.print}
            </p>
            <p class="screen">
              <a href={url('dossierMotion', lang, { dossier: dossier.id, issue: issue.id })}>
                {words.motion}
              </a>
            </p>
          </section>
        </>
      ),
    };
  },
};
