/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Premiers chiffres des montants, loin de la répartition attendue',
  question: french`Les premiers chiffres des montants soumis se répartissent-ils comme dans la plupart des listes de montants ?`,
  why: french`Dans beaucoup de listes de montants, près de 30 % commencent par 1 et moins de 5 % par 9 : c’est la loi de Benford. Une liste qui s’en éloigne invite à regarder ce qui la façonne.`,
  formula: french`Somme, pour les chiffres de 1 à 9, de (nombre vu − nombre attendu)² ÷ nombre attendu, sur les montants des soumissions déposées par une entreprise, ou reçues par un organisme : c’est la distance du khi-deux, à 8 degrés de liberté. Signalé au-dessus de 15,507, que le hasard seul dépasse environ une fois sur vingt. Il faut au moins 20 montants. Une soumission est déposée si elle a un statut autre que « invitée » ou « retirée ». ${leftOut.fr}`,
  explanations: [
    french`Les montants sont de même ordre, parce que l’entreprise vend toujours la même chose ou l’organisme achète toujours le même genre de biens.`,
    french`Un tarif, un budget ou un seuil rapproche les montants.`,
    french`Le hasard : environ une liste sur vingt est signalée même quand elle suit la loi.`,
    french`La liste est longue, et un petit écart suffit alors.`,
  ],
  caution: french`Cette distance décrit une liste de nombres, et rien d’autre. La loi ne vaut que pour des montants qui s’étendent du petit au très grand, ce que peu d’entreprises ont. La formule ne regarde que le premier chiffre ; une soumission conjointe ne compte que pour le premier nommé. « Non calculable » n’est pas une réponse : il y a moins de 20 montants. Qui n’a que des soumissions sans statut ou sans montant n’a pas de réponse ici.`,
  observed: 'distance à la répartition attendue (khi-deux)',
  params: {
    threshold: 'Seuil de la distance (khi-deux)',
    minimumBids: 'Nombre minimal de soumissions',
    excluded: labels.fr.excluded,
  },
  evidence: { n: 'Soumissions dont le montant est publié' },
};

const en: FlagWords = {
  title: 'First digits of amounts, far from the expected distribution',
  question: 'Are the first digits of the bid amounts distributed as in most lists of amounts?',
  why: 'In many lists of amounts, nearly 30% begin with 1 and fewer than 5% with 9: this is Benford’s law. A list that is far from it invites a look at what shapes it.',
  formula: `Sum, over the digits 1 to 9, of (number seen − number expected)² ÷ number expected, over the amounts of the bids that a firm submitted, or that a body received: this is the chi-squared distance, with 8 degrees of freedom. Flagged over 15.507, which chance alone exceeds about one time in twenty. At least 20 amounts are needed. A bid is submitted if it has a status other than “invited” or “withdrawn”. ${leftOut.en}`,
  explanations: [
    'Amounts are of one order, because the firm always sells the same thing or the body always buys the same kind of goods.',
    'A tariff, a budget or a threshold brings amounts together.',
    'Chance: about one list in twenty is flagged even when it follows the law.',
    'The list is long, and a small difference is then enough.',
  ],
  caution:
    'This distance describes a list of numbers, and nothing else. The law only holds for amounts that range from small to very large, which few firms have. The formula looks at the first digit only; a joint bid counts for the first one named. “Not computable” is not an answer: there are fewer than 20 amounts. Whoever has only bids without a status or an amount has no answer here.',
  observed: 'distance from the expected distribution (chi-squared)',
  params: {
    threshold: 'Threshold of the distance (chi-squared)',
    minimumBids: 'Least number of bids',
    excluded: labels.en.excluded,
  },
  evidence: { n: 'Bids with a published amount' },
};

export const words: Flag['words'] = { fr, en };
