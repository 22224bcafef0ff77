/** Every commitment of a dossier with the verdict that holds now. */
import { currentVerdict, type Dossier } from '../../dossiers/dossier.ts';
import { findDossier } from '../../editions/dossiers.ts';
import { csvField } from '../../measures/csv.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { Around, dayInWords, Head, say } from '../dossier/parts.tsx';
import { shared } from '../dossier/words.ts';
import type { Page } from '../page.ts';
import { text } from './text.ts';

function rowsOf(dossier: Dossier) {
  return dossier.commitments.map((commitment) => ({
    commitment,
    speaker: dossier.person(dossier.statement(commitment.statement)?.speaker ?? ''),
    verdict: currentVerdict(commitment),
  }));
}

export const dossierCommitments: Page = {
  route: 'dossierCommitments',
  section: 'statements',
  real: true,
  formats: ['json', 'csv'],
  async html({ lang, edition, params }) {
    const words = text[lang];
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const at = { dossier: dossier.id };
    return {
      title: `${words.title} – ${say(dossier.dossier.title, lang)}`,
      description: words.description,
      canonical: url('dossierCommitments', lang, at),
      body: (
        <>
          <Head dossier={dossier} lang={lang} title={words.title} lede={words.lede}>
            <p>{say(dossier.dossier.rules.endOfMandate, lang)}</p>
            <Around dossier={dossier} lang={lang} />
          </Head>
          <section>
            <h2 class="visually-hidden">{words.caption}</h2>
            <DataTable
              lang={lang}
              caption={words.caption}
              captionHidden
              sortable
              rows={rowsOf(dossier)}
              rowKey={({ commitment }) => commitment.id}
              columns={[
                {
                  key: 'what',
                  long: true,
                  header: words.what,
                  rowHeader: true,
                  cell: ({ commitment }) => (
                    <a
                      href={url('dossierCommitment', lang, {
                        dossier: dossier.id,
                        commitment: commitment.id,
                      })}
                    >
                      {say(commitment.action, lang)}
                    </a>
                  ),
                },
                {
                  key: 'who',
                  header: words.who,
                  cell: ({ speaker }) => speaker?.familyName ?? '',
                  sortValue: ({ speaker }) => speaker?.familyName ?? null,
                },
                {
                  key: 'verdict',
                  header: words.verdict,
                  cell: ({ verdict }) => (verdict ? shared[lang].statuses[verdict.status] : ''),
                  sortValue: ({ verdict }) => verdict?.status ?? null,
                },
                {
                  key: 'asOf',
                  header: words.asOf,
                  cell: ({ verdict }) => (verdict ? dayInWords(verdict.asOf, lang) : ''),
                  sortValue: ({ verdict }) => verdict?.asOf ?? null,
                },
                {
                  key: 'kind',
                  header: words.kind,
                  cell: ({ commitment }) => shared[lang].kinds[commitment.kind],
                },
                {
                  key: 'evidence',
                  header: words.evidence,
                  align: 'end',
                  cell: ({ verdict }) => verdict?.evidence.length ?? 0,
                },
              ]}
            />
            <Downloads
              lang={lang}
              csv={url('dossierCommitments', lang, at, {}, 'csv')}
              json={url('dossierCommitments', lang, at, {}, 'json')}
              what={words.title}
            />
          </section>
        </>
      ),
    };
  },
  async data({ edition, params, lang }) {
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const rows = rowsOf(dossier).map(({ commitment, speaker, verdict }) =>
      [
        commitment.id,
        speaker?.id ?? '',
        commitment.kind,
        commitment.action[lang],
        verdict?.status ?? '',
        verdict?.asOf ?? '',
        verdict?.evidence.join(' ') ?? '',
      ]
        .map(csvField)
        .join(','),
    );
    return {
      kind: 'value',
      value: { dossier: dossier.id, commitments: dossier.commitments },
      csv: `${['id,speaker,kind,action,status,as_of,evidence', ...rows].join('\r\n')}\r\n`,
    };
  },
};
