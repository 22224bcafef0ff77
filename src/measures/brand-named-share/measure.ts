/** What share of tenders for information technology names a product in its title? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const brandNamedShare: Measure = {
  id: 'brand-named-share',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un appel d’offres de TI`,
    en: 'one IT tender',
  },
  title: {
    fr: french`Appels d’offres qui nomment un produit`,
    en: 'Tenders that name a product',
  },
  question: {
    fr: french`Quelle part des appels d’offres de TI nomme un produit ou son éditeur dans son titre ?`,
    en: 'What share of IT tenders names a product or its publisher in the title?',
  },
  purpose: {
    fr: french`Nommer un produit restreint qui peut répondre, à moins qu’un équivalent soit admis.`,
    en: 'Naming a product narrows who can answer, unless an equivalent is accepted.',
  },
  formula: {
    fr: french`Appels d’offres de TI dont le titre nomme un produit du dictionnaire ÷ appels d’offres de TI qui ont un titre. Les gré à gré et les processus annulés n’en sont pas.`,
    en: 'IT tenders whose title names a product of the dictionary ÷ IT tenders that have a title. Direct awards and cancelled processes are left out.',
  },
  caution: {
    fr: french`Seul le titre est lu : un devis peut nommer un produit, ou admettre un équivalent, sans que le titre le dise. Entretenir un produit déjà acheté oblige souvent à le nommer.`,
    en: 'Only the title is read: specifications may name a product, or accept an equivalent, without the title saying so. Upkeep of a product already bought often has to name it.',
  },
  missing: {
    fr: french`aucun titre n’est publié`,
    en: 'no title is published',
  },
  parts: {
    numerator: {
      fr: french`appels d’offres de TI qui nomment un produit`,
      en: 'IT tenders that name a product',
    },
    denominator: { fr: french`appels d’offres de TI qui ont un titre`, en: 'IT tenders that have a title' },
  },
  sql,
};
