/** How large the ICT sector is beside accommodation and food services. */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const ictTourismRatio: Measure = {
  id: 'ict-tourism-ratio',
  version: 1,
  unit: 'ratio',
  form: 'value',
  headline: false,
  population: 'outcome',
  defaults: { area: 'CA-QC', indicator: 'gdp-chained-2012' },
  refuses: ['threshold', 'part'],
  grain: {
    fr: french`une province, une année`,
    en: 'one province and year',
  },
  title: {
    fr: french`TIC sur hébergement et restauration`,
    en: 'ICT over accommodation and food',
  },
  question: {
    fr: french`Combien de fois le PIB des TIC contient-il celui de l’hébergement et de la restauration ?`,
    en: 'How many times does the GDP of ICT hold that of accommodation and food services?',
  },
  purpose: {
    fr: french`On a dit que les TI rapportent plus que le tourisme : voici ce qu’un tableau ouvert en dit, année par année.`,
    en: 'IT was said to earn more than tourism: this is what an open table says of it, year by year.',
  },
  formula: {
    fr: french`PIB du secteur des TIC divisé par celui de l’hébergement et de la restauration, même province, même année, mêmes prix.`,
    en: 'GDP of the ICT sector divided by that of accommodation and food services, same province, year and prices.',
  },
  caution: {
    fr: french`L’hébergement et la restauration tiennent lieu de tourisme, faute de mieux : ils n’en sont qu’une partie et servent aussi les gens d’ici.`,
    en: 'Accommodation and food stand for tourism for want of better: they are only part of it, and serve residents too.',
  },
  missing: {
    fr: french`une des deux industries n’a pas de valeur cette année-là`,
    en: 'one of the two industries has no value that year',
  },
  sql,
};
