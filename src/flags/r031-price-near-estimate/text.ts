/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Montant adjugé très proche de l’estimation',
  question: french`Le montant adjugé est-il presque égal à l’estimation ?`,
  why: french`Une estimation très juste peut montrer une bonne connaissance du marché ; une égalité presque parfaite invite à regarder si l’estimation était publiée.`,
  formula: french`Écart, sans son signe, entre la somme des adjudications et l’estimation ÷ estimation. Signalé jusqu’à 1 %. L’estimation est celle de l’appel d’offres ; à défaut, le budget. ${leftOut.fr}`,
  explanations: [
    french`L’estimation, ou le budget, était publiée : les prix s’y ajustent.`,
    french`Le prix est réglementé, ou suit un tarif connu d’avance.`,
    french`Le diffuseur a inscrit l’estimation après l’adjudication, d’après le montant adjugé.`,
    french`L’achat répète un achat récent, dont le prix est connu.`,
  ],
  caution: french`Une estimation juste est aussi le signe d’un travail bien fait. La formule ne sait ni quand l’estimation a été faite, ni si elle était publiée avec l’avis. Elle prend les deux montants tels que publiés, avec ou sans taxes et options. « Non calculable » n’est pas une réponse : il manque l’estimation ou le montant adjugé, ce montant n’est pas plausible, ou leurs monnaies diffèrent ; peu de diffuseurs publient l’estimation.`,
  observed: 'écart entre le montant adjugé et l’estimation, en part de l’estimation',
  params: {
    threshold: 'Seuil, en part de l’estimation',
    excluded: labels.fr.excluded,
  },
  evidence: {
    estimated_amount: 'Estimation',
    awarded_amount: 'Montant adjugé',
  },
};

const en: FlagWords = {
  title: 'Awarded amount very close to the estimate',
  question: 'Is the awarded amount almost equal to the estimate?',
  why: 'A very accurate estimate may show good knowledge of the market; an almost perfect equality invites a look at whether the estimate was published.',
  formula: `Difference, without its sign, between the sum of the awards and the estimate ÷ estimate. Flagged up to 1%. The estimate is the tender’s; failing that, the budget. ${leftOut.en}`,
  explanations: [
    'The estimate, or the budget, was published: prices adjust to it.',
    'The price is regulated, or follows a tariff known beforehand.',
    'The publisher entered the estimate after the award, from the awarded amount.',
    'The purchase repeats a recent one, whose price is known.',
  ],
  caution:
    'An accurate estimate is also a sign of work well done. The formula knows neither when the estimate was made nor whether it was published with the notice. It takes both amounts as published, with or without taxes and options. “Not computable” is not an answer: the estimate or the awarded amount is missing, that amount is not plausible, or their currencies differ; few publishers give the estimate.',
  observed: 'difference between the awarded amount and the estimate, as a share of the estimate',
  params: {
    threshold: 'Threshold, as a share of the estimate',
    excluded: labels.en.excluded,
  },
  evidence: {
    estimated_amount: 'Estimate',
    awarded_amount: 'Awarded amount',
  },
};

export const words: Flag['words'] = { fr, en };
