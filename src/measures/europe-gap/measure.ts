/** How far an area is ahead of the European Union, at one speed and one year. */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const europeGap: Measure = {
  id: 'europe-gap',
  version: 1,
  unit: 'points',
  form: 'value',
  headline: false,
  population: 'outcome',
  defaults: { area: 'CA-QC', threshold: '30', part: 'total' },
  refuses: ['indicator'],
  grain: {
    fr: french`un territoire, une année`,
    en: 'one area and year',
  },
  title: {
    fr: french`Écart avec l’Union européenne`,
    en: 'Gap with the European Union',
  },
  question: {
    fr: french`De combien de points la couverture dépasse-t-elle celle de l’Union européenne, au même débit et la même année ?`,
    en: 'By how many points does coverage exceed that of the European Union, at the same speed and year?',
  },
  purpose: {
    fr: french`L’Europe a été donnée en exemple ; la comparaison ne vaut qu’avec la même définition.`,
    en: 'Europe was given as an example; a comparison holds only with the same definition.',
  },
  formula: {
    fr: french`Couverture du territoire moins celle de l’Union, même débit, même partie, même année ; la dernière qui a les deux. Sans les deux : ne peut être calculé. Sans autre précision : le Québec, 30 Mbit/s.`,
    en: 'Coverage of the area minus that of the Union, same speed, same part, same year; the last that has both. Without both: cannot be computed. Unless asked otherwise: Québec, 30 Mbps.',
  },
  caution: {
    fr: french`Les deux enquêtes ne comptent pas les foyers de la même façon ; un écart de quelques points ne dit rien.`,
    en: 'The two surveys do not count homes the same way; a gap of a few points says nothing.',
  },
  missing: {
    fr: french`l’Union n’a pas de valeur à ce débit cette année-là`,
    en: 'the Union has no value at that speed for that year',
  },
  sql,
};
