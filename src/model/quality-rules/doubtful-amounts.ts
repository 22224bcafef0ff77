/** Rules about amounts that are wrong by themselves. */
import { french } from '../../i18n/typography.ts';
import type { QualityRule } from './rule.ts';

export const doubtfulAmounts: readonly QualityRule[] = [
  {
    id: 'placeholderAmount',
    name: { fr: 'Montant de remplissage', en: 'Placeholder amount' },
    sentence: {
      fr: french`Le montant publié ne fait que remplir le champ : un dollar, un cent, une suite de neuf.`,
      en: 'The published amount only fills its field: one dollar, one cent, a row of nines.',
    },
    threshold: {
      fr: french`1 unité de monnaie ou moins ; ou, à partir de sept chiffres, rien que des 9 ou des chiffres qui se suivent. Une soumission, seulement si le processus a un montant adjugé ou une autre soumission d’au moins 1 000.`,
      en: 'One unit of money or less; or, from seven digits up, nothing but nines or digits in order. A bid, only where the process has an awarded amount or another bid of at least 1,000.',
    },
    source: {
      fr: french`Dans les fichiers lus, « 1,00 $ » revient 181 fois comme montant adjugé, plus que tout autre. Sous sept chiffres, 99 999 $ peut être un vrai prix.`,
      en: 'In the files read, “$1.00” comes back 181 times as an award, more than any other amount. Under seven digits, $99,999 may be a real price.',
    },
    why: {
      fr: french`Il dit que le montant n’était pas connu ou dépend des quantités, pas que le contrat vaut un dollar.`,
      en: 'It says that the amount was not known or depends on quantities, not that the contract is worth a dollar.',
    },
    spoils: true,
  },
  {
    id: 'unitAmount',
    name: { fr: 'Prix à l’unité', en: 'Price by the unit' },
    sentence: {
      fr: french`Le montant est si petit qu’il est sans doute un prix à l’heure, à la tonne ou à l’unité.`,
      en: 'The amount is so small that it is likely a price by the hour, the tonne or the item.',
    },
    threshold: {
      fr: french`Plus de 1 $ et moins de 100 $ canadiens.`,
      en: 'Over $1 and under $100, in Canadian dollars.',
    },
    source: {
      fr: french`Dans les fichiers lus, 12 montants adjugés sont dans cette fourchette ; SEAO ne publie que de plus gros achats. D’autres registres publient aussi de petits achats : on ne cherche pas chez eux.`,
      en: 'In the files read, 12 awards are in this range; SEAO publishes larger purchases only. Other registers publish small purchases too: they are not searched.',
    },
    why: {
      fr: french`Le champ contient un prix au lieu d’un total : le contrat n’a rien de particulier.`,
      en: 'The field holds a price instead of a total: nothing is special about the contract.',
    },
    spoils: true,
  },
  {
    id: 'zeroAmount',
    name: { fr: 'Montant nul ou négatif', en: 'Zero or negative amount' },
    sentence: {
      fr: french`Le montant publié est zéro ou moins : il est lu comme non précisé.`,
      en: 'The published amount is zero or less: it is read as not given.',
    },
    threshold: { fr: french`Zéro ou moins.`, en: 'Zero or less.' },
    source: {
      fr: french`Dans SEAO, un zéro veut dire « non saisi » ; les fichiers XML en ont tant qu’ils sont tous lus ainsi, sans être listés ici.`,
      en: 'In SEAO, zero means “not entered”; its XML files have so many that they are all read so, without being listed here.',
    },
    why: {
      fr: french`Un montant absent n’est pas un contrat gratuit.`,
      en: 'An absent amount is not a free contract.',
    },
    spoils: false,
  },
  {
    id: 'decimalShift',
    name: { fr: 'Virgule déplacée', en: 'Decimal point moved' },
    sentence: {
      fr: french`Deux montants qui devraient s’accorder ont les mêmes chiffres, mais l’un est 10, 100 ou 1 000 fois l’autre.`,
      en: 'Two amounts that should agree have the same digits, but one is 10, 100 or 1,000 times the other.',
    },
    threshold: {
      fr: french`Un rapport de 10, 100, 1 000… à un dix-millième près, entre le final et l’adjugé (avec ses dépenses supplémentaires), le contrat et l’adjugé, ou l’adjugé et la soumission gagnante.`,
      en: 'A ratio of 10, 100, 1,000… to one part in ten thousand, between the final amount and the award (with its additional expenses), the contract and the award, or the award and the winner’s own bid.',
    },
    source: {
      fr: french`Dans les fichiers lus, deux cas : un final de 7 007 927 $ pour un adjugé et des dépenses de 70 079,27 $ ; un adjugé de 357 837,00 $ pour une soumission et un final de 35 783,37 $.`,
      en: 'In the files read, two cases: a final of $7,007,927 for an award and expenses of $70,079.27; an award of $357,837.00 for a bid and a final of $35,783.37.',
    },
    why: { fr: french`C’est une faute de frappe.`, en: 'It is a slip of the keyboard.' },
    spoils: true,
  },
];
