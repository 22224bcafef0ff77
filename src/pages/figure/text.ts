/** Words of the page that tells where a figure comes from. */
import { formatCount } from '../../i18n/format.ts';
import { french } from '../../i18n/typography.ts';

const fr = {
  title: (measure: string) => french`${measure} – d’où vient ce chiffre ?`,
  description: (question: string) =>
    french`${question} La définition, la requête, les sources et la commande qui redonne le même chiffre.`,
  eyebrow: french`D’où vient ce chiffre ?`,
  crumb: 'Mesures',
  whole: 'Toutes les données de cette édition',
  filters: 'Filtres de ce chiffre',
  basis: 'Sur quoi il repose',
  n: 'Cas comptés',
  oneCase: (grain: string) => french`Un cas : ${grain}.`,
  notComputable: 'Cas qui ne peuvent pas être calculés',
  because: (why: string) => french`Pourquoi : ${why}.`,
  noneMissing: 'Rien ne manque à ces cas.',
  leftOut: 'Montants laissés hors du calcul',
  leftOutWhy: french`Ils ne peuvent pas être justes tels qu’ils sont publiés : virgule déplacée, montant de remplissage, valeur hors d’échelle.`,
  leftOutSee: 'Les règles et chaque cas',
  rows: 'Les lignes',
  /** The list that the figure rests on, by what its rows are. */
  behind: {
    process: {
      link: 'Voir les processus d’achat qui passent ces filtres',
      note: french`Parmi eux, le calcul retient ceux que dit la formule.`,
    },
    outcome: {
      link: 'Voir les observations, une par une',
      note: french`Chacune avec son fichier et sa ligne, ou le texte où elle se lit.`,
    },
    project: {
      link: 'Voir les projets',
      note: french`Chacun avec ses publications, l’une après l’autre ; le calcul retient ceux que dit la formule.`,
    },
  },
  meant: 'Ce que le chiffre lit',
  splits: 'Le même chiffre, vu de plus près',
  sources: 'Les données',
  publisher: 'Diffuseur',
  licence: 'Licence',
  files: 'Nombre de fichiers',
  period: 'Période couverte',
  range: (from: string, to: string) => `du ${from} au ${to}`,
  added: 'Fichiers ajoutés',
  everyFile: 'Chaque fichier, avec son empreinte SHA-256',
  rerun: 'Le recalculer',
  rerunLede: french`Trois chemins mènent à la même valeur : une commande, une adresse et la requête elle-même.`,
  command: 'La commande',
  commandNote: 'Elle s’exécute là où cette édition est conservée.',
  address: 'L’adresse',
  sql: 'La requête',
  sqlNote: 'Elle a tourné telle quelle sur les tables de l’édition.',
  citeForms: 'La même citation en BibTeX et en CSL-JSON',
  embed: 'Le montrer dans une autre page',
  cite: 'Le citer',
  citation: (parts: {
    title: string;
    filters: string;
    value: string;
    measure: string;
    version: number;
    edition: number;
    day: string;
    id: string;
    address: string;
  }) =>
    french`Limpide, « ${parts.title} »${parts.filters} : ${parts.value}. Mesure ${parts.measure}, version ${parts.version}, édition ${parts.edition} du ${parts.day}, empreinte ${parts.id}. ${parts.address}`,
  fictional: 'Données fictives. ',
  table: (rows: number) => french`${formatCount(rows, 'fr')} ${rows < 2 ? 'ligne' : 'lignes'}`,
  tableCaption: (title: string) => french`${title} : toutes les lignes`,
};

const en: typeof fr = {
  title: (measure) => `${measure} – where does this figure come from?`,
  description: (question) =>
    `${question} The definition, the query, the sources, and the command that gives the same number again.`,
  eyebrow: 'Where does this figure come from?',
  crumb: 'Measures',
  whole: 'All the data of this edition',
  filters: 'Filters of this figure',
  basis: 'What it rests on',
  n: 'Cases counted',
  oneCase: (grain) => `One case: ${grain}.`,
  notComputable: 'Cases that cannot be computed',
  because: (why) => `Why: ${why}.`,
  noneMissing: 'Nothing is missing from these cases.',
  leftOut: 'Amounts left out of the computation',
  leftOutWhy:
    'They cannot be right as published: a decimal point moved, a placeholder, a value out of scale.',
  leftOutSee: 'The rules and every case',
  rows: 'The rows',
  behind: {
    process: {
      link: 'See the procurement processes that pass these filters',
      note: 'Among them, the formula says which ones count.',
    },
    outcome: {
      link: 'See the observations, one by one',
      note: 'Each with its file and line, or the text it stands in.',
    },
    project: {
      link: 'See the projects',
      note: 'Each with its publications, one after the other; the formula says which ones count.',
    },
  },
  meant: 'What the figure reads',
  splits: 'The same number, looked at closer',
  sources: 'The data',
  publisher: 'Publisher',
  licence: 'Licence',
  files: 'Number of files',
  period: 'Period covered',
  range: (from, to) => `${from} to ${to}`,
  added: 'Files added',
  everyFile: 'Every file, with its SHA-256',
  rerun: 'Run it again',
  rerunLede: 'Three ways lead to the same value: a command, an address, and the query itself.',
  command: 'The command',
  commandNote: 'It runs wherever this edition is kept.',
  address: 'The address',
  sql: 'The query',
  sqlNote: 'It ran as it stands over the edition’s tables.',
  citeForms: 'The same citation as BibTeX and CSL-JSON',
  embed: 'Show it in another page',
  cite: 'Cite it',
  citation: (parts) =>
    `Limpide, “${parts.title}”${parts.filters}: ${parts.value}. Measure ${parts.measure}, version ${parts.version}, edition ${parts.edition} of ${parts.day}, fingerprint ${parts.id}. ${parts.address}`,
  fictional: 'Fictional data. ',
  table: (rows) => `${formatCount(rows, 'en')} ${rows === 1 ? 'row' : 'rows'}`,
  tableCaption: (title) => `${title}: all rows`,
};

export const text = { fr, en };
