/** Words of a measure's definition. */
import { french } from '../../i18n/typography.ts';

const fr = {
  divided: 'divisé par',
  meaning: 'Ce que ce chiffre veut dire',
  question: 'La question',
  purpose: 'Pourquoi la poser',
  formula: 'Le calcul',
  grain: 'Un cas',
  missing: 'Cas non calculables',
  missingWhy: (why: string) => french`Ceux pour lesquels ${why}.`,
  unit: 'L’unité',
  units: {
    share: french`une part, de 0 à 100 %`,
    growth: french`un écart, en % : plus grand que zéro si le final dépasse l’adjugé`,
    count: 'un nombre',
    money: (currency: string) => `un montant, en ${currency}`,
    ratio: 'une moyenne',
    days: 'un nombre de jours',
    millions: 'des millions de dollars',
    points: 'un écart, en points de pourcentage',
    index: french`un indice, de 0 à 10 000`,
  },
  reference: 'D’où vient la formule',
  own: 'Définie par Limpide',
  caution: 'À lire avant de conclure',
};

const en: typeof fr = {
  divided: 'divided by',
  meaning: 'What this number means',
  question: 'The question',
  purpose: 'Why ask it',
  formula: 'The formula',
  grain: 'One case',
  missing: 'Not computable',
  missingWhy: (why) => `Cases for which ${why}.`,
  unit: 'The unit',
  units: {
    share: 'a share, from 0 to 100%',
    growth: 'a change, in %: above zero when the final amount is above the award',
    count: 'a number',
    money: (currency) => `an amount, in ${currency}`,
    ratio: 'an average',
    days: 'a number of days',
    millions: 'millions of dollars',
    points: 'a gap, in percentage points',
    index: 'an index, from 0 to 10,000',
  },
  reference: 'Where the formula comes from',
  own: 'Defined by Limpide',
  caution: 'Read before you conclude',
};

export const meaningText = { fr, en };
