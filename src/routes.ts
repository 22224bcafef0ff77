/** The one map of the site's addresses, in both languages: patterns only, what answers them is elsewhere. */
import { type Language, languages, otherOf } from './i18n/language.ts';

/** A pattern's `:name` is one path segment. Query parameters have the same names in both languages. */
export const routes = {
  home: { fr: '/fr', en: '/en' },
  search: { fr: '/fr/contrats', en: '/en/contracts' },
  tenders: { fr: '/fr/appels-offres', en: '/en/tenders' },
  tender: { fr: '/fr/appels-offres/:ocid', en: '/en/tenders/:ocid' },
  process: { fr: '/fr/contrats/:ocid', en: '/en/contracts/:ocid' },
  processFlags: { fr: '/fr/contrats/:ocid/signaux', en: '/en/contracts/:ocid/flags' },
  buyers: { fr: '/fr/acheteurs', en: '/en/buyers' },
  buyer: { fr: '/fr/acheteurs/:id', en: '/en/buyers/:id' },
  suppliers: { fr: '/fr/fournisseurs', en: '/en/suppliers' },
  supplier: { fr: '/fr/fournisseurs/:id', en: '/en/suppliers/:id' },
  smallFirms: { fr: '/fr/petites-entreprises', en: '/en/small-firms' },
  licences: { fr: '/fr/licences', en: '/en/licences' },
  licenceCalendar: { fr: '/fr/licences/calendrier', en: '/en/licences/calendar' },
  licenceProduct: { fr: '/fr/licences/:product', en: '/en/licences/:product' },
  openSource: { fr: '/fr/logiciel-libre', en: '/en/open-source' },
  openSourceMethod: { fr: '/fr/logiciel-libre/methode', en: '/en/open-source/method' },
  projects: { fr: '/fr/projets', en: '/en/projects' },
  project: { fr: '/fr/projets/:id', en: '/en/projects/:id' },
  projectGap: { fr: '/fr/projets/ecarts', en: '/en/projects/gap' },
  projectAbsent: { fr: '/fr/projets/absents', en: '/en/projects/absent' },
  projectMethod: { fr: '/fr/projets/methode', en: '/en/projects/method' },
  projectOrganizations: { fr: '/fr/projets/organismes', en: '/en/projects/organizations' },
  projectOrganization: { fr: '/fr/projets/organismes/:id', en: '/en/projects/organizations/:id' },
  documentedProjects: { fr: '/fr/projets/documentes', en: '/en/projects/documented' },
  documentedProject: { fr: '/fr/projets/documentes/:id', en: '/en/projects/documented/:id' },
  dossiers: { fr: '/fr/paroles', en: '/en/statements' },
  dossier: { fr: '/fr/paroles/:dossier', en: '/en/statements/:dossier' },
  dossierMatrix: { fr: '/fr/paroles/:dossier/positions', en: '/en/statements/:dossier/positions' },
  dossierCompare: { fr: '/fr/paroles/:dossier/comparer', en: '/en/statements/:dossier/compare' },
  dossierPeople: { fr: '/fr/paroles/:dossier/personnes', en: '/en/statements/:dossier/people' },
  dossierActor: { fr: '/fr/paroles/:dossier/personnes/:actor', en: '/en/statements/:dossier/people/:actor' },
  dossierIssue: { fr: '/fr/paroles/:dossier/enjeux/:issue', en: '/en/statements/:dossier/issues/:issue' },
  dossierCommitments: { fr: '/fr/paroles/:dossier/engagements', en: '/en/statements/:dossier/commitments' },
  dossierCommitment: {
    fr: '/fr/paroles/:dossier/engagements/:commitment',
    en: '/en/statements/:dossier/commitments/:commitment',
  },
  dossierChain: {
    fr: '/fr/paroles/:dossier/chaines/:chain',
    en: '/en/statements/:dossier/chains/:chain',
  },
  dossierReport: {
    fr: '/fr/paroles/:dossier/rapports/:report',
    en: '/en/statements/:dossier/reports/:report',
  },
  dossierClaim: {
    fr: '/fr/paroles/:dossier/affirmations/:claim',
    en: '/en/statements/:dossier/claims/:claim',
  },
  dossierAsk: { fr: '/fr/paroles/:dossier/demander', en: '/en/statements/:dossier/ask' },
  dossierLetter: {
    fr: '/fr/paroles/:dossier/demander/:actor/:issue',
    en: '/en/statements/:dossier/ask/:actor/:issue',
  },
  dossierMotion: { fr: '/fr/paroles/:dossier/motion/:issue', en: '/en/statements/:dossier/motion/:issue' },
  dossierSources: { fr: '/fr/paroles/:dossier/sources', en: '/en/statements/:dossier/sources' },
  outcomes: { fr: '/fr/resultats', en: '/en/outcomes' },
  connectivity: { fr: '/fr/resultats/connectivite', en: '/en/outcomes/connectivity' },
  digitalEconomy: { fr: '/fr/resultats/economie-numerique', en: '/en/outcomes/digital-economy' },
  observations: { fr: '/fr/resultats/observations', en: '/en/outcomes/observations' },
  data: { fr: '/fr/donnees', en: '/en/data' },
  quality: { fr: '/fr/donnees/qualite', en: '/en/data/quality' },
  quarantine: { fr: '/fr/donnees/qualite/quarantaine', en: '/en/data/quality/quarantine' },
  qualityFindings: { fr: '/fr/donnees/qualite/constats', en: '/en/data/quality/findings' },
  freshness: { fr: '/fr/donnees/fraicheur', en: '/en/data/freshness' },
  sourceFile: { fr: '/fr/donnees/fichiers/:sha', en: '/en/data/files/:sha' },
  editions: { fr: '/fr/donnees/editions', en: '/en/data/editions' },
  organizations: { fr: '/fr/donnees/organisations', en: '/en/data/organizations' },
  api: { fr: '/fr/api', en: '/en/api' },
  measures: { fr: '/fr/mesures', en: '/en/measures' },
  measure: { fr: '/fr/mesures/:id', en: '/en/measures/:id' },
  flags: { fr: '/fr/signaux', en: '/en/flags' },
  flag: { fr: '/fr/signaux/:id', en: '/en/flags/:id' },
  figure: { fr: '/fr/chiffres/:id', en: '/en/figures/:id' },
  method: { fr: '/fr/methode', en: '/en/method' },
  thresholds: { fr: '/fr/methode/seuils', en: '/en/method/thresholds' },
  corrections: { fr: '/fr/corrections', en: '/en/corrections' },
  replies: { fr: '/fr/reponses', en: '/en/replies' },
  replyForm: { fr: '/fr/reponses/formulaire', en: '/en/replies/form' },
  about: { fr: '/fr/a-propos', en: '/en/about' },
  alerts: { fr: '/fr/alertes', en: '/en/alerts' },
} as const satisfies Record<string, Readonly<Record<Language, `/${string}`>>>;

/** A subscription's own address, which only its owner was sent: no page links to it. */
export function subscriptionPath(lang: Language, id: string, token: string): string {
  return `${routes.alerts[lang]}/${id}/${token}`;
}

export type RouteName = keyof typeof routes;

/** The same address with this ending gives the page's data. */
export const dataFormats = ['json', 'csv', 'ics', 'atom', 'jsonfeed'] as const;
export type DataFormat = (typeof dataFormats)[number];
const endings = dataFormats.join('|');

function isDataFormat(text: string | undefined): text is DataFormat {
  return dataFormats.some((format) => format === text);
}

type NamesIn<Pattern extends string> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never;
/** The parameters of a route, read from its pattern: { ocid: string } for `process`. */
export type RouteParams<R extends RouteName> = {
  readonly [Name in NamesIn<(typeof routes)[R]['fr']>]: string;
};

/** An undefined or empty value is left out; a list repeats its name. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export interface RouteMatch {
  readonly route: RouteName;
  readonly lang: Language;
  readonly params: Readonly<Record<string, string>>;
  readonly format: DataFormat | 'html';
}

const hiddenDot = new RegExp(`\\.(?=(?:${endings})$)`);

/** One segment of a path. An id that ends as a data format would (“x.json”) hides its last dot, or it would read as one. */
function segment(value: string): string {
  return encodeURIComponent(value).replace(hiddenDot, '%2E');
}

/** "?a=1&b=2", or "" when nothing is given; keeps the order given. */
export function queryString(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== '') search.append(name, String(one));
    }
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

function fill(pattern: string, params: Readonly<Record<string, string>>): string {
  return pattern.replace(/:(\w+)/g, (_, name: string) => segment(params[name] ?? ''));
}

/** The address of a page: url('process', 'fr', { ocid }), url('search', 'en', {}, { q: 'road' }). */
export function url<R extends RouteName>(
  route: R,
  lang: Language,
  ...rest: NamesIn<(typeof routes)[R]['fr']> extends never
    ? [params?: RouteParams<R>, query?: Query, format?: DataFormat]
    : [params: RouteParams<R>, query?: Query, format?: DataFormat]
): string {
  const [params, query, format] = rest;
  return `${fill(routes[route][lang], params ?? {})}${format ? `.${format}` : ''}${queryString(query ?? {})}`;
}

/** Same page, other form: adds .json, .csv, .ics, .atom or .jsonfeed to the path of an address made by `url`, before its query. */
export function inFormat(address: string, format: DataFormat): string {
  const at = address.indexOf('?');
  return at < 0 ? `${address}.${format}` : `${address.slice(0, at)}.${format}${address.slice(at)}`;
}

interface Compiled {
  readonly route: RouteName;
  readonly lang: Language;
  readonly expression: RegExp;
}

function isRouteName(name: string): name is RouteName {
  return name in routes;
}

const compiled: readonly Compiled[] = Object.keys(routes)
  .filter(isRouteName)
  .flatMap((route) =>
    languages.map((lang) => ({
      route,
      lang,
      expression: new RegExp(
        `^${routes[route][lang].replace(/:(\w+)/g, '(?<$1>[^/]+?)')}(?:\\.(?<format>${endings}))?/?$`,
      ),
    })),
  )
  // A fixed path wins over one with a parameter that it also fits.
  .sort((a, b) => Number(routes[a.route].fr.includes(':')) - Number(routes[b.route].fr.includes(':')));

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Reads a path, still percent-encoded and without its query; undefined when no page has it. */
export function matchPath(path: string): RouteMatch | undefined {
  for (const { route, lang, expression } of compiled) {
    const found = expression.exec(path);
    if (!found) continue;
    const { format, ...raw } = found.groups ?? {};
    const params: Record<string, string> = {};
    for (const [name, text] of Object.entries(raw)) {
      const value = decode(text);
      if (value === undefined) return undefined;
      params[name] = value;
    }
    return { route, lang, params, format: isDataFormat(format) ? format : 'html' };
  }
  return undefined;
}

/** The same page, parameters, format and query in the other language; undefined when no page has this address. */
export function otherLanguage(address: string): string | undefined {
  const at = address.search(/[?#]/);
  const path = at < 0 ? address : address.slice(0, at);
  const match = matchPath(path);
  if (!match) return undefined;
  const ending = match.format === 'html' ? '' : `.${match.format}`;
  return `${fill(routes[match.route][otherOf(match.lang)], match.params)}${ending}${at < 0 ? '' : address.slice(at)}`;
}
