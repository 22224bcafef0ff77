/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut, quartiles } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Soumissionne souvent, gagne rarement',
  question: french`L’entreprise soumissionne-t-elle souvent, pour gagner beaucoup plus rarement que les autres ?`,
  why: french`Préparer une soumission coûte ; répondre souvent sans gagner invite à regarder ce qui empêche l’entreprise d’obtenir des contrats.`,
  formula: french`Processus gagnés ÷ processus où l’entreprise a déposé une soumission. Gagné : la soumission est conforme et l’entreprise est adjudicataire. Signalé quand cette part est au seuil statistique ou au-dessous (premier quartile − 1,5 × écart interquartile des parts de toutes les entreprises), et que l’entreprise a au moins autant de processus que le troisième quartile. ${quartiles.fr} Une soumission est déposée si elle a un statut autre que « invitée » ou « retirée ». ${leftOut.fr}`,
  explanations: [
    french`L’entreprise est nouvelle sur ce marché, et apprend.`,
    french`Ses prix sont plus hauts parce qu’elle vise une autre qualité, ou vient de loin.`,
    french`Son marché est très disputé : à dix soumissionnaires, chacun gagne une fois sur dix.`,
    french`Elle répond pour se faire connaître, ou pour rester sur une liste de fournisseurs.`,
  ],
  caution: french`Perdre est le sort ordinaire de la plupart des soumissions. Toutes les entreprises sont comparées ensemble, sans égard à leur marché ni à leur taille. Quand le seuil statistique tombe sous zéro, aucune entreprise ne peut être signalée. Les soumissions sans statut ne sont pas comptées : une entreprise qui n’en a pas d’autres n’a pas de réponse ici, ce qui ne veut pas dire « rien à signaler ». « Non calculable » n’est pas une réponse : l’entreprise a trop peu de processus pour être comparée.`,
  observed: 'part des processus gagnés',
  params: {
    fence: labels.fr.fence,
    excluded: labels.fr.excluded,
  },
  evidence: {
    processes: 'Processus où l’entreprise a soumissionné',
    won: 'Processus gagnés',
    least_processes: 'Processus à partir desquels une entreprise est comparée',
  },
};

const en: FlagWords = {
  title: 'Bids often, rarely wins',
  question: 'Does the firm bid often, and win much more rarely than others?',
  why: 'Preparing a bid has a cost; bidding often without winning invites a look at what keeps the firm from contracts.',
  formula: `Processes won ÷ processes in which the firm submitted a bid. Won: the bid is compliant and the firm is a supplier of the award. Flagged when this share is at the fence or under it (first quartile − 1.5 × interquartile range of the shares of all firms), and the firm has at least as many processes as the third quartile. ${quartiles.en} A bid is submitted if it has a status other than “invited” or “withdrawn”. ${leftOut.en}`,
  explanations: [
    'The firm is new in this market, and learns.',
    'Its prices are higher because it aims at another quality, or comes from far away.',
    'Its market is crowded: with ten bidders, each wins one time in ten.',
    'It bids to become known, or to stay on a list of suppliers.',
  ],
  caution:
    'Losing is the ordinary lot of most bids. All firms are compared together, whatever their market and their size. When the fence falls under zero, no firm can be flagged. Bids without a status are not counted: a firm that has no others has no answer here, which does not mean “clear”. “Not computable” is not an answer: the firm has too few processes to be compared.',
  observed: 'share of processes won',
  params: {
    fence: labels.en.fence,
    excluded: labels.en.excluded,
  },
  evidence: {
    processes: 'Processes in which the firm bid',
    won: 'Processes won',
    least_processes: 'Processes from which on a firm is compared',
  },
};

export const words: Flag['words'] = { fr, en };
