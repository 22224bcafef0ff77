/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Peu de jours pour répondre',
  question: french`Les entreprises ont-elles eu assez de jours pour répondre ?`,
  why: french`Plus le délai est court, moins d’entreprises ont le temps de préparer une soumission, surtout les petites.`,
  formula: french`Jours entiers (de 24 heures) entre le début et la fin de la période de soumission. Signalé sous 15 jours, ou sous le seuil donné au mode d’attribution quand il en a un. Un gré à gré dont la période n’a pas de fin n’est pas regardé. ${leftOut.fr}`,
  explanations: [
    french`Un besoin urgent ne laissait pas plus de temps.`,
    french`L’achat est simple, et la soumission se prépare en peu de jours.`,
    french`Un appel d’offres précédent, sans preneur, est relancé : les documents sont déjà connus.`,
    french`Les entreprises invitées ou qualifiées avaient reçu les documents avant l’avis.`,
  ],
  caution: french`Le seuil de 15 jours vient de la méthode publiée et non de la loi : un délai plus court peut être celui que la loi permet. La formule compte tous les jours, fériés et fins de semaine compris, à la dernière version de l’avis. « Non calculable » n’est pas une réponse : une des deux dates manque, ou la fin précède le début, ce qui est une erreur des données.`,
  observed: 'jours pour répondre',
  params: {
    threshold: 'Seuil, en jours',
    thresholds: 'Seuils propres à certains modes, en jours, d’après la précision du diffuseur',
    excluded: labels.fr.excluded,
  },
  evidence: {
    tender_start: 'Début de la période de soumission',
    tender_end: 'Fin de la période de soumission',
    method_details: 'Précision sur le mode d’attribution',
  },
};

const en: FlagWords = {
  title: 'Few days to answer',
  question: 'Did firms have enough days to answer?',
  why: 'The shorter the period, the fewer firms have time to prepare a bid, small ones above all.',
  formula: `Whole days (of 24 hours) between the start and the end of the tender period. Flagged under 15 days, or under the threshold given to the procurement method where it has one. A direct award whose period has no end is not looked at. ${leftOut.en}`,
  explanations: [
    'An urgent need left no more time.',
    'The purchase is simple, and a bid takes few days to prepare.',
    'An earlier tender that found no taker is started again: its documents are already known.',
    'Invited or qualified firms had received the documents before the notice.',
  ],
  caution:
    'The threshold of 15 days comes from the published methodology, not from the law: a shorter period may be the one that the law allows. The formula counts every day, holidays and weekends included, at the latest version of the notice. “Not computable” is not an answer: one of the two dates is missing, or the end comes before the start, which is an error of the data.',
  observed: 'days to answer',
  params: {
    threshold: 'Threshold, in days',
    thresholds: 'Thresholds of certain methods, in days, by the publisher’s method details',
    excluded: labels.en.excluded,
  },
  evidence: {
    tender_start: 'Start of the tender period',
    tender_end: 'End of the tender period',
    method_details: 'Method details',
  },
};

export const words: Flag['words'] = { fr, en };
