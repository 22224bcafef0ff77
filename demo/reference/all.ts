/** Runs every reference formula over compiled releases of a demo. */
import type { Release } from '../ocds.ts';
import { countedReleases, type Find, type Found, findGaps, findInProcess } from './findings.ts';
import { findAmongFirms, findHeterogeneous, findOutliers } from './market.ts';
import { findPairs } from './pairs.ts';

export interface Readings {
  /** Level of UNSPSC that is the class of R016. */
  readonly digits?: number;
  /** Whether disqualified bids count as processes in R025. */
  readonly countDisqualified?: boolean;
}

/** What the formulas find: `kind id` by flag. */
export function findAll(releases: readonly Release[], readings: Readings = {}): Found {
  const found: Found = new Map();
  const find: Find = (flag, kind, id) => {
    const here = found.get(flag);
    if (here) here.add(`${kind} ${id}`);
    else found.set(flag, new Set([`${kind} ${id}`]));
  };
  const counted = countedReleases(releases);
  for (const release of counted) findInProcess(release, find);
  findGaps(counted, find);
  findAmongFirms(counted, find, readings.countDisqualified ?? true);
  findOutliers(counted, find, readings.digits ?? 8);
  findHeterogeneous(counted, find);
  findPairs(counted, find);
  return found;
}
