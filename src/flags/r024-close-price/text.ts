/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOutOfPrices, quartiles } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Deuxième prix très proche du premier',
  question: french`Le deuxième prix est-il plus proche de celui de l’adjudicataire que d’habitude ?`,
  why: french`Deux prix très proches peuvent montrer un marché où les coûts sont bien connus ; un écart plus petit que presque tous les autres invite à regarder.`,
  formula: french`(Deuxième prix − prix de l’adjudicataire) ÷ prix de l’adjudicataire, parmi les soumissions conformes. Signalé quand cet écart est au seuil statistique ou au-dessous : premier quartile − 1,5 × écart interquartile des écarts de tous les processus comparables. ${quartiles.fr} Un processus est comparable s’il a une seule adjudication, à une seule entreprise dont le prix est le plus bas, au moins 2 soumissions conformes et aucune soumission conjointe. ${leftOutOfPrices.fr}`,
  explanations: [
    french`Le produit est courant, et son prix connu de tous.`,
    french`Une grande part du prix est la même pour tous : tarif, salaires fixés par décret, matière première.`,
    french`Le budget était annoncé, et les prix s’en approchent.`,
    french`Le hasard : parmi beaucoup d’appels d’offres, quelques prix se touchent.`,
  ],
  caution: french`La formule ne compare que deux prix : elle ne sait pas ce qu’ils couvrent. Tous les processus comparables sont pris ensemble, sans égard à l’année, à la nature ou à la taille. Quand le seuil statistique tombe sous zéro, aucun processus ne peut être signalé. Les entreprises nommées sont un sujet dérivé : l’adjudicataire et celles du deuxième prix. « Non calculable » n’est pas une réponse : des soumissions n’ont pas de statut ou de prix plausible, ou sont dans plusieurs monnaies.`,
  observed: 'écart entre les deux premiers prix, en part du prix de l’adjudicataire',
  params: {
    fence: labels.fr.fence,
    excluded: labels.fr.excluded,
    withoutPrice: labels.fr.withoutPrice,
  },
  evidence: {
    winner_amount: 'Prix de l’adjudicataire',
    second_amount: 'Deuxième prix',
    q1: 'Premier quartile des écarts',
    q3: 'Troisième quartile des écarts',
    processes: 'Processus signalés où l’entreprise a l’un des deux prix',
  },
};

const en: FlagWords = {
  title: 'Second price very close to the first',
  question: 'Is the second price closer to the winner’s than usual?',
  why: 'Two very close prices may show a market where costs are well known; a gap smaller than nearly all others invites a look.',
  formula: `(Second price − winner’s price) ÷ winner’s price, among compliant bids. Flagged when this gap is at the fence or under it: first quartile − 1.5 × interquartile range of the gaps of all comparable processes. ${quartiles.en} A process is comparable if it has a single award, to a single firm whose price is the lowest, at least 2 compliant bids and no joint bid. ${leftOutOfPrices.en}`,
  explanations: [
    'The product is common, and its price known to all.',
    'A large part of the price is the same for all: a tariff, wages set by decree, a raw material.',
    'The budget was announced, and prices come close to it.',
    'Chance: among many tenders, some prices touch.',
  ],
  caution:
    'The formula compares two prices only: it does not know what they cover. All comparable processes are taken together, whatever their year, nature or size. When the fence falls under zero, no process can be flagged. The firms named are a derived subject: the winner and those at the second price. “Not computable” is not an answer: bids have no status or no plausible price, or are in several currencies.',
  observed: 'gap between the first two prices, as a share of the winner’s',
  params: {
    fence: labels.en.fence,
    excluded: labels.en.excluded,
    withoutPrice: labels.en.withoutPrice,
  },
  evidence: {
    winner_amount: 'Winner’s price',
    second_amount: 'Second price',
    q1: 'First quartile of the gaps',
    q3: 'Third quartile of the gaps',
    processes: 'Flagged processes where the firm has one of the two prices',
  },
};

export const words: Flag['words'] = { fr, en };
