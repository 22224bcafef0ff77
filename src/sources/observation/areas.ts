/** The areas that Limpide knows by name: the administrative regions of Québec, provinces, and what they are compared with. */

export type AreaKind = 'region' | 'province' | 'country' | 'union' | 'department';

export interface Area {
  /** ISO 3166-2 where there is one; a region of Québec adds the number that the Institut de la statistique gives it. */
  readonly id: string;
  readonly kind: AreaKind;
  readonly parent: string | null;
  readonly fr: string;
  readonly en: string;
}

/** The 17 administrative regions, in the order of their official numbers. */
const regionNames = [
  'Bas-Saint-Laurent',
  'Saguenay–Lac-Saint-Jean',
  'Capitale-Nationale',
  'Mauricie',
  'Estrie',
  'Montréal',
  'Outaouais',
  'Abitibi-Témiscamingue',
  'Côte-Nord',
  'Nord-du-Québec',
  'Gaspésie–Îles-de-la-Madeleine',
  'Chaudière-Appalaches',
  'Laval',
  'Lanaudière',
  'Laurentides',
  'Montérégie',
  'Centre-du-Québec',
];

const provinces = [
  ['NL', 'Terre-Neuve-et-Labrador', 'Newfoundland and Labrador'],
  ['PE', 'Île-du-Prince-Édouard', 'Prince Edward Island'],
  ['NS', 'Nouvelle-Écosse', 'Nova Scotia'],
  ['NB', 'Nouveau-Brunswick', 'New Brunswick'],
  ['QC', 'Québec', 'Quebec'],
  ['ON', 'Ontario', 'Ontario'],
  ['MB', 'Manitoba', 'Manitoba'],
  ['SK', 'Saskatchewan', 'Saskatchewan'],
  ['AB', 'Alberta', 'Alberta'],
  ['BC', 'Colombie-Britannique', 'British Columbia'],
  ['YT', 'Yukon', 'Yukon'],
  ['NT', 'Territoires du Nord-Ouest', 'Northwest Territories'],
  ['NU', 'Nunavut', 'Nunavut'],
] as const;

export const knownAreas: readonly Area[] = [
  { id: 'CA', kind: 'country', parent: null, fr: 'Canada', en: 'Canada' },
  ...provinces.map(([code, fr, en]): Area => ({ id: `CA-${code}`, kind: 'province', parent: 'CA', fr, en })),
  ...regionNames.map(
    (name, index): Area => ({
      id: `CA-QC-${String(index + 1).padStart(2, '0')}`,
      kind: 'region',
      parent: 'CA-QC',
      fr: name,
      en: name,
    }),
  ),
  { id: 'EU', kind: 'union', parent: null, fr: 'Union européenne', en: 'European Union' },
  { id: 'FR', kind: 'country', parent: 'EU', fr: 'France', en: 'France' },
];

/** The 17 regions of Québec. */
export const quebecRegions: readonly Area[] = knownAreas.filter(({ parent }) => parent === 'CA-QC');

/** Letters and digits only, without accents: dashes and spaces of one name differ from file to file. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

const byName = new Map(
  knownAreas.flatMap((area) => [area.id, area.fr, area.en].map((name) => [plain(name), area.id])),
);

/** The id of an area from its id or one of its names; undefined when nobody here is called so. */
export function areaNamed(text: string): string | undefined {
  return byName.get(plain(text));
}

const idForm = /^[A-Z]{2}(-[A-Z0-9]{1,4}){0,3}$/;

/** Whether a text has the form of an area's id, known or not. */
export function isAreaId(text: string): boolean {
  return idForm.test(text);
}
