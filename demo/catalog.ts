/** What the invented bodies buy: classes of the real UNSPSC (codes are facts), each with its price range and its words. */
import { at } from './random.ts';

export type Category = 'goods' | 'services' | 'works';

export interface Commodity {
  /** UNSPSC code, 8 digits. */
  readonly id: string;
  readonly name: string;
  /** What a title says is bought; `product` is put where # stands. */
  readonly titles: readonly string[];
}

/**
 * A segment of the catalogue (first two digits of its codes). Prices of large segments run over exactly one decade,
 * from `base` dollars to ten times that, evenly on a logarithmic scale. Two facts follow: first digits obey Benford's
 * law whatever the base, and no price exceeds 3.2 times the median of its class, whichever level of UNSPSC is the
 * class. Small segments, which see no bids, run over a factor of 4.2 only.
 */
export interface Segment {
  readonly id: string;
  readonly category: Category;
  /** Lowest price, in dollars. */
  readonly base: number;
  /** Code of the site's own categories, as SEAO has G8. */
  readonly siteCategory: string;
  readonly nature: string;
  readonly commodities: readonly [Commodity, ...Commodity[]];
}

export function segment(
  id: string,
  category: Category,
  base: number,
  siteCategory: string,
  nature: string,
  ...commodities: [Commodity, ...Commodity[]]
): Segment {
  return { id, category, base, siteCategory, nature, commodities };
}
/** A commodity and the ways a title words it. */
export const commodity = (id: string, name: string, ...titles: string[]): Commodity => ({ id, name, titles });

/** Invented products, so that a title can name a brand. */
export const products = [
  'Bureau Nordet',
  'Archiva Suroît',
  'Données Aubier',
  'Rempart Noroît',
  'Dossier Estran',
  'Paie Lisière',
] as const;

/** Whether a class is information technology, by the rule of the IT lens. */
export function isTechnology(commodity: string): boolean {
  return commodity.startsWith('43') || commodity.startsWith('8111') || commodity.startsWith('81161');
}

export function commodityOf(of: Segment, position: number): Commodity {
  return at(of.commodities, position);
}
