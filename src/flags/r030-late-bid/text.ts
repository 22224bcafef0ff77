/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Soumission retenue datée d’après la fin de la période',
  question: french`La soumission retenue porte-t-elle une date postérieure à la fin de la période de soumission ?`,
  why: french`La fin de la période est la même pour tous ; une date postérieure invite à vérifier ce que chacune des deux dates désigne.`,
  formula: french`Heures entre la fin de la période de soumission et la date de la soumission conforme de l’adjudicataire (la dernière, s’il y en a plusieurs). Signalé au-dessus de 0. Ce sont des instants qui sont comparés, fuseau horaire compris. Les processus adjugés sont regardés quand la soumission de l’adjudicataire est publiée, ou quand aucune soumission ne l’est. ${leftOut.fr}`,
  explanations: [
    french`La date publiée est celle de l’inscription au système, non celle du dépôt.`,
    french`La période a été prolongée, et les données gardent l’ancienne fin.`,
    french`La date est celle d’une précision demandée après l’ouverture, sans changement de prix.`,
    french`L’heure ou le fuseau horaire manque : une fin de période publiée sans heure compte comme le début de ce jour-là.`,
  ],
  caution: french`La formule compare deux dates publiées ; elle ne sait pas quand la soumission est vraiment arrivée. Les fichiers du SEAO ne donnent pas la date des soumissions : la plupart des processus du Québec sont donc non calculables. « Non calculable » n’est pas une réponse : il manque une des deux dates, les soumissions ou leur statut. Les entreprises nommées sont un sujet dérivé : les adjudicataires des processus signalés.`,
  observed: 'heures après la fin de la période',
  params: { excluded: labels.fr.excluded },
  evidence: {
    tender_end: 'Fin de la période de soumission',
    winner_bid_at: 'Date de la soumission retenue',
    processes: 'Processus signalés de l’entreprise',
  },
};

const en: FlagWords = {
  title: 'Winning bid dated after the end of the period',
  question: 'Does the winning bid have a date after the end of the tender period?',
  why: 'The end of the period is the same for all; a later date invites a check of what each of the two dates stands for.',
  formula: `Hours between the end of the tender period and the date of the winner’s compliant bid (the last one, if there are several). Flagged over 0. Instants are compared, time zone included. Awarded processes are looked at when the winner’s bid is published, or when no bid is. ${leftOut.en}`,
  explanations: [
    'The published date is the one of entry into the system, not the one of receipt.',
    'The period was extended, and the data keep the former end.',
    'The date is the one of a clarification asked for after the opening, with no change of price.',
    'The hour or the time zone is missing: an end of period published without an hour counts as the start of that day.',
  ],
  caution:
    'The formula compares two published dates; it does not know when the bid really came in. SEAO’s files do not give the date of bids: most processes of Québec are therefore not computable. “Not computable” is not an answer: one of the two dates, the bids or their status are missing. The firms named are a derived subject: the winners of flagged processes.',
  observed: 'hours after the end of the period',
  params: { excluded: labels.en.excluded },
  evidence: {
    tender_end: 'End of the tender period',
    winner_bid_at: 'Date of the winning bid',
    processes: 'Flagged processes of the firm',
  },
};

export const words: Flag['words'] = { fr, en };
