/**
 * The table of a parcel: eight competitive processes, eight bidding roles, each role the lowest valid bidder once.
 *
 * Why a table: what flags compare (win ratios, disqualification ratios, gaps between bids) is then bounded by
 * construction, and a fence falls where only planted cases lie. Wins over bids are 1/2 for roles 0–2, 1/3 for 3–6
 * and 1/4 for 7; among small firms one third are at 1/2 and two thirds at 1/3, so that Q1 = 1/3 and Q3 = 1/2.
 */
import { type Commodity, commodityOf, type Segment } from './catalog.ts';
import { firstFamily, secondFamily } from './catalog-large.ts';
import { isFull, largeFirm, localFirm, type Market, type Spot } from './market.ts';
import type { Organization } from './organizations.ts';
import { at, mix, unit } from './random.ts';

/** Losing valid bidders by process; the first comes second. */
const losers: readonly (readonly number[])[] = [[7], [4], [0, 3], [5], [7, 1], [2], [4, 3], [6]];
/** Bidder of each process whose bid may be disqualified, and the strictness of the body from which it is. */
const doubtful: readonly (readonly [role: number, strictness: number] | null)[] = [
  null,
  [7, 3],
  [5, 1],
  null,
  [6, 2],
  null,
  [4, 4],
  null,
];
/** Strictness by place of the body: 1 to 4 disqualified bids in a parcel of 22; the ratios spread from 4 to 18 %. */
const strictness = [1, 3, 2, 4, 2, 2, 1, 3, 4, 1] as const;
/** Roles of large firms; each takes them in turn. */
const largeRoles: readonly number[] = [1, 2, 4, 6, 7];
const smallRoles: readonly number[] = [0, 3, 5];
/** Second parcels of these blocks publish no bids: 15 % of competitive processes. */
const silentBlocks: ReadonlySet<number> = new Set([1, 5, 7, 13, 16, 19]);

export interface Parcel {
  readonly family: 0 | 1;
  readonly segment: Segment;
  readonly commodity: Commodity;
  readonly published: boolean;
  readonly selective: boolean;
}

export function parcelOf(market: Market, spot: Spot, family: 0 | 1): Parcel {
  const segment = at(family === 0 ? firstFamily : secondFamily, spot.place);
  const chance = mix(market.seed, spot.canton, spot.block, 20 + family);
  return {
    family,
    segment,
    commodity: commodityOf(segment, chance >>> 8),
    published: family === 0 || !silentBlocks.has(spot.block),
    selective: chance % 100 < 15,
  };
}

/**
 * How far the steps of price are turned in each block, by family; found by search together with `offsets`, so that
 * the first digits of every large firm and every body stay close to Benford's law, also in a part of a canton: χ²
 * under 13, of the 15.5 that would be notable.
 */
const turns = [
  [6, 0, 2, 1, 4, 7, 2, 3, 3, 7, 4, 1, 5, 0, 2, 2, 1, 4, 1, 4],
  [2, 7, 5, 7, 5, 0, 4, 0, 5, 1, 4, 1, 4, 5, 0, 0, 3, 3, 2, 7],
] as const;
/**
 * Where the first step begins, in 32nds (base 32): one digit for each quarter, by shift, by phase, in plain cantons,
 * then in full ones. The quarters are taken in turn too, so that nothing adds up over many cantons.
 */
const offsets =
  '1fgp3djt18jp38hs4ehs49ku38gv2dkq2fgo4djt1ajt48hs4dhs49ku28gv2dkq1egp4djt18jp4ahs4ehs49lu38gv2fkq1fgo4djs18jp38hs4ehs49ku38gv2dkq2fgp4djt18jp48hs4dhs49ku38hv2dkq' +
  '7egp48gr49hq4fgs3cks3alo6ahq1ako19no4fko5fgp4bgr38js5clt29no2dgp0fgo4dmt5akp5bgr2egr3cko6ano79ho1fgp4dgt49ks5bks3chs4blo3amo7dhr6amp4djq49is4egt59gs4als4ano0dhq';

/** The winning price of process `k` of a parcel, in cents: eight even steps over the decade, in an order that turns. */
export function parcelPrice(market: Market, spot: Spot, parcel: Parcel, k: number): number {
  // Cantons that share a large firm are an odd number of groups apart: they take the eight shifts in turn.
  const shift = (spot.group + 3 * spot.phase + market.seed) & 7;
  const rank = (k * 3 + at(turns[parcel.family], spot.block) + shift) & 7;
  const full = spot.whole && isFull(spot.canton) ? 160 : 0;
  const digit = offsets[full + spot.phase * 32 + shift * 4 + ((spot.group + (spot.group >> 3)) & 3)] ?? '0';
  const canton = Number.parseInt(digit, 32) / 32 + 0.012 * unit(market.seed, spot.canton, 38);
  const offset = (spot.block * 0.618034 + parcel.family * 0.5 + canton) % 1;
  return Math.round(parcel.segment.base * 100 * 10 ** ((rank + offset) / 8));
}

/** Sum of the eight winning prices of a parcel, in cents. */
export function parcelTotal(market: Market, spot: Spot, family: 0 | 1): number {
  const parcel = parcelOf(market, spot, family);
  let total = 0;
  for (let k = 0; k < 8; k++) total += parcelPrice(market, spot, parcel, k);
  return total;
}

export interface Entry {
  readonly firm: Organization;
  readonly role: number;
  readonly status: 'valid' | 'disqualified';
  /** Whole percents over the winning price, before a fraction that keeps ratios from being whole (0 for the winner). */
  readonly percent: number;
}

/** Who bids in process `k` of a parcel: the winner, then the others by price. */
export function entriesOf(market: Market, spot: Spot, family: 0 | 1, k: number): Entry[] {
  const entries: Entry[] = [
    { firm: roleFirm(market, spot, family, k), role: k, status: 'valid', percent: 0 },
  ];
  // The gap to the second takes each whole percent from 10 to 17 once in a parcel: no outlier by design.
  let percent = 10 + ((k * 3 + spot.block * 5 + spot.canton + family) & 7);
  const add = (role: number, status: 'valid' | 'disqualified') => {
    entries.push({ firm: roleFirm(market, spot, family, role), role, status, percent });
    percent += 4 + ((k * 7 + spot.block * 3) % 7);
  };
  const doubt = doubtful[k] ?? null;
  const strict = strictness[spot.place] ?? 1;
  for (const role of at(losers, k))
    if (!(doubt && doubt[0] === role && strict >= doubt[1])) add(role, 'valid');
  if (doubt && strict >= doubt[1]) add(doubt[0], 'disqualified');
  else if (doubt && !at(losers, k).includes(doubt[0])) add(doubt[0], 'valid');
  return entries;
}

function roleFirm(market: Market, spot: Spot, family: 0 | 1, role: number): Organization {
  const trade = family === 0 ? 'works' : 'equipment';
  if (keepsAway(spot))
    return localFirm(market, spot, 128 + ((spot.block - 10) * 2 + family) * 8 + role, trade);
  const large = largeRoles.indexOf(role);
  if (large >= 0) return largeFirm(market, spot, family, (large + 5 - (spot.block % 5)) % 5);
  return localFirm(market, spot, smallFirm(spot.block, family, role), trade);
}

/** Large firms leave a body after two years, also the one body that is known over six. */
export function keepsAway(spot: Spot): boolean {
  return spot.long && spot.era >= 2;
}

/** Small firms of a role in a family: of 20 parcels eight firms take one, two take two, two take four. */
function smallFirm(block: number, family: 0 | 1, role: number): number {
  const x = (block * 7 + role * 3) % 20;
  const group = x < 8 ? x : x < 12 ? 8 + ((x - 8) >> 1) : 10 + ((x - 12) >> 2);
  return (family * 3 + smallRoles.indexOf(role)) * 12 + group;
}
