/** A dossier's first page: what it rests on, what is in it, what became of the commitments, what is missing. */
import { currentVerdict, type Dossier } from '../../dossiers/dossier.ts';
import { statuses } from '../../dossiers/schema/words.ts';
import { findDossier } from '../../editions/dossiers.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { datasetMarkup } from '../dataset-markup.ts';
import { ChainList } from '../dossier-chain/chain-list.tsx';
import { silencesOf } from '../dossiers/page.tsx';
import type { Page } from '../page.ts';
import { Around, Cite, colon, Disclosures, Quoted, say } from './parts.tsx';
import { text } from './text.ts';
import { shared } from './words.ts';

interface Part {
  readonly dossier: Dossier;
  readonly lang: Language;
}

function Issues({ dossier, lang }: Part) {
  const words = text[lang];
  const spoke = (issue: string) =>
    dossier.people.filter(({ id }) => dossier.position(issue, id)?.stance !== 'notStated').length;
  return (
    <section>
      <h2>{words.issues}</h2>
      <DataTable
        lang={lang}
        caption={words.issuesCaption}
        captionHidden
        rows={dossier.issues}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'issue',
            header: words.issue,
            rowHeader: true,
            cell: ({ id, title }) => (
              <a href={url('dossierIssue', lang, { dossier: dossier.id, issue: id })}>{say(title, lang)}</a>
            ),
          },
          {
            key: 'spoke',
            header: words.spoke,
            align: 'end',
            cell: ({ id }) => words.of(spoke(id), dossier.people.length),
          },
        ]}
      />
      <p>
        <a href={url('dossierMatrix', lang, { dossier: dossier.id })}>{words.toMatrix}</a>
      </p>
    </section>
  );
}

function Verdicts({ dossier, lang }: Part) {
  const words = text[lang];
  const now = dossier.commitments.map((one) => currentVerdict(one)?.status);
  const rows = statuses
    .map((status) => ({ status, n: now.filter((one) => one === status).length }))
    .filter(({ n }) => n > 0);
  return (
    <section>
      <h2>{words.verdicts}</h2>
      <DataTable
        lang={lang}
        caption={words.verdictsCaption}
        captionHidden
        rows={rows}
        rowKey={({ status }) => status}
        columns={[
          {
            key: 'status',
            header: words.status,
            rowHeader: true,
            cell: ({ status }) => shared[lang].statuses[status],
          },
          { key: 'n', header: words.number, align: 'end', cell: ({ n }) => n },
        ]}
      />
      <p>
        <a href={url('dossierCommitments', lang, { dossier: dossier.id })}>{words.toCommitments}</a>
      </p>
    </section>
  );
}

function Claims({ dossier, lang }: Part) {
  const words = text[lang];
  const answers = (results: readonly string[]) => [...new Set(results)].join(', ');
  return (
    <section>
      <h2>{words.claims}</h2>
      <dl class="definitions definitions-rows">
        {dossier.claims.map((claim) => (
          <div key={claim.id} id={`claim-${claim.id}`}>
            <dt>
              <a href={url('dossierClaim', lang, { dossier: dossier.id, claim: claim.id })}>
                {say(claim.title, lang)}
              </a>
            </dt>
            <dd>
              {words.claimAnswers(answers(claim.checks.map(({ result }) => shared[lang].results[result])))}
              <small>{say(claim.summary, lang)}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Reports({ dossier, lang }: Part) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.reports}</h2>
      <ul>
        {dossier.reports.map((report) => (
          <li key={report.id}>
            <a href={url('dossierReport', lang, { dossier: dossier.id, report: report.id })}>
              {say(report.label, lang)}
            </a>
            {', '}
            <cite lang="fr">{report.title}</cite>
            {colon(lang)}
            {report.recommendationCount === null
              ? words.reportUnknown
              : words.reportCount(report.recommendations.length, report.recommendationCount)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reading({ dossier, lang }: Part) {
  const words = text[lang];
  const { requests, rules, limits, references } = dossier.dossier;
  return (
    <>
      <section>
        <h2>{words.requests}</h2>
        <ul>
          {requests.map((request) => (
            <li key={request.text.fr}>
              {say(request.text, lang)} <Quoted quotation={request.quotation} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.rules}</h2>
        <p>{say(rules.stances, lang)}</p>
        <p>{say(rules.evidence, lang)}</p>
        <p>{say(rules.endOfMandate, lang)}</p>
      </section>
      <section>
        <h2>{words.limits}</h2>
        <ul>
          {limits.map((limit) => (
            <li key={limit.fr}>{say(limit, lang)}</li>
          ))}
        </ul>
        <h3>{words.references}</h3>
        <p>{words.referencesNote}</p>
        <ol>
          {references.map(({ number, label, source, found }) => (
            <li key={number} id={`ref-${number}`}>
              {say(label, lang)}
              {colon(lang)}
              {found && source !== undefined ? (
                <Cite dossier={dossier} id={source} />
              ) : (
                <span class="silence">{words.notFound}</span>
              )}
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

export const dossier: Page = {
  route: 'dossier',
  section: 'statements',
  real: true,
  formats: ['json'],
  async html({ lang, edition, params, path, origin }) {
    const words = text[lang];
    const found = await findDossier(edition, params['dossier'] ?? '');
    const part = { dossier: found, lang };
    const title = say(found.dossier.title, lang);
    return {
      title,
      description: words.description(title),
      canonical: url('dossier', lang, { dossier: found.id }),
      structured: datasetMarkup(edition, lang, origin, {
        name: title,
        description: say(found.dossier.lede, lang),
        path,
        formats: ['json'],
        real: true,
        basedOn: found.sources.flatMap((source) => source.url ?? []),
      }),
      body: (
        <>
          <section>
            <Breadcrumb
              lang={lang}
              crumbs={[{ label: shared[lang].statements, href: url('dossiers', lang) }]}
              here={title}
            />
            <h1>{title}</h1>
            <p class="lede">{say(found.dossier.lede, lang)}</p>
            <p>
              <Cite dossier={found} id={found.dossier.seed} />
            </p>
            <Disclosures {...part} />
            <Around {...part} />
          </section>
          <section>
            <h2>{words.atAGlance}</h2>
            <DefinitionList
              lang={lang}
              items={[
                { term: words.statements, value: found.statements.length },
                { term: words.commitments, value: found.commitments.length },
                {
                  term: words.silences,
                  value: silencesOf(found),
                  note: words.cells(found.positions.length),
                },
              ]}
            />
          </section>
          <Issues {...part} />
          <Verdicts {...part} />
          <ChainList found={[{ dossier: found, chains: found.chains }]} lang={lang} />
          <Claims {...part} />
          <Reports {...part} />
          <Reading {...part} />
          <section>
            <p>
              <small>
                {words.fingerprint}
                {colon(lang)}
                <code class="hash">{found.hash}</code>
              </small>
            </p>
            <Downloads
              lang={lang}
              json={url('dossier', lang, { dossier: found.id }, {}, 'json')}
              what={title}
            />
          </section>
        </>
      ),
    };
  },
  async data({ edition, params }) {
    const { hash, files } = await findDossier(edition, params['dossier'] ?? '');
    return { kind: 'value', value: { hash, ...files } };
  },
};
