/** Words of a report's page. */
import { french } from '../../i18n/typography.ts';

const fr = {
  description: (title: string) =>
    french`${title} : ses recommandations, celles qui ont été lues et celles dont le texte n’a pas été retrouvé.`,
  authors: 'Auteur',
  date: 'Date',
  mandated: 'Mandat',
  count: 'Recommandations',
  unknownCount: 'nombre non retrouvé',
  sources: 'Sources',
  recommendations: 'Recommandations',
  read: (n: number, all: number) => french`${n} sur ${all} ont été lues.`,
  notFound: 'texte non retrouvé',
  commitments: french`Engagements liés :`,
  said: 'Ce que les chefs en ont dit',
  facts: 'Ce qui en est advenu',
  noRecommendation: french`Aucune recommandation n’a été lue.`,
};
const en: typeof fr = {
  description: (title) =>
    `${title}: its recommendations, those that were read and those whose text was not found.`,
  authors: 'Author',
  date: 'Date',
  mandated: 'Mandate',
  count: 'Recommendations',
  unknownCount: 'number not found',
  sources: 'Sources',
  recommendations: 'Recommendations',
  read: (n, all) => `${n} of ${all} were read.`,
  notFound: 'text not found',
  commitments: 'Linked commitments:',
  said: 'What leaders said of it',
  facts: 'What came of it',
  noRecommendation: 'No recommendation was read.',
};
export const text = { fr, en };
