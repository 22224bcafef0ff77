/** The home page's words. */
import { french } from '../../i18n/typography.ts';

export const text = {
  fr: {
    title: 'Limpide',
    headline: french`Ce qu’on a dit. Ce qui est.`,
    lede: french`Les achats publics, avec la parole officielle et le fait mesuré côte à côte. Chaque chiffre se recalcule.`,
    description:
      'Les achats publics du Québec et d’ailleurs, mesurés à partir des données ouvertes ; chaque chiffre se recalcule.',
  },
  en: {
    title: 'Limpide',
    headline: 'What was said. What is.',
    lede: 'Public purchases, with the official word and the measured fact side by side. Every number can be rerun.',
    description:
      'Public purchases in Québec and elsewhere, measured from open data; every number can be rerun.',
  },
} as const;
