/** Of homes, how many can be served at a given speed? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const coverage: Measure = {
  id: 'coverage',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: true,
  population: 'outcome',
  defaults: { area: 'CA-QC', threshold: '50-10', part: 'total' },
  refuses: ['indicator'],
  grain: {
    fr: french`une observation : un territoire, une période`,
    en: 'one observation: an area, a period',
  },
  title: {
    fr: french`Foyers où un débit est offert`,
    en: 'Homes where a speed is available',
  },
  question: {
    fr: french`Quelle part des foyers peut recevoir l’internet à un débit donné ?`,
    en: 'What share of homes can be served internet at a given speed?',
  },
  purpose: {
    fr: french`Être servi est la première condition ; ce qu’on appelle « haute vitesse » change d’une autorité à l’autre, et la lecture avec.`,
    en: 'Being served is the first condition; what is called high speed differs from one authority to another, and so does the reading.',
  },
  formula: {
    fr: french`Foyers qui peuvent être servis à ce débit ou plus, divisés par tous les foyers ; la dernière période publiée. Sans autre précision : le Québec, 50/10 Mbit/s illimités.`,
    en: 'Households that can be served at that speed or more, divided by all households; the last period published. Unless asked otherwise: Québec, 50/10 Mbps unlimited.',
  },
  caution: {
    fr: french`Un service offert n’est pas un abonnement. Deux débits, deux années ou deux diviseurs ne se comparent pas.`,
    en: 'A service that is available is not a subscription. Two speeds, two years or two denominators do not compare.',
  },
  missing: {
    fr: french`aucune valeur n’est publiée pour cette période`,
    en: 'no value is published for that period',
  },
  sql,
};
