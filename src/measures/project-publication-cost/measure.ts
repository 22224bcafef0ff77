/** What do the projects of a publication cost together, by our own addition? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectPublicationCost: Measure = {
  id: 'project-publication-cost',
  version: 1,
  unit: 'money',
  population: 'project',
  refuses: ['project', 'official', 'measured'],
  form: 'value',
  headline: false,
  grain: {
    fr: french`un projet dans une publication`,
    en: 'one project in one publication',
  },
  title: {
    fr: french`Coût des projets publiés, par addition`,
    en: 'Cost of published projects, by addition',
  },
  question: {
    fr: french`Combien coûtent ensemble les projets d’une publication, si l’on additionne ses lignes ?`,
    en: 'What do the projects of a publication cost together, adding up its rows?',
  },
  purpose: {
    fr: french`À mettre à côté du total que donne le diffuseur : quand ils diffèrent, quelque chose manque d’un côté.`,
    en: 'To set beside the publisher’s own total: where they differ, something is missing on one side.',
  },
  formula: {
    fr: french`Somme des prévisions de coût des projets de la dernière publication de chaque série, ou de la dernière de l’année demandée, dans la monnaie de l’édition.`,
    en: 'Sum of forecast costs of the projects of each series’ last publication, or of the last one of the year asked, in the edition’s currency.',
  },
  caution: {
    fr: french`D’une publication à l’autre, ce ne sont pas les mêmes projets : une somme qui monte n’est pas un dépassement.`,
    en: 'From one publication to the next the projects are not the same: a sum that rises is no overrun.',
  },
  missing: {
    fr: french`la ligne ne donne pas de coût, ou il est dans une autre monnaie`,
    en: 'the row gives no cost, or it is in another currency',
  },
  sql,
};
