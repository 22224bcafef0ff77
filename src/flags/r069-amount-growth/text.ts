/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';

const fr: FlagWords = {
  title: 'Contrat revenu plus cher que l’adjudication',
  question: french`Le contrat est-il revenu à beaucoup plus que le montant adjugé ?`,
  why: french`Les entreprises se sont comparées sur le montant adjugé ; un coût bien plus élevé invite à lire ce qui s’est ajouté.`,
  formula: french`Ce à quoi le contrat est revenu ÷ montant de son adjudication − 1. Signalé au-dessus de 20 %. Ce à quoi le contrat est revenu : le montant final publié ; à défaut, l’adjudication plus les dépenses supplémentaires de l’entreprise ; à défaut, le montant courant d’un contrat signé. Sont laissés de côté les processus annulés.`,
  explanations: [
    french`Des options prévues dès le départ ont été exercées.`,
    french`Le prix est indexé, ou suit un cours : carburant, acier, bitume.`,
    french`Les quantités réelles ont dépassé les quantités estimées, comme il arrive quand le prix est à l’unité.`,
    french`Des conditions imprévues ont été découvertes : sol, amiante, météo.`,
  ],
  caution: french`Un montant final contient déjà les dépenses supplémentaires : elles ne sont pas ajoutées une seconde fois. Le montant publié peut comprendre des options ou des taxes que l’adjudication ne comprenait pas. Les dépenses sont comptées seulement quand l’entreprise n’a qu’un contrat dans le processus. « Non calculable » n’est pas une réponse : il manque l’adjudication ou ce à quoi le contrat est revenu (il est peut-être encore en cours), un montant n’est pas plausible, ou les monnaies diffèrent.`,
  observed: 'hausse, en part du montant adjugé',
  params: { threshold: 'Seuil, en part du montant adjugé' },
  evidence: {
    awarded_amount: 'Montant de l’adjudication',
    final_amount: 'Montant final',
    expenses_amount: 'Dépenses supplémentaires',
    grown_amount: 'Ce à quoi le contrat est revenu',
  },
};

const en: FlagWords = {
  title: 'Contract that came to more than its award',
  question: 'Did the contract come to much more than the awarded amount?',
  why: 'Firms were compared on the awarded amount; a much higher cost invites a look at what was added.',
  formula:
    'What the contract came to ÷ amount of its award − 1. Flagged over 20%. What the contract came to: the published final amount; failing that, the award plus the firm’s additional expenses; failing that, the current amount of a signed contract. Cancelled processes are left out.',
  explanations: [
    'Options foreseen from the start were exercised.',
    'The price is indexed, or follows a quoted one: fuel, steel, bitumen.',
    'Real quantities were over the estimated ones, as happens when the price is by the unit.',
    'Unforeseen conditions were found: soil, asbestos, weather.',
  ],
  caution:
    'A final amount already holds the additional expenses: they are not added a second time. The published amount may include options or taxes that the award did not include. Expenses are counted only when the firm has a single contract in the process. “Not computable” is not an answer: the award, or what the contract came to, is missing (it may still be running), an amount is not plausible, or currencies differ.',
  observed: 'rise, as a share of the awarded amount',
  params: { threshold: 'Threshold, as a share of the awarded amount' },
  evidence: {
    awarded_amount: 'Amount of the award',
    final_amount: 'Final amount',
    expenses_amount: 'Additional expenses',
    grown_amount: 'What the contract came to',
  },
};

export const words: Flag['words'] = { fr, en };
