/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOutOfPrices } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Soumission la plus basse non conforme',
  question: french`La soumission la plus basse a-t-elle été jugée non conforme ?`,
  why: french`Quand la soumission la plus basse n’est pas retenue, l’organisme peut payer davantage ; il est utile de lire pourquoi.`,
  formula: french`Signalé quand le plus bas montant des soumissions déposées est celui d’une soumission non conforme. Sont regardés les processus adjugés qui ont au moins une soumission conforme. Une soumission est déposée si elle a un statut autre que « invitée » ou « retirée ». ${leftOutOfPrices.fr}`,
  explanations: [
    french`Il manquait à la soumission un document obligatoire, ou une garantie.`,
    french`Le prix était bas parce que le produit ou le service offert n’était pas celui demandé.`,
    french`L’entreprise s’est trompée dans son prix, et l’a reconnu.`,
    french`La qualité comptait aussi, et la soumission n’a pas atteint la note exigée.`,
  ],
  caution: french`Le prix le plus bas n’est pas toujours celui qui doit être retenu. La formule ne lit pas les raisons du rejet et ne distingue pas les lots ; une soumission conforme au même prix ne change pas le résultat. Au SEAO, les avis récents ne donnent pas le statut des soumissions : ces processus sont non calculables. « Non calculable » n’est pas une réponse : les soumissions, leur statut ou un montant plausible ne sont pas publiés, ou les monnaies diffèrent.`,
  observed: 'montant de la soumission la plus basse',
  params: {
    excluded: labels.fr.excluded,
    withoutPrice: labels.fr.withoutPrice,
  },
  evidence: {
    n_submitted: 'Soumissions déposées',
    n_disqualified: 'Soumissions non conformes',
  },
};

const en: FlagWords = {
  title: 'Lowest bid not compliant',
  question: 'Was the lowest bid found not compliant?',
  why: 'When the lowest bid is not retained, the public body may pay more; it is useful to read why.',
  formula: `Flagged when the lowest amount of the submitted bids is the one of a bid that is not compliant. Awarded processes with at least one compliant bid are looked at. A bid is submitted if it has a status other than “invited” or “withdrawn”. ${leftOutOfPrices.en}`,
  explanations: [
    'A required document, or a guarantee, was missing from the bid.',
    'The price was low because the product or service offered was not the one asked for.',
    'The firm made a mistake in its price, and said so.',
    'Quality counted too, and the bid did not reach the required mark.',
  ],
  caution:
    'The lowest price is not always the one that must be retained. The formula does not read the reasons for rejection and does not tell lots apart; a compliant bid at the same price does not change the result. In SEAO, recent notices do not give the status of bids: those processes are not computable. “Not computable” is not an answer: the bids, their status or a plausible amount are not published, or currencies differ.',
  observed: 'amount of the lowest bid',
  params: {
    excluded: labels.en.excluded,
    withoutPrice: labels.en.withoutPrice,
  },
  evidence: {
    n_submitted: 'Submitted bids',
    n_disqualified: 'Bids that are not compliant',
  },
};

export const words: Flag['words'] = { fr, en };
