/** How many open datasets a portal publishes. */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const openDatasets: Measure = {
  id: 'open-datasets',
  version: 1,
  unit: 'count',
  form: 'value',
  headline: false,
  population: 'outcome',
  defaults: { area: 'CA-QC', indicator: 'open-datasets', part: 'total' },
  refuses: ['threshold', 'indicator', 'part'],
  grain: {
    fr: french`une observation : un territoire, une période`,
    en: 'one observation: an area, a period',
  },
  title: {
    fr: french`Jeux de données ouverts publiés`,
    en: 'Open datasets published',
  },
  question: {
    fr: french`Combien de jeux de données le portail public publie-t-il ?`,
    en: 'How many datasets does the public portal publish?',
  },
  purpose: {
    fr: french`Ouvrir les données est un engagement ; leur nombre est ce qu’on peut en compter.`,
    en: 'Opening data is a commitment; their number is what can be counted of it.',
  },
  formula: {
    fr: french`Nombre de jeux de données au catalogue, tel que publié, au dernier jour observé. Sans autre précision : le Québec.`,
    en: 'Number of datasets in the catalogue, as published, on the last day observed. Unless asked otherwise: Québec.',
  },
  caution: {
    fr: french`Un nombre ne dit rien de l’utilité, de la fraîcheur ni de la qualité des jeux.`,
    en: 'A number says nothing of the use, the freshness or the quality of the datasets.',
  },
  missing: {
    fr: french`aucune valeur n’est publiée pour cette période`,
    en: 'no value is published for that period',
  },
  sql,
};
