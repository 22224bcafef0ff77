/** The ledger of projects: what was said and when, that nothing later erases; each entry with its mark in the chained file. */
import { z } from 'zod';
import { fill } from '../../engine/sql.ts';
import { column, optional } from '../columns.ts';
import { readFilters } from '../parameters.ts';
import type { Resource } from '../resource.ts';
import ledgerSql from './ledger.sql';
import numbersSql from './ledger-numbers.sql';

const kinds = ['snapshot', 'baseline'] as const;
const filters = z.object({
  project: z.string().min(1).max(600).optional(),
  kind: z.enum(kinds).optional(),
});

export const ledger: Resource = {
  name: 'ledger',
  title: { fr: 'Grand livre', en: 'Ledger' },
  lists: [
    {
      path: '/ledger',
      row: 'entry',
      title: { fr: 'Grand livre des projets', en: 'Ledger of projects' },
      about: {
        fr: 'Chaque état publié, avec toutes ses versions, et chaque plan. L’empreinte d’une écriture est sa marque dans le fichier chaîné que donne « limpide ledger ».',
        en: 'Every published snapshot, with all its versions, and every plan. An entry’s fingerprint is its mark in the chained file that "limpide ledger" gives.',
      },
      columns: [
        column('kind', 'code', 'État publié, ou plan', 'Published snapshot, or plan', { values: kinds }),
        column('project', 'code', 'Identifiant du projet', 'Id of the project'),
        column('asOf', 'day', 'Jour décrit', 'Day described'),
        optional('publishedOn', 'day', 'Jour de la publication', 'Day of publication'),
        optional('version', 'count', 'Version de ce jour', 'Version of that day'),
        optional('state', 'code', 'En vigueur, ou remplacé', 'Standing, or superseded', {
          values: ['loaded', 'superseded'],
        }),
        optional('baseline', 'count', 'Numéro du plan', 'Number of the plan'),
        optional('currency', 'code', 'Monnaie (ISO 4217)', 'Currency (ISO 4217)'),
        optional('cost', 'money', 'Coût prévu, ou coût du plan', 'Forecast cost, or cost of the plan'),
        optional('spent', 'money', 'Dépensé à ce jour', 'Spent to date'),
        optional('start', 'day', 'Début', 'Start'),
        optional('end', 'day', 'Fin prévue', 'End'),
        optional('percentDone', 'number', 'Part faite (0 à 1)', 'Part done (0 to 1)'),
        optional('rating', 'text', 'Cote officielle, telle que publiée', 'Official rating, as published'),
        optional('reason', 'code', 'Raison du plan', 'Reason for the plan'),
        column('file', 'code', 'Empreinte du fichier (SHA-256)', 'Fingerprint of the file (SHA-256)'),
        optional('line', 'count', 'Ligne dans le fichier', 'Line in the file'),
        column(
          'fingerprint',
          'code',
          'Empreinte de l’écriture (SHA-256)',
          'Fingerprint of the entry (SHA-256)',
        ),
      ],
      filters,
      filterWords: {
        project: { words: { fr: 'Un projet, par son identifiant.', en: 'A project, by its id.' } },
        kind: {
          words: {
            fr: 'Sorte d’écriture : `snapshot`, `baseline`.',
            en: 'Kind of entry: `snapshot`, `baseline`.',
          },
          example: 'baseline',
        },
      },
      table: true,
      listing({ query }) {
        const asked = readFilters(filters, query);
        const conditions = [
          ...(asked.project === undefined ? [] : ['p.project = $project::varchar']),
          ...(asked.kind === undefined ? [] : ['p.kind = $kind::varchar']),
        ];
        const chosen = conditions.length === 0 ? 'true' : conditions.join(' and ');
        return {
          params: {
            ...(asked.project === undefined ? {} : { project: asked.project }),
            ...(asked.kind === undefined ? {} : { kind: asked.kind }),
          },
          order: [
            { sql: 'p.project_no', type: 'integer' },
            { sql: 'p.day', type: 'date' },
            { sql: 'p.part', type: 'integer' },
            { sql: 'p.nth', type: 'integer' },
          ],
          statement: (parts) => fill(ledgerSql, { ...parts, filters: chosen }),
          narrow: {
            statement: (parts) => fill(numbersSql, { ...parts, filters: chosen }),
            within: (ids) =>
              fill(ledgerSql, {
                filters: `p.id in (${ids.join(', ')})`,
                where: 'true',
                keys: '',
                order: '',
                limit: '',
              }),
          },
        };
      },
    },
  ],
};
