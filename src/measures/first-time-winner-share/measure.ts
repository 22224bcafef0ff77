/** Do firms that won nothing lately win something? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const firstTimeWinnerShare: Measure = {
  id: 'first-time-winner-share',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: false,
  grain: {
    fr: french`une adjudication et un fournisseur`,
    en: 'one award and supplier',
  },
  title: {
    fr: french`Adjudications à un nouveau gagnant`,
    en: 'Awards to a new winner',
  },
  question: {
    fr: french`Quelle part des adjudications va à un fournisseur qui n’avait rien gagné depuis deux ans ?`,
    en: 'What share of awards goes to a supplier that had won nothing for two years?',
  },
  purpose: {
    fr: french`Un marché public où de nouveaux noms gagnent est un marché où l’on peut entrer.`,
    en: 'A public market where new names win is one that can be entered.',
  },
  formula: {
    fr: french`Adjudications à un fournisseur sans aucune adjudication dans les 24 mois d’avant ÷ adjudications dont ces 24 mois sont dans les données. Chaque membre d’un consortium compte. La fenêtre est la même pour toutes : sinon, la part baisserait du seul fait que les données s’allongent.`,
    en: 'Awards to a supplier with no award in the 24 months before ÷ awards for which those 24 months are in the data. Each member of a consortium counts. The window is the same for all: else the share would fall only because the data grow longer.',
  },
  caution: {
    fr: french`Nouveau veut dire nouveau dans ces données. Une entreprise écrite de deux façons, ou qui change de nom, passe pour nouvelle.`,
    en: 'New means new in these data. A firm written in two ways, or that changes its name, passes for new.',
  },
  missing: {
    fr: french`les 24 mois d’avant ne sont pas dans les données, ou le jour de l’adjudication ou le fournisseur manque`,
    en: 'the 24 months before are not in the data, or the day of the award or the supplier is missing',
  },
  parts: {
    numerator: { fr: french`adjudications à un nouveau gagnant`, en: 'awards to a new winner' },
    denominator: { fr: french`adjudications`, en: 'awards' },
  },
  sql,
};
