/** Words of the profiles of buyers and suppliers. */
import { formatCount } from '../../i18n/format.ts';
import { french } from '../../i18n/typography.ts';

const fr = {
  kind: { buyer: 'Organisme public', supplier: 'Fournisseur' },
  lists: { buyer: 'Organismes publics', supplier: 'Fournisseurs' },
  searchCrumb: 'Achats',
  description: {
    buyer: (name: string) =>
      french`Ce que ${name} a acheté : valeur adjugée, fournisseurs, concurrence, et d’où vient chaque chiffre.`,
    supplier: (name: string) =>
      french`Les contrats publics adjugés à ${name} : valeur, organismes acheteurs, et d’où vient chaque chiffre.`,
  },
  facts: {
    place: 'Lieu',
    identifier: 'Identifiant',
    matched: 'Reconnue',
    spellings: 'Autres graphies',
    period: 'Dans les données',
    other: 'Autre rôle',
  },
  schemes: { 'CA-QC-NEQ': 'NEQ' } as Readonly<Record<string, string>>,
  tiers: {
    0: {
      name: 'Par son numéro local',
      why: french`Seul le diffuseur la numérote : deux numéros locaux restent deux fiches.`,
    },
    1: { name: 'Par son identifiant', why: 'Officiel, quelle que soit la graphie de son nom.' },
    2: { name: 'Par son nom et son lieu', why: french`Mêmes mots, même code postal ou même ville.` },
  },
  howMatched: 'La méthode',
  decisions: {
    term: 'Réunions relues',
    joined: (names: readonly string[]) =>
      french`Réunie, par une décision relue, avec ${names.map((name) => `« ${name} »`).join(', ')}, parce que :`,
    different: (names: readonly string[]) =>
      french`Jugée différente, par une décision relue, de ${names.map((name) => `« ${name} »`).join(', ')}, parce que :`,
    source: french`Source :`,
    reviewed: (role: string) => french`Relu par : ${role},`,
  },
  spellingCount: (n: number) => `${formatCount(n, 'fr')}\u00a0${n < 2 ? 'autre graphie' : 'autres graphies'}`,
  noSpelling: 'aucune',
  moreSpellings: (n: number) => french`et ${formatCount(n, 'fr')} autres, toutes dans le JSON`,
  period: (from: string, to: string) => french`du ${from} au ${to}`,
  alsoBuyer: 'Cette organisation achète aussi',
  alsoSupplier: 'Cette organisation fournit aussi',
  bids: (n: number) =>
    french`Nommée soumissionnaire dans ${formatCount(n, 'fr')} processus, remportés ou non.`,
  figuresTitle: 'En chiffres',
  figuresNote: {
    buyer: french`Les processus dont cet organisme est l’acheteur.`,
    supplier: french`Les processus qu’elle a remportés, seule ou avec d’autres ; la valeur obtenue, elle, ne compte que sa part.`,
  },
  nothing: {
    title: 'Rien à calculer',
    buyer: 'Cet organisme n’a, dans cette édition, aucun processus dont un montant ou un mode soit publié.',
    supplier:
      'Cette organisation a soumissionné, mais aucune adjudication en vigueur ne la nomme dans cette édition. Il n’y a donc ni valeur, ni part à calculer.',
  },
  figures: {
    'awarded-value': 'Valeur adjugée',
    'top-suppliers': french`Valeur obtenue (sa part)`,
    'process-count': { buyer: 'Processus', supplier: 'Processus remportés' },
    'single-bid-share': 'Appels d’offres à un seul soumissionnaire',
    'direct-award-share': 'Adjugés de gré à gré',
    'bidders-per-tender': 'Soumissionnaires par appel d’offres',
    'additional-expenses': french`Dépenses supplémentaires publiées`,
    'it-share': 'En technologies de l’information',
    'supplier-concentration': french`Concentration des fournisseurs, de 0 à 10 000`,
  },
  outOf: (numerator: string, denominator: string) => french`${numerator} sur ${denominator}`,
  yearTitle: 'Année par année',
  yearChart: { buyer: 'Valeur adjugée', supplier: 'Valeur obtenue' },
  year: 'Année',
  partial: 'année en cours',
  partialNote: (day: string) => french`Les données s’arrêtent au ${day}.`,
  described: (from: number, to: number, high: string, highYear: number) =>
    french`De ${from} à ${to}. L’année la plus haute : ${highYear}, ${high}.`,
  undescribed: 'Aucune année n’a de montant publié.',
  counterparts: {
    buyer: {
      title: 'Ses principaux fournisseurs',
      note: french`Par la valeur adjugée ; le montant d’un consortium est divisé également entre ses membres. Les particuliers ne sont pas classés.`,
      name: 'Fournisseur',
      empty: 'Aucun fournisseur dont un montant soit publié.',
    },
    supplier: {
      title: 'Ses principaux acheteurs',
      note: french`Par la valeur obtenue : sa seule part quand un contrat est partagé.`,
      name: 'Organisme public',
      empty: 'Aucun acheteur dont un montant soit publié.',
    },
  },
  allOf: (n: number) => french`Ses ${formatCount(n, 'fr')} acheteurs, par la mesure`,
  groups: {
    category: { title: 'Par catégorie', name: 'Catégorie' },
    method: { title: 'Par mode d’attribution', name: 'Mode' },
  },
  processes: 'Processus',
  share: 'Part de la plus grande valeur',
  value: { buyer: 'Valeur adjugée', supplier: 'Valeur obtenue' },
  latestTitle: 'Ses derniers processus',
  flags: {
    title: 'Signaux',
    note: french`Un signal compare des données publiées à un seuil. Il invite à regarder de plus près et ne dit pas pourquoi : sa page donne la formule, les cas comparables et des raisons courantes.`,
    none: {
      buyer: french`Aucun signal n’est relevé pour cet organisme. Un signal que les données ne permettent pas de calculer n’est pas une réponse.`,
      supplier: french`Aucun signal n’est relevé pour ce fournisseur. Un signal que les données ne permettent pas de calculer n’est pas une réponse.`,
    },
    countsCaption: 'Processus et contrats signalés, par signal',
    flag: 'Signal',
    flagged: 'Signalés',
    clear: 'Rien à signaler',
    notComputable: 'Non calculables',
    foundCaption: 'Ce que les signaux regardent dans leur ensemble',
    foundCapped: (shown: number, all: number) =>
      french`Ce que les signaux regardent dans leur ensemble : ${shown} sur ${all}, les autres sont sur les pages des signaux`,
    what: 'Quoi',
    with: 'avec',
    itself: { tenderer: 'ses soumissions et ses ventes', body: 'les soumissions reçues' },
    observed: 'Observé',
    threshold: 'Seuil',
    all: 'Tous les signaux, leur méthode et leurs limites',
  },
  replies: 'Droit de réponse',
  latestNote: {
    buyer: french`Montant adjugé, tel que publié.`,
    supplier: french`Sa part du montant adjugé, tel que publié.`,
  },
  allProcesses: 'Tous ses processus, avec les filtres de la recherche',
  untitled: 'Sans titre publié',
  severalSuppliers: (n: number) => `${formatCount(n, 'fr')}\u00a0fournisseurs`,
  caution: french`Un chiffre invite à regarder ; il ne dit pas pourquoi. Marché étroit, besoin spécialisé, région éloignée ou urgence expliquent souvent ce qui surprend.`,
  correct: 'Signaler une erreur, ou répondre',
  json: 'cette fiche',
};

const en: typeof fr = {
  kind: { buyer: 'Public body', supplier: 'Supplier' },
  lists: { buyer: 'Public bodies', supplier: 'Suppliers' },
  searchCrumb: 'Contracts',
  description: {
    buyer: (name) =>
      `What ${name} bought: awarded value, suppliers, competition, and where each number comes from.`,
    supplier: (name) =>
      `Public contracts awarded to ${name}: value, buyers, and where each number comes from.`,
  },
  facts: {
    place: 'Place',
    identifier: 'Identifier',
    matched: 'Recognized',
    spellings: 'Other spellings',
    period: 'In the data',
    other: 'Other role',
  },
  schemes: { 'CA-QC-NEQ': 'NEQ' },
  tiers: {
    0: {
      name: 'By its local number',
      why: 'Only the publisher numbers it: two local numbers stay two profiles.',
    },
    1: { name: 'By its identifier', why: 'The official one, however its name is spelled.' },
    2: { name: 'By its name and place', why: 'Same words, same postal code or town.' },
  },
  howMatched: 'The method',
  decisions: {
    term: 'Reviewed merges',
    joined: (names) =>
      `Joined, by a reviewed decision, with ${names.map((name) => `“${name}”`).join(', ')}, because:`,
    different: (names) =>
      `Found, by a reviewed decision, to be another than ${names.map((name) => `“${name}”`).join(', ')}, because:`,
    source: 'Source:',
    reviewed: (role) => `Reviewed by: ${role},`,
  },
  spellingCount: (n) => `${formatCount(n, 'en')} other ${n === 1 ? 'spelling' : 'spellings'}`,
  noSpelling: 'none',
  moreSpellings: (n) => `and ${formatCount(n, 'en')} more, all in the JSON`,
  period: (from, to) => `${from} to ${to}`,
  alsoBuyer: 'This organization also buys',
  alsoSupplier: 'This organization also supplies',
  bids: (n) => `Named as a bidder in ${formatCount(n, 'en')} processes, won or not.`,
  figuresTitle: 'In figures',
  figuresNote: {
    buyer: 'The processes of which this public body is the buyer.',
    supplier: 'The processes that it won, alone or with others; the value won counts its own part only.',
  },
  nothing: {
    title: 'Nothing to compute',
    buyer: 'In this edition, this body has no process with a published amount or method.',
    supplier:
      'This organization made bids, but no active award names it in this edition: there is no value or share to compute.',
  },
  figures: {
    'awarded-value': 'Awarded value',
    'top-suppliers': 'Value won (its own part)',
    'process-count': { buyer: 'Processes', supplier: 'Processes won' },
    'single-bid-share': 'Tenders with one bidder',
    'direct-award-share': 'Awarded directly',
    'bidders-per-tender': 'Bidders per tender',
    'additional-expenses': 'Published additional expenses',
    'it-share': 'In information technology',
    'supplier-concentration': 'Supplier concentration, 0 to 10,000',
  },
  outOf: (numerator, denominator) => `${numerator} of ${denominator}`,
  yearTitle: 'Year by year',
  yearChart: { buyer: 'Awarded value', supplier: 'Value won' },
  year: 'Year',
  partial: 'year under way',
  partialNote: (day) => `The data end on ${day}.`,
  described: (from, to, high, highYear) => `From ${from} to ${to}. The highest year: ${highYear}, ${high}.`,
  undescribed: 'No year has a published amount.',
  counterparts: {
    buyer: {
      title: 'Its main suppliers',
      note: 'By awarded value; a consortium’s amount is divided equally among its members. Private individuals are not ranked.',
      name: 'Supplier',
      empty: 'No supplier with a published amount.',
    },
    supplier: {
      title: 'Its main buyers',
      note: 'By value won: its own part only when a contract is shared.',
      name: 'Public body',
      empty: 'No buyer with a published amount.',
    },
  },
  allOf: (n) => `Its ${formatCount(n, 'en')} buyers, by the measure`,
  groups: {
    category: { title: 'By category', name: 'Category' },
    method: { title: 'By procurement method', name: 'Method' },
  },
  processes: 'Processes',
  share: 'Share of the largest value',
  value: { buyer: 'Awarded value', supplier: 'Value won' },
  latestTitle: 'Its latest processes',
  flags: {
    title: 'Flags',
    note: 'A flag compares published data with a threshold. It invites a closer look and does not say why: its page gives the formula, the peers and usual reasons.',
    none: {
      buyer: 'No flag is raised for this body. A flag that the data do not allow to compute is no answer.',
      supplier:
        'No flag is raised for this supplier. A flag that the data do not allow to compute is no answer.',
    },
    countsCaption: 'Flagged processes and contracts, by flag',
    flag: 'Flag',
    flagged: 'Flagged',
    clear: 'Clear',
    notComputable: 'Not computable',
    foundCaption: 'What flags look at as a whole',
    foundCapped: (shown, all) =>
      `What flags look at as a whole: ${shown} of ${all}, the others are on the flags’ pages`,
    what: 'What',
    with: 'with',
    itself: { tenderer: 'its bids and sales', body: 'bids received' },
    observed: 'Observed',
    threshold: 'Threshold',
    all: 'Every flag, its method and limits',
  },
  replies: 'Right of reply',
  latestNote: {
    buyer: 'Awarded amount, as published.',
    supplier: 'Its part of the awarded amount, as published.',
  },
  allProcesses: 'All its processes, with the search’s filters',
  untitled: 'No published title',
  severalSuppliers: (n) => `${formatCount(n, 'en')} suppliers`,
  caution:
    'A number invites a look; it does not say why. A narrow market, a special need, a remote region or an emergency often explain what surprises.',
  correct: 'Report an error, or reply',
  json: 'this profile',
};

export const text = { fr, en };
