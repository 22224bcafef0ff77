/** How far rural homes are behind urban ones, at one speed and one period. */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const ruralGap: Measure = {
  id: 'rural-gap',
  version: 1,
  unit: 'points',
  form: 'value',
  headline: false,
  population: 'outcome',
  defaults: { area: 'CA-QC', threshold: '50-10' },
  refuses: ['indicator', 'part'],
  grain: {
    fr: french`un territoire, une période`,
    en: 'one area and period',
  },
  title: {
    fr: french`Écart entre villes et campagnes`,
    en: 'Gap between urban and rural',
  },
  question: {
    fr: french`De combien de points les milieux ruraux suivent-ils les milieux urbains, au même débit et à la même date ?`,
    en: 'By how many points are rural areas behind urban ones, at the same speed and date?',
  },
  purpose: {
    fr: french`Une moyenne cache les endroits où rien n’est offert.`,
    en: 'An average hides the places where nothing is available.',
  },
  formula: {
    fr: french`Couverture urbaine moins couverture rurale, même débit, même période ; la dernière qui a les deux. Sans autre précision : le Québec, 50/10 Mbit/s.`,
    en: 'Urban coverage minus rural coverage, same speed, same period; the last that has both. Unless asked otherwise: Québec, 50/10 Mbps.',
  },
  caution: {
    fr: french`« Rural » n’a pas la même frontière chez tous les diffuseurs.`,
    en: '“Rural” does not have the same border with every publisher.',
  },
  missing: {
    fr: french`le milieu urbain ou rural n’a pas de valeur à cette période`,
    en: 'urban or rural areas have no value for that period',
  },
  sql,
};
