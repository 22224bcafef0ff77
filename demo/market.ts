/**
 * The plan of the invented market: who buys in which year, who bids against whom. It is a design, not chance, so
 * that what a flag counts is known in advance at any size.
 *
 * - 25 processes make a *block*: one body, one calendar year. 20 blocks make a *canton*: ten bodies, two years each.
 * - Five cantons (phases 0–4) make a *group*: the same ten bodies over ten years, 2017–2026.
 * - A block holds two *parcels* of eight competitive processes each, six direct awards, one purchase in lots, one
 *   invitation and one process without award.
 * - A parcel is a fixed table of eight bidding roles (`parcels.ts`): each role wins once. Five roles belong to large
 *   firms, which bid in every parcel of their family; three to small firms.
 * - A large firm numbered `g` works only in phase `g mod 5`: with one body, it works in two consecutive years.
 */
import { body, firm, type Organization, type Trade } from './organizations.ts';
import { unit } from './random.ts';

export const blockSize = 25;
export const blocksOfCanton = 20;
export const cantonSize = blockSize * blocksOfCanton;

/** Slots of a block: 0–7 first parcel, 8–15 second parcel, then these. */
export const slots = { direct: 16, lots: 22, invitation: 23, unawarded: 24 } as const;

export interface Market {
  readonly seed: number;
  readonly processes: number;
  /** Cantons begun, the last perhaps in part. */
  readonly cantons: number;
  /** Cantons that are whole: planted cases live in these only. */
  readonly wholeCantons: number;
  /** Whole blocks; processes after them are tenders still open. */
  readonly blocks: number;
  /** For each of the ten large firms of a canton: how far apart are the groups that share it; an odd number. */
  readonly spread: readonly number[];
  readonly firms: Map<number, Organization>;
  readonly bodies: Map<number, Organization>;
}

export function openMarket(seed: number, processes: number): Market {
  const blocks = Math.floor(processes / blockSize);
  const cantons = Math.max(1, Math.ceil(blocks / blocksOfCanton));
  return {
    seed,
    processes,
    cantons,
    wholeCantons: Math.floor(blocks / blocksOfCanton),
    blocks,
    // Large firms come in five sizes: at a million processes, from about 25 to 1 500 contracts each.
    spread: Array.from(
      { length: 10 },
      (_, i) => Math.round(Math.max(cantons / 320, cantons ** (0.2 * (i % 5)))) | 1,
    ),
    firms: new Map(),
    bodies: new Map(),
  };
}

/** Where a process stands in the plan. */
export interface Spot {
  readonly index: number;
  readonly canton: number;
  /** Group of bodies and phase of the canton: canton = 5 × group + phase. */
  readonly group: number;
  readonly phase: number;
  /** Block in the canton, 0–19; body = block >> 1, first or second of its two years = block & 1. */
  readonly block: number;
  readonly slot: number;
  readonly place: number;
  readonly year: number;
  /** Era 0–4: 2017–18, 2019–20, 2021–22, 2023–24, 2025–26. */
  readonly era: number;
  readonly whole: boolean;
  /** One of the three places of a canton joined into one body over six years (see planted/lasting-supplier.ts). */
  readonly long: boolean;
  /** A body of this canton alone: what is planted there is not diluted by its other years. */
  readonly apart: boolean;
}

/** Every second canton carries the planted cases that need many processes. */
export function isFull(canton: number): boolean {
  return canton % 2 === 0;
}

export function spotAt(market: Market, canton: number, block: number, slot: number): Spot {
  const position = (slot * 18 + block * 7 + canton) % blockSize;
  return spotOf(market, canton * cantonSize + block * blockSize + position);
}

export function spotOf(market: Market, index: number): Spot {
  const canton = Math.floor(index / cantonSize);
  const block = Math.floor((index % cantonSize) / blockSize);
  // 7 × 18 = 126 = 1 (mod 25): the inverse of the shuffle in spotAt, so that a list by number is mixed.
  const slot =
    (((index % blockSize) - block * 7 - canton) * 7 + 7 * blockSize * (cantonSize + canton)) % blockSize;
  const phase = canton % 5;
  const place = block >> 1;
  const era = (phase + place) % 5;
  const planted = canton < market.wholeCantons && isFull(canton);
  return {
    index,
    canton,
    group: Math.floor(canton / 5),
    phase,
    block,
    slot,
    place,
    year: 2017 + 2 * era + (block & 1),
    era,
    whole: canton < market.wholeCantons,
    long: planted && place >= 5 && era >= 1 && era <= 3,
    apart: planted && (place === 1 || place === 4),
  };
}

export function buyerOf(market: Market, spot: Spot): Organization {
  const kind = spot.long ? 'long' : spot.apart ? 'apart' : 'plain';
  const place = spot.long ? 5 : spot.place;
  // Ministries are large bodies: eight groups share one.
  const group = kind !== 'plain' ? spot.canton : place === 0 ? Math.floor(spot.group / 8) : spot.group;
  const key = group * 32 + place + (kind === 'plain' ? 0 : 16);
  const known = market.bodies.get(key);
  if (known) return known;
  const made = body(group, place, kind);
  market.bodies.set(key, made);
  return made;
}

function remember(market: Market, uid: number, trade: Trade, scale: 'micro' | 'sme' | 'large'): Organization {
  const known = market.firms.get(uid);
  if (known) return known;
  if (market.firms.size > 50_000) market.firms.clear();
  const made = firm(uid, trade, scale);
  market.firms.set(uid, made);
  return made;
}

/** Large firm `member` (0–4) of family 0 or 1, as it works in this canton. */
export function largeFirm(market: Market, spot: Spot, family: 0 | 1, member: number): Organization {
  const i = family * 5 + member;
  const g = 5 * (spot.group % (market.spread[i] ?? 1)) + spot.phase;
  return remember(market, i * 100_000 + g, family === 0 ? 'works' : 'equipment', 'large');
}

/** Firm `n` (0–511) of this canton alone. */
export function localFirm(market: Market, spot: Spot, n: number, trade: Trade): Organization {
  return remember(
    market,
    1_000_000 + spot.canton * 512 + n,
    trade,
    unit(market.seed, spot.canton, n, 5) < 0.6 ? 'sme' : 'micro',
  );
}

/** Publisher of software number `n`; the same few sell to every body. */
export function publisher(market: Market, n: number): Organization {
  return remember(market, 999_000 + n, 'software', 'large');
}
