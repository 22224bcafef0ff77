/** The editions known on this machine, newest first. */
import { existsSync } from 'node:fs';
import { editionPath, listManifests } from '../../editions/manifest.ts';
import { column, optional } from '../columns.ts';
import { givenRows } from '../given.ts';
import type { Resource } from '../resource.ts';

const columns = [
  column('id', 'code', 'Empreinte de l’édition (SHA-256)', 'Fingerprint of the edition (SHA-256)'),
  column('number', 'count', 'Numéro, sur cette machine', 'Number, on this machine'),
  column('publishedAt', 'instant', 'Instant de publication', 'Instant of publication'),
  optional('asOf', 'day', 'Jour le plus récent dont les données parlent', 'Newest day that the data tell of'),
  column('isFictional', 'truth', 'Données fictives', 'Fictional data'),
  column('currency', 'code', 'Monnaie principale (ISO 4217)', 'Main currency (ISO 4217)'),
  column('processes', 'count', 'Nombre de processus', 'Number of processes'),
  column('sources', 'count', 'Nombre de fichiers sources', 'Number of source files'),
  column('kept', 'truth', 'Lisible ici avec edition=', 'Can be read here with edition='),
  column('tables', 'object', 'Lignes et empreinte de chaque table', 'Rows and hash of each table'),
];

export const editions: Resource = {
  name: 'editions',
  title: { fr: 'Éditions', en: 'Editions' },
  lists: [
    {
      path: '/editions',
      row: 'edition',
      title: { fr: 'Éditions', en: 'Editions' },
      about: {
        fr: 'Chaque édition est immuable ; son identifiant est l’empreinte de ce qu’elle contient.',
        en: 'Every edition is immutable; its id is the hash of what it holds.',
      },
      columns,
      key: {
        column: 'id',
        sql: 'g.r.id',
        example: { words: { fr: 'Empreinte de l’édition', en: 'Fingerprint of the edition' } },
      },
      listing({ edition }) {
        const rows = listManifests(edition.place).map(
          ({ id, number, publishedAt, asOf, currency, canonical }) => ({
            id,
            number,
            publishedAt,
            asOf,
            isFictional: canonical.fictional,
            currency,
            processes: canonical.tables['process']?.rows ?? 0,
            sources: canonical.sources.length,
            kept: existsSync(editionPath(edition.place, id)),
            tables: canonical.tables,
          }),
        );
        return givenRows(columns, rows.reverse());
      },
    },
  ],
};
