/** One commitment: the words, the test, every verdict, the evidence, who can act, and the right of reply. */
import { currentVerdict, type Dossier } from '../../dossiers/dossier.ts';
import type { Commitment } from '../../dossiers/schema/commitments.ts';
import { dossiersOf, findDossier } from '../../editions/dossiers.ts';
import type { Language } from '../../i18n/language.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { repliesTo } from '../../replies/find.ts';
import { url } from '../../routes.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { ReplyText } from '../../ui/replies.tsx';
import {
  Around,
  colon,
  dayInWords,
  FactList,
  factsOf,
  Head,
  StatementBlock,
  say,
} from '../dossier/parts.tsx';
import { shared } from '../dossier/words.ts';
import { Mandates } from '../dossier-actor/page.tsx';
import { ChainList, chainsThrough } from '../dossier-chain/chain-list.tsx';
import type { Page } from '../page.ts';
import { commitmentFigures, Measures } from './measures.tsx';
import { text } from './text.ts';
import { Verdicts } from './verdicts.tsx';

interface Part {
  readonly dossier: Dossier;
  readonly commitment: Commitment;
  readonly lang: Language;
}

function findCommitment(dossier: Dossier, id: string): Commitment {
  const found = dossier.commitment(id);
  if (found) return found;
  throw new LimpideError('notFound', `This dossier follows no commitment "${id}".`);
}

function Facts({ commitment, lang }: Part) {
  const words = text[lang];
  const optional = (term: string, value: string | undefined) =>
    value === undefined ? [] : [{ term, value }];
  return (
    <DefinitionList
      lang={lang}
      layout="rows"
      items={[
        { term: words.test, value: say(commitment.test, lang) },
        { term: words.kind, value: shared[lang].kinds[commitment.kind] },
        ...optional(
          words.condition,
          commitment.conditions === undefined ? undefined : say(commitment.conditions, lang),
        ),
        {
          term: words.deadline,
          value: commitment.deadline === undefined ? null : dayInWords(commitment.deadline, lang),
        },
        { term: words.atTheTime, value: say(commitment.responsibleAtTheTime, lang) },
        { term: words.today, value: say(commitment.whoCouldAct, lang) },
        ...optional(
          words.data,
          commitment.dataNeeded === undefined ? undefined : say(commitment.dataNeeded, lang),
        ),
      ]}
    />
  );
}

function Recommendations({ dossier, commitment, lang }: Part) {
  const words = text[lang];
  const linked = dossier.reports.flatMap((report) =>
    report.recommendations
      .filter(({ commitments }) => commitments.includes(commitment.id))
      .map((recommendation) => ({ report, recommendation })),
  );
  if (linked.length === 0) return null;
  return (
    <section>
      <h2>{words.reports}</h2>
      <ul>
        {linked.map(({ report, recommendation }) => (
          <li key={`${report.id} ${recommendation.number}`}>
            <a
              href={`${url('dossierReport', lang, { dossier: dossier.id, report: report.id })}#r${recommendation.number}`}
            >
              {say(report.label, lang)}, {words.recommendation(recommendation.number)}
            </a>
            {colon(lang)}
            {say(recommendation.text, lang)}
          </li>
        ))}
      </ul>
    </section>
  );
}

export const dossierCommitment: Page = {
  route: 'dossierCommitment',
  section: 'statements',
  real: true,
  formats: ['json'],
  async html({ lang, edition, params, path, replies }) {
    const words = text[lang];
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const commitment = findCommitment(dossier, params['commitment'] ?? '');
    const statement = dossier.statement(commitment.statement);
    const speaker = dossier.person(statement?.speaker ?? '');
    const part = { dossier, commitment, lang };
    const verdict = currentVerdict(commitment);
    const figures = await commitmentFigures(edition, commitment, lang);
    const title = say(commitment.action, lang);
    const cited = commitment.verdicts.flatMap(({ evidence }) => evidence);
    const at = { dossier: dossier.id, commitment: commitment.id };
    return {
      title,
      description: words.description(title),
      canonical: url('dossierCommitment', lang, at),
      body: (
        <>
          <Head
            dossier={dossier}
            lang={lang}
            title={title}
            crumbs={[
              {
                label: shared[lang].commitments,
                href: url('dossierCommitments', lang, { dossier: dossier.id }),
              },
            ]}
          >
            {verdict ? (
              <p class="verdict-now">
                <span class="eyebrow">{words.verdict}</span>
                <strong>{shared[lang].statuses[verdict.status]}</strong>{' '}
                <small>{words.asOf(dayInWords(verdict.asOf, lang))}</small>
              </p>
            ) : null}
          </Head>
          {statement ? (
            <section>
              <h2>{words.said}</h2>
              <StatementBlock dossier={dossier} statement={statement} lang={lang} named />
              <Facts {...part} />
            </section>
          ) : null}
          <Verdicts {...part} />
          {speaker ? (
            <section>
              <h2>{words.mandates}</h2>
              <p>{say(dossier.dossier.rules.endOfMandate, lang)}</p>
              <Mandates dossier={dossier} person={speaker} lang={lang} />
            </section>
          ) : null}
          <section>
            <h2>{words.allEvidence}</h2>
            <FactList
              dossier={dossier}
              facts={factsOf(dossier, [...new Set([...cited, ...commitment.facts])])}
              lang={lang}
            />
          </section>
          <Measures commitment={commitment} figures={figures} edition={edition} lang={lang} />
          <Recommendations {...part} />
          <ChainList
            found={[{ dossier, chains: chainsThrough(dossier, { commitment: commitment.id }) }]}
            lang={lang}
          />
          <section>
            <h2>{words.replyTitle}</h2>
            {/* A dossier is real in any edition, and so are the replies to it. */}
            {repliesTo(replies, 'real', { commitment: `${dossier.id}/${commitment.id}` }).map((reply) => (
              <ReplyText key={reply.id} reply={reply} lang={lang} />
            ))}
            <p>
              {words.replyNote}{' '}
              <a href={`${url('replies', lang, {}, { page: path })}#send`} rel="nofollow">
                {words.replyLink}
              </a>
            </p>
            <Downloads lang={lang} json={url('dossierCommitment', lang, at, {}, 'json')} what={title} />
            <Around dossier={dossier} lang={lang} />
          </section>
        </>
      ),
    };
  },
  async prepare(edition) {
    for (const { commitments } of await dossiersOf(edition))
      for (const commitment of commitments) await commitmentFigures(edition, commitment, 'fr');
  },
  async data({ edition, params }) {
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const commitment = findCommitment(dossier, params['commitment'] ?? '');
    return {
      kind: 'value',
      value: {
        commitment,
        statement: dossier.statement(commitment.statement),
        facts: factsOf(dossier, [
          ...new Set([...commitment.verdicts.flatMap(({ evidence }) => evidence), ...commitment.facts]),
        ]),
      },
    };
  },
};
