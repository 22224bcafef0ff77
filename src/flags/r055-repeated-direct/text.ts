/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Plusieurs contrats de gré à gré à une même entreprise',
  question: french`L’organisme a-t-il adjugé de gré à gré à la même entreprise, plusieurs fois en trois ans ?`,
  why: french`Un besoin qui revient peut parfois être réuni dans un appel d’offres, et attirer d’autres prix.`,
  formula: french`Plus grand nombre d’adjudications de gré à gré d’un organisme à une entreprise en 1 096 jours (36 mois). Signalé à partir de 3. ${leftOut.fr}`,
  explanations: [
    french`L’entreprise est la seule à pouvoir fournir : licence, brevet, pièces ou entretien de l’équipement en place.`,
    french`Ce sont de petits achats, que la loi permet sans appel d’offres.`,
    french`Des urgences se sont suivies : bris, inondation, santé publique.`,
    french`Le fournisseur est le seul de la région, ou un autre organisme public.`,
  ],
  caution: french`La loi permet le gré à gré dans plusieurs cas ; la formule ne lit ni la disposition invoquée, ni les montants, ni l’objet, et ne sait pas si le besoin est le même. Les modes d’attribution sont ceux que le diffuseur publie. « Non calculable » n’est pas une réponse : il manque la date d’au moins une adjudication, et celles qui sont datées ne suffisent pas.`,
  observed: 'adjudications de gré à gré dans la période',
  params: {
    threshold: 'Seuil, en adjudications',
    window: 'Période, en jours',
    excluded: labels.fr.excluded,
  },
  evidence: {
    first_day: 'Première adjudication de la période',
    last_day: 'Dernière adjudication de la période',
  },
};

const en: FlagWords = {
  title: 'Several direct awards to one firm',
  question: 'Did the public body award directly to the same firm several times in three years?',
  why: 'A need that comes back can sometimes be gathered in a tender, and draw other prices.',
  formula: `Largest number of direct awards from one buyer to one firm within 1,096 days (36 months). Flagged from 3 on. ${leftOut.en}`,
  explanations: [
    'The firm is the only one that can provide: a licence, a patent, parts or maintenance of the equipment in place.',
    'These are small purchases, which the law allows without a tender.',
    'Emergencies came one after another: breakage, flood, public health.',
    'The supplier is the only one of the region, or another public body.',
  ],
  caution:
    'The law allows direct awards in several cases; the formula reads neither the provision that is cited, nor amounts, nor what was bought, and does not know whether the need is the same. Procurement methods are those that the publisher gives. “Not computable” is not an answer: the date of at least one award is missing, and those that have one are not enough.',
  observed: 'direct awards in the period',
  params: {
    threshold: 'Threshold, in awards',
    window: 'Period, in days',
    excluded: labels.en.excluded,
  },
  evidence: {
    first_day: 'First award of the period',
    last_day: 'Last award of the period',
  },
};

export const words: Flag['words'] = { fr, en };
