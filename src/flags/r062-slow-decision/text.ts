/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Décision lente',
  question: french`L’adjudication a-t-elle tardé après la fin de la période de soumission ?`,
  why: french`Tant que rien n’est décidé, les entreprises gardent leurs prix et leurs équipes disponibles ; une longue attente peut en écarter, surtout les petites.`,
  formula: french`Jours entre la fin de la période de soumission et la dernière adjudication. Signalé au-dessus de 60 jours. Tous les jours sont comptés. Les processus adjugés autrement que de gré à gré sont regardés. ${leftOut.fr}`,
  explanations: [
    french`Les soumissions sont complexes : prototypes, essais, entrevues.`,
    french`Une autorisation était nécessaire : conseil municipal, conseil d’administration, décret, subvention.`,
    french`Il y a plusieurs lots, et seule la dernière adjudication est retenue ici.`,
    french`La date publiée est celle de l’inscription au système, longtemps après la décision.`,
  ],
  caution: french`Une décision lente peut être une décision soignée. La formule compte les fins de semaine, les fêtes et l’été. Elle prend la date d’adjudication telle que publiée ; ce n’est pas celle de la signature, que le SEAO ne publie pas toujours. « Non calculable » n’est pas une réponse : une des deux dates manque, ou l’adjudication précède la fin, ce qui est une erreur des données.`,
  observed: 'jours pour décider',
  params: {
    threshold: 'Seuil, en jours',
    excluded: labels.fr.excluded,
  },
  evidence: {
    tender_end: 'Fin de la période de soumission',
    awarded_at: 'Dernière adjudication',
  },
};

const en: FlagWords = {
  title: 'Slow decision',
  question: 'Did the award come long after the end of the tender period?',
  why: 'As long as nothing is decided, firms keep their prices and teams available; a long wait may turn some away, small ones above all.',
  formula: `Days between the end of the tender period and the last award. Flagged over 60 days. Every day is counted. Processes awarded otherwise than directly are looked at. ${leftOut.en}`,
  explanations: [
    'The bids are complex: prototypes, tests, interviews.',
    'An authorization was needed: a municipal council, a board, a decree, a grant.',
    'There are several lots, and only the last award is taken here.',
    'The published date is the one of entry into the system, long after the decision.',
  ],
  caution:
    'A slow decision may be a careful one. The formula counts weekends, holidays and the summer. It takes the date of award as published; it is not the date of signature, which SEAO does not always publish. “Not computable” is not an answer: one of the two dates is missing, or the award comes before the end, which is an error of the data.',
  observed: 'days to decide',
  params: {
    threshold: 'Threshold, in days',
    excluded: labels.en.excluded,
  },
  evidence: {
    tender_end: 'End of the tender period',
    awarded_at: 'Last award',
  },
};

export const words: Flag['words'] = { fr, en };
