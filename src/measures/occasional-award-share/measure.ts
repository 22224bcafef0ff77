/** Do new or occasional suppliers win often? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const occasionalAwardShare: Measure = {
  id: 'occasional-award-share',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: false,
  grain: {
    fr: french`une adjudication et un fournisseur`,
    en: 'one award and supplier',
  },
  title: {
    fr: french`Adjudications à un fournisseur nouveau ou occasionnel`,
    en: 'Awards to a new or occasional supplier',
  },
  question: {
    fr: french`Quelle part des adjudications va à un fournisseur nouveau ou occasionnel ?`,
    en: 'What share of awards goes to a new or occasional supplier?',
  },
  purpose: {
    fr: french`C’est ce qui ressemble le plus, dans les données publiées, à la place des petites entreprises.`,
    en: 'In published data, it is what comes closest to the place of small firms.',
  },
  formula: {
    fr: french`Adjudications à un fournisseur qui, dans les 24 mois d’avant, avait moins de 3 adjudications ou moins de 100 000 en tout ÷ adjudications dont ces 24 mois sont dans les données.`,
    en: 'Awards to a supplier that, in the 24 months before, had fewer than 3 awards or less than 100,000 in all ÷ awards for which those 24 months are in the data.',
  },
  caution: {
    fr: french`La taille des entreprises n’est pas publiée : « occasionnel » en tient lieu. Une grande entreprise qui vend rarement à l’État est comptée, une petite qui lui vend souvent ne l’est pas. Une entreprise écrite de deux façons peut passer pour nouvelle.`,
    en: 'The size of firms is not published: “occasional” stands for it. A large firm that seldom sells to government is counted, a small one that often does is not. A firm written in two ways may pass for new.',
  },
  missing: {
    fr: french`les 24 mois d’avant ne sont pas dans les données, ou le jour de l’adjudication ou le fournisseur manque`,
    en: 'the 24 months before are not in the data, or the day of the award or the supplier is missing',
  },
  parts: {
    numerator: {
      fr: french`adjudications à un fournisseur nouveau ou occasionnel`,
      en: 'awards to a new or occasional supplier',
    },
    denominator: { fr: french`adjudications`, en: 'awards' },
  },
  sql,
};
