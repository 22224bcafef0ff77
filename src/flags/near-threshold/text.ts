/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Gré à gré proche du seuil d’appel d’offres public',
  question: french`Le montant d’un contrat de gré à gré est-il juste sous celui qui demande un appel d’offres public ?`,
  why: french`Sous le seuil, la loi permet de choisir sans appel d’offres public ; un montant proche du seuil invite à lire comment il a été estimé.`,
  formula: french`Montant de l’adjudication de gré à gré ÷ seuil légal qui valait ce jour-là pour cette nature d’achat et ce genre d’organisme. Signalé à partir de 95 % du seuil et sous 100 %. ${leftOut.fr}`,
  explanations: [
    french`Le besoin vaut simplement ce montant : parmi beaucoup de contrats, certains tombent près du seuil.`,
    french`Le budget de l’achat était fixé d’avance, et le contrat s’y tient.`,
    french`Une exception prévue par la loi s’applique (urgence, fournisseur unique possible) : le seuil n’a alors pas compté dans le choix du mode.`,
    french`Le prix suit un tarif ou une liste publiée.`,
  ],
  caution: french`Un montant sous le seuil respecte le seuil. La formule ne lit pas la disposition invoquée par l’organisme, et prend le montant tel qu’il est publié, que les taxes y soient ou non. « Non calculable » n’est pas une réponse : il manque un montant plausible, ou le seuil de ce jour avec sa source ; un seuil n’est jamais supposé.`,
  observed: 'part du seuil légal',
  params: {
    share: 'À partir de quelle part du seuil légal',
    excluded: labels.fr.excluded,
  },
  evidence: {
    amount: 'Montant de l’adjudication',
    limit_amount: 'Seuil légal ce jour-là',
    limit_source: 'Source du seuil légal',
  },
};

const en: FlagWords = {
  title: 'Direct award close to the threshold of a public tender',
  question: 'Is the amount of a direct award just under the one that calls for a public tender?',
  why: 'Under the threshold, the law allows a choice without a public tender; an amount close to it invites a look at how it was estimated.',
  formula: `Amount of the direct award ÷ legal threshold on that day, for this nature of purchase and this kind of body. Flagged from 95% of the threshold and under 100%. ${leftOut.en}`,
  explanations: [
    'The need is simply worth that much: among many contracts, some fall near the threshold.',
    'The budget of the purchase was set beforehand, and the contract keeps to it.',
    'An exception of the law applies (emergency, only one supplier possible): the threshold then had no part in the choice of the method.',
    'The price follows a tariff or a published list.',
  ],
  caution:
    'An amount under the threshold respects the threshold. The formula does not read the provision that the body cites, and takes the amount as it is published, with or without taxes. “Not computable” is not an answer: a plausible amount is missing, or the threshold of that day with its source; a threshold is never assumed.',
  observed: 'share of the legal threshold',
  params: {
    share: 'From what share of the legal threshold',
    excluded: labels.en.excluded,
  },
  evidence: {
    amount: 'Amount of the award',
    limit_amount: 'Legal threshold on that day',
    limit_source: 'Source of the legal threshold',
  },
};

export const words: Flag['words'] = { fr, en };
