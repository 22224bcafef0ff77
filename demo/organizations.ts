/** The invented bodies and firms: each is a pure function of its number, and no two firms share a name. */

import type { OrganizationReference } from './ocds.ts';
import { postalCode, regionOfTown, townName } from './place.ts';
import { at, mix } from './random.ts';

export interface Organization {
  readonly id: string;
  readonly name: string;
  /** Number in the invented register XF-REG, 10 digits. */
  readonly register: string;
  readonly town: string;
  readonly region: string;
  readonly postalCode: string;
  readonly street: string;
  readonly scale?: 'micro' | 'sme' | 'large';
  readonly reference: OrganizationReference;
}

export type Trade = 'works' | 'equipment' | 'software' | 'general';

/** Sixteen words a trade, none in two trades: with the root and the form, a name belongs to one firm only. */
const words: Record<Trade, readonly string[]> = {
  works: [
    'Charpentes',
    'Maçonnerie',
    'Toitures',
    'Terrassement',
    'Pavages',
    'Ouvrages',
    'Bâtisseurs',
    'Chantiers',
    'Constructions',
    'Fondations',
    'Façades',
    'Génie',
    'Voirie',
    'Isolation',
    'Coffrages',
    'Ponts',
  ],
  equipment: [
    'Comptoir',
    'Fournitures',
    'Équipements',
    'Matériaux',
    'Outillage',
    'Mobilier',
    'Distribution',
    'Véhicules',
    'Magasins',
    'Appareils',
    'Ateliers',
    'Manufacture',
    'Instruments',
    'Entrepôts',
    'Négoce',
    'Réseaux',
  ],
  software: [
    'Logiciels',
    'Informatique',
    'Données',
    'Systèmes',
    'Progiciels',
    'Numérique',
    'Plateformes',
    'Solutions',
    'Codes',
    'Algorithmes',
    'Éditions',
    'Serveurs',
    'Signaux',
    'Interfaces',
    'Registres',
    'Archivage',
  ],
  general: [
    'Maison',
    'Services',
    'Conseils',
    'Imprimerie',
    'Traiteur',
    'Formation',
    'Transports',
    'Entretien',
    'Librairie',
    'Étude',
    'Cabinet',
    'Agence',
    'Papeterie',
    'Location',
    'Traduction',
    'Animation',
  ],
};
/** Legal forms that exist nowhere. */
const forms = [
  's.c.b.',
  'c.n.r.',
  'g.t.b.',
  'coop. boréale',
  's.t.n.',
  'e.c.c.',
  'ass. cormorane',
  'm.n.b.',
] as const;
const first =
  'Bra Cor Dal Ev Far Gal Hor Il Jor Kel Lan Mar Nor Ol Per Quin Ros Sal Tar Ul Val Wel Yv Zel Ber Clo Dru Fen Gris Mel Pal Trem'.split(
    ' ',
  );
const middle =
  'ba be bo ca co da de di do fa fe ga go la le li lo ma me mi mo na ne no ra re ri ro sa ta te va'.split(
    ' ',
  );
const last =
  'lin drel vaux mont sel quin thel rard gnac vel dieu ron pière celle nard bry gault moux tieux zac lande viel roy chard bec saule ville doin mire quet roux flor'.split(
    ' ',
  );

const space = 1 << 22;

/** A permutation of the numbers below 2²²: neighbours in the register do not look alike. */
function scatter(uid: number): number {
  let x = Math.imul(uid, 0x2c9277b5) & (space - 1);
  x ^= x >>> 11;
  x = Math.imul(x, 0x1d8af067) & (space - 1);
  return x ^ (x >>> 9);
}

/** The firm number `uid`; names are distinct up to 4 194 304 firms of a trade. */
export function firm(uid: number, trade: Trade, scale: 'micro' | 'sme' | 'large'): Organization {
  const x = scatter(uid % space);
  const root = at(first, x) + at(middle, x >> 5) + at(last, x >> 10);
  const name = `${at(words[trade], x >> 15)} ${root} ${at(forms, x >> 19)}`;
  const town = mix(uid, 11) % 400;
  return organization(
    `CO-F-${uid}`,
    name,
    4_000_000_000 + uid,
    town,
    `${1 + (uid % 280)}, rue des ${at(streets, uid >> 3)}`,
    scale,
  );
}

const streets = [
  'Lichens',
  'Eiders',
  'Tourbières',
  'Embruns',
  'Harfangs',
  'Bruyères',
  'Morutiers',
  'Aulnes',
] as const;

const ministries = [
  'Voies et Ouvrages',
  'Santé des îles et des fjords',
  'Instruction commune',
  'Forêts et Tourbières',
  'Pêches et Rivages',
  'Trésor et Comptes',
  'Justice et Registres',
  'Habitat et Chauffage',
  'Énergie des marées',
  'Culture et Parlers',
  'Travail et Apprentissage',
  'Sécurité des neiges',
] as const;
const branches = [
  'administration centrale',
  'direction de l’Est',
  'direction de l’Ouest',
  'direction du Nord',
  'direction des Côtes',
  'direction des Plateaux',
] as const;

export const bodyKinds = [
  'ministry',
  'agency',
  'town',
  'health',
  'digital',
  'health',
  'town',
  'school',
  'health',
  'school',
] as const;

/**
 * The public body at place `slot` (0–9) of group `group`. `apart` and `long` bodies belong to one canton, which is
 * then the `group`.
 */
export function body(group: number, slot: number, kind: 'plain' | 'apart' | 'long' = 'plain'): Organization {
  const town = (group * 10 + slot * 37 + (kind === 'plain' ? 0 : 211)) % 400;
  const sector = Math.floor(group / 40);
  const place = sector === 0 ? townName(town) : `${townName(town)}, secteur ${sector + 1}`;
  const uid = group * 16 + slot + (kind === 'plain' ? 0 : 6_000_000);
  const name = kind === 'long' ? `Régie boréale des eaux de ${place}` : bodyName(group, slot, place);
  return organization(
    `CO-P-${uid}`,
    name,
    1_000_000_000 + uid,
    town,
    `${1 + (uid % 90)}, place de l’Amirauté`,
  );
}

function bodyName(group: number, slot: number, place: string): string {
  switch (at(bodyKinds, slot)) {
    case 'ministry':
      return `Ministère cormoran – ${at(ministries, group)}, ${at(branches, Math.floor(group / ministries.length))}${group < 72 ? '' : ` ${Math.floor(group / 72) + 1}`}`;
    case 'agency':
      return `Agence cormorane des transports de ${place}`;
    case 'digital':
      return `Office cormoran du numérique, bureau de ${place}`;
    case 'health':
      return `Centre de santé boréal de ${place}`;
    case 'school':
      return `Écoles réunies de ${place}`;
    default:
      return `Municipalité de ${place}`;
  }
}

function organization(
  id: string,
  name: string,
  register: number,
  town: number,
  street: string,
  scale?: 'micro' | 'sme' | 'large',
): Organization {
  return {
    id,
    name,
    street,
    register: String(register),
    town: townName(town),
    region: regionOfTown(town),
    postalCode: postalCode(town),
    ...(scale === undefined ? {} : { scale }),
    reference: { id, name },
  };
}
