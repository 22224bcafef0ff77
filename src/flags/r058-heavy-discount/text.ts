/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOutOfPrices, quartiles } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Prix de l’adjudicataire loin sous le deuxième',
  question: french`Le prix de l’adjudicataire est-il plus loin sous le deuxième que d’habitude ?`,
  why: french`Un prix bien plus bas que les autres est une économie s’il tient ; il est utile de voir s’il couvrait la même chose, et ce qu’a coûté le contrat à la fin.`,
  formula: french`(Deuxième prix − prix de l’adjudicataire) ÷ prix de l’adjudicataire, parmi les soumissions conformes. Signalé quand cet écart est au seuil statistique ou au-dessus : troisième quartile + 1,5 × écart interquartile des écarts de tous les processus comparables. ${quartiles.fr} Un processus est comparable s’il a une seule adjudication, à une seule entreprise dont le prix est le plus bas, au moins 2 soumissions conformes et aucune soumission conjointe. ${leftOutOfPrices.fr}`,
  explanations: [
    french`L’entreprise a déjà l’équipement, les licences ou l’équipe sur place, et ses coûts sont plus bas.`,
    french`Elle veut entrer dans ce marché, et offre un prix de lancement.`,
    french`Le deuxième prix est élevé : l’autre entreprise était occupée, ou plus loin.`,
    french`Les prix ne couvrent pas la même chose : durée, options ou quantités différentes.`,
  ],
  caution: french`Un grand écart peut venir d’un premier prix bas comme d’un deuxième prix haut. Tous les processus comparables sont pris ensemble, sans égard à l’année, à la nature ou à la taille. La formule ne distingue pas les lots. « Non calculable » n’est pas une réponse : des soumissions n’ont pas de statut ou de prix plausible, ou sont dans plusieurs monnaies.`,
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
  },
};

const en: FlagWords = {
  title: 'Winner’s price far under the second',
  question: 'Is the winner’s price farther under the second than usual?',
  why: 'A price much lower than the others is a saving if it holds; it is useful to see whether it covered the same thing, and what the contract cost in the end.',
  formula: `(Second price − winner’s price) ÷ winner’s price, among compliant bids. Flagged when this gap is at the fence or over it: third quartile + 1.5 × interquartile range of the gaps of all comparable processes. ${quartiles.en} A process is comparable if it has a single award, to a single firm whose price is the lowest, at least 2 compliant bids and no joint bid. ${leftOutOfPrices.en}`,
  explanations: [
    'The firm already has the equipment, the licences or the team in place, and its costs are lower.',
    'It wants to enter this market, and offers an introductory price.',
    'The second price is high: the other firm was busy, or farther away.',
    'The prices do not cover the same thing: different duration, options or quantities.',
  ],
  caution:
    'A large gap may come from a low first price as well as from a high second one. All comparable processes are taken together, whatever their year, nature or size. The formula does not tell lots apart. “Not computable” is not an answer: bids have no status or no plausible price, or are in several currencies.',
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
  },
};

export const words: Flag['words'] = { fr, en };
