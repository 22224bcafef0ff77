/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Décision très rapide',
  question: french`L’adjudication a-t-elle suivi de très près la fin de la période de soumission ?`,
  why: french`Lire et comparer des soumissions prend du temps ; une décision très rapide invite à regarder ce qu’il y avait à comparer.`,
  formula: french`Jours ouvrables entre la fin de la période de soumission et la première adjudication. Signalé sous 3 jours. Les samedis et les dimanches ne sont pas comptés ; les jours fériés le sont. Les processus adjugés autrement que de gré à gré sont regardés. ${leftOut.fr}`,
  explanations: [
    french`Seul le prix compte, et les prix sont lus à l’ouverture.`,
    french`Une seule soumission a été reçue.`,
    french`Le besoin est urgent, et l’équipe s’était préparée.`,
    french`La date publiée est celle de l’ouverture des soumissions, non celle de la décision.`,
  ],
  caution: french`Une décision rapide est aussi un service rendu aux soumissionnaires. Comme les jours fériés sont comptés, une décision prise autour de l’un d’eux paraît plus lente qu’elle ne l’est. La formule prend la date d’adjudication telle que publiée ; ce n’est pas celle de la signature, que le SEAO ne publie pas toujours. « Non calculable » n’est pas une réponse : une des deux dates manque, ou l’adjudication précède la fin, ce qui est une erreur des données.`,
  observed: 'jours ouvrables pour décider',
  params: {
    threshold: 'Seuil, en jours ouvrables',
    excluded: labels.fr.excluded,
  },
  evidence: {
    tender_end: 'Fin de la période de soumission',
    awarded_on: 'Première adjudication',
  },
};

const en: FlagWords = {
  title: 'Very quick decision',
  question: 'Did the award come very soon after the end of the tender period?',
  why: 'Reading and comparing bids takes time; a very quick decision invites a look at what there was to compare.',
  formula: `Business days between the end of the tender period and the first award. Flagged under 3 days. Saturdays and Sundays are not counted; holidays are. Processes awarded otherwise than directly are looked at. ${leftOut.en}`,
  explanations: [
    'Only the price counts, and prices are read at the opening.',
    'A single bid was received.',
    'The need is urgent, and the team was prepared.',
    'The published date is the one of the opening of bids, not of the decision.',
  ],
  caution:
    'A quick decision is also a service to bidders. As holidays are counted, a decision made around one looks slower than it is. The formula takes the date of award as published; it is not the date of signature, which SEAO does not always publish. “Not computable” is not an answer: one of the two dates is missing, or the award comes before the end, which is an error of the data.',
  observed: 'business days to decide',
  params: {
    threshold: 'Threshold, in business days',
    excluded: labels.en.excluded,
  },
  evidence: {
    tender_end: 'End of the tender period',
    awarded_on: 'First award',
  },
};

export const words: Flag['words'] = { fr, en };
