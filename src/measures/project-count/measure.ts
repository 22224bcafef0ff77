/** How many projects do the publications tell of? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectCount: Measure = {
  id: 'project-count',
  version: 1,
  unit: 'count',
  population: 'project',
  form: 'value',
  headline: false,
  grain: { fr: 'un projet', en: 'one project' },
  title: { fr: 'Projets', en: 'Projects' },
  question: {
    fr: french`De combien de projets les publications parlent-elles ?`,
    en: 'How many projects do the publications tell of?',
  },
  purpose: {
    fr: 'Les parts et les sommes se lisent avec le nombre de projets dont elles viennent.',
    en: 'Shares and sums are read with the number of projects that they come from.',
  },
  formula: {
    fr: 'Nombre de projets distincts, toutes publications réunies.',
    en: 'Number of distinct projects, over all publications.',
  },
  caution: {
    fr: french`Une publication a ses seuils : un projet plus petit, ou d’un organisme qui n’en publie pas, n’y est pas.`,
    en: 'A publication has its thresholds: a smaller project, or one of a body that publishes none, is not in it.',
  },
  missing: {
    fr: french`il n’y aurait pas d’identifiant ; tous en ont un`,
    en: 'there would be no identifier; all have one',
  },
  sql,
};
