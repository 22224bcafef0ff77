/** Words of the messages that subscribers get. */
import { formatCount } from '../i18n/format.ts';
import { french } from '../i18n/typography.ts';

const fr = {
  confirm: {
    subject: 'Limpide : confirmez votre abonnement',
    ask: french`Quelqu’un, sans doute vous, a demandé à recevoir par courriel ce qui est nouveau dans cette recherche :`,
    how: 'Pour confirmer, ouvrez cette page et appuyez sur le bouton :',
    ignore: french`Si ce n’est pas vous, ne faites rien : la demande s’efface d’elle-même dans trois jours, et rien d’autre ne vous sera envoyé.`,
    again: french`Cet abonnement est déjà confirmé. Pour le changer ou l’effacer :`,
  },
  digest: {
    subject: (n: number, title: string) =>
      french`${formatCount(n, 'fr')} ${n === 1 ? 'nouveauté' : 'nouveautés'} – ${title}`,
    lead: (n: number, shown: number) =>
      n === shown
        ? french`Nouveau, ou changé depuis, dans votre recherche :`
        : french`Les ${formatCount(shown, 'fr')} plus récents de ${formatCount(n, 'fr')}, dans votre recherche :`,
    all: 'Toute la recherche :',
    why: french`Vous recevez ce message parce que vous l’avez demandé.`,
    stop: 'Changer la fréquence, ou tout effacer :',
    edition: (id: string) => french`Lu dans l’édition ${id}.`,
  },
  fictional: french`Données de démonstration, fictives.`,
};

const en: typeof fr = {
  confirm: {
    subject: 'Limpide: confirm your subscription',
    ask: 'Someone, probably you, asked to receive by e-mail what is new in this search:',
    how: 'To confirm, open this page and press the button:',
    ignore:
      'If it was not you, do nothing: the request erases itself in three days, and nothing else will be sent to you.',
    again: 'This subscription is already confirmed. To change or erase it:',
  },
  digest: {
    subject: (n, title) => `${formatCount(n, 'en')} new – ${title}`,
    lead: (n, shown) =>
      n === shown
        ? 'New, or changed since, in your search:'
        : `The ${formatCount(shown, 'en')} newest of ${formatCount(n, 'en')}, in your search:`,
    all: 'The whole search:',
    why: 'You receive this message because you asked for it.',
    stop: 'Change how often, or erase everything:',
    edition: (id) => `Read in edition ${id}.`,
  },
  fictional: 'Demonstration data, fictional.',
};

export const mailText = { fr, en } as const;
