/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Prix espacés régulièrement',
  question: french`Les prix des soumissions sont-ils à une distance régulière les uns des autres ?`,
  why: french`Un pas régulier entre des prix a souvent une origine, comme un tarif commun ; il est utile de savoir laquelle.`,
  formula: french`Deux calculs sur les prix rangés du plus bas au plus haut, quand il y a au moins 3 soumissions déposées. Premier : le plus grand rapport d’un prix au précédent, moins le plus petit ; signalé sous 0,001. Second : la plus grande distance entre un prix, en % du plus bas, et un % entier ; signalé sous 0,01 point. Un des deux suffit. Une soumission est déposée si elle a un statut autre que « invitée » ou « retirée ». Des prix tous égaux relèvent d’un autre signal. ${leftOut.fr}`,
  explanations: [
    french`Les entreprises offrent un rabais ou une majoration en % entiers sur un même prix de liste ou un même tarif.`,
    french`Les prix sont très proches les uns des autres, et leurs rapports presque égaux.`,
    french`Les prix sont des sommes rondes (100 000, 110 000, 120 000), ce qui donne des % entiers.`,
    french`Une part du prix est imposée à tous, et les heures sont facturées à des taux ronds.`,
  ],
  caution: french`Avec 3 prix seulement, un pas régulier peut arriver par hasard. La formule ne distingue ni les lots ni les options, et prend les prix tels que publiés. « Non calculable » n’est pas une réponse : des soumissions n’ont pas de statut ou de montant plausible, ne sont pas publiées, ou sont dans plusieurs monnaies.`,
  observed: 'plus grande distance à un % entier du prix le plus bas, en points',
  params: {
    ratioTolerance: 'Écart permis entre les rapports de prix',
    percentTolerance: 'Distance permise à un % entier, en points',
    excluded: labels.fr.excluded,
  },
  evidence: {
    ratio_spread: 'Écart entre les rapports de prix successifs',
    n_submitted: 'Soumissions déposées',
  },
};

const en: FlagWords = {
  title: 'Prices a regular step apart',
  question: 'Are the prices of the bids a regular step apart?',
  why: 'A regular step between prices often has an origin, such as a common tariff; it is useful to know which.',
  formula: `Two computations on the prices, sorted upward, where there are at least 3 submitted bids. First: the largest ratio of a price to the one before it, minus the smallest; flagged under 0.001. Second: the largest distance between a price, in % of the lowest, and a whole %; flagged under 0.01 points. One of the two is enough. A bid is submitted if it has a status other than “invited” or “withdrawn”. Prices that are all equal belong to another flag. ${leftOut.en}`,
  explanations: [
    'Firms give a discount or a margin in whole % on the same list price or tariff.',
    'Prices are very close to one another, and their ratios nearly equal.',
    'Prices are round sums (100,000, 110,000, 120,000), which gives whole %.',
    'A part of the price is the same for all, and hours are charged at round rates.',
  ],
  caution:
    'With only 3 prices, a regular step can come by chance. The formula tells apart neither lots nor options, and takes prices as published. “Not computable” is not an answer: bids have no status or no plausible amount, are not published, or are in several currencies.',
  observed: 'largest distance from a whole % of the lowest price, in points',
  params: {
    ratioTolerance: 'Allowed difference between ratios of prices',
    percentTolerance: 'Allowed distance from a whole %, in points',
    excluded: labels.en.excluded,
  },
  evidence: {
    ratio_spread: 'Difference between ratios of consecutive prices',
    n_submitted: 'Submitted bids',
  },
};

export const words: Flag['words'] = { fr, en };
