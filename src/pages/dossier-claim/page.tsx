/** One claim with the definition switch: a change of definition may change the answer, and changes the address. */
import { claimReviewsOf } from '../../dossiers/claim-review.ts';
import type { Dossier } from '../../dossiers/dossier.ts';
import type { Check, CheckValue, Claim } from '../../dossiers/schema/claims.ts';
import { findDossier } from '../../editions/dossiers.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { Note } from '../../ui/note.tsx';
import { Around, Cite, Cites, colon, FactList, factsOf, Head, Quoted, say } from '../dossier/parts.tsx';
import { shared } from '../dossier/words.ts';
import type { Page } from '../page.ts';
import { text } from './text.ts';

interface Part {
  readonly dossier: Dossier;
  readonly claim: Claim;
  readonly check: Check;
  readonly lang: Language;
}

function findClaim(dossier: Dossier, id: string): Claim {
  const found = dossier.claim(id);
  if (found) return found;
  throw new LimpideError('notFound', `This dossier checks no claim "${id}".`);
}

/** @throws LimpideError usage, naming the definitions that there are */
function chosenCheck(claim: Claim, query: URLSearchParams): Check {
  const wanted = query.get('definition');
  const found =
    wanted === null ? claim.checks[0] : claim.checks.find(({ definition }) => definition === wanted);
  if (found) return found;
  throw new LimpideError(
    'usage',
    `This claim has no definition "${wanted}"; there are ${claim.checks.map(({ definition }) => definition).join(', ')}.`,
  );
}

function addressOf({ dossier, claim, lang }: Part, definition: string): string {
  return url('dossierClaim', lang, { dossier: dossier.id, claim: claim.id }, { definition });
}

function Switch(part: Part) {
  const { claim, check, lang } = part;
  const words = text[lang];
  return (
    <nav class="definition-switch screen" aria-label={words.switch}>
      <ul>
        {claim.checks.map(({ definition, label }) => (
          <li key={definition}>
            <a
              href={addressOf(part, definition)}
              aria-current={definition === check.definition ? 'true' : undefined}
              data-unprinted=""
            >
              {say(label, lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** "34,5 milliards de dollars", with as many decimals as the source gives. */
function valueInWords({ value, unit, approximate }: CheckValue, lang: Language): string {
  const decimals = value.split('.')[1]?.length ?? 0;
  const number = formatNumber(Number(value), lang, decimals);
  return `${approximate ? `${text[lang].about} ` : ''}${number} ${say(unit, lang)}`;
}

function Answer(part: Part) {
  const { dossier, check, lang } = part;
  const words = text[lang];
  return (
    <section>
      <h2>{words.answer(say(check.label, lang))}</h2>
      <p class="verdict-now">
        <strong>{shared[lang].results[check.result]}</strong>
      </p>
      <p>{say(check.meaning, lang)}</p>
      <p>{say(check.explanation, lang)}</p>
      {check.caution === undefined ? null : (
        <Note tone="caution" title={words.caution}>
          <p>{say(check.caution, lang)}</p>
        </Note>
      )}
      <h3>{words.values}</h3>
      {check.values.length === 0 ? (
        <p>{words.noValue}</p>
      ) : (
        <DataTable
          lang={lang}
          caption={words.valuesCaption(say(check.label, lang))}
          captionHidden
          rows={check.values}
          rowKey={(_, index) => String(index)}
          columns={[
            { key: 'what', header: words.what, rowHeader: true, cell: (row) => say(row.label, lang) },
            { key: 'value', header: words.value, align: 'end', cell: (row) => valueInWords(row, lang) },
            { key: 'scope', header: words.scope, cell: (row) => say(row.scope, lang) },
            {
              key: 'sources',
              header: words.sources,
              cell: (row) => <Cites dossier={dossier} ids={row.sources} />,
            },
          ]}
        />
      )}
      {check.grade === undefined ? null : (
        <p>
          {words.grade}
          {colon(lang)}
          {shared[lang].grades[check.grade]}
        </p>
      )}
    </section>
  );
}

function All(part: Part) {
  const { claim, lang } = part;
  const words = text[lang];
  return (
    <section>
      <h2>{words.all}</h2>
      <DataTable
        lang={lang}
        caption={words.allCaption}
        captionHidden
        rows={claim.checks}
        rowKey={({ definition }) => definition}
        columns={[
          {
            key: 'definition',
            header: words.definition,
            rowHeader: true,
            cell: ({ definition, label }) => <a href={addressOf(part, definition)}>{say(label, lang)}</a>,
          },
          { key: 'result', header: words.result, cell: ({ result }) => shared[lang].results[result] },
        ]}
      />
      <p>{say(claim.summary, lang)}</p>
    </section>
  );
}

function Said({ dossier, claim, lang }: Part) {
  const quotation = claim.quotation ?? dossier.statement(claim.statement ?? '');
  if (!quotation) return null;
  return (
    <section>
      <h2>{text[lang].said}</h2>
      <figure class="statement">
        <blockquote>
          <p>
            <Quoted quotation={quotation} />
          </p>
        </blockquote>
        <figcaption>
          <p>
            {claim.statement === undefined ? null : <strong>{say(dossier.dossier.label, lang)}, </strong>}
            <Cite dossier={dossier} id={quotation.source} />
            {', '}
            {say(quotation.locator, lang)}
          </p>
        </figcaption>
      </figure>
    </section>
  );
}

function reviewsOf({ dossier, claim, lang }: Omit<Part, 'check'>, origin: string): object[] {
  const address = `${origin}${url('dossierClaim', lang, { dossier: dossier.id, claim: claim.id })}`;
  return claimReviewsOf(dossier, claim, lang, address, shared[lang].results);
}

export const dossierClaim: Page = {
  route: 'dossierClaim',
  section: 'statements',
  real: true,
  formats: ['json'],
  async html({ lang, edition, params, query, origin }) {
    const words = text[lang];
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const claim = findClaim(dossier, params['claim'] ?? '');
    const part: Part = { dossier, claim, check: chosenCheck(claim, query), lang };
    const title = say(claim.title, lang);
    const at = { dossier: dossier.id, claim: claim.id };
    return {
      title,
      description: words.description(title),
      structured: reviewsOf(part, origin),
      canonical: query.has('definition')
        ? addressOf(part, part.check.definition)
        : url('dossierClaim', lang, at),
      body: (
        <>
          <Head dossier={dossier} lang={lang} title={title} />
          <Said {...part} />
          <section>
            <h2>{words.switch}</h2>
            <p>{words.switchNote}</p>
            <Switch {...part} />
          </section>
          <Answer {...part} />
          <All {...part} />
          {claim.facts.length === 0 ? null : (
            <section>
              <h2>{words.facts}</h2>
              <FactList dossier={dossier} facts={factsOf(dossier, claim.facts)} lang={lang} />
            </section>
          )}
          <section>
            <Downloads lang={lang} json={url('dossierClaim', lang, at, {}, 'json')} what={title} />
            <Around dossier={dossier} lang={lang} />
          </section>
        </>
      ),
    };
  },
  async data({ lang, edition, params, origin }) {
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const claim = findClaim(dossier, params['claim'] ?? '');
    return { kind: 'value', value: { claim, claimReview: reviewsOf({ dossier, claim, lang }, origin) } };
  },
};
