/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Même prix de soumissionnaires différents',
  question: french`Des entreprises différentes ont-elles soumis le même prix, au cent près ?`,
  why: french`Deux montants égaux ont souvent une origine commune, comme un tarif ; il est utile de savoir laquelle.`,
  formula: french`Signalé quand au moins 2 soumissions déposées par des soumissionnaires différents ont le même montant, dans la même monnaie. Une soumission est déposée si elle a un statut autre que « invitée » ou « retirée ». Les processus à une seule soumission ne sont pas regardés. ${leftOut.fr}`,
  explanations: [
    french`Le prix est réglementé, ou suit un barème d’honoraires.`,
    french`Les entreprises revendent le même produit au prix de liste du fabricant.`,
    french`Le diffuseur a inscrit le budget annoncé, ou le même montant partout, sans le détail.`,
    french`Les soumissions portent sur des lots différents, de même valeur.`,
  ],
  caution: french`La formule ne compare que des montants : elle ne sait pas si le prix est libre ou réglementé, et ne distingue pas les lots. Les soumissionnaires nommés sont un sujet dérivé : ceux qui ont donné ce prix. « Non calculable » n’est pas une réponse : des soumissions n’ont pas de statut ou de montant plausible, ne sont pas publiées, ou sont dans plusieurs monnaies.`,
  observed: 'prix soumis plusieurs fois (le plus élevé, s’il y en a plusieurs)',
  params: { excluded: labels.fr.excluded },
  evidence: {
    n_submitted: 'Soumissions déposées',
    processes: 'Processus signalés où l’entreprise a donné ce prix',
  },
};

const en: FlagWords = {
  title: 'Same price from different bidders',
  question: 'Did different firms submit the same price, to the cent?',
  why: 'Two equal amounts often have a common origin, such as a tariff; it is useful to know which.',
  formula: `Flagged when at least 2 submitted bids from different bidders have the same amount, in the same currency. A bid is submitted if it has a status other than “invited” or “withdrawn”. Processes with a single bid are not looked at. ${leftOut.en}`,
  explanations: [
    'The price is regulated, or follows a scale of fees.',
    'The firms resell the same product at the manufacturer’s list price.',
    'The publisher entered the announced budget, or one amount everywhere, without the detail.',
    'The bids are for different lots of the same value.',
  ],
  caution:
    'The formula compares amounts only: it does not know whether the price is free or regulated, and does not tell lots apart. The bidders named are a derived subject: those who gave this price. “Not computable” is not an answer: bids have no status or no plausible amount, are not published, or are in several currencies.',
  observed: 'price submitted several times (the highest, if there are several)',
  params: { excluded: labels.en.excluded },
  evidence: {
    n_submitted: 'Submitted bids',
    processes: 'Flagged processes in which the firm gave this price',
  },
};

export const words: Flag['words'] = { fr, en };
