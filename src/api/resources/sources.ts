/** The files that the edition was made from: who published each, under which licence, its fingerprint, what was read. */
import { z } from 'zod';
import { fill } from '../../engine/sql.ts';
import { column, optional } from '../columns.ts';
import type { Resource } from '../resource.ts';
import sourcesSql from './sources.sql';

export const sources: Resource = {
  name: 'sources',
  title: { fr: 'Sources', en: 'Sources' },
  lists: [
    {
      path: '/sources',
      row: 'source',
      title: { fr: 'Fichiers sources', en: 'Source files' },
      about: {
        fr: 'Chaque fichier lu : diffuseur, licence, empreinte, et ce qu’il est advenu de ses lignes.',
        en: 'Every file that was read: publisher, licence, fingerprint, and what became of its rows.',
      },
      columns: [
        column('sha256', 'code', 'Empreinte du fichier (SHA-256)', 'Fingerprint of the file (SHA-256)'),
        column('name', 'text', 'Nom du fichier', 'Name of the file'),
        optional('dataset', 'code', 'Jeu de données', 'Dataset'),
        optional('publisher', 'text', 'Diffuseur', 'Publisher'),
        optional('licence', 'text', 'Licence ; vide : non précisée', 'Licence; empty: not stated'),
        optional('licenceUrl', 'text', 'Adresse de la licence', 'Address of the licence'),
        optional('attribution', 'text', 'Mention demandée', 'Attribution asked for'),
        column('source', 'code', 'Format reconnu', 'Format recognized'),
        column('format', 'text', 'Ce que le fichier contient', 'What the file holds'),
        column('bytes', 'count', 'Taille en octets', 'Size in bytes'),
        optional('periodStart', 'text', 'Début de la période', 'Beginning of the period'),
        optional('periodEnd', 'text', 'Fin de la période', 'End of the period'),
        column('read', 'count', 'Lignes lues', 'Rows read'),
        column('loaded', 'count', 'Lignes chargées', 'Rows loaded'),
        column('quarantined', 'count', 'Lignes en quarantaine', 'Rows in quarantine'),
        column(
          'superseded',
          'count',
          'Lignes remplacées par une version plus récente',
          'Rows superseded by a later version',
        ),
        column('removed', 'count', 'Lignes retirées en vertu de la loi', 'Rows removed by law'),
      ],
      filters: z.object({ dataset: z.string().max(200).optional() }),
      filterWords: {
        dataset: {
          words: { fr: 'Un jeu de données, ou `unknown`.', en: 'A dataset, or `unknown`.' },
          example: 'demo',
        },
      },
      key: {
        column: 'sha256',
        sql: 'f.sha256',
        example: { words: { fr: 'Empreinte du fichier', en: 'Fingerprint of the file' } },
      },
      table: true,
      listing({ query }) {
        const dataset = query.get('dataset') || null;
        return {
          params: { dataset },
          order: [
            { sql: 'f.name', type: 'varchar' },
            { sql: 'f.sha256', type: 'varchar' },
          ],
          statement: (parts) =>
            fill(sourcesSql, {
              ...parts,
              where: `${dataset === null ? 'true' : "f.dataset_id is not distinct from nullif($dataset::varchar, 'unknown')"} and ${parts.where}`,
            }),
        };
      },
    },
  ],
};
