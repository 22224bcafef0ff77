/** Words of the page of quarantine. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Quarantaine',
  crumb: 'Qualité des données',
  description: 'Les lignes mises de côté : la raison, l’endroit et le texte brut.',
  lede: french`Une ligne que l’on ne peut pas lire, ou mettre en ordre, n’est pas perdue : elle est mise de côté, avec sa raison, son endroit et son texte.`,
  none: french`Aucune ligne n’est en quarantaine dans cette édition.`,
  noneHelp: french`Tout ce qui a été lu a été chargé, ou remplacé par une version plus récente.`,
  count: (n: string, many: boolean) => (many ? french`${n} lignes` : french`${n} ligne`),
  first: (n: string) => french`Les ${n} premières sont montrées ; la liste entière est en CSV et en JSON.`,
  reason: 'Raison',
  detail: 'Ce qui a été trouvé',
  file: 'Fichier',
  place: 'Endroit',
  placeAt: (line: string, offset: string) => french`ligne ${line}, octet ${offset}`,
  raw: 'Texte brut',
};

const en: typeof fr = {
  title: 'Quarantine',
  crumb: 'Data quality',
  description: 'The rows put aside: the reason, the place and the raw text.',
  lede: 'A row that cannot be read, or put in order, is not lost: it is put aside, with its reason, its place and its text.',
  none: 'No row is in quarantine in this edition.',
  noneHelp: 'Everything that was read was loaded, or replaced by a later version.',
  count: (n, many) => (many ? `${n} rows` : `${n} row`),
  first: (n) => `The first ${n} are shown; the whole list is in CSV and JSON.`,
  reason: 'Reason',
  detail: 'What was found',
  file: 'File',
  place: 'Place',
  placeAt: (line, offset) => `line ${line}, byte ${offset}`,
  raw: 'Raw text',
};

export const text = { fr, en } as const;
