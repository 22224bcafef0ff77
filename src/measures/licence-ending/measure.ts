/** How many licence contracts end within 18 months of the edition’s day? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const licenceEnding: Measure = {
  id: 'licence-ending',
  version: 1,
  unit: 'count',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un contrat de licence`,
    en: 'one licence contract',
  },
  title: {
    fr: french`Licences qui prennent fin`,
    en: 'Licences that end',
  },
  question: {
    fr: french`Combien de contrats de licence prennent fin dans les 18 mois qui suivent le jour de l’édition ?`,
    en: 'How many licence contracts end within 18 months of the day of the edition?',
  },
  purpose: {
    fr: french`Le moment où un contrat prend fin est celui où l’on peut regarder les autres choix.`,
    en: 'The moment when a contract ends is when other choices can be looked at.',
  },
  formula: {
    fr: french`Nombre de contrats de licence adjugés dont la dernière fin publiée tombe entre le jour le plus récent des données et 18 mois plus tard.`,
    en: 'Number of awarded licence contracts whose last published end falls between the most recent day of the data and 18 months later.',
  },
  caution: {
    fr: french`Bien des diffuseurs ne publient aucune date de fin : ces contrats ne sont pas comptés. Une option de renouvellement n’est pas vue.`,
    en: 'Many publishers give no end date: those contracts are not counted. An option to renew is not seen.',
  },
  missing: {
    fr: french`la date de fin n’est pas publiée`,
    en: 'the end date is not published',
  },
  sql,
};
