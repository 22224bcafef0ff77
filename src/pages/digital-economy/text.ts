/** Words of the page on the digital economy. */
import { formatCount } from '../../i18n/format.ts';
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Économie numérique',
  crumb: 'Résultats',
  description: 'Les technologies de l’information à côté du tourisme, au Québec, sous chaque définition.',
  question: 'Les TI rapportent-elles plus que le tourisme ?',
  lede: french`Cela dépend de ce qu’on appelle « les TI » et de ce que l’on compte. Toutes les définitions sont montrées.`,
  definitions: 'Cinq définitions, cinq réponses',
  definitionsNote:
    'Chiffres de 2009 (2010 pour l’emploi en tourisme), chacun avec ses sources sur la page de l’affirmation.',
  definition: 'Définition',
  answer: 'Réponse',
  values: 'Valeurs',
  all: 'L’affirmation, ses définitions et ses sources',
  open: 'Ce qu’en dit un tableau ouvert',
  openNote: french`Le PIB du secteur des TIC à côté de celui de l’hébergement et de la restauration, au Québec. Faute de mieux : ils ne sont qu’une partie du tourisme, et servent aussi les gens d’ici.`,
  ratio: 'fois le PIB de l’hébergement et de la restauration',
  chart: 'PIB au Québec, millions de dollars enchaînés de 2012',
  described: (from: string, to: string) => french`Deux lignes, de ${from} à ${to}.`,
  ict: 'Secteur des TIC',
  tourism: 'Hébergement et restauration',
  year: 'Année',
  none: 'Aucune donnée sur le PIB par industrie',
  noneHelp: french`Ajoutez le tableau 36-10-0402-01 de Statistique Canada.`,
  current: 'En dollars courants',
  trap: 'Des zéros qui n’en sont pas',
  trapText: french`Dans un fichier, des valeurs manquantes (« .. ») ont été écrites 0.0. Le total de toutes les industries y est zéro aussi : aucune économie ne produit rien. Ces zéros sont lus comme manquants.`,
  file: 'Fichier',
  indicator: 'Indicateur',
  zeros: 'Zéros lus comme manquants',
  count: (n: number) => formatCount(n, 'fr'),
  quality: 'La qualité des données',
};

const en: typeof fr = {
  title: 'Digital economy',
  crumb: 'Outcomes',
  description: 'Information technology beside tourism, in Québec, under each definition.',
  question: 'Does IT earn more than tourism?',
  lede: 'It depends on what is called IT, and on what is counted. Every definition is shown.',
  definitions: 'Five definitions, five answers',
  definitionsNote: 'Figures of 2009 (2010 for jobs in tourism), each with its sources on the claim’s page.',
  definition: 'Definition',
  answer: 'Answer',
  values: 'Values',
  all: 'The claim, its definitions and its sources',
  open: 'What an open table says of it',
  openNote:
    'The GDP of the ICT sector beside that of accommodation and food services, in Québec. For want of better: they are only part of tourism, and serve residents too.',
  ratio: 'times the GDP of accommodation and food',
  chart: 'GDP in Québec, millions of chained 2012 dollars',
  described: (from, to) => `Two lines, from ${from} to ${to}.`,
  ict: 'ICT sector',
  tourism: 'Accommodation and food',
  year: 'Year',
  none: 'No data on GDP by industry',
  noneHelp: 'Add Statistics Canada’s table 36-10-0402-01.',
  current: 'In current dollars',
  trap: 'Zeros that are none',
  trapText:
    'In one file, missing values (“..”) were written 0.0. The total of all industries is zero there too, and no economy produces nothing. These zeros are read as missing.',
  file: 'File',
  indicator: 'Indicator',
  zeros: 'Zeros read as missing',
  count: (n) => formatCount(n, 'en'),
  quality: 'Data quality',
};

export const text = { fr, en };
