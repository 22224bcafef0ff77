/** Words of the pages of replies, and of the reply to fill in. */
import { french } from '../../i18n/typography.ts';

const fr = {
  title: 'Droit de réponse',
  description:
    'Les réponses des organismes et des entreprises dont il est question ici, et comment en envoyer une.',
  lede: french`Qui est nommé ici peut répondre. La réponse est montrée à côté de ce à quoi elle répond, en entier, datée et signée, sans être récrite ni abrégée.`,
  json: 'ces réponses',
  list: 'Réponses reçues',
  about: 'À propos de',
  targets: {
    flag: (code: string) => french`le signal ${code}`,
    process: (ocid: string) => french`le contrat ${ocid}`,
    buyer: french`un organisme public`,
    supplier: french`un fournisseur`,
    commitment: (id: string) => french`l’engagement ${id}`,
    and: ', ',
  },
  none: french`Aucune réponse pour l’instant.`,
  noneHelp: french`Un organisme ou une entreprise peut répondre à un signal, à un contrat ou à sa page. Voici comment.`,
  send: 'Envoyer une réponse',
  answered: french`Page à laquelle vous répondez :`,
  byMail: 'Par courriel',
  write: french`Préparer le courriel`,
  mailHow: (contact: string) =>
    french`Le message s’ouvre dans votre logiciel de courriel, à l’adresse ${contact}. Remplissez-le et envoyez-le ; ce site ne garde rien.`,
  noContact: french`Ce site n’a pas encore d’adresse pour recevoir les réponses.`,
  noContactHow: french`Qui tient ce site la choisit en le lançant : LIMPIDE_CONTACT=adresse, ou serve --contact adresse. En attendant, le formulaire papier reste utile.`,
  onPaper: 'Sur papier',
  form: 'Formulaire à imprimer',
  paperHow: french`Une page, à remplir à la main ou à l’écran, puis à envoyer à qui tient ce site.`,
  rules: 'Ce que nous en faisons',
  ruleList: [
    french`Nous vérifions qu’elle vient bien de l’organisme, par une autre voie que le message.`,
    french`Nous la publions telle quelle, avec sa date, le nom de l’organisme et la fonction de qui signe. Aucun nom de personne n’est publié.`,
    french`Nous ne publions pas de renseignements personnels, de menaces ou de publicité ; nous disons alors pourquoi.`,
    french`Une réponse n’efface pas ce à quoi elle répond. Si elle montre une erreur de notre part, nous publions aussi une correction.`,
  ],
  corrections: 'Les corrections publiées',
};

const en: typeof fr = {
  title: 'Right of reply',
  description: 'The replies of public bodies and firms that are named here, and how to send one.',
  lede: 'Whoever is named here may reply. The reply is shown beside what it answers, in full, dated and signed, neither rewritten nor shortened.',
  json: 'these replies',
  list: 'Replies received',
  about: 'About',
  targets: {
    flag: (code) => `flag ${code}`,
    process: (ocid) => `contract ${ocid}`,
    buyer: 'a public body',
    supplier: 'a supplier',
    commitment: (id) => `commitment ${id}`,
    and: ', ',
  },
  none: 'No reply so far.',
  noneHelp: 'A public body or a firm may reply to a flag, to a contract or to its page. Here is how.',
  send: 'Send a reply',
  answered: 'Page that you reply to:',
  byMail: 'By e-mail',
  write: 'Prepare the e-mail',
  mailHow: (contact) =>
    `The message opens in your mail program, addressed to ${contact}. Fill it in and send it; this site keeps nothing.`,
  noContact: 'This site has no address yet to receive replies.',
  noContactHow:
    'Whoever runs this site chooses it when starting it: LIMPIDE_CONTACT=address, or serve --contact address. Meanwhile the paper form remains useful.',
  onPaper: 'On paper',
  form: 'Form to print',
  paperHow: 'One page, to fill in by hand or on screen, then to send to whoever runs this site.',
  rules: 'What we do with it',
  ruleList: [
    'We check that it comes from the body, by another way than the message.',
    'We publish it as it is, with its date, the name of the body and the role of who signs. No person’s name is published.',
    'We do not publish personal data, threats or advertising; then we say why.',
    'A reply does not remove what it answers. If it shows an error of ours, we publish a correction as well.',
  ],
  corrections: 'Published corrections',
};

export const text = { fr, en } as const;

const letterFr = {
  title: 'Formulaire de réponse',
  description: 'Le formulaire papier pour répondre à un signal, à un contrat ou à une page.',
  crumb: 'Droit de réponse',
  lede: french`Imprimez cette page, remplissez-la, puis envoyez-la à qui tient ce site. Ce site ne garde rien de ce que vous écrivez.`,
  to: (contact: string) => french`À envoyer à ${contact}.`,
  subject: french`Droit de réponse`,
  points: {
    page: 'Adresse de la page à laquelle vous répondez',
    what: 'Ce à quoi vous répondez : un signal (lequel), un contrat ou toute la page',
    body: 'Organisme ou entreprise',
    role: 'Fonction de qui signe (elle sera publiée, le nom non)',
    check: 'Téléphone ou adresse où vérifier l’origine (non publié)',
    date: 'Date de la réponse',
    text: 'Texte de la réponse, en français ou en anglais',
  },
  agree: french`Nous acceptons que cette réponse soit publiée en entier, datée et signée du nom de l’organisme et de la fonction de qui signe.`,
  signature: 'Signature',
};
const letterEn: typeof letterFr = {
  title: 'Reply form',
  description: 'The paper form to reply to a flag, to a contract or to a page.',
  crumb: 'Right of reply',
  lede: 'Print this page, fill it in, then send it to whoever runs this site. This site keeps nothing of what you write.',
  to: (contact) => `To be sent to ${contact}.`,
  subject: 'Right of reply',
  points: {
    page: 'Address of the page that you reply to',
    what: 'What you reply to: a flag (which one), a contract or the whole page',
    body: 'Public body or firm',
    role: 'Role of who signs (it will be published, the name will not)',
    check: 'Telephone or address at which to check the origin (not published)',
    date: 'Date of the reply',
    text: 'Text of the reply, in French or in English',
  },
  agree:
    'We agree that this reply be published in full, dated and signed with the name of the body and the role of who signs.',
  signature: 'Signature',
};
export const letterText = { fr: letterFr, en: letterEn } as const;
