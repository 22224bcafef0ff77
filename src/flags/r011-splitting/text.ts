/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Contrats de gré à gré rapprochés, ensemble au seuil ou au-dessus',
  question: french`Des contrats de gré à gré rapprochés, chacun sous le seuil d’appel d’offres public, l’atteignent-ils ensemble ?`,
  why: french`Si ces achats répondaient à un même besoin, les réunir aurait demandé un appel d’offres public ; s’ils sont distincts, il n’y a rien à réunir.`,
  formula: french`Somme des adjudications de gré à gré d’un organisme à une entreprise, de même nature (biens, services ou travaux), chacune sous le seuil légal de son jour, dans les 90 jours qui précèdent l’une d’elles, celle-ci comprise ÷ seuil légal du jour de cette dernière. Signalé quand au moins 2 adjudications atteignent ensemble 1 fois le seuil. La part de chaque membre d’un consortium est égale. ${leftOut.fr}`,
  explanations: [
    french`Les achats sont distincts : deux besoins différents, par deux services, la même saison.`,
    french`Une urgence ou une panne a suivi de près un premier achat.`,
    french`Les commandes découlent d’une entente-cadre, conclue après un appel d’offres.`,
    french`Seule cette entreprise peut fournir ces biens ou ces services, ce que la loi prévoit.`,
  ],
  caution: french`La formule rapproche des dates et des montants ; elle ne lit pas l’objet et ne sait pas si le besoin est le même. Elle ne lit pas non plus la disposition invoquée par l’organisme. Les montants sont pris tels que publiés, que les taxes y soient ou non. « Non calculable » n’est pas une réponse : il manque un montant plausible, ou le seuil d’un jour avec sa source.`,
  observed: 'fois le seuil légal, pour l’ensemble des contrats rapprochés',
  params: {
    threshold: 'Seuil, en nombre de fois le seuil légal',
    window: 'Période, en jours',
    minimumAwards: 'Nombre minimal d’adjudications',
    excluded: labels.fr.excluded,
  },
  evidence: {
    awards: 'Adjudications rapprochées',
    amount: 'Leur somme',
    limit_amount: 'Seuil légal au jour de la dernière',
    limit_source: 'Source du seuil légal',
    first_day: 'Première adjudication de la période',
    last_day: 'Dernière adjudication de la période',
  },
};

const en: FlagWords = {
  title: 'Direct awards close in time, together at the threshold or over it',
  question: 'Do direct awards close in time, each under the threshold of a public tender, reach it together?',
  why: 'If these purchases met one need, putting them together would have called for a public tender; if they are distinct, there is nothing to put together.',
  formula: `Sum of the direct awards from one buyer to one firm, of one nature (goods, services or works), each under the legal threshold of its day, in the 90 days before one of them, that one included ÷ legal threshold on the day of that last one. Flagged when at least 2 awards together reach 1 time the threshold. Members of a consortium have equal parts. ${leftOut.en}`,
  explanations: [
    'The purchases are distinct: two different needs, from two departments, in the same season.',
    'An emergency or a breakdown came soon after a first purchase.',
    'The orders come from a standing agreement, made after a tender.',
    'Only this firm can provide these goods or services, which the law foresees.',
  ],
  caution:
    'The formula brings dates and amounts together; it does not read what was bought and does not know whether the need is the same. Nor does it read the provision that the body cites. Amounts are taken as published, with or without taxes. “Not computable” is not an answer: a plausible amount is missing, or the threshold of a day with its source.',
  observed: 'times the legal threshold, for all the awards close in time',
  params: {
    threshold: 'Threshold, in times the legal threshold',
    window: 'Period, in days',
    minimumAwards: 'Least number of awards',
    excluded: labels.en.excluded,
  },
  evidence: {
    awards: 'Awards close in time',
    amount: 'Their sum',
    limit_amount: 'Legal threshold on the day of the last one',
    limit_source: 'Source of the legal threshold',
    first_day: 'First award of the period',
    last_day: 'Last award of the period',
  },
};

export const words: Flag['words'] = { fr, en };
