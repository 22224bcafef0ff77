/** A documented project: its amounts each with scope and source, and the pair of them that the reader chooses to read. */
import { type Comparison, compare, figureNamed } from '../../dossiers/documented-project/compare.ts';
import type { DocumentedProject } from '../../dossiers/documented-project/schema.ts';
import { dossiersOf } from '../../editions/dossiers.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { csvField } from '../../measures/csv.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { type LightProps, Lights } from '../../ui/lights.tsx';
import { Note } from '../../ui/note.tsx';
import { Silence } from '../../ui/silence.tsx';
import { ChainList, chainsThrough } from '../dossier-chain/chain-list.tsx';
import type { Page } from '../page.ts';
import { CompareForm, PairForm } from './forms.tsx';
import { formatWhen, measuredLight, SourceLink, toneOf } from './parts.tsx';
import { documentedProjects } from './read.ts';
import { FiguresTable, PairsTable, readPairs, SourcesTable } from './tables.tsx';
import { text } from './text.ts';

function find(id: string): DocumentedProject {
  const found = documentedProjects().find((project) => project.id === id);
  if (found) return found;
  throw new LimpideError('notFound', `There is no documented project "${id}".`);
}

/** The pair asked for, else the first. @throws LimpideError usage on a pair that the project does not have */
function chosenPair(project: DocumentedProject, query: URLSearchParams) {
  const asked = query.get('pair');
  const pairs = readPairs(project);
  const found = asked === null || asked === '' ? pairs[0] : pairs.find(({ pair }) => pair.id === asked);
  if (found) return found;
  throw new LimpideError(
    'usage',
    `Parameter pair: it is one of ${pairs.map(({ pair }) => pair.id).join(', ')}.`,
  );
}

/** The two amounts asked for; undefined when none is. @throws LimpideError usage on an amount that is not there */
function askedComparison(project: DocumentedProject, query: URLSearchParams): Comparison | undefined {
  if (!query.get('baseline') && !query.get('outcome')) return undefined;
  const [baseline, outcome] = ['baseline', 'outcome'].map((name) => {
    const figure = figureNamed(project, query.get(name));
    if (figure) return figure;
    const known = project.figures.map(({ id }) => id).join(', ');
    throw new LimpideError('usage', `Parameter ${name}: it is one of ${known}.`);
  });
  return baseline && outcome ? compare(baseline, outcome) : undefined;
}

function officialLight(project: DocumentedProject, lang: Language): LightProps {
  const { status, text: said, source } = project.rating;
  const words = text[lang];
  const note = (
    <>
      {said[lang]} (<SourceLink project={project} source={source} />)
    </>
  );
  return status === 'notPublished'
    ? { tone: 'unknown', children: <Silence lang={lang}>{words.notPublished}</Silence>, note }
    : { tone: toneOf[status], children: words.ratings[status], note };
}

function Events({ project, lang }: { project: DocumentedProject; lang: Language }) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.events}</h2>
      <ol class="timeline" aria-label={words.events}>
        {project.events.map((event) => (
          <li key={`${event.when} ${event.source}`}>
            <p class="timeline-day">
              <time dateTime={event.when}>{formatWhen(event.when, lang)}</time>
            </p>
            <p class="timeline-title">{event.text[lang]}</p>
            <p class="timeline-source">
              <SourceLink project={project} source={event.source} quote={event.quote} />
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const columns = [
  'id',
  'amount',
  'currency',
  'qualifier',
  'role',
  'scope',
  'when',
  'publisher',
  'url',
  'quote',
];

function csvOf(project: DocumentedProject): string {
  const lines = project.figures.map((figure) =>
    [
      figure.id,
      figure.amount,
      project.currency,
      figure.atLeast ? 'atLeast' : figure.approximate ? 'approximate' : '',
      figure.role,
      project.scopes[figure.scope]?.en,
      figure.when,
      project.sources[figure.source]?.publisher,
      project.sources[figure.source]?.url,
      figure.quote,
    ]
      .map(csvField)
      .join(','),
  );
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

export const documentedProject: Page = {
  route: 'documentedProject',
  section: 'projects',
  real: true,
  formats: ['json', 'csv'],

  async html({ lang, params, query, edition }) {
    const words = text[lang];
    const project = find(params['id'] ?? '');
    const { pair, comparison } = chosenPair(project, query);
    const asked = askedComparison(project, query);
    const dossiers = await dossiersOf(edition);
    const address = url('documentedProject', lang, { id: project.id });
    return {
      title: project.name[lang],
      description: project.summary[lang],
      canonical: address,
      indexed: [...query.keys()].length === 0,
      wide: true,
      body: (
        <>
          <section>
            <Breadcrumb
              lang={lang}
              crumbs={[{ label: words.list.title, href: url('documentedProjects', lang) }]}
              here={project.name[lang]}
            />
            <p class="eyebrow">{project.organization[lang]}</p>
            <h1>{project.name[lang]}</h1>
            <p class="lede">{project.summary[lang]}</p>
            <Lights
              lang={lang}
              official={officialLight(project, lang)}
              measured={measuredLight(comparison, pair.name[lang], lang)}
            />
            <Note>
              <p>{words.real}</p>
            </Note>
          </section>
          <section id="pairs">
            <h2>{words.switchTitle}</h2>
            <p>{words.switchNote}</p>
            <PairForm project={project} lang={lang} chosen={pair.id} />
            <PairsTable project={project} lang={lang} />
          </section>
          <CompareForm project={project} lang={lang} asked={asked} />
          <section id="amounts">
            <h2>{words.ledger}</h2>
            <FiguresTable project={project} lang={lang} />
            <Downloads
              lang={lang}
              json={url('documentedProject', lang, { id: project.id }, {}, 'json')}
              csv={url('documentedProject', lang, { id: project.id }, {}, 'csv')}
              what={words.ledger}
            />
          </section>
          <Events project={project} lang={lang} />
          <ChainList
            found={dossiers.map((dossier) => ({
              dossier,
              chains: chainsThrough(dossier, { project: project.id }),
            }))}
            lang={lang}
          />
          <section id="sources">
            <h2>{words.sources}</h2>
            <SourcesTable project={project} lang={lang} />
            <p>
              {words.reviewed(formatDay(project.reviewed, lang))} {words.reply}{' '}
              <a href={url('replies', lang)}>{words.replyLink}</a>.
            </p>
          </section>
        </>
      ),
    };
  },

  async data({ params }) {
    const project = find(params['id'] ?? '');
    return {
      kind: 'value',
      value: {
        project,
        readings: readPairs(project).map(({ pair, comparison }) => ({
          pair: pair.id,
          change: comparison.change,
          atLeast: comparison.atLeast,
        })),
      },
      csv: csvOf(project),
    };
  },
};
