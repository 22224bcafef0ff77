/** The people of a dossier and their parties; its data are Popolo. */
import { popoloOf } from '../../dossiers/popolo.ts';
import { findDossier } from '../../editions/dossiers.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Around, Cites, Head, say } from '../dossier/parts.tsx';
import { shared } from '../dossier/words.ts';
import type { Page } from '../page.ts';
import { text } from './text.ts';

export const dossierPeople: Page = {
  route: 'dossierPeople',
  section: 'statements',
  real: true,
  formats: ['json'],
  async html({ lang, edition, params }) {
    const words = text[lang];
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const rows = dossier.actors.people.flatMap((person) =>
      person.memberships.map((membership, index) => ({ person, membership, index })),
    );
    return {
      title: `${words.title} – ${say(dossier.dossier.title, lang)}`,
      description: words.description,
      canonical: url('dossierPeople', lang, { dossier: dossier.id }),
      body: (
        <>
          <Head dossier={dossier} lang={lang} title={words.title} lede={words.lede}>
            <Around dossier={dossier} lang={lang} />
          </Head>
          <section>
            <h2 class="visually-hidden">{words.caption}</h2>
            <DataTable
              lang={lang}
              caption={words.caption}
              captionHidden
              rows={rows}
              rowKey={({ person, index }) => `${person.id} ${index}`}
              columns={[
                {
                  key: 'person',
                  header: words.person,
                  rowHeader: true,
                  cell: ({ person }) =>
                    person.part === 'actor' ? (
                      <a href={url('dossierActor', lang, { dossier: dossier.id, actor: person.id })}>
                        {person.name}
                      </a>
                    ) : (
                      <>
                        {person.name}
                        <br />
                        <small>{words.reporter}</small>
                      </>
                    ),
                },
                {
                  key: 'role',
                  header: words.role,
                  cell: ({ membership }) => {
                    const party = dossier.organization(membership.organization);
                    return (
                      <>
                        {say(membership.role, lang)}, <span lang="fr">{party?.name}</span>
                        {membership.note === undefined ? null : (
                          <>
                            <br />
                            <small>{say(membership.note, lang)}</small>
                          </>
                        )}
                      </>
                    );
                  },
                },
                {
                  key: 'sources',
                  header: words.sources,
                  cell: ({ membership }) =>
                    membership.verified ? (
                      <Cites dossier={dossier} ids={membership.sources} />
                    ) : (
                      <>
                        <span class="silence">{shared[lang].unverified}</span>{' '}
                        <Cites dossier={dossier} ids={membership.sources} />
                      </>
                    ),
                },
              ]}
            />
            <p class="screen">
              <a href={url('dossierPeople', lang, { dossier: dossier.id }, {}, 'json')} data-unprinted="">
                {words.popolo}
              </a>
            </p>
          </section>
        </>
      ),
    };
  },
  async data({ edition, params }) {
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    return { kind: 'value', value: popoloOf(dossier) };
  },
};
