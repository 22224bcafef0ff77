/** Words of the pages of organizations that have projects. */
import { formatCount } from '../../i18n/format.ts';
import { french } from '../../i18n/typography.ts';

const count = (n: number, lang: 'fr' | 'en') => formatCount(n, lang);

const fr = {
  title: (name: string) => french`Projets : ${name}`,
  description: (name: string) =>
    french`Les projets de ${name}, leurs voyants officiels et mesurés, premier plan et dernière prévision.`,
  listTitle: 'Les organismes et leurs projets',
  listDescription:
    'Chaque organisme, ses projets, leurs voyants officiels et mesurés, premier plan et dernière prévision.',
  listLede: french`Pour chaque organisme : combien de projets, ce qu’il en dit, ce que donne la comparaison avec leurs premiers plans.`,
  listCaption: 'Organismes, selon le nombre de leurs projets',
  organization: 'Organisme',
  projects: 'Projets',
  openOf: (n: number) => french`${count(n, 'fr')} en cours`,
  absentOf: (n: number) => french`${count(n, 'fr')} ${n < 2 ? 'absent' : 'absents'}`,
  official: 'Officiel',
  measured: 'Mesuré',
  colours: { green: 'vert', yellow: 'jaune', red: 'rouge' },
  elsewhere: (n: number) => french`et ${count(n, 'fr')} dans une autre monnaie`,
  dataset: 'Jeu de données',
  first: 'Premiers plans',
  forecast: 'Dernières prévisions',
  compared: (n: number) => french`${count(n, 'fr')} ${n < 2 ? 'comparé' : 'comparés'}`,
  totals: 'Le portefeuille',
  totalsCaption: 'Le portefeuille, par jeu de données',
  note: french`Les sommes ne comptent que les projets qui ont un premier plan et une prévision à lui comparer.`,
  list: 'Les projets',
  buyer: 'Les contrats de cet organisme',
  notFound: 'Aucun projet n’est de cet organisme.',
  none: 'Aucun organisme n’a de projet dans ces données.',
};

const en: typeof fr = {
  title: (name) => `Projects: ${name}`,
  description: (name) =>
    `The projects of ${name}, their official and measured lights, first plan and latest forecast.`,
  listTitle: 'Public bodies and their projects',
  listDescription:
    'Each public body, its projects, their official and measured lights, first plan and latest forecast.',
  listLede:
    'For each public body: how many projects, what it says of them, what comparing with their first plans gives.',
  listCaption: 'Public bodies, by number of projects',
  organization: 'Public body',
  projects: 'Projects',
  openOf: (n) => `${count(n, 'en')} under way`,
  absentOf: (n) => `${count(n, 'en')} absent`,
  official: 'Official',
  measured: 'Measured',
  colours: { green: 'green', yellow: 'yellow', red: 'red' },
  elsewhere: (n) => `and ${count(n, 'en')} in another currency`,
  dataset: 'Dataset',
  first: 'First plans',
  forecast: 'Latest forecasts',
  compared: (n) => `${count(n, 'en')} compared`,
  totals: 'The portfolio',
  totalsCaption: 'The portfolio, by dataset',
  note: 'The sums count only the projects that have a first plan and a forecast to compare with it.',
  list: 'The projects',
  buyer: 'The contracts of this public body',
  notFound: 'No project is of this public body.',
  none: 'No public body has a project in these data.',
};

export const text = { fr, en } as const;
