/** What a link of a chain leads to, one form a kind of thing: words, commitment, recommendation, project, contract, measure. */

import type { DocumentedProject } from '../../dossiers/documented-project/schema.ts';
import { currentVerdict, type Dossier } from '../../dossiers/dossier.ts';
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { frenchSpaces } from '../../i18n/typography.ts';
import { findMeasure } from '../../measures/run.ts';
import { url } from '../../routes.ts';
import { realDataCommand } from '../../ui/demo-banner.tsx';
import { Figure } from '../../ui/figure.tsx';
import { amountOf, changeOf, SourceLink } from '../documented-project/parts.tsx';
import { documentedProjects } from '../documented-project/read.ts';
import { readPairs } from '../documented-project/tables.tsx';
import { Cite, Cites, colon, Day, dayInWords, Quoted, say } from '../dossier/parts.tsx';
import { shared } from '../dossier/words.ts';
import { addCommand } from '../dossier-commitment/measures.tsx';
import type { ReadLink } from './read.ts';
import { text } from './text.ts';

export interface LinkPart {
  readonly dossier: Dossier;
  readonly edition: Edition;
  readonly read: ReadLink;
  readonly lang: Language;
}

function Statement({ dossier, read, lang }: LinkPart) {
  const statement = dossier.statement(read.link.statement ?? '');
  const speaker = dossier.person(statement?.speaker ?? '');
  if (!statement || !speaker) return null;
  return (
    <>
      <blockquote class="chain-quote">
        <p>
          <Quoted quotation={statement} />
        </p>
      </blockquote>
      <p>
        <a href={`${url('dossierActor', lang, { dossier: dossier.id, actor: speaker.id })}#${statement.id}`}>
          {speaker.name}
        </a>
        {', '}
        <strong>{say(dossier.dossier.label, lang)}</strong>
        {' · '}
        <Cite dossier={dossier} id={statement.source} />, {say(statement.locator, lang)}
      </p>
    </>
  );
}

function CommitmentLink({ dossier, read, lang }: LinkPart) {
  const commitment = dossier.commitment(read.link.commitment ?? '');
  if (!commitment) return null;
  const verdict = currentVerdict(commitment);
  return (
    <p>
      <a href={url('dossierCommitment', lang, { dossier: dossier.id, commitment: commitment.id })}>
        {say(commitment.action, lang)}
      </a>{' '}
      {verdict === undefined ? null : (
        <>
          {text[lang].verdict} <strong>{shared[lang].statuses[verdict.status]}</strong> (
          {dayInWords(verdict.asOf, lang)}).
        </>
      )}
    </p>
  );
}

function RecommendationLink({ dossier, read, lang }: LinkPart) {
  const report = dossier.report(read.link.report ?? '');
  const found = report?.recommendations.find(({ number }) => number === read.link.recommendation);
  if (!report || !found) return null;
  return (
    <p>
      <a href={`${url('dossierReport', lang, { dossier: dossier.id, report: report.id })}#r${found.number}`}>
        {text[lang].recommendation(say(report.label, lang), found.number)}
      </a>{' '}
      {say(found.text, lang)} <Cites dossier={dossier} ids={found.sources} />
    </p>
  );
}

function FactLink({ dossier, read, lang }: LinkPart) {
  const fact = dossier.fact(read.link.fact ?? '');
  if (!fact) return null;
  return (
    <p>
      {fact.date === undefined ? null : (
        <>
          <Day day={fact.date} lang={lang} />
          {colon(lang)}
        </>
      )}
      {say(fact.text, lang)} <Cites dossier={dossier} ids={fact.sources} /> (
      {fact.grade === undefined ? shared[lang].unverified : shared[lang].grades[fact.grade]})
    </p>
  );
}

function Amount({ project, id, lang }: { project: DocumentedProject; id: string; lang: Language }) {
  const found = project.figures.find((one) => one.id === id);
  if (!found) return null;
  return (
    <p>
      {found.what[lang]}
      {colon(lang)}
      <strong>{amountOf(project, found, lang)}</strong>, {project.scopes[found.scope]?.[lang]}.{' '}
      <SourceLink project={project} source={found.source} />
    </p>
  );
}

function ProjectLink({ read, lang }: LinkPart) {
  const words = text[lang];
  const project = documentedProjects().find(({ id }) => id === read.link.project);
  if (!project) return null;
  if (read.link.amount !== undefined) return <Amount project={project} id={read.link.amount} lang={lang} />;
  const [first] = readPairs(project);
  return (
    <>
      <p>
        <a href={url('documentedProject', lang, { id: project.id })}>{project.name[lang]}</a>,{' '}
        {project.organization[lang]}.{' '}
        {first === undefined ? null : words.change(first.pair.name[lang], changeOf(first.comparison, lang))}
      </p>
      <p>
        {words.rating} {project.rating.text[lang]}{' '}
        <SourceLink project={project} source={project.rating.source} />
      </p>
    </>
  );
}

function Fictional({ lang }: { lang: Language }) {
  return (
    <p class="silence">
      {text[lang].fictional} <code>{realDataCommand}</code>
    </p>
  );
}

function SearchLink({ edition, read, lang }: LinkPart) {
  const words = text[lang];
  const { search } = read.link;
  if (search === undefined) return null;
  if (edition.fictional) return <Fictional lang={lang} />;
  return (
    <>
      <p>
        {words.searched} <span lang="fr">{frenchSpaces(`« ${search.q} »`)}</span>.{' '}
        {read.candidates.length === 0 ? words.none : null}
      </p>
      {read.candidates.length === 0 ? null : (
        <ul>
          {read.candidates.map(({ ocid, title, buyer, day }) => (
            <li key={ocid}>
              <a href={url('process', lang, { ocid })} lang="fr">
                {title ?? ocid}
              </a>
              {buyer === null ? null : (
                <>
                  , <span lang="fr">{buyer}</span>
                </>
              )}
              {day === null ? null : `, ${formatDay(day, lang)}`}
            </li>
          ))}
        </ul>
      )}
      {read.candidates.length === 0 ? null : (
        <p>
          <a href={url('search', lang, {}, { q: search.q, it: search.it })} rel="nofollow">
            {words.allFound}
          </a>
        </p>
      )}
    </>
  );
}

function MeasureOf({ edition, read, lang }: LinkPart) {
  const words = text[lang];
  const { measure, figure } = read;
  if (measure === undefined) return null;
  const { title } = findMeasure(measure.measure);
  const { number, asOf } = edition.manifest;
  if (figure === undefined)
    return (
      <>
        <p>
          <a href={url('measure', lang, { id: measure.measure })}>{title[lang]}</a>
        </p>
        <Fictional lang={lang} />
      </>
    );
  return (
    <>
      <Figure figure={figure} lang={lang} label={title[lang]} compact />
      <p>
        {say(measure.about, lang)} {words.period(number, asOf === null ? null : formatDay(asOf, lang))}
      </p>
      {figure.value === null ? (
        <p class="silence">
          {words.notComputable} <code>{addCommand(measure.measure)}</code>
        </p>
      ) : null}
    </>
  );
}

/** The one thing that a link leads to. */
export function Target(part: LinkPart) {
  const { link } = part.read;
  if (link.statement !== undefined) return <Statement {...part} />;
  if (link.commitment !== undefined) return <CommitmentLink {...part} />;
  if (link.report !== undefined) return <RecommendationLink {...part} />;
  if (link.fact !== undefined) return <FactLink {...part} />;
  if (link.project !== undefined) return <ProjectLink {...part} />;
  if (link.search !== undefined) return <SearchLink {...part} />;
  return <MeasureOf {...part} />;
}
