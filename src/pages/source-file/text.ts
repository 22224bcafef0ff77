/** Words of a file's page. */
import { french } from '../../i18n/typography.ts';

const fr = {
  crumb: 'Données',
  description: (name: string) =>
    french`Le fichier ${name} : son empreinte, ce qui en a été lu, et comment le vérifier.`,
  facts: {
    dataset: 'Jeu de données',
    publisher: 'Diffuseur',
    licence: 'Licence',
    format: 'Format',
    size: 'Taille',
    period: 'Période',
    published: 'Publié le',
  },
  unknownLicence: 'licence non précisée',
  range: (from: string, to: string) => french`du ${from} au ${to}`,
  read: 'Ce qui a été lu',
  equation: french`Lues = chargées + en quarantaine + remplacées par une version plus récente.`,
  kind: 'Lignes',
  columns: {
    read: 'Lues',
    loaded: 'Chargées',
    quarantined: 'En quarantaine',
    superseded: 'Remplacées',
    without: 'Sans leur avis',
  },
  withoutNote: french`Une ligne chargée dont l’avis n’est pas dans les données ne fait pas de processus ; elle est comptée ici.`,
  hash: 'Empreinte SHA-256',
  check: french`Pour vérifier que vous avez le même fichier :`,
};

const en: typeof fr = {
  crumb: 'Data',
  description: (name) => `The file ${name}: its fingerprint, what was read in it, and how to check it.`,
  facts: {
    dataset: 'Dataset',
    publisher: 'Publisher',
    licence: 'Licence',
    format: 'Format',
    size: 'Size',
    period: 'Period',
    published: 'Published on',
  },
  unknownLicence: 'licence not stated',
  range: (from, to) => `${from} to ${to}`,
  read: 'What was read',
  equation: 'Read = loaded + in quarantine + superseded by a later version.',
  kind: 'Rows',
  columns: {
    read: 'Read',
    loaded: 'Loaded',
    quarantined: 'In quarantine',
    superseded: 'Superseded',
    without: 'Without their notice',
  },
  withoutNote: 'A loaded row whose notice is not in the data makes no process; it is counted here.',
  hash: 'SHA-256 fingerprint',
  check: 'To check that you have the same file:',
};

export const text = { fr, en } as const;
