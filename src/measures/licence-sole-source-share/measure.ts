/** For what share of licence contracts does the publisher say that one supplier only was possible? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const licenceSoleSourceShare: Measure = {
  id: 'licence-sole-source-share',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: false,
  grain: {
    fr: french`un contrat de licence adjugé`,
    en: 'one awarded licence contract',
  },
  title: {
    fr: french`Un seul fournisseur possible, dit le diffuseur`,
    en: 'One supplier only, says the publisher',
  },
  question: {
    fr: french`Pour quelle part des licences le diffuseur dit-il qu’un seul fournisseur était possible ?`,
    en: 'For what share of licences does the publisher say that one supplier only was possible?',
  },
  purpose: {
    fr: french`Quand un seul fournisseur peut vendre, changer de logiciel est le seul choix qui reste ; cette part dit combien de fois c’est invoqué.`,
    en: 'When one supplier only can sell, changing software is the only choice left; this share tells how often it is invoked.',
  },
  formula: {
    fr: french`Contrats de licence de gré à gré dont le fondement publié dit qu’un seul contractant est possible ÷ contrats de licence adjugés dont le mode est publié.`,
    en: 'Licence contracts awarded directly whose published basis says that one contractor only is possible ÷ awarded licence contracts whose method is published.',
  },
  caution: {
    fr: french`Le fondement est celui que le diffuseur a choisi ; il n’est pas vérifié ici. Un gré à gré sans fondement publié n’est pas compté comme tel.`,
    en: 'The basis is the one that the publisher chose; it is not checked here. A direct award without a published basis is not counted as such.',
  },
  missing: {
    fr: french`le mode d’attribution n’est pas publié`,
    en: 'the procurement method is not published',
  },
  parts: {
    numerator: {
      fr: french`licences dites à un seul fournisseur possible`,
      en: 'licences said to have one possible supplier',
    },
    denominator: {
      fr: french`contrats de licence adjugés dont le mode est publié`,
      en: 'awarded licence contracts whose method is published',
    },
  },
  sql,
};
