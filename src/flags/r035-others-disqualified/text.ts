/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Seule la soumission de l’adjudicataire est conforme',
  question: french`Les autres soumissions ont-elles été jugées non conformes, sauf celle de l’adjudicataire ?`,
  why: french`Quand une seule soumission reste, l’organisme n’a plus d’autre prix à comparer ; il est utile de lire ce que les documents exigeaient.`,
  formula: french`Soumissionnaires, autres que l’adjudicataire, dont une soumission est non conforme, quand toutes les soumissions conformes viennent d’un seul soumissionnaire, l’unique adjudicataire. Signalé à partir de 1. Sont regardés les processus adjugés dont aucune adjudication n’attend de décision. ${leftOut.fr}`,
  explanations: [
    french`Un document obligatoire manquait aux autres soumissions : garantie, signature, attestation.`,
    french`L’exigence technique était précise, et les autres produits n’y répondaient pas.`,
    french`Les documents obligent l’organisme à rejeter une soumission incomplète, même pour un détail.`,
    french`Les entreprises connaissaient mal ce genre d’appel d’offres.`,
  ],
  caution: french`La formule ne lit ni les exigences ni les raisons du rejet. Un soumissionnaire dont le statut est encore à l’étude n’est pas compté. Au SEAO, les avis récents ne donnent pas le statut des soumissions : ces processus sont non calculables. « Non calculable » n’est pas une réponse : les soumissions ou leur statut ne sont pas publiés.`,
  observed: 'autres soumissionnaires non conformes',
  params: {
    threshold: 'Seuil, en soumissionnaires non conformes',
    excluded: labels.fr.excluded,
  },
  evidence: { n_submitted: 'Soumissions déposées' },
};

const en: FlagWords = {
  title: 'Only the winner’s bid is compliant',
  question: 'Were the other bids found not compliant, all but the winner’s?',
  why: 'When a single bid is left, the public body has no other price to compare; it is useful to read what the documents required.',
  formula: `Bidders, other than the winner, with a bid that is not compliant, where all compliant bids come from one bidder, the only winner. Flagged from 1 on. Awarded processes are looked at in which no award waits for a decision. ${leftOut.en}`,
  explanations: [
    'A required document was missing from the other bids: a guarantee, a signature, an attestation.',
    'The technical requirement was precise, and the other products did not meet it.',
    'The documents oblige the body to reject an incomplete bid, even for a detail.',
    'The firms knew this kind of tender little.',
  ],
  caution:
    'The formula reads neither the requirements nor the reasons for rejection. A bidder whose bid is still under review is not counted. In SEAO, recent notices do not give the status of bids: those processes are not computable. “Not computable” is not an answer: the bids or their status are not published.',
  observed: 'other bidders that are not compliant',
  params: {
    threshold: 'Threshold, in bidders that are not compliant',
    excluded: labels.en.excluded,
  },
  evidence: { n_submitted: 'Submitted bids' },
};

export const words: Flag['words'] = { fr, en };
