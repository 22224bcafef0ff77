/** Words of a chain: the six steps, the kinds of links, what a missing link means. */
import type { LinkKind, Step } from '../../dossiers/schema/chains.ts';
import { french } from '../../i18n/typography.ts';

const frSteps: Readonly<Record<Step, string>> = {
  quote: 'La parole',
  commitment: 'L’engagement',
  recommendation: 'La recommandation',
  project: 'Le projet',
  contract: 'Le contrat',
  measure: 'La mesure',
};
const enSteps: typeof frSteps = {
  quote: 'The words',
  commitment: 'The commitment',
  recommendation: 'The recommendation',
  project: 'The project',
  contract: 'The contract',
  measure: 'The measure',
};
const frKinds: Readonly<Record<LinkKind, string>> = {
  said: 'dit',
  recommended: 'recommandé',
  byHand: 'lié à la main',
  candidate: 'à confirmer',
  computed: 'calculé',
};
const enKinds: typeof frKinds = {
  said: 'said',
  recommended: 'recommended',
  byHand: 'linked by hand',
  candidate: 'to be confirmed',
  computed: 'computed',
};
const frMeanings: Readonly<Record<LinkKind, string>> = {
  said: 'les mots de la source, ou ce qu’ils engagent à faire',
  recommended: 'un rapport officiel le demande',
  byHand: 'la rédaction fait le lien et dit pourquoi',
  candidate: 'trouvé par des mots dans les avis ; personne n’a vérifié que c’est le bon',
  computed: 'calculé à partir des données de cette édition',
};
const enMeanings: typeof frMeanings = {
  said: 'the words of the source, or what they undertake to do',
  recommended: 'an official report asks for it',
  byHand: 'the editors make the link and say why',
  candidate: 'found by words in the notices; nobody has checked that it is the right one',
  computed: 'computed from the data of this edition',
};

const fr = {
  crumb: 'Chaînes',
  description: (what: string) =>
    french`${what} : de la parole au résultat mesuré, chaque lien avec sa nature, et ceux qui manquent.`,
  steps: frSteps,
  kinds: frKinds,
  meanings: frMeanings,
  legend: 'Nature des liens',
  missing: 'Lien manquant',
  settledBy: french`Ce qui le réglerait :`,
  why: french`Pourquoi ce lien :`,
  verdict: french`Verdict actuel :`,
  recommendation: (report: string, n: number) => french`${report}, recommandation ${n} :`,
  change: (name: string, change: string) => french`${name} : ${change}.`,
  rating: french`Voyant officiel :`,
  searched: french`Cherché dans les avis de cette édition :`,
  none: 'Rien n’a été trouvé.',
  allFound: 'Tous les avis trouvés',
  fictional: french`Pas avec des données fictives : cette édition est une démonstration. Pour ajouter les données réelles :`,
  notComputable: french`Pour un modèle des données à ajouter, ou pour les ajouter :`,
  period: (edition: number, day: string | null) =>
    day === null ? french`Édition ${edition}.` : french`Édition ${edition}, données jusqu’au ${day}.`,
  permalink: 'Lien permanent vers cette page, telle quelle',
  about: 'Dans le dossier',
};
const en: typeof fr = {
  crumb: 'Chains',
  description: (what) =>
    `${what}: from the words to the measured result, each link with its kind, and those that are missing.`,
  steps: enSteps,
  kinds: enKinds,
  meanings: enMeanings,
  legend: 'Kinds of links',
  missing: 'Missing link',
  settledBy: 'What would settle it:',
  why: 'Why this link:',
  verdict: 'Current verdict:',
  recommendation: (report, n) => `${report}, recommendation ${n}:`,
  change: (name, change) => `${name}: ${change}.`,
  rating: 'Official light:',
  searched: 'Looked for in the notices of this edition:',
  none: 'Nothing was found.',
  allFound: 'All notices found',
  fictional: 'Not with fictional data: this edition is a demonstration. To add real data:',
  notComputable: 'For the form of the data to add, or to add them:',
  period: (edition, day) => (day === null ? `Edition ${edition}.` : `Edition ${edition}, data up to ${day}.`),
  permalink: 'Permanent link to this page, as it is',
  about: 'In the dossier',
};
export const text = { fr, en };
