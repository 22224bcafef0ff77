/** Words of the comparison « qui pense comme moi ». */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Qui pense comme moi',
  description:
    'Comparez vos réponses aux positions rapportées ; tout se calcule dans cette page, rien n’est envoyé.',
  lede: french`Répondez aux propositions que vous voulez. L’accord avec chaque chef se calcule dans cette page : rien n’est envoyé, rien n’est gardé.`,
  noScript: french`Ce calcul se fait dans votre navigateur, et JavaScript n’y est pas actif. Vous pouvez le faire à la main avec la table ci-dessous ; le site ne calcule rien à partir de vos réponses, pour ne pas les recevoir.`,
  questions: 'Vos réponses',
  answers: {
    '2': 'tout à fait d’accord',
    '1': 'plutôt d’accord',
    '0': 'neutre',
    '-1': 'plutôt en désaccord',
    '-2': 'pas du tout d’accord',
    none: 'sans réponse',
  },
  results: 'Accord avec chaque chef',
  resultsCaption: 'Accord et couverture, par chef',
  who: 'Chef',
  score: 'Accord, de −100 à +100',
  coverage: 'Enjeux où une position est connue, parmi ceux que vous avez répondus',
  of: '{n} sur {all}',
  none: 'Répondez à une proposition au moins.',
  unknown: 'aucune position connue',
  caution: french`Les réponses ne portent que sur 13 enjeux numériques de 2012. Peu d’enjeux en commun veut dire peu de sens : regardez toujours la couverture. Ce n’est pas un conseil de vote.`,
  method: 'Comment c’est calculé',
  formula: french`Chaque réponse et chaque position vaut de −2 à +2. Pour un enjeu, l’accord vaut le produit des deux, divisé par 4 : +1 si les deux sont entièrement d’accord, −1 s’ils sont opposés. L’accord total est la somme divisée par le nombre d’enjeux auxquels vous avez répondu, de −100 à +100 (d’après F. Mendez, 2012, produit scalaire). Un silence ou une position incertaine compte pour zéro.`,
  table: 'Les positions utilisées',
  tableCaption: 'Position de chaque chef sur chaque proposition, de −2 à +2',
  proposition: 'Proposition',
  reset: 'Effacer mes réponses',
};
const en: typeof fr = {
  title: 'Who agrees with me',
  description:
    'Compare your answers with the positions reported; all of it is computed in this page, nothing is sent.',
  lede: 'Answer the propositions that you want. Agreement with each leader is computed in this page: nothing is sent, nothing is kept.',
  noScript:
    'This is computed in your browser, and JavaScript is not on there. You can do it by hand with the table below; the site computes nothing from your answers, so as not to receive them.',
  questions: 'Your answers',
  answers: {
    '2': 'agree completely',
    '1': 'tend to agree',
    '0': 'neutral',
    '-1': 'tend to disagree',
    '-2': 'disagree completely',
    none: 'no answer',
  },
  results: 'Agreement with each leader',
  resultsCaption: 'Agreement and coverage, by leader',
  who: 'Leader',
  score: 'Agreement, −100 to +100',
  coverage: 'Issues with a known position, among those you answered',
  of: '{n} of {all}',
  none: 'Answer one proposition at least.',
  unknown: 'no known position',
  caution:
    'Answers bear on 13 digital issues of 2012 only. Few issues in common means little: always look at the coverage. This is no advice on how to vote.',
  method: 'How it is computed',
  formula:
    'Each answer and each position is −2 to +2. For an issue, agreement is the product of the two, divided by 4: +1 when both agree completely, −1 when they are opposed. Total agreement is the sum divided by the number of issues that you answered, from −100 to +100 (after F. Mendez, 2012, scalar product). A silence or an unclear position counts as zero.',
  table: 'The positions used',
  tableCaption: 'Each leader’s position on each proposition, −2 to +2',
  proposition: 'Proposition',
  reset: 'Clear my answers',
};
export const text = { fr, en };
