/** The home page's words. */
import { formatCount, formatNumber } from '../../i18n/format.ts';
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Limpide',
  headline: french`Ce qu’on a dit. Ce qui est.`,
  lede: french`Les achats publics, avec la parole officielle et le fait mesuré côte à côte. Chaque chiffre se recalcule.`,
  description: french`Les achats publics du Québec et d’ailleurs, mesurés à partir des données ouvertes ; chaque chiffre se recalcule.`,
  firm: 'Vous vendez à des organismes publics ?',
  firmLink: 'Voir les appels d’offres ouverts',
  until: (day: string) => french`Les données vont jusqu’au ${day}.`,
  doors: 'Par où commencer',
  statements: {
    title: 'Paroles',
    lede: 'Ce que des chefs de partis ont dit du numérique, ce qu’ils n’ont pas dit, et ce qu’il en est advenu.',
    real: 'Ceci est réel, avec ses sources.',
    label: 'engagements suivis',
    why: 'Voir chacun, avec ses preuves',
    reported: (n: number) => french`${formatCount(n, 'fr')} énoncés rapportés`,
    reportedNote: 'par une seule source, de 2012',
    evidenced: (n: number, all: number) =>
      french`${formatCount(n, 'fr')} verdicts sur ${formatCount(all, 'fr')} fondés sur un fait`,
    evidencedNote: (n: number) => french`${formatCount(n, 'fr')} cherchés sans preuve trouvée`,
  },
  procurement: {
    title: 'Achats',
    lede: 'Qui achète quoi, à qui, pour combien, et avec combien de soumissionnaires.',
    label: 'd’appels d’offres à un seul soumissionnaire',
    noTarget: 'aucune cible publiée',
    ratio: (above: number, below: number) =>
      french`${formatCount(above, 'fr')} sur ${formatCount(below, 'fr')}`,
    ratioNote: 'appels d’offres, à leur dernière version',
  },
  projects: {
    title: 'Projets',
    lede: french`Les projets informatiques : ce qui est déclaré, et ce que donne la comparaison avec le premier plan.`,
    label: french`des projets déclarés au vert s’écartent de 10 % et plus de leur premier plan`,
    labelVariance: 'entre les premiers plans et les dernières prévisions de coût',
    compared: (n: number) => french`${formatCount(n, 'fr')} ${n < 2 ? 'projet comparé' : 'projets comparés'}`,
    comparedNote: 'ceux qui ont un premier coût et un autre, publié plus tard',
    official: (n: number) => french`${formatCount(n, 'fr')} ${n < 2 ? 'projet' : 'projets'} au vert`,
    officialNote: 'selon les organismes',
    noOfficial: 'aucun voyant publié',
    measured: (n: number) =>
      n === 0
        ? 'tous près de leur premier plan'
        : french`${formatCount(n, 'fr')} ${n < 2 ? 'est loin' : 'sont loin'} du premier plan`,
    measuredNote: french`10 % et plus, en coût ou en délai`,
    noMeasured: 'aucun projet au vert à comparer',
  },
  data: {
    title: 'Données',
    lede: 'D’où tout cela vient, ce qui manque, et ce qui a changé.',
    label: 'processus d’achat dans les données',
    noTotal: 'aucun total publié',
    files: (n: number) => french`${formatCount(n, 'fr')} ${n < 2 ? 'fichier lu' : 'fichiers lus'}`,
    filesNote: 'chacun avec son empreinte',
  },
  outcomes: {
    title: 'Résultats',
    lede: 'Ce qui a changé pour les gens, région par région.',
    label: 'des foyers du Québec où l’internet à 50/10 Mbit/s est offert',
    measured: (year: string) => `en ${year}`,
    measuredNote: 'la dernière année publiée',
    noMeasured: 'aucune observation dans cette édition',
  },
  more: 'En quelques chiffres',
  chart: 'Appels d’offres à un seul soumissionnaire, année par année',
  chartHeading: 'Année par année',
  chartMore: 'La mesure, par catégorie et par région',
  buyers: 'Qui achète le plus',
  buyersCaption: 'Dix organismes publics, selon la valeur adjugée',
  buyersMore: 'Tous les organismes publics',
  since: 'Depuis l’édition précédente',
  sinceCaption: (now: number, day: string, before: number) =>
    french`Édition ${now}, du ${day}, comparée à l’édition ${before}`,
  sinceFirst: 'C’est la première édition.',
  sinceFirstText: french`Quand de nouveaux fichiers seront ajoutés, ce qui aura changé se lira ici : la valeur d’avant, celle de maintenant et l’écart.`,
  sinceFiles: (added: number, gone: number) => {
    const said = [
      ...(added > 0 ? [french`${formatCount(added, 'fr')} de plus`] : []),
      ...(gone > 0 ? [french`${formatCount(gone, 'fr')} de moins`] : []),
    ];
    return said.length === 0 ? 'Les mêmes fichiers.' : french`Fichiers : ${said.join(', ')}.`;
  },
  sinceRules: french`Des règles de calcul ont changé entre les deux éditions : une part de l’écart peut en venir.`,
  sinceMore: 'Toutes les éditions et leurs différences',
  what: 'Quoi',
  before: 'Avant',
  now: 'Maintenant',
  gap: 'Écart',
  same: 'inchangé',
  /** A difference of shares, in percentage points, with its sign. */
  points: (points: number) =>
    Math.abs(points) < 0.005
      ? 'moins de 0,01\u00a0point'
      : `${points > 0 ? '+' : '−'}${formatNumber(Math.abs(points), 'fr', Math.abs(points) < 0.1 ? 2 : 1)}\u00a0${Math.abs(points) < 2 ? 'point' : 'points'}`,
  tiny: french`moins de 0,01 %`,
  how: 'Comment ça marche',
  steps: {
    load: {
      text: french`On ajoute les fichiers que l’État publie ; chaque ligne est chargée, ou mise de côté avec sa raison.`,
      link: 'Voir la qualité des données',
    },
    measure: {
      text: french`Des requêtes écrites, que chacun peut lire, en tirent des mesures.`,
      link: 'Lire le dictionnaire des mesures',
    },
    flags: {
      text: french`Des signaux invitent à regarder un achat de plus près, avec leurs explications ordinaires.`,
      link: 'Lire les signaux',
    },
    rerun: {
      text: french`Chaque chiffre mène à sa requête, à ses lignes et à ses sources ; une commande le recalcule.`,
      link: 'Lire la méthode',
    },
  },
  sources: 'Les sources',
  sourceLine: (publisher: string, files: number) =>
    french`${publisher}, ${formatCount(files, 'fr')} ${files < 2 ? 'fichier' : 'fichiers'}`,
  sourcesMore: 'Licences, fichiers et empreintes',
};

const en: typeof fr = {
  title: 'Limpide',
  headline: 'What was said. What is.',
  lede: 'Public purchases, with the official word and the measured fact side by side. Every number can be rerun.',
  description:
    'Public purchases in Québec and elsewhere, measured from open data; every number can be rerun.',
  firm: 'Do you sell to public bodies?',
  firmLink: 'See the open tenders',
  until: (day) => `The data go up to ${day}.`,
  doors: 'Where to begin',
  statements: {
    title: 'Statements',
    lede: 'What party leaders said of digital policy, what they did not, and what came of it.',
    real: 'This is real, with its sources.',
    label: 'commitments followed',
    why: 'See each, with its evidence',
    reported: (n) => `${formatCount(n, 'en')} statements reported`,
    reportedNote: 'by one source, of 2012',
    evidenced: (n, all) => `${formatCount(n, 'en')} of ${formatCount(all, 'en')} verdicts rest on a fact`,
    evidencedNote: (n) => `${formatCount(n, 'en')} looked for, no evidence found`,
  },
  procurement: {
    title: 'Contracts',
    lede: 'Who buys what, from whom, for how much, and with how many bidders.',
    label: 'of tenders drew a single bidder',
    noTarget: 'no published target',
    ratio: (above, below) => `${formatCount(above, 'en')} of ${formatCount(below, 'en')}`,
    ratioNote: 'tenders, at their latest version',
  },
  projects: {
    title: 'Projects',
    lede: 'IT projects: what is declared, and what comparing with the first plan gives.',
    label: 'of the projects declared green are 10% or more away from their first plan',
    labelVariance: 'between the first plans and the latest forecasts of cost',
    compared: (n) => `${formatCount(n, 'en')} ${n === 1 ? 'project' : 'projects'} compared`,
    comparedNote: 'those with a first cost and another, published later',
    official: (n) => `${formatCount(n, 'en')} ${n === 1 ? 'project' : 'projects'} green`,
    officialNote: 'according to the public bodies',
    noOfficial: 'no rating published',
    measured: (n) =>
      n === 0
        ? 'all near their first plan'
        : `${formatCount(n, 'en')} ${n === 1 ? 'is' : 'are'} far from the first plan`,
    measuredNote: '10% or more, in cost or in time',
    noMeasured: 'no green project to compare',
  },
  data: {
    title: 'Data',
    lede: 'Where all of this comes from, what is missing, and what has changed.',
    label: 'procurement processes in the data',
    noTotal: 'no published total',
    files: (n) => `${formatCount(n, 'en')} ${n === 1 ? 'file read' : 'files read'}`,
    filesNote: 'each with its fingerprint',
  },
  outcomes: {
    title: 'Outcomes',
    lede: 'What changed for people, region by region.',
    label: 'of homes in Québec where internet at 50/10 Mbps is available',
    measured: (year) => `in ${year}`,
    measuredNote: 'the last year published',
    noMeasured: 'no observation in this edition',
  },
  more: 'In a few numbers',
  chart: 'Tenders with one bidder, year by year',
  chartHeading: 'Year by year',
  chartMore: 'The measure, by category and by region',
  buyers: 'Who buys the most',
  buyersCaption: 'Ten public bodies, by awarded value',
  buyersMore: 'All public bodies',
  since: 'Since the previous edition',
  sinceCaption: (now, day, before) => `Edition ${now}, of ${day}, compared with edition ${before}`,
  sinceFirst: 'This is the first edition.',
  sinceFirstText:
    'When new files are added, what changed will be told here: the value before, the value now, and the difference.',
  sinceFiles: (added, gone) => {
    const said = [
      ...(added > 0 ? [`${formatCount(added, 'en')} more`] : []),
      ...(gone > 0 ? [`${formatCount(gone, 'en')} fewer`] : []),
    ];
    return said.length === 0 ? 'The same files.' : `Files: ${said.join(', ')}.`;
  },
  sinceRules:
    'Rules of computation changed between the two editions: part of the difference may come from that.',
  sinceMore: 'All editions and their differences',
  what: 'What',
  before: 'Before',
  now: 'Now',
  gap: 'Difference',
  same: 'unchanged',
  points: (points) =>
    Math.abs(points) < 0.005
      ? 'less than 0.01 points'
      : `${points > 0 ? '+' : '−'}${formatNumber(Math.abs(points), 'en', Math.abs(points) < 0.1 ? 2 : 1)} ${Math.abs(points) === 1 ? 'point' : 'points'}`,
  tiny: 'less than 0.01%',
  how: 'How it works',
  steps: {
    load: {
      text: 'Files that governments publish are added; each row is loaded, or set aside with its reason.',
      link: 'See the quality of the data',
    },
    measure: {
      text: 'Written queries, which anyone can read, turn them into measures.',
      link: 'Read the dictionary of measures',
    },
    flags: {
      text: 'Flags invite a closer look at a purchase, with their ordinary explanations.',
      link: 'Read the flags',
    },
    rerun: {
      text: 'Every number leads to its query, its rows and its sources; one command runs it again.',
      link: 'Read the method',
    },
  },
  sources: 'Sources',
  sourceLine: (publisher, files) =>
    `${publisher}, ${formatCount(files, 'en')} ${files === 1 ? 'file' : 'files'}`,
  sourcesMore: 'Licences, files and fingerprints',
};

export const text = { fr, en };
