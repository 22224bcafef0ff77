/** What an industry adds to the economy of a province. */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const industryGdp: Measure = {
  id: 'industry-gdp',
  version: 1,
  unit: 'millions',
  form: 'value',
  headline: false,
  population: 'outcome',
  defaults: {
    area: 'CA-QC',
    indicator: 'gdp-chained-2012',
    part: 'information-and-communication-technology-sector',
  },
  refuses: ['threshold'],
  grain: {
    fr: french`une province, une industrie, une année`,
    en: 'one province, industry and year',
  },
  title: {
    fr: french`PIB d’une industrie`,
    en: 'GDP of an industry',
  },
  question: {
    fr: french`Quelle valeur une industrie ajoute-t-elle à l’économie d’une province ?`,
    en: 'How much value does an industry add to a province’s economy?',
  },
  purpose: {
    fr: french`Le PIB compte ce qui est ajouté, sans compter deux fois les achats ; le chiffre d’affaires, lui, les compte.`,
    en: 'GDP counts what is added, without counting purchases twice; revenue counts them.',
  },
  formula: {
    fr: french`PIB aux prix de base publié par Statistique Canada, dernière année. Sans autre précision : secteur des TIC, Québec, dollars enchaînés de 2012.`,
    en: 'GDP at basic prices published by Statistics Canada, last year. Unless asked otherwise: ICT sector, Québec, chained 2012 dollars.',
  },
  caution: {
    fr: french`Le secteur des TIC est une liste d’industries ; l’hébergement et la restauration ne sont qu’une partie du tourisme, et servent aussi les gens d’ici. Les dollars courants et enchaînés ne se mêlent pas.`,
    en: 'The ICT sector is a list of industries; accommodation and food is only part of tourism, and serves residents too. Current and chained dollars do not mix.',
  },
  missing: {
    fr: french`aucune valeur n’est publiée pour cette année`,
    en: 'no value is published for that year',
  },
  sql,
};
