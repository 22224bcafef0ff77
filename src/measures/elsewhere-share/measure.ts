/** Do firms of another region win? */
import { french } from '../../i18n/typography.ts';
import type { Measure } from '../measure.ts';
import sql from './measure.sql';

export const elsewhereShare: Measure = {
  id: 'elsewhere-share',
  version: 1,
  unit: 'share',
  form: 'value',
  headline: false,
  grain: {
    fr: french`une adjudication et un fournisseur`,
    en: 'one award and supplier',
  },
  title: {
    fr: french`Adjudications à un fournisseur d’une autre région`,
    en: 'Awards to a supplier of another region',
  },
  question: {
    fr: french`Quelle part des adjudications va à un fournisseur d’une autre région que celle de l’achat ?`,
    en: 'What share of awards goes to a supplier of another region than the purchase’s?',
  },
  purpose: {
    fr: french`Une part basse dit que les entreprises de la région gagnent ; une part haute, qu’on vient de loin pour répondre.`,
    en: 'A low share says that the region’s firms win; a high one, that others come from afar.',
  },
  formula: {
    fr: french`Adjudications à un fournisseur d’une autre région que celle où va l’achat (à défaut, celle de l’organisme) ÷ adjudications où les deux régions sont connues. Si l’adresse du fournisseur ne dit que la ville, sa région est celle où les organismes de cette ville se font livrer le plus souvent.`,
    en: 'Awards to a supplier of another region than the one where the purchase goes (else, the public body’s) ÷ awards where both regions are known. Where the supplier’s address gives a town only, its region is the one where that town’s public bodies have most things delivered.',
  },
  caution: {
    fr: french`Ni une qualité ni un défaut : une région sans spécialiste achète ailleurs. L’adresse d’un siège n’est pas celle où le travail se fait.`,
    en: 'Neither good nor bad: a region without specialists buys elsewhere. The address of a head office is not where the work is done.',
  },
  missing: {
    fr: french`la région du fournisseur ou celle de l’achat n’est pas connue`,
    en: 'the supplier’s region or the purchase’s is not known',
  },
  parts: {
    numerator: {
      fr: french`adjudications à un fournisseur d’une autre région`,
      en: 'awards to a supplier of another region',
    },
    denominator: {
      fr: french`adjudications dont les deux régions sont connues`,
      en: 'awards where both regions are known',
    },
  },
  sql,
};
