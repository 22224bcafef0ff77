/** Checks the chain against what lies in the folders: nothing that was added, published or removed may be missing. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ChainEntry, readChain } from '../../archive/chain.ts';
import type { Lineage } from '../../archive/layout.ts';
import type { Segment } from '../../sources/load/manifest.ts';
import { manifestIds, readManifest } from '../manifest.ts';
import { readRemovals } from '../removals.ts';
import { type Findings, messageOf } from './finding.ts';

/** @returns how many entries the chain has */
export function checkChain(
  place: Lineage,
  present: ReadonlySet<string>,
  segments: readonly Segment[],
  findings: Findings,
): number {
  let entries: ChainEntry[];
  try {
    entries = readChain(place);
  } catch (error) {
    findings.problem('chain', place.chain, messageOf(error));
    return 0;
  }
  checkAdded(place, entries, present, segments, findings);
  checkPublished(place, entries, findings);
  checkRemoved(place, entries, findings);
  return entries.length;
}

function checkAdded(
  place: Lineage,
  entries: readonly ChainEntry[],
  present: ReadonlySet<string>,
  segments: readonly Segment[],
  findings: Findings,
): void {
  const loaded = new Set(segments.flatMap((segment) => segment.files.map((file) => file.sha256)));
  const added = new Set<string>();
  for (const [index, { event }] of entries.entries()) {
    if (event.kind !== 'added') continue;
    added.add(event.sha256);
    const where = `${place.chain}, line ${index + 1}`;
    if (!present.has(event.sha256))
      findings.problem(
        'chain',
        where,
        `${event.name} (${event.sha256}) was added and is no longer in ${place.originals}; restore it from a backup.`,
      );
    else if (!loaded.has(event.sha256))
      findings.problem(
        'chain',
        where,
        `${event.name} (${event.sha256}) was added and is in no segment, so in no edition; run "limpide rebuild".`,
      );
  }
  for (const { folder, files } of segments)
    for (const { name, sha256 } of files)
      if (!added.has(sha256))
        findings.problem(
          'chain',
          place.chain,
          `${name} (${sha256}, in ${folder}) is not in the chain: lines were taken away from its end, or an add was interrupted (then the next one writes it).`,
        );
  for (const sha256 of present)
    if (!added.has(sha256) && !loaded.has(sha256))
      findings.note(
        `${join(place.originals, sha256)} was kept and never loaded (an add was interrupted); add the file again.`,
      );
}

function checkPublished(place: Lineage, entries: readonly ChainEntry[], findings: Findings): void {
  const published = new Map<string, number>();
  let current: string | undefined;
  for (const [index, { event }] of entries.entries()) {
    if (event.kind === 'current') current = event.edition;
    if (event.kind !== 'published') continue;
    published.set(event.edition, event.number);
    if (!existsSync(join(place.editions, `${event.edition}.json`)))
      findings.problem(
        'editions',
        `${place.chain}, line ${index + 1}`,
        `Edition ${event.number} (${event.edition}) was published and its manifest is gone; restore it from a backup.`,
      );
  }
  for (const id of manifestIds(place)) {
    const where = join(place.editions, `${id}.json`);
    try {
      const { number } = readManifest(place, id);
      const told = published.get(id);
      if (told === undefined) findings.problem('editions', where, 'The chain does not know this edition.');
      else if (told !== number)
        findings.problem('editions', where, `It says number ${number}, and the chain ${told}.`);
    } catch (error) {
      findings.problem('editions', where, messageOf(error));
    }
  }
  const pointed = existsSync(place.current) ? readFileSync(place.current, 'utf8').trim() : undefined;
  if (pointed !== current)
    findings.problem(
      'editions',
      place.current,
      `It names ${pointed ?? 'no edition'}, and the chain ${current ?? 'none'}; run "limpide rebuild".`,
    );
}

function checkRemoved(place: Lineage, entries: readonly ChainEntry[], findings: Findings): void {
  const told = new Map(
    entries.flatMap(({ event }) => (event.kind === 'removed' ? [[event.target, event] as const] : [])),
  );
  try {
    for (const { ocid, reason, authority } of readRemovals(place)) {
      const event = told.get(ocid);
      if (!event || event.reason !== reason || event.authority !== authority)
        findings.problem('chain', place.removals, `The removal of ${ocid} is not what the chain says of it.`);
      told.delete(ocid);
    }
  } catch (error) {
    findings.problem('chain', place.removals, messageOf(error));
    return;
  }
  for (const ocid of told.keys())
    findings.problem(
      'chain',
      place.removals,
      `The chain says that ${ocid} was removed, and this file does not.`,
    );
}
