/**
 * What SEAO's codes mean, in French and English.
 *
 * Source: « Format XML proposé pour les données ouvertes du SEAO », Secrétariat du Conseil du trésor, 18 April 2013
 * and 1 December 2014; read against the 185 monthly files of January 2018 to January 2021. A code that is in no
 * published table has no entry here: it is kept as a code, never guessed.
 */

export interface CodeName {
  readonly fr: string;
  readonly en: string;
}

type CodeTable = ReadonlyMap<string, CodeName>;

function table(rows: readonly (readonly [code: string, fr: string, en: string])[]): CodeTable {
  return new Map(rows.map(([code, fr, en]) => [code, { fr, en }]));
}

/** Codes are written "6" or "06", and sometimes with a space around. */
export function bareCode(text: string): string {
  return text.trim().replace(/^0+(?=\d)/, '');
}

/** Types 11, 16 and 17 (975 of the 12,314 notices of the real files) are in no published table. */
export const noticeTypes = table([
  [
    '3',
    'Contrat adjugé à la suite d’un appel d’offres public',
    'Contract awarded after a public call for tenders',
  ],
  ['9', 'Contrat de gré à gré', 'Contract awarded by mutual agreement'],
  [
    '10',
    'Contrat adjugé à la suite d’un appel d’offres sur invitation',
    'Contract awarded after a call for tenders by invitation',
  ],
  [
    '14',
    'Contrat adjugé à la suite d’un appel d’offres sur invitation',
    'Contract awarded after a call for tenders by invitation',
  ],
]);

/**
 * OCDS method of a notice type. By invitation is `limited`: in the codelist `method`, `limited` is "only potential
 * suppliers chosen by the buyer", while `selective` lets all potential suppliers qualify; and SEAO's own OCDS files
 * (2026) give `limited` to all four of their « appel d’offres sur invitation ».
 */
export const procurementMethods: ReadonlyMap<string, 'open' | 'limited' | 'direct'> = new Map([
  ['3', 'open'],
  ['9', 'direct'],
  ['10', 'limited'],
  ['14', 'limited'],
]);

/** Nature of the contract; code 0 (75 notices) is in no table. */
export const natures = table([
  ['1', 'Approvisionnement (biens)', 'Supply (goods)'],
  ['2', 'Services', 'Services'],
  ['3', 'Travaux de construction', 'Construction work'],
  ['5', 'Autre', 'Other'],
  ['6', 'Concession', 'Concession'],
  ['7', 'Vente de biens immeubles', 'Sale of immovable property'],
  ['8', 'Vente de biens meubles', 'Sale of movable property'],
]);

/** Precision of nature 2; SEAO's OCDS files put this name, not « Services », in additionalProcurementCategories. */
export const servicePrecisions = table([
  ['1', 'Services professionnels', 'Professional services'],
  ['2', 'Services de nature technique', 'Technical services'],
]);

/** OCDS category of a nature; the other natures have none. */
export const mainCategories: ReadonlyMap<string, 'goods' | 'services' | 'works'> = new Map([
  ['1', 'goods'],
  ['2', 'services'],
  ['3', 'works'],
]);

/**
 * Delivery regions, by Québec's official numbers of administrative regions (01 to 17), which is what the files hold.
 * The tables published in 2013 and 2014 number seven of them otherwise (11 Nord-du-Québec, 14 Laurentides,
 * 15 Montérégie, 16 Lanaudière, no 10) and would put most notices of the Montérégie in Lanaudière. In the real files,
 * notices of Longueuil, Sorel-Tracy and Saint-Hyacinthe say 16, of Joliette and Repentigny 14, of Saint-Jérôme and
 * Mont-Laurier 15, of Gaspé and Paspébiac 11, of Matagami and Kuujjuaq 10, for notices published in 2008 as in 2020.
 */
export const regions = table([
  ['1', 'Bas-Saint-Laurent', 'Bas-Saint-Laurent'],
  ['2', 'Saguenay–Lac-Saint-Jean', 'Saguenay–Lac-Saint-Jean'],
  ['3', 'Capitale-Nationale', 'Capitale-Nationale'],
  ['4', 'Mauricie', 'Mauricie'],
  ['5', 'Estrie', 'Estrie'],
  ['6', 'Montréal', 'Montréal'],
  ['7', 'Outaouais', 'Outaouais'],
  ['8', 'Abitibi-Témiscamingue', 'Abitibi-Témiscamingue'],
  ['9', 'Côte-Nord', 'Côte-Nord'],
  ['10', 'Nord-du-Québec', 'Nord-du-Québec'],
  ['11', 'Gaspésie–Îles-de-la-Madeleine', 'Gaspésie–Îles-de-la-Madeleine'],
  ['12', 'Chaudière-Appalaches', 'Chaudière-Appalaches'],
  ['13', 'Laval', 'Laval'],
  ['14', 'Lanaudière', 'Lanaudière'],
  ['15', 'Laurentides', 'Laurentides'],
  ['16', 'Montérégie', 'Montérégie'],
  ['17', 'Centre-du-Québec', 'Centre-du-Québec'],
  ['19', 'Hors Québec', 'Outside Québec'],
]);

/**
 * Code 18 is the published table's Gaspésie; the files use it beside 11, in a few notices of the ministère des
 * Transports from 2016 and 2017, whose titles name its Gaspésie–Îles-de-la-Madeleine office.
 */
const regionAliases: ReadonlyMap<string, string> = new Map([['18', '11']]);

/** Region of a code as written in a file: the official number, unpadded, and its name when the code is known. */
export function deliveryRegion(text: string): { id: string; name?: string } {
  const code = bareCode(text);
  const id = regionAliases.get(code) ?? code;
  const name = regions.get(id)?.fr;
  return name === undefined ? { id } : { id, name };
}

/**
 * Unit of a submitted amount. Only 1 is dollars: the table says « $ » for 2 as well, but its 49 real rows are often
 * yearly or unit totals far from the contract's amount, so that they are kept as given and never summed.
 * Code 0 goes with a zero amount (13,824 bidders, no exception); code 13 is in no table.
 */
export const dollarUnit = '1';
export const amountUnits = table([
  ['1', '$', '$'],
  ['2', '$ (code 2)', '$ (code 2)'],
  ['3', '$/km', '$/km'],
  ['4', '$/L', '$/L'],
  ['5', '$EA', '$EA'],
  ['6', '$L', '$L'],
  ['7', '$ US', 'US$'],
  ['8', '%', '%'],
  ['9', '$/TM', '$/TM'],
  ['10', '$/h', '$/h'],
  ['11', 'points', 'points'],
  ['12', '$/m³', '$/m³'],
]);
