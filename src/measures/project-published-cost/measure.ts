/** What does the publisher say that its projects cost together? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const projectPublishedCost: Measure = {
  id: 'project-published-cost',
  version: 1,
  unit: 'money',
  population: 'project',
  refuses: ['project', 'official', 'measured'],
  form: 'value',
  headline: false,
  grain: {
    fr: french`un total donné par un diffuseur`,
    en: 'one total given by a publisher',
  },
  title: {
    fr: french`Coût total selon le diffuseur`,
    en: 'Total cost as the publisher gives it',
  },
  question: {
    fr: french`Quel coût total le diffuseur donne-t-il lui-même de ses projets ?`,
    en: 'What total cost does the publisher itself give of its projects?',
  },
  purpose: {
    fr: french`C’est la parole officielle, telle que publiée ; l’addition des lignes se lit à côté.`,
    en: 'It is the official word as published; the addition of the rows is read beside it.',
  },
  formula: {
    fr: french`Le dernier total publié de chaque série, ou le dernier de l’année demandée : celui du portefeuille entier, ou ceux des organismes quand on les demande.`,
    en: 'The last total published of each series, or the last of the year asked: that of the whole portfolio, or those of public bodies when asked for.',
  },
  caution: {
    fr: french`Un total peut couvrir des projets que le diffuseur ne détaille pas, ou être arrondi.`,
    en: 'A total may cover projects that the publisher does not list, or be rounded.',
  },
  missing: {
    fr: french`le total est dans une autre monnaie`,
    en: 'the total is in another currency',
  },
  sql,
};
