/** Words of the page of editions. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Éditions',
  description: 'Toutes les éditions connues ici, avec leur empreinte, et comment revenir à l’une d’elles.',
  lede: french`Une édition est un état figé de toutes les lignes et de toutes les mesures. Son empreinte est calculée sur ce qu’elle dit : les mêmes fichiers donnent la même, ici ou ailleurs.`,
  heading: (n: number) => french`Édition ${n}`,
  current: 'édition servie',
  published: 'Publiée',
  fingerprint: 'Empreinte',
  files: 'Fichiers',
  processes: 'Processus',
  until: 'Les données vont jusqu’au',
  kept: 'Gardée ici',
  yes: 'oui',
  no: french`non : seul son manifeste reste`,
  back: french`Y revenir :`,
  again: french`La refaire :`,
  changes: (n: number) => french`Ce qui a changé depuis l’édition ${n}`,
  same: french`Les chiffres principaux n’ont pas changé.`,
  measure: 'Mesure',
  before: 'Avant',
  now: 'Maintenant',
};

const en: typeof fr = {
  title: 'Editions',
  description: 'Every edition known here, with its fingerprint, and how to go back to one of them.',
  lede: 'An edition is a frozen state of all rows and all measures. Its fingerprint is computed from what it says: the same files give the same one, here or elsewhere.',
  heading: (n) => `Edition ${n}`,
  current: 'being served',
  published: 'Published',
  fingerprint: 'Fingerprint',
  files: 'Files',
  processes: 'Processes',
  until: 'The data go to',
  kept: 'Kept here',
  yes: 'yes',
  no: 'no: only its manifest remains',
  back: 'Go back to it:',
  again: 'Make it again:',
  changes: (n) => `What changed since edition ${n}`,
  same: 'The headline figures did not change.',
  measure: 'Measure',
  before: 'Before',
  now: 'Now',
};

export const text = { fr, en } as const;
