/** Words of the pages of alerts by e-mail. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Alertes par courriel',
  description:
    'Recevoir par courriel ce qui est nouveau dans une recherche, sans compte ; tout s’efface d’un clic.',
  lede: french`Une recherche peut vous écrire quand elle trouve du nouveau. Pas de compte, pas de mot de passe.`,
  search: 'La recherche',
  address: 'Votre adresse',
  frequency: 'Combien de fois',
  frequencies: { daily: 'chaque jour où il y a du nouveau', weekly: 'une fois par semaine' },
  submit: 'Recevoir les nouveautés',
  kept: 'Ce qui est gardé',
  keptWhat: french`Votre adresse, la recherche, la langue, la date de votre accord et ce qui vous a déjà été envoyé. Rien d’autre, et rien n’est donné à personne.`,
  keptHow: french`Un message vous demande d’abord de confirmer. Chaque envoi porte un lien qui efface tout, sans question.`,
  choose: 'Choisir une recherche',
  chooseHow: french`Faites une recherche, puis « par courriel » sous la liste :`,
  tenders: 'les appels d’offres ouverts',
  contracts: 'les contrats',
  licences: 'les fins de licence à venir',
  off: 'Les courriels ne sont pas en service ici',
  offHow: french`Qui tient ce site n’a pas réglé l’envoi de courriels. Chaque recherche se suit aussi par un fil Atom ou JSON Feed, sans adresse à donner.`,
  sent: 'Regardez votre boîte',
  sentHow: french`Si cette adresse peut recevoir ce que vous demandez, un message y arrive dans quelques minutes. Ouvrez-le et confirmez : rien ne part avant.`,
  deleted: 'C’est effacé',
  deletedHow: french`Votre adresse et tout ce qui en était gardé sont effacés. Rien ne vous sera plus envoyé pour cette recherche.`,
  manage: {
    title: 'Votre abonnement',
    pending: 'Il n’est pas encore confirmé.',
    confirm: 'Confirmer',
    active: (day: string) => french`Confirmé le ${day}.`,
    change: 'Changer la fréquence',
    erase: 'Effacer mon adresse et cet abonnement',
    gone: 'Cette adresse ne mène à aucun abonnement',
    goneHow: french`Il a peut-être été effacé déjà, ou n’a pas été confirmé dans les trois jours.`,
  },
};

const en: typeof fr = {
  title: 'Alerts by e-mail',
  description: 'Receive by e-mail what is new in a search, without an account; one click erases everything.',
  lede: 'A search can write to you when it finds something new. No account, no password.',
  search: 'The search',
  address: 'Your address',
  frequency: 'How often',
  frequencies: { daily: 'each day that brings something new', weekly: 'once a week' },
  submit: 'Receive what is new',
  kept: 'What is kept',
  keptWhat:
    'Your address, the search, the language, the date of your consent and what was sent to you already. Nothing else, and nothing is given to anyone.',
  keptHow:
    'A message asks you to confirm first. Each one has a link that erases everything, without questions.',
  choose: 'Choose a search',
  chooseHow: 'Make a search, then “by e-mail” under the list:',
  tenders: 'open tenders',
  contracts: 'contracts',
  licences: 'licences that end soon',
  off: 'E-mail is not in service here',
  offHow:
    'Whoever runs this site has not set it up to send e-mail. Each search can also be followed by an Atom feed or a JSON Feed, with no address to give.',
  sent: 'Look in your mailbox',
  sentHow:
    'If this address can receive what you ask for, a message arrives there in a few minutes. Open it and confirm: nothing is sent before.',
  deleted: 'It is erased',
  deletedHow:
    'Your address and all that was kept of it are erased. Nothing more will be sent to you for this search.',
  manage: {
    title: 'Your subscription',
    pending: 'It is not confirmed yet.',
    confirm: 'Confirm',
    active: (day) => `Confirmed on ${day}.`,
    change: 'Change how often',
    erase: 'Erase my address and this subscription',
    gone: 'This address leads to no subscription',
    goneHow: 'It may have been erased already, or was not confirmed within three days.',
  },
};

export const text = { fr, en } as const;
