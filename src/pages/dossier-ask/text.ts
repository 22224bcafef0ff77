/** Words of the list of silences to ask about. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Leur demander',
  description: 'Pour chaque silence, une lettre prête à envoyer.',
  lede: french`L’auteure rêvait que des lecteurs suivent les chefs de près. Pour chaque question sans réponse dans la source, voici une lettre prête : à copier, à imprimer, à envoyer vous-même.`,
  nothing: french`Rien n’est envoyé ni gardé par ce site.`,
  count: (n: number) => french`${n} questions sans réponse`,
};
const en: typeof fr = {
  title: 'Ask them',
  description: 'For each silence, a letter ready to send.',
  lede: 'The author dreamt of readers who would keep after the leaders. For each question that has no answer in the source, here is a letter: to copy, to print, to send yourself.',
  nothing: 'This site sends and keeps nothing.',
  count: (n) => `${n} questions without an answer`,
};
export const text = { fr, en };
