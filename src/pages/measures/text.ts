/** Words of the dictionary of measures. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Dictionnaire des mesures',
  lede: french`Chaque chiffre de ce site est une mesure : une question, un calcul écrit, une requête que chacun peut relancer. Les voici toutes, avec leur valeur pour toute l’édition.`,
  description: french`Toutes les mesures de Limpide : la question, le calcul et la valeur de chacune pour l’édition courante.`,
  groups: {
    total: { title: 'Combien', lede: 'Des nombres et des sommes.' },
    share: {
      title: 'Quelle part, quelle moyenne',
      lede: french`Des rapports : ils disent comment, et non combien.`,
    },
    ranking: {
      title: 'Qui',
      lede: french`Des classements d’organismes et d’entreprises ; aucune personne physique n’y figure.`,
    },
  },
  flags: french`Certaines questions se posent à chaque achat plutôt qu’à tous ensemble : ce sont les [signaux](flags).`,
  first: 'Les trois premiers',
};

const en: typeof fr = {
  title: 'Dictionary of measures',
  lede: 'Every number on this site is a measure: a question, a written formula, a query that anyone can run again. Here they all are, with their value for the whole edition.',
  description:
    'All the measures of Limpide: the question, the formula and the value of each for the current edition.',
  groups: {
    total: { title: 'How much', lede: 'Counts and sums.' },
    share: { title: 'What share, what average', lede: 'Ratios: they tell how, not how much.' },
    ranking: {
      title: 'Who',
      lede: 'Rankings of public bodies and firms; no private individual is in them.',
    },
  },
  flags:
    'Some questions are put to each purchase rather than to all of them together: those are the [flags](flags).',
  first: 'The first three',
};

export const text = { fr, en };
