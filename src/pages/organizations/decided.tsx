/** The section of reviewed decisions: what was joined or found different, why, and who looked. */
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { SaidSource } from '../../ui/said-source.tsx';
import { type DecidedOrganization, type ListedDecision, pairsOf } from './decisions.ts';
import { text } from './text.ts';

function Named({ organization, lang }: { organization: DecidedOrganization; lang: Language }) {
  const { id, name, now, role } = organization;
  if (name === null)
    return (
      <>
        <code>{id}</code> <small>{text[lang].absent}</small>
      </>
    );
  return role === null ? <span>{name}</span> : <a href={url(role, lang, { id: now })}>{name}</a>;
}

export function Decided({ decisions, lang }: { decisions: readonly ListedDecision[]; lang: Language }) {
  const words = text[lang];
  return (
    <section id="decisions">
      <h2>{words.decided}</h2>
      <p>{words.decidedNote(pairsOf(decisions, 'same'), pairsOf(decisions, 'different'))}</p>
      {decisions.length === 0 ? null : (
        <DataTable
          lang={lang}
          caption={words.decided}
          captionHidden
          rows={decisions}
          rowKey={(_, index) => String(index)}
          columns={[
            {
              key: 'organizations',
              header: words.organizations,
              rowHeader: true,
              cell: ({ organizations }) =>
                organizations.map((one) => (
                  <div key={one.id}>
                    <Named organization={one} lang={lang} />
                  </div>
                )),
            },
            { key: 'decision', header: words.decision, cell: ({ decision }) => words.decisions[decision] },
            {
              key: 'reason',
              header: words.why,
              cell: ({ reason, source }) => (
                <>
                  {reason[lang]}{' '}
                  <small>
                    {words.source} <SaidSource source={source} />
                  </small>
                </>
              ),
            },
            {
              key: 'reviewer',
              header: words.reviewed,
              cell: ({ reviewer, day }) => (
                <>
                  {reviewer}, <time dateTime={day}>{formatDay(day, lang)}</time>
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}
