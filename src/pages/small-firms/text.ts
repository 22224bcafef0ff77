/** Words of the page of small firms. */
import { formatCount, formatNumber, formatPercent } from '../../i18n/format.ts';
import { french } from '../../i18n/typography.ts';
import { fewestAwards, leastChange, mostUnknown } from './answer.ts';

const points = (lang: 'fr' | 'en') => formatNumber(String(leastChange * 100), lang, 0);

const fr = {
  title: 'Petites entreprises',
  description:
    'Est-ce de plus en plus facile, pour un fournisseur nouveau ou occasionnel, de gagner un contrat public ? La réponse des données, par année, catégorie et région.',
  crumb: 'Achats',
  question: french`Est-ce de plus en plus facile, pour un fournisseur nouveau ou occasionnel, de gagner ?`,
  answers: {
    easier: 'Oui.',
    harder: 'Non, c’est l’inverse.',
    same: 'Non, la part n’a pas changé.',
    unknown: 'On ne peut pas le dire avec ces données.',
  },
  short: { easier: 'oui', harder: 'non, moins', same: 'non, autant', unknown: 'incalculable' },
  because: {
    before: french`Leur part des adjudications est passée de`,
    in: (year: number) => french`en ${String(year)}`,
    to: 'à',
  },
  whyUnknown: french`Il faut deux années entières de ${formatCount(fewestAwards, 'fr')} adjudications, précédées chacune de 24 mois de données. Cette édition n’en a pas tant.`,
  ruleTitle: 'Comment cette réponse est donnée',
  rule: french`On compare la première et la dernière année entière d’au moins ${formatCount(fewestAwards, 'fr')} adjudications, dont ${formatPercent(mostUnknown, 'fr', 0)} au plus ne peuvent pas être calculées. La réponse est oui ou « c’est l’inverse » si la part change d’au moins ${points('fr')} points et de plus que ce que le hasard explique 19 fois sur 20. Sinon, elle n’a pas changé.`,
  proxyTitle: french`« Nouveau ou occasionnel » : ce que cela veut dire`,
  proxy: french`La taille des entreprises n’est pas publiée. À sa place, on regarde ce que le fournisseur avait obtenu dans les 24 mois d’avant : moins de 3 adjudications, ou moins de 100 000 $ en tout. Une grande entreprise qui vend rarement à l’État est donc comptée ; une petite qui lui vend souvent ne l’est pas.`,
  window: french`Les adjudications des 24 premiers mois des données ne peuvent pas être calculées : on ne sait pas ce que leurs gagnants avaient obtenu avant.`,
  years: 'Année par année',
  yearsNote: french`Chaque point mène au calcul. Une part qui monte dit que plus de contrats vont à des entreprises qui en avaient peu.`,
  door: 'Ce qui ouvre ou ferme la porte',
  doorNote: french`Peu de concurrents, peu de temps pour répondre, de très gros lots : ce sont des obstacles que rapportent les petites entreprises. Ces chiffres disent où ils sont, non pourquoi.`,
  groups: { category: 'Par catégorie', region: 'Par région' },
  groupsNote: french`La même question et la même règle, groupe par groupe.`,
  name: { category: 'Catégorie', region: 'Région' },
  start: 'Première année',
  end: 'Dernière année',
  awards: 'Adjudications',
  answer: french`Plus facile ?`,
  noGroup: french`Aucun groupe n’a deux années entières d’au moins ${formatCount(fewestAwards, 'fr')} adjudications.`,
  someUnknown: (n: number) =>
    n > 1
      ? french`${formatCount(n, 'fr')} autres groupes ne peuvent pas être calculés : trop peu d’adjudications.`
      : french`Un autre groupe ne peut pas être calculé : trop peu d’adjudications.`,
  find: 'Trouver un appel d’offres',
  findNote: french`La page d’un fournisseur montre les appels d’offres qui ressemblent à ceux qu’il a gagnés, les ouverts d’abord.`,
  findSuppliers: 'Chercher un fournisseur',
  findTenders: 'Chercher parmi les appels d’offres',
};

const en: typeof fr = {
  title: 'Small firms',
  description:
    'Is it getting easier for a new or occasional supplier to win a public contract? What the data answer, by year, category and region.',
  crumb: 'Procurement',
  question: 'Is it getting easier for a new or occasional supplier to win?',
  answers: {
    easier: 'Yes.',
    harder: 'No, the reverse.',
    same: 'No, the share has not changed.',
    unknown: 'These data cannot tell.',
  },
  short: { easier: 'yes', harder: 'no, less', same: 'no, as much', unknown: 'not computable' },
  because: {
    before: 'Their share of awards went from',
    in: (year) => `in ${year}`,
    to: 'to',
  },
  whyUnknown: `It takes two whole years of ${formatCount(fewestAwards, 'en')} awards, each after 24 months of data. This edition has not that many.`,
  ruleTitle: 'How this answer is given',
  rule: `The first and the last whole year of at least ${formatCount(fewestAwards, 'en')} awards are compared, where ${formatPercent(mostUnknown, 'en', 0)} of them at most cannot be computed. The answer is yes, or “the reverse”, if the share changes by at least ${points('en')} points and by more than chance explains 19 times of 20. Else it has not changed.`,
  proxyTitle: 'What “new or occasional” means',
  proxy:
    'The size of firms is not published. In its place, what the supplier had obtained in the 24 months before is looked at: fewer than 3 awards, or less than $100,000 in all. So a large firm that seldom sells to government is counted; a small one that often does is not.',
  window:
    'Awards of the first 24 months of the data cannot be computed: what their winners had obtained before is not known.',
  years: 'Year by year',
  yearsNote:
    'Each point leads to its computation. A share that rises says that more contracts go to firms that had few.',
  door: 'What opens or closes the door',
  doorNote:
    'Few competitors, little time to bid, very large lots: these are obstacles that small firms report. These figures say where they are, not why.',
  groups: { category: 'By category', region: 'By region' },
  groupsNote: 'The same question and the same rule, group by group.',
  name: { category: 'Category', region: 'Region' },
  start: 'First year',
  end: 'Last year',
  awards: 'Awards',
  answer: 'Easier?',
  noGroup: `No group has two whole years of at least ${formatCount(fewestAwards, 'en')} awards.`,
  someUnknown: (n) =>
    n > 1
      ? `${formatCount(n, 'en')} other groups cannot be computed: too few awards.`
      : 'Another group cannot be computed: too few awards.',
  find: 'Find a tender',
  findNote: 'A supplier’s page shows the tenders like those that it won, the open ones first.',
  findSuppliers: 'Look for a supplier',
  findTenders: 'Search tenders',
};

export const text = { fr, en } as const;
export type SmallFirmsText = typeof fr;
