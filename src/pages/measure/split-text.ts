/** Words of a measure's split tables and of its chart by year. */
import { formatCount } from '../../i18n/format.ts';
import { french } from '../../i18n/typography.ts';

const fr = {
  headings: {
    year: 'Année par année',
    category: 'Par catégorie',
    method: 'Par mode d’attribution',
    region: 'Par région',
    buyer: 'Par organisme public',
    area: 'Par territoire',
    organization: 'Par organisme',
    project: 'Projet par projet',
  },
  value: 'Valeur',
  rank: 'Rang',
  name: 'Nom',
  bar: 'Comparaison',
  n: 'Cas',
  nShort: 'cas',
  notComputable: 'Incalculables',
  numerator: 'Numérateur',
  denominator: 'Dénominateur',
  all: 'Toutes les lignes, avec leurs cas',
  firstRows: (shown: number, total: number) =>
    french`Les ${formatCount(shown, 'fr')} lignes qui reposent sur le plus de cas, sur ${formatCount(total, 'fr')}.`,
  capped: (shown: number, total: number) =>
    french`${formatCount(shown, 'fr')} lignes sur ${formatCount(total, 'fr')} ; le JSON et le CSV les donnent toutes.`,
  partialYear: 'année en cours',
  partialNote: (day: string) => french`Les données de la dernière année s’arrêtent au ${day}.`,
  thinYears: 'Les années de moins de dix cas ne sont pas tracées.',
  described: (from: string, to: string, high: string, highYear: string, low: string, lowYear: string) =>
    french`De ${from} à ${to}. Le plus haut : ${high}, en ${highYear}. Le plus bas : ${low}, en ${lowYear}.`,
  undescribed: 'Aucune année n’a de valeur.',
  none: 'Aucune ligne n’a de valeur avec ces filtres.',
};

const en: typeof fr = {
  headings: {
    year: 'Year by year',
    category: 'By category',
    method: 'By procurement method',
    region: 'By region',
    buyer: 'By public body',
    area: 'By area',
    organization: 'By public body',
    project: 'Project by project',
  },
  value: 'Value',
  rank: 'Rank',
  name: 'Name',
  bar: 'Comparison',
  n: 'Cases',
  nShort: 'cases',
  notComputable: 'Not computable',
  numerator: 'Numerator',
  denominator: 'Denominator',
  all: 'All rows, with their cases',
  firstRows: (shown, total) =>
    `The ${formatCount(shown, 'en')} rows that rest on the most cases, of ${formatCount(total, 'en')}.`,
  capped: (shown, total) =>
    `${formatCount(shown, 'en')} rows of ${formatCount(total, 'en')}; the JSON and the CSV give them all.`,
  partialYear: 'year under way',
  partialNote: (day) => `The data of the last year end on ${day}.`,
  thinYears: 'Years of fewer than ten cases are not drawn.',
  described: (from, to, high, highYear, low, lowYear) =>
    `From ${from} to ${to}. Highest: ${high}, in ${highYear}. Lowest: ${low}, in ${lowYear}.`,
  undescribed: 'No year has a value.',
  none: 'No row has a value with these filters.',
};

export const splitText = { fr, en };
