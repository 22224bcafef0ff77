/** What the flag says, in French and English. */
import { french } from '../../i18n/typography.ts';
import type { Flag, FlagWords } from '../flag.ts';
import { labels, leftOut } from '../shared-words.ts';

const fr: FlagWords = {
  title: 'Montant très au-dessus de ceux de sa classe',
  question: french`Le montant adjugé dépasse-t-il de beaucoup ceux des achats de même classe ?`,
  why: french`Un montant loin des autres invite à regarder ce qui a été acheté, en quelle quantité et pour combien de temps.`,
  formula: french`Montant adjugé ÷ médiane des montants de la même classe et de la même monnaie. La médiane est le montant du milieu : la moitié des cas comparables sont au-dessous. La classe est donnée par les 8 premiers chiffres du code UNSPSC, un classement international des biens et des services. Signalé à partir de 5 fois la médiane. Les processus à une seule adjudication sont regardés ; il en faut 10 dans la classe, celui-ci compris. ${leftOut.fr}`,
  explanations: [
    french`La quantité est plus grande : mille postes d’un côté, dix de l’autre.`,
    french`Le contrat dure plusieurs années, ou sert plusieurs organismes.`,
    french`La classe est large, et réunit des achats de tailles très différentes.`,
    french`L’achat comprend autre chose : installation, entretien, formation.`,
  ],
  caution: french`C’est un montant total qui est comparé, non un prix à l’unité : rien ici ne dit que le prix est élevé. La formule ne tient compte ni de la quantité, ni de la durée, ni de l’année. Un processus qui porte plusieurs codes est classé sous le plus petit. « Non calculable » n’est pas une réponse : il manque la classe ou le montant, le montant n’est pas plausible, ou il y a moins de 10 cas comparables.`,
  observed: 'fois la médiane de la classe',
  params: {
    threshold: 'Seuil, en nombre de fois la médiane',
    minimumPeers: 'Nombre minimal de cas comparables',
    digits: 'Chiffres du code qui font la classe',
    excluded: labels.fr.excluded,
  },
  evidence: {
    awarded_amount: 'Montant adjugé',
    median: 'Médiane de la classe',
    class: 'Classe (UNSPSC)',
  },
};

const en: FlagWords = {
  title: 'Amount far over those of its class',
  question: 'Is the awarded amount far over those of purchases of the same class?',
  why: 'An amount far from the others invites a look at what was bought, how much of it and for how long.',
  formula: `Awarded amount ÷ median of the amounts of the same class and currency. The median is the amount in the middle: half of the peers lie under it. The class is the first 8 digits of the UNSPSC code, an international classification of goods and services. Flagged from 5 times the median on. Processes with exactly one award are looked at; 10 are needed in the class, this one included. ${leftOut.en}`,
  explanations: [
    'The quantity is larger: a thousand workstations on one side, ten on the other.',
    'The contract lasts several years, or serves several public bodies.',
    'The class is wide, and holds purchases of very different sizes.',
    'The purchase includes something else: installation, maintenance, training.',
  ],
  caution:
    'A total amount is compared, not a price for each unit: nothing here says that the price is high. The formula takes into account neither quantity, nor duration, nor year. A process with several codes is classified under the smallest one. “Not computable” is not an answer: the class or the amount is missing, the amount is not plausible, or there are fewer than 10 peers.',
  observed: 'times the median of the class',
  params: {
    threshold: 'Threshold, in times the median',
    minimumPeers: 'Least number of peers',
    digits: 'Digits of the code that make the class',
    excluded: labels.en.excluded,
  },
  evidence: {
    awarded_amount: 'Awarded amount',
    median: 'Median of the class',
    class: 'Class (UNSPSC)',
  },
};

export const words: Flag['words'] = { fr, en };
