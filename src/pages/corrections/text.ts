/** Words of the page of corrections. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Corrections',
  description: 'Les erreurs que nous avons faites, avec l’ancienne valeur, et comment en signaler une.',
  lede: french`Une erreur corrigée en silence en cache une autre. Ce qui a été faux ici reste lisible, avec l’ancienne valeur, la nouvelle et la raison.`,
  none: french`Aucune correction pour l’instant.`,
  noneHelp: french`Cette liste commence avec la première erreur que l’on nous montrera.`,
  was: 'Avant',
  now: 'Maintenant',
  where: 'Où',
  reason: 'Raison',
  report: 'Signaler une erreur',
  reportText: french`Dites-nous l’adresse de la page, ce qui vous semble faux, et la source qui le montre. Si l’erreur vient du diffuseur des données, nous le disons à côté du chiffre, et nous vous indiquons à qui vous adresser : Limpide ne change jamais ce qu’un diffuseur a publié.`,
  reply: 'Droit de réponse',
  replies: 'Lire les réponses, ou en envoyer une',
  replyText: french`Un organisme ou une entreprise dont il est question ici peut répondre. La réponse, datée et signée, est montrée à côté de ce à quoi elle répond, sans être récrite.`,
  how: french`Comment cette page est tenue`,
  howText: french`Chaque correction est un fichier relu, dans le dossier content/corrections du code ; son historique est public.`,
};

const en: typeof fr = {
  title: 'Corrections',
  description: 'The errors that we made, with the old value, and how to report one.',
  lede: 'An error that is corrected in silence hides another. What was wrong here stays readable, with the old value, the new one and the reason.',
  none: 'No correction so far.',
  noneHelp: 'This list begins with the first error that someone shows us.',
  was: 'Before',
  now: 'Now',
  where: 'Where',
  reason: 'Reason',
  report: 'Report an error',
  reportText:
    'Tell us the address of the page, what seems wrong to you, and the source that shows it. If the error is in what was published, we say so beside the figure and tell you whom to ask: Limpide never changes what a publisher has published.',
  reply: 'Right of reply',
  replies: 'Read the replies, or send one',
  replyText:
    'A public body or a firm that is named here may reply. The reply, dated and signed, is shown beside what it answers, and is not rewritten.',
  how: 'How this page is kept',
  howText:
    'Each correction is a reviewed file, in the folder content/corrections of the code; its history is public.',
};

export const text = { fr, en } as const;
