/** Rules about amounts that are too far from what they should be like for both to be right. */
import { french } from '../../i18n/typography.ts';
import type { QualityRule } from './rule.ts';

export const outOfScale: readonly QualityRule[] = [
  {
    id: 'finalOutOfScale',
    name: { fr: 'Final hors d’échelle', en: 'Final amount out of scale' },
    sentence: {
      fr: french`Le montant final et le montant adjugé sont trop loin l’un de l’autre pour être justes tous les deux.`,
      en: 'The final amount and the award are too far apart for both to be right.',
    },
    threshold: {
      fr: french`Final de plus de 20 fois l’adjugé, ou de moins d’un centième. On ne peut pas dire lequel est faux : les deux sont laissés hors des sommes.`,
      en: 'A final of more than 20 times the award, or under a hundredth. Nobody can tell which is wrong: both are left out of sums.',
    },
    source: {
      fr: french`Dans les fichiers lus, 6 133 processus publient les deux. 5 finissent entre 11 et 20 fois l’adjugé, 17 au-delà, dont 13 à plus de 200 fois. En bas, les rapports se suivent jusqu’à un centième (4 sont plus bas) : un contrat sur demande ou arrêté tôt finit bien sous l’adjugé.`,
      en: 'In the files read, 6,133 processes publish both. 5 end between 11 and 20 times their award, 17 beyond, 13 of them over 200 times. At the bottom, ratios run on to a hundredth (4 are lower): a contract on demand or stopped early does end far under its award.',
    },
    why: {
      fr: french`Un coût multiplié par plus de vingt est presque toujours un prix unitaire ou une faute de frappe. Une hausse plus petite reste une mesure (« écart entre l’adjugé et le final »).`,
      en: 'A cost multiplied by over twenty is nearly always a unit price or a slip of the keyboard. A smaller rise stays a measure (“growth from award to final”).',
    },
    spoils: true,
  },
  {
    id: 'contractOutOfScale',
    name: { fr: 'Contrat hors d’échelle', en: 'Contract out of scale' },
    sentence: {
      fr: french`Le montant actuel du contrat, après ses avenants, est sans commune mesure avec l’adjugé.`,
      en: 'The contract’s current amount, after its amendments, is out of proportion with the award.',
    },
    threshold: {
      fr: french`Plus de 20 fois l’adjugé ou moins d’un vingtième, quand l’adjudication n’a qu’un contrat.`,
      en: 'Over 20 times the award or under a twentieth, where the award has one contract.',
    },
    source: {
      fr: french`Même facteur que pour le final ; aucun cas dans les fichiers lus.`,
      en: 'The same factor as for finals; no case in the files read.',
    },
    why: {
      fr: french`Un avenant ne multiplie pas un contrat par vingt : le champ contient autre chose.`,
      en: 'An amendment does not multiply a contract by twenty: the field holds something else.',
    },
    spoils: true,
  },
  {
    id: 'expensesOutOfScale',
    name: { fr: 'Dépenses supplémentaires hors d’échelle', en: 'Additional expenses out of scale' },
    sentence: {
      fr: french`Les dépenses supplémentaires publiées sont sans commune mesure avec l’adjugé.`,
      en: 'The additional expenses published are out of proportion with the award.',
    },
    threshold: { fr: french`Plus de 20 fois l’adjugé.`, en: 'Over 20 times the award.' },
    source: {
      fr: french`Dans les fichiers lus, les rapports se suivent jusqu’à 12, puis sautent à 63 et à 95.`,
      en: 'In the files read, ratios follow one another up to 12, then jump to 63 and 95.',
    },
    why: {
      fr: french`Le montant adjugé ou la dépense est mal saisi, ou la dépense est celle d’un autre contrat.`,
      en: 'The award or the expense is entered wrong, or the expense belongs to another contract.',
    },
    spoils: true,
  },
  {
    id: 'bidOutOfScale',
    name: { fr: 'Soumission hors d’échelle', en: 'Bid out of scale' },
    sentence: {
      fr: french`Une soumission est sans commune mesure avec les autres du même appel d’offres.`,
      en: 'A bid is out of proportion with the others of the same tender.',
    },
    threshold: {
      fr: french`Plus de 20 fois la médiane des soumissions, ou moins d’un vingtième ; trois soumissions au moins, une adjudication au plus.`,
      en: 'Over 20 times the median of the bids, or under a twentieth; three bids at least, one award at most.',
    },
    source: {
      fr: french`Dans les fichiers lus, 13 662 des 13 712 soumissions comparables sont entre un cinquième et cinq fois la médiane.`,
      en: 'In the files read, 13,662 of the 13,712 bids that can be compared are between a fifth and five times the median.',
    },
    why: {
      fr: french`C’est un prix à l’heure parmi des totaux, ou l’inverse ; un vrai rabais est bien plus petit.`,
      en: 'It is a price by the hour among totals, or the reverse; a real discount is far smaller.',
    },
    spoils: true,
  },
  {
    id: 'bidUnlikeAward',
    name: { fr: 'Soumission sans rapport avec l’adjugé', en: 'Bid unlike its award' },
    sentence: {
      fr: french`La soumission gagnante et le montant adjugé ne sont pas à la même échelle.`,
      en: 'The winning bid and the award are not on the same scale.',
    },
    threshold: {
      fr: french`Rapport de plus de 20 ou de moins d’un vingtième, quand le processus n’a qu’une adjudication. Les deux restent dans les sommes.`,
      en: 'A ratio over 20 or under a twentieth, where the process has one award. Both stay in sums.',
    },
    source: {
      fr: french`Dans les fichiers lus, ce sont des soumissions en prix unitaires dont toutes les concurrentes le sont aussi, ou la part d’un organisme dans un achat regroupé.`,
      en: 'In the files read, these are bids at unit prices among others at unit prices, or one body’s part of a group purchase.',
    },
    why: {
      fr: french`Les deux montants mesurent des choses différentes ; chacun peut être juste.`,
      en: 'The two amounts measure different things; each may be right.',
    },
    spoils: false,
  },
];
