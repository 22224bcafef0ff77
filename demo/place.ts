/** Cormoranie: an invented northern territory. No name here is that of a real place; a test checks it on real files. */
import { at } from './random.ts';

export const territory = 'Cormoranie';
/** Invented country code, as real registers write one. */
export const countryName = 'Cormoranie';

export const regions = [
  'Haute-Cormoranie',
  'Bas-Eskalin',
  'Côte-aux-Macareux',
  'Pays-de-Vaugrelle',
  'Plateau-d’Ormésie',
  'Rive-Tarnoise',
  'Baie-des-Guillemots',
  'Trois-Fjords-de-Lume',
  'Marches-du-Nivôsin',
  'Archipel-de-Brisemer',
  'Vallée-de-l’Ormelune',
  'Grande-Skarnie',
] as const;

const townHeads = [
  'Saint-Orvélien',
  'Sainte-Maulde',
  'Port-Brumel',
  'Val-Tarnois',
  'Cap-Lumerel',
  'Anse-Grivelle',
  'Mont-Eskal',
  'Pointe-Vaugre',
  'Lac-Ormélin',
  'Havre-Skarn',
  'Fort-Nivôse',
  'Roche-Macreuse',
  'Île-Brisaude',
  'Baie-Corvelle',
  'Pont-Airelune',
  'Notre-Dame-du-Grésil',
  'Rivière-Ostrelle',
  'Chutes-Mérinval',
  'Lande-Perdrelle',
  'Bois-Harfange',
] as const;

const townTails = [
  '',
  '-le-Haut',
  '-le-Bas',
  '-les-Bruyères',
  '-sur-Lume',
  '-des-Tourbes',
  '-la-Neuve',
  '-aux-Lichens',
  '-du-Givre',
  '-la-Vieille',
  '-en-Vaugrelle',
  '-sous-Skarn',
  '-les-Embruns',
  '-au-Large',
  '-des-Loutres',
  '-la-Blanche',
  '-les-Aulnes',
  '-sur-Tarne',
  '-des-Eiders',
  '-le-Vent',
] as const;

/** Number of towns with names of their own. */
export const townCount = townHeads.length * townTails.length;

/** The name of town number `n`; beyond the 400 names, a numbered sector of one of them. */
export function townName(n: number): string {
  const base = n % townCount;
  const name = at(townHeads, base) + at(townTails, Math.floor(base / townHeads.length));
  const sector = Math.floor(n / townCount);
  return sector === 0 ? name : `${name}, secteur ${sector + 1}`;
}

/** Each town lies in one region. */
export function regionOfTown(n: number): string {
  return at(regions, n * 5 + Math.floor(n / townHeads.length));
}

/** An invented postal code, in a form that no real one has: two letters, three digits, one letter. */
export function postalCode(n: number): string {
  const letters = 'BCDFGHJKLM';
  return `X${at([...letters], n)} ${String((n * 37) % 1000).padStart(3, '0')}${at([...letters], n * 7 + 3)}`;
}
