/** How large is a usual competitive award? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const awardMedian: Measure = {
  id: 'award-median',
  version: 1,
  unit: 'money',
  form: 'value',
  headline: false,
  grain: {
    fr: 'un processus avec appel d’offres, adjugé à un montant publié',
    en: 'one process with a call for tenders, awarded at a published amount',
  },
  title: { fr: 'Adjudication médiane', en: 'Median award' },
  question: {
    fr: french`Combien vaut l’adjudication du milieu, celle qui en a autant de plus petites que de plus grandes ?`,
    en: 'What is the middle award worth, the one with as many smaller as larger?',
  },
  purpose: {
    fr: french`Avant de soumissionner, l’ordre de grandeur des marchés d’un organisme dit s’ils sont à la taille de l’entreprise.`,
    en: 'Before bidding, how large a public body’s awards are tells whether they fit the size of a firm.',
  },
  formula: {
    fr: french`Médiane des montants adjugés des processus ouverts ou sur invitation, dans la monnaie de l’édition.`,
    en: 'Median of the awarded amounts of open and selective processes, in the edition’s currency.',
  },
  caution: {
    fr: french`Le prochain marché peut être bien plus petit ou plus grand : c’est un ordre de grandeur, non une estimation.`,
    en: 'The next one may be much smaller or larger: it is an order of magnitude, not an estimate.',
  },
  missing: {
    fr: 'le montant n’est pas publié, ne peut pas être juste, ou est dans une autre monnaie',
    en: 'the amount is not published, is doubtful, or is in another currency',
  },
  sql,
};
