/** What share of the value of licences goes to the three largest suppliers? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const licenceTopThreeShare: Measure = {
  id: 'licence-top-three-share',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: false,
  grain: {
    fr: french`une adjudication de licence`,
    en: 'one licence award',
  },
  title: {
    fr: french`Part des trois premiers fournisseurs de licences`,
    en: 'Share of the three largest suppliers of licences',
  },
  question: {
    fr: french`Quelle part de la valeur des licences va aux trois plus grands fournisseurs ?`,
    en: 'What share of the value of licences goes to the three largest suppliers?',
  },
  purpose: {
    fr: french`Une part élevée veut dire que peu d’entreprises vendent l’essentiel.`,
    en: 'A high share means that few firms sell most of it.',
  },
  formula: {
    fr: french`Montants adjugés pour des licences aux trois plus grands fournisseurs ÷ montants adjugés pour des licences à tous.`,
    en: 'Amounts awarded for licences to the three largest suppliers ÷ amounts awarded for licences to all.',
  },
  caution: {
    fr: french`N’est pas calculé sous dix adjudications. Un revendeur peut vendre les produits de plusieurs éditeurs.`,
    en: 'Not computed under ten awards. A reseller may sell the products of several publishers.',
  },
  missing: {
    fr: french`il y a moins de dix adjudications dont le montant est publié`,
    en: 'there are fewer than ten awards with a published amount',
  },
  parts: {
    numerator: { fr: french`reçus par les trois premiers`, en: 'received by the three largest' },
    denominator: { fr: french`reçus par tous`, en: 'received by all' },
    unit: 'money',
  },
  sql,
};
