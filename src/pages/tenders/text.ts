/** Words of the pages of open tenders. */
import { formatCount } from '../../i18n/format.ts';
import { french } from '../../i18n/typography.ts';

const count = (n: number, lang: 'fr' | 'en') => formatCount(n, lang);

const fr = {
  title: 'Appels d’offres ouverts',
  crumb: 'Achats',
  description:
    'Les appels d’offres publics ouverts : ce qui est demandé, par qui, jusqu’à quand, et ce que l’organisme a adjugé avant.',
  lede: french`Ce que des organismes publics veulent acheter, et jusqu’à quand on peut répondre. Dites ce que vous vendez.`,
  today: (day: string) => french`Ouverts aujourd’hui, ${day}.`,
  on: (day: string) => french`Ouverts le ${day}.`,
  back: 'Voir ceux d’aujourd’hui',
  fields: {
    q: 'Ce que je vends',
    qHelp: french`Des mots, ou le début d’un code UNSPSC ; une virgule entre deux choses différentes. Exemple : formation, logiciel libre, 8111`,
    region: 'Où',
    category: 'Genre',
    size: 'Taille',
    within: 'Temps qui reste',
    any: 'partout',
    anyKind: 'tous',
    anySize: 'toutes',
    anyTime: 'peu importe',
    submit: 'Chercher',
    clear: 'Tout effacer',
    sort: 'Ordre',
  },
  within: { '7': 'au plus 7 jours', '14': 'au plus 14 jours', '30': 'au plus 30 jours' },
  sizes: {
    under25k: french`moins de 25 000 $`,
    under100k: french`25 000 $ à 100 000 $`,
    under1m: french`100 000 $ à 1 M$`,
    under10m: french`1 M$ à 10 M$`,
    over10m: french`10 M$ et plus`,
  },
  sorts: { closing: 'ceux qui ferment d’abord', newest: 'les plus récents' },
  quick: {
    label: 'Choix rapides',
    all: (n: number) => french`tous (${count(n, 'fr')})`,
    closing: (n: number) => french`ferment dans 7 jours (${count(n, 'fr')})`,
    fresh: (n: number) => french`publiés depuis 7 jours (${count(n, 'fr')})`,
  },
  found: (n: number) =>
    n === 0
      ? 'Aucun appel ouvert ne répond'
      : french`${count(n, 'fr')} ${n === 1 ? 'appel ouvert' : 'appels ouverts'}`,
  closes: (when: string) => french`ferme le ${when}`,
  left: (days: number) =>
    days <= 0 ? 'dernier jour' : days === 1 ? 'il reste 1 jour' : french`il reste ${count(days, 'fr')} jours`,
  opened: (day: string) => french`publié le ${day}`,
  lots: (n: number) => french`${count(n, 'fr')} lots`,
  fit: {
    label: french`Pourquoi cet appel :`,
    term: (said: string) => french`« ${said} » dans le titre ou ce qui est demandé`,
    code: (said: string) => french`un code qui commence par ${said}`,
    region: (name: string) => name,
    noRegion: 'région non précisée : à vérifier',
    estimated: 'montant estimé par l’organisme',
    usual: (n: string) => french`adjudication médiane de cet organisme, sur ${n}`,
    noSize: 'taille inconnue : à vérifier',
  },
  history: 'Avant de répondre : ce que cet organisme a adjugé',
  untitled: 'Sans titre publié',
  none: {
    title: 'Rien d’ouvert ne répond à cette recherche',
    widen: french`Essayez un mot plus court, un autre mot, ou retirez un filtre. On peut aussi suivre cette recherche : le fil dira quand un appel y répond.`,
    stale: (day: string) =>
      french`Les données vont jusqu’au ${day} : aucun appel n’y est encore ouvert aujourd’hui.`,
    asOf: (day: string) => french`Voir ce qui était ouvert le ${day}`,
    refresh: french`Pour des données plus fraîches, qui tient ce site peut lancer :`,
    empty: 'Ces données ne disent d’aucun appel quand il ferme.',
  },
  whole: 'Toute la liste',
  note: french`L’avis du diffuseur fait foi : lisez-le avant de répondre, il a pu changer depuis.`,
  agenda: (title: string) => french`Ferme : ${title}`,
  fictional: 'fictif',
};

const en: typeof fr = {
  title: 'Open tenders',
  crumb: 'Contracts',
  description:
    'Public tenders that are open: what is asked, by whom, until when, and what the public body awarded before.',
  lede: 'What public bodies want to buy, and until when one can answer. Say what you sell.',
  today: (day) => `Open today, ${day}.`,
  on: (day) => `Open on ${day}.`,
  back: 'See those of today',
  fields: {
    q: 'What I sell',
    qHelp:
      'Words, or the first digits of a UNSPSC code; a comma between two different things. Example: training, open source, 8111',
    region: 'Where',
    category: 'Kind',
    size: 'Size',
    within: 'Time left',
    any: 'anywhere',
    anyKind: 'all',
    anySize: 'all',
    anyTime: 'any',
    submit: 'Search',
    clear: 'Clear all',
    sort: 'Order',
  },
  within: { '7': 'at most 7 days', '14': 'at most 14 days', '30': 'at most 30 days' },
  sizes: {
    under25k: 'under $25,000',
    under100k: '$25,000 to $100,000',
    under1m: '$100,000 to $1M',
    under10m: '$1M to $10M',
    over10m: '$10M and more',
  },
  sorts: { closing: 'closing first', newest: 'newest' },
  quick: {
    label: 'Quick choices',
    all: (n) => `all (${count(n, 'en')})`,
    closing: (n) => `closing in 7 days (${count(n, 'en')})`,
    fresh: (n) => `published in the last 7 days (${count(n, 'en')})`,
  },
  found: (n) =>
    n === 0 ? 'No open tender answers' : `${count(n, 'en')} ${n === 1 ? 'open tender' : 'open tenders'}`,
  closes: (when) => `closes ${when}`,
  left: (days) => (days <= 0 ? 'last day' : days === 1 ? '1 day left' : `${count(days, 'en')} days left`),
  opened: (day) => `published ${day}`,
  lots: (n) => `${count(n, 'en')} lots`,
  fit: {
    label: 'Why this tender:',
    term: (said) => `“${said}” in the title or in what is asked`,
    code: (said) => `a code that begins with ${said}`,
    region: (name) => name,
    noRegion: 'region not stated: to be checked',
    estimated: 'amount estimated by the public body',
    usual: (n) => `median award of this public body, of ${n}`,
    noSize: 'size unknown: to be checked',
  },
  history: 'Before answering: what this public body awarded',
  untitled: 'No published title',
  none: {
    title: 'Nothing open answers this search',
    widen:
      'Try a shorter word, another word, or take a filter away. You can also follow this search: its feed will tell when a tender answers.',
    stale: (day) => `The data go up to ${day}: no tender in them is still open today.`,
    asOf: (day) => `See what was open on ${day}`,
    refresh: 'For fresher data, whoever runs this site can run:',
    empty: 'These data say of no tender when it closes.',
  },
  whole: 'The whole list',
  note: 'The publisher’s notice prevails: read it before answering, it may have changed since.',
  agenda: (title) => `Closes: ${title}`,
  fictional: 'fictional',
};

export const text = { fr, en } as const;
