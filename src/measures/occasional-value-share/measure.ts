/** How much money goes to new or occasional suppliers? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const occasionalValueShare: Measure = {
  id: 'occasional-value-share',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: false,
  grain: {
    fr: french`une adjudication et un fournisseur`,
    en: 'one award and supplier',
  },
  title: {
    fr: french`Valeur adjugée à un fournisseur nouveau ou occasionnel`,
    en: 'Value awarded to a new or occasional supplier',
  },
  question: {
    fr: french`Quelle part de la valeur adjugée va à un fournisseur nouveau ou occasionnel ?`,
    en: 'What share of awarded value goes to a new or occasional supplier?',
  },
  purpose: {
    fr: french`Gagner souvent de petits contrats n’est pas gagner une grande part de la valeur.`,
    en: 'Winning many small contracts is not winning a large part of the value.',
  },
  formula: {
    fr: french`Montants adjugés à un fournisseur qui, dans les 24 mois d’avant, avait moins de 3 adjudications ou moins de 100 000 en tout ÷ montants adjugés dont ces 24 mois sont dans les données. Le montant d’un consortium est divisé également.`,
    en: 'Amounts awarded to a supplier that, in the 24 months before, had fewer than 3 awards or less than 100,000 in all ÷ amounts awarded for which those 24 months are in the data. A consortium’s amount is divided equally.',
  },
  caution: {
    fr: french`La taille des entreprises n’est pas publiée : « occasionnel » en tient lieu. Une grande entreprise qui vend rarement à l’État est comptée, une petite qui lui vend souvent ne l’est pas. Une entreprise écrite de deux façons peut passer pour nouvelle. Un seul grand contrat peut faire bouger la part d’une année.`,
    en: 'The size of firms is not published: “occasional” stands for it. A large firm that seldom sells to government is counted, a small one that often does is not. A firm written in two ways may pass for new. A single large contract may move a year’s share.',
  },
  missing: {
    fr: french`les 24 mois d’avant ne sont pas dans les données, ou le montant n’est pas publié dans la monnaie de l’édition`,
    en: 'the 24 months before are not in the data, or the amount is not published in the edition’s currency',
  },
  parts: {
    numerator: {
      fr: french`adjugés à un fournisseur nouveau ou occasionnel`,
      en: 'awarded to a new or occasional supplier',
    },
    denominator: { fr: french`adjugés en tout`, en: 'awarded in all' },
    unit: 'money',
  },
  sql,
};
