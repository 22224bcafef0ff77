/** One report: each recommendation by its number, those whose text was not found too, and what came of it. */
import { type Dossier, slotsOf } from '../../dossiers/dossier.ts';
import type { Report } from '../../dossiers/schema/reports.ts';
import { findDossier } from '../../editions/dossiers.ts';
import type { Language } from '../../i18n/language.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { url } from '../../routes.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import {
  Around,
  Cites,
  colon,
  dayInWords,
  FactList,
  factsOf,
  Head,
  StatementBlock,
  say,
} from '../dossier/parts.tsx';
import type { Page } from '../page.ts';
import { text } from './text.ts';

interface Part {
  readonly dossier: Dossier;
  readonly report: Report;
  readonly lang: Language;
}

function findReport(dossier: Dossier, id: string): Report {
  const found = dossier.report(id);
  if (found) return found;
  throw new LimpideError('notFound', `This dossier has no report "${id}".`);
}

/** Family name of who undertook it. */
function speakerOf(dossier: Dossier, commitment: string): string {
  const statement = dossier.statement(dossier.commitment(commitment)?.statement ?? '');
  return dossier.person(statement?.speaker ?? '')?.familyName ?? '';
}

function Recommendations({ dossier, report, lang }: Part) {
  const words = text[lang];
  const slots = slotsOf(report);
  return (
    <section>
      <h2>{words.recommendations}</h2>
      <p>
        {report.recommendationCount === null
          ? words.noRecommendation
          : words.read(report.recommendations.length, report.recommendationCount)}
      </p>
      {slots.length === 0 ? null : (
        <ol class="recommendations">
          {slots.map(({ number, recommendation }) => (
            <li key={number} id={`r${number}`} class={recommendation === undefined ? 'unread' : 'read'}>
              {recommendation === undefined ? (
                <span class="silence">{words.notFound}</span>
              ) : (
                <>
                  <p>{say(recommendation.text, lang)}</p>
                  <p class="fact-source">
                    <Cites dossier={dossier} ids={recommendation.sources} />
                    {'. '}
                    {words.commitments}{' '}
                    {recommendation.commitments.map((id, index) => (
                      <>
                        {index === 0 ? '' : ', '}
                        <a href={url('dossierCommitment', lang, { dossier: dossier.id, commitment: id })}>
                          {speakerOf(dossier, id)} ({id})
                        </a>
                      </>
                    ))}
                  </p>
                  {recommendation.facts.length === 0 ? null : (
                    <FactList dossier={dossier} facts={factsOf(dossier, recommendation.facts)} lang={lang} />
                  )}
                </>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

export const dossierReport: Page = {
  route: 'dossierReport',
  section: 'statements',
  real: true,
  formats: ['json'],
  async html({ lang, edition, params }) {
    const words = text[lang];
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const report = findReport(dossier, params['report'] ?? '');
    const part = { dossier, report, lang };
    const inRecommendations = new Set(report.recommendations.flatMap(({ facts }) => facts));
    return {
      title: say(report.label, lang),
      description: words.description(say(report.label, lang)),
      canonical: url('dossierReport', lang, { dossier: dossier.id, report: report.id }),
      body: (
        <>
          <Head dossier={dossier} lang={lang} title={say(report.label, lang)} lede={say(report.about, lang)}>
            <p>
              <cite lang="fr">{report.title}</cite>
            </p>
            <DefinitionList
              lang={lang}
              items={[
                { term: words.authors, value: report.authors.join(', ') },
                {
                  term: words.date,
                  value: report.date === undefined ? null : dayInWords(report.date, lang),
                },
                {
                  term: words.mandated,
                  value: report.mandated === undefined ? null : dayInWords(report.mandated, lang),
                },
                { term: words.count, value: report.recommendationCount ?? words.unknownCount },
              ]}
            />
            <p>
              {words.sources}
              {colon(lang)}
              <Cites dossier={dossier} ids={report.sources} />
            </p>
            {report.note === undefined ? null : <p>{say(report.note, lang)}</p>}
            <Around dossier={dossier} lang={lang} />
          </Head>
          <Recommendations {...part} />
          <section>
            <h2>{words.said}</h2>
            {report.statements.map((id) => {
              const statement = dossier.statement(id);
              return statement ? (
                <StatementBlock key={id} dossier={dossier} statement={statement} lang={lang} named />
              ) : null;
            })}
          </section>
          <section>
            <h2>{words.facts}</h2>
            <FactList
              dossier={dossier}
              facts={factsOf(
                dossier,
                report.facts.filter((id) => !inRecommendations.has(id)),
              )}
              lang={lang}
            />
          </section>
        </>
      ),
    };
  },
  async data({ edition, params }) {
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const report = findReport(dossier, params['report'] ?? '');
    return {
      kind: 'value',
      value: {
        report,
        recommendations: slotsOf(report).map(({ number, recommendation }) => ({
          number,
          found: recommendation !== undefined,
          text: recommendation?.text ?? null,
        })),
      },
    };
  },
};
