/** Words of a measure's own page. */
import { formatCount } from '../../i18n/format.ts';
import { french } from '../../i18n/typography.ts';

const fr = {
  crumb: 'Mesures',
  eyebrow: 'Mesure',
  whole: 'Toutes les données de cette édition',
  ranking: 'Les vingt premiers',
  rankingMore: 'Le classement, avec ses filtres',
  leftOut: (n: number) =>
    french`${formatCount(n, 'fr')} cas ${n > 1 ? 'ont' : 'a'} un montant laissé hors du calcul, parce qu’il ne peut pas être juste tel qu’il est publié.`,
  leftOutSee: 'Les règles et chaque cas',
  splits: 'Vu de plus près',
  buyers: 'Les organismes publics',
  buyersBySize: french`Les organismes d’au moins dix cas, les plus grandes valeurs d’abord.`,
  buyersByCases: french`Les organismes qui ont le plus de cas (au moins dix), dans cet ordre : ce n’est pas un classement.`,
  allBuyers: 'Tous les organismes',
  sql: 'La requête',
  sqlNote: french`Elle tourne sur les tables de l’édition ; chaque page de chiffre la montre avec ses valeurs.`,
  command: 'La ligne de commande',
  commandNote: french`Chaque filtre s’ajoute par « --param » : une année, une région, un organisme.`,
  description: (question: string) => french`${question} Définition, calcul, valeurs et requête.`,
};

const en: typeof fr = {
  crumb: 'Measures',
  eyebrow: 'Measure',
  whole: 'All the data of this edition',
  ranking: 'The first twenty',
  rankingMore: 'The ranking, with its filters',
  leftOut: (n) =>
    `${formatCount(n, 'en')} ${n === 1 ? 'case has' : 'cases have'} an amount left out of the computation, because it cannot be right as published.`,
  leftOutSee: 'The rules and every case',
  splits: 'Looked at closer',
  buyers: 'Public bodies',
  buyersBySize: 'Public bodies with at least ten cases, largest values first.',
  buyersByCases: 'Public bodies with the most cases (at least ten), in that order: this is not a ranking.',
  allBuyers: 'All public bodies',
  sql: 'The query',
  sqlNote: 'It runs over the edition’s tables; each figure’s page shows it with its values.',
  command: 'The command line',
  commandNote: 'Each filter is added with “--param”: a year, a region, a public body.',
  description: (question) => `${question} Definition, formula, values and query.`,
};

export const text = { fr, en };
