/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Un seul soumissionnaire',
  question: french`L’appel d’offres n’a-t-il attiré qu’une entreprise ?`,
  why: french`Avec une seule soumission, l’organisme n’a pas d’autre prix à comparer.`,
  formula: french`Nombre de soumissionnaires d’un appel d’offres public ou entre fournisseurs qualifiés. Signalé quand il n’y en a pas plus de 1. Le nombre est celui que donne le diffuseur ; à défaut, celui des soumissions publiées ; à défaut, celui des soumissionnaires nommés. ${leftOut.fr}`,
  explanations: [
    french`Le marché est étroit : peu d’entreprises offrent ce bien ou ce service.`,
    french`Le lieu est éloigné, et le déplacement coûteux.`,
    french`Les entreprises étaient occupées à ce moment de l’année.`,
    french`Seule une entreprise reconnue par le fabricant peut entretenir l’équipement en place.`,
  ],
  caution: french`Une entreprise seule à répondre ne choisit pas de l’être : elle ignore en général combien d’autres répondent. La formule ne dit pas combien d’entreprises auraient pu répondre, ni combien ont demandé les documents. « Non calculable » n’est pas une réponse : il manque le mode d’attribution ou le nombre de soumissionnaires.`,
  observed: 'soumissionnaires',
  params: {
    threshold: 'Seuil, en soumissionnaires',
    excluded: labels.fr.excluded,
  },
  evidence: { method: 'Mode d’attribution' },
};

const en: FlagWords = {
  title: 'A single bidder',
  question: 'Did the tender draw one firm only?',
  why: 'With a single bid, the public body has no other price to compare.',
  formula: `Number of bidders of an open tender or of one among qualified suppliers. Flagged when there is no more than 1. The number is the publisher’s; failing that, the number of published bids; failing that, the number of named bidders. ${leftOut.en}`,
  explanations: [
    'The market is narrow: few firms offer this good or service.',
    'The place is remote, and travel is costly.',
    'Firms were busy at that time of the year.',
    'Only a firm certified by the manufacturer can maintain the equipment in place.',
  ],
  caution:
    'A firm that is alone to answer does not choose to be: it seldom knows how many others answer. The formula does not say how many firms could have answered, nor how many asked for the documents. “Not computable” is not an answer: the procurement method or the number of bidders is missing.',
  observed: 'bidders',
  params: {
    threshold: 'Threshold, in bidders',
    excluded: labels.en.excluded,
  },
  evidence: { method: 'Procurement method' },
};

export const words: Flag['words'] = { fr, en };
