/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut, quartiles } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Grande part de soumissions non conformes',
  question: french`La part des soumissions non conformes est-elle plus grande que d’habitude ?`,
  why: french`Une grande part de soumissions non conformes laisse moins de prix à comparer ; des exigences plus claires peuvent parfois aider.`,
  formula: french`Soumissions non conformes ÷ soumissions déposées : celles qu’un organisme acheteur ou responsable de l’achat a reçues, ou celles d’une entreprise. Signalé quand cette part est au seuil statistique ou au-dessus (troisième quartile + 1,5 × écart interquartile des parts des organismes, ou des entreprises, comparables), et qu’il y en a au moins une. ${quartiles.fr} Il faut au moins 2 processus pour un organisme, 2 soumissions pour une entreprise. Une soumission est déposée si elle a un statut autre que « invitée » ou « retirée ». ${leftOut.fr}`,
  explanations: [
    french`Les achats de l’organisme sont techniques ou très encadrés, et les exigences nombreuses.`,
    french`Beaucoup de soumissionnaires répondent pour la première fois.`,
    french`L’organisme publie le statut de toutes les soumissions, quand d’autres ne publient que celui des conformes.`,
    french`Il y a peu de cas : une soumission sur deux fait déjà 50 %.`,
  ],
  caution: french`La formule ne lit pas les raisons des rejets, et compare tous les organismes entre eux, toutes natures d’achats confondues. Une entreprise n’est pas jugée ici : ce sont ses soumissions qui l’ont été, une par une, selon les documents de chaque appel d’offres. Les soumissions sans statut ne sont pas comptées ; qui n’en a pas d’autres n’a pas de réponse ici. « Non calculable » n’est pas une réponse : il y a trop peu de processus ou de soumissions.`,
  observed: 'part des soumissions non conformes',
  params: {
    fence: labels.fr.fence,
    minimumProcesses: 'Nombre minimal de processus, pour un organisme',
    minimumBids: 'Nombre minimal de soumissions, pour une entreprise',
    excluded: labels.fr.excluded,
  },
  evidence: {
    submitted: 'Soumissions déposées',
    disqualified: 'Soumissions non conformes',
    processes: 'Processus qui ont une soumission déposée',
  },
};

const en: FlagWords = {
  title: 'Large share of bids that are not compliant',
  question: 'Is the share of bids that are not compliant larger than usual?',
  why: 'A large share of bids that are not compliant leaves fewer prices to compare; clearer requirements can sometimes help.',
  formula: `Bids that are not compliant ÷ submitted bids: those that a buyer or a procuring entity received, or those of a firm. Flagged when this share is at the fence or over it (third quartile + 1.5 × interquartile range of the shares of its peers), and there is at least one. ${quartiles.en} At least 2 processes are needed for a public body, 2 bids for a firm. A bid is submitted if it has a status other than “invited” or “withdrawn”. ${leftOut.en}`,
  explanations: [
    'The body’s purchases are technical or closely regulated, and requirements many.',
    'Many bidders answer for the first time.',
    'The body publishes the status of every bid, where others only publish that of compliant ones.',
    'There are few cases: one bid in two makes 50% already.',
  ],
  caution:
    'The formula does not read the reasons for rejections, and compares all bodies with one another, whatever they buy. A firm is not judged here: its bids were, one by one, by the documents of each tender. Bids without a status are not counted; whoever has no others has no answer here. “Not computable” is not an answer: there are too few processes or bids.',
  observed: 'share of bids that are not compliant',
  params: {
    fence: labels.en.fence,
    minimumProcesses: 'Least number of processes, for a public body',
    minimumBids: 'Least number of bids, for a firm',
    excluded: labels.en.excluded,
  },
  evidence: {
    submitted: 'Submitted bids',
    disqualified: 'Bids that are not compliant',
    processes: 'Processes with a submitted bid',
  },
};

export const words: Flag['words'] = { fr, en };
