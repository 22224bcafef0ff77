/** Everything that a dossier rests on: facts by grade, then the numbered list of sources. */
import { findDossier } from '../../editions/dossiers.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { Silence } from '../../ui/silence.tsx';
import { Around, Cite, dayInWords, FactList, Head, say } from '../dossier/parts.tsx';
import { shared } from '../dossier/words.ts';
import type { Page } from '../page.ts';
import { text } from './text.ts';

export const dossierSources: Page = {
  route: 'dossierSources',
  section: 'statements',
  real: true,
  formats: ['json'],
  async html({ lang, edition, params }) {
    const words = text[lang];
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    return {
      title: `${words.title} – ${say(dossier.dossier.title, lang)}`,
      description: words.description,
      canonical: url('dossierSources', lang, { dossier: dossier.id }),
      body: (
        <>
          <Head dossier={dossier} lang={lang} title={words.title} lede={words.lede}>
            <p>{say(dossier.dossier.rules.evidence, lang)}</p>
            <Around dossier={dossier} lang={lang} />
          </Head>
          <section>
            <h2>{words.facts}</h2>
            <FactList dossier={dossier} facts={dossier.facts} lang={lang} />
          </section>
          <section>
            <h2>{words.sources}</h2>
            <DataTable
              lang={lang}
              caption={words.caption}
              captionHidden
              rows={dossier.sources.map((source, index) => ({ source, number: index + 1 }))}
              rowKey={({ source }) => source.id}
              columns={[
                { key: 'number', header: words.number, align: 'end', cell: ({ number }) => number },
                {
                  key: 'source',
                  header: words.source,
                  rowHeader: true,
                  cell: ({ source }) => (
                    <span id={`source-${source.id}`}>
                      <Cite dossier={dossier} id={source.id} />
                      {source.note === undefined ? null : (
                        <>
                          <br />
                          <small>{say(source.note, lang)}</small>
                        </>
                      )}
                    </span>
                  ),
                },
                {
                  key: 'grade',
                  header: words.grade,
                  cell: ({ source }) => shared[lang].grades[source.grade],
                },
                {
                  key: 'date',
                  header: words.date,
                  cell: ({ source }) =>
                    source.date === undefined ? <Silence lang={lang} /> : dayInWords(source.date, lang),
                },
              ]}
            />
            <Downloads
              lang={lang}
              json={url('dossierSources', lang, { dossier: dossier.id }, {}, 'json')}
              what={words.title}
            />
          </section>
        </>
      ),
    };
  },
  async data({ edition, params }) {
    const { facts, sources } = await findDossier(edition, params['dossier'] ?? '');
    return { kind: 'value', value: { facts, sources } };
  },
};
