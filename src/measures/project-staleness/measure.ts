/** Is what is published as fresh as was promised? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectStaleness: Measure = {
  id: 'project-staleness',
  version: 1,
  unit: 'ratio',
  population: 'project',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un projet en cours`,
    en: 'one project under way',
  },
  title: {
    fr: french`Âge des nouvelles, en intervalles promis`,
    en: 'Age of the news, in promised intervals',
  },
  question: {
    fr: french`Depuis combien d’intervalles promis les projets en cours n’ont-ils pas donné de nouvelles ?`,
    en: 'For how many promised intervals have projects under way given no news?',
  },
  purpose: {
    fr: french`Un tableau de bord qui ne bouge plus reste vert ; au-dessus de 1, la publication promise n’est pas venue.`,
    en: 'A dashboard that no longer moves stays green; above 1, the promised publication has not come.',
  },
  formula: {
    fr: french`Médiane de (jours entre la dernière publication du projet et le dernier jour des données ÷ cadence promise en jours), pour les projets en cours.`,
    en: 'Median of (days between the project’s last publication and the last day of the data ÷ promised cadence in days), for projects under way.',
  },
  caution: {
    fr: french`Le dernier jour des données est celui de l’édition : une publication qui existe et qui n’est pas ajoutée ici vieillit le chiffre.`,
    en: 'The last day of the data is the edition’s: a publication that exists and was not added here ages the figure.',
  },
  missing: {
    fr: french`aucune cadence n’est promise`,
    en: 'no cadence is promised',
  },
  sql,
};
