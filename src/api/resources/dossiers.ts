/** Dossiers: what was said, each file as it was checked; real content beside any edition. */
import { z } from 'zod';
import { dossierSchema } from '../../dossiers/schema/dossier.ts';
import { dossiersOf, findDossier } from '../../editions/dossiers.ts';
import { column } from '../columns.ts';
import { givenRows } from '../given.ts';
import type { Resource } from '../resource.ts';

const columns = [
  column('id', 'code', 'Identifiant du dossier', 'Id of the dossier'),
  column('titleFr', 'text', 'Titre, en français', 'Title, in French'),
  column('titleEn', 'text', 'Titre, en anglais', 'Title, in English'),
  column('hash', 'code', 'Empreinte de ce qu’il dit (SHA-256)', 'Hash of what it says (SHA-256)'),
  column('actors', 'count', 'Personnes qui prennent position', 'People who take positions'),
  column('issues', 'count', 'Enjeux', 'Issues'),
  column('statements', 'count', 'Énoncés', 'Statements'),
  column('commitments', 'count', 'Engagements', 'Commitments'),
  column('claims', 'count', 'Affirmations', 'Claims'),
  column('reports', 'count', 'Rapports', 'Reports'),
  column('facts', 'count', 'Faits sourcés', 'Sourced facts'),
];

export const dossiers: Resource = {
  name: 'dossiers',
  title: { fr: 'Dossiers', en: 'Dossiers' },
  lists: [
    {
      path: '/dossiers',
      row: 'dossier',
      real: true,
      title: { fr: 'Dossiers', en: 'Dossiers' },
      about: {
        fr: 'Ce que des personnes ont dit, ou sont rapportées avoir dit ; contenu réel et relu, quelles que soient les données.',
        en: 'What people said, or are reported to have said; real, reviewed content, whatever the data.',
      },
      columns,
      async listing({ edition }) {
        const rows = (await dossiersOf(edition)).map((one) => ({
          id: one.id,
          titleFr: one.dossier.title.fr,
          titleEn: one.dossier.title.en,
          hash: one.hash,
          actors: one.people.length,
          issues: one.issues.length,
          statements: one.statements.length,
          commitments: one.commitments.length,
          claims: one.claims.length,
          reports: one.reports.length,
          facts: one.facts.length,
        }));
        return givenRows(columns, rows);
      },
    },
  ],
  values: [
    {
      path: '/dossiers/{dossier}',
      name: 'DossierContent',
      real: true,
      title: { fr: 'Un dossier entier', en: 'A whole dossier' },
      about: {
        fr: 'Tout ce que le dossier contient, selon le schéma que donne « limpide dossier schema ».',
        en: 'All that the dossier holds, by the schema that "limpide dossier schema" gives.',
      },
      pathParams: {
        dossier: {
          words: { fr: 'Identifiant du dossier', en: 'Id of the dossier' },
          example: 'quebec-2012',
        },
      },
      schema: z.object({ id: z.string(), hash: z.string(), content: dossierSchema }),
      async value({ edition, params }) {
        const dossier = await findDossier(edition, params['dossier'] ?? '');
        return { id: dossier.id, hash: dossier.hash, content: dossier.files };
      },
    },
  ],
};
