/** Any indicator that is a share, for an area and a year. */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const indicatorShare: Measure = {
  id: 'indicator-share',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: false,
  population: 'outcome',
  defaults: { area: 'CA-QC', indicator: 'households-online', part: 'total' },
  refuses: ['threshold'],
  grain: {
    fr: french`une observation : un territoire, une période`,
    en: 'one observation: an area, a period',
  },
  title: {
    fr: french`Part mesurée par un indicateur`,
    en: 'Share measured by an indicator',
  },
  question: {
    fr: french`Que vaut un indicateur, pour un territoire et une année ?`,
    en: 'What is the value of an indicator, for an area and a year?',
  },
  purpose: {
    fr: french`Chaque indicateur a sa définition : offert ou utilisé, à quel débit, divisé par quoi.`,
    en: 'Each indicator has its definition: available or used, at which speed, divided by what.',
  },
  formula: {
    fr: french`La valeur publiée, pour la dernière période ; rien n’est calculé. Sans autre précision : le Québec, les ménages branchés.`,
    en: 'The value as published, for the last period; nothing is computed. Unless asked otherwise: Québec, households online.',
  },
  caution: {
    fr: french`Deux indicateurs ne se comparent pas sans dire en quoi leurs définitions diffèrent.`,
    en: 'Two indicators do not compare without saying how their definitions differ.',
  },
  missing: {
    fr: french`aucune valeur n’est publiée pour cette période`,
    en: 'no value is published for that period',
  },
  sql,
};
