/**
 * The decisions about organizations that an edition is made with: the project's reviewed file, for real data, then the
 * file of who runs the site. They are part of what an edition is.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lineage } from '../../archive/layout.ts';
import { contentFolder } from '../../kernel/content.ts';
import { canonicalJson } from '../manifest.ts';
import { type Decision, parseDecisions } from './decision.ts';
import { judge } from './judged.ts';

/** @param reviewed the project's file, which is about real organizations only
 *  @throws LimpideError badInput, naming file and line */
export function readDecisions(
  place: Lineage,
  reviewed = join(contentFolder('organizations'), 'merges.yaml'),
): Decision[] {
  const decisions = [
    ...(place.name === 'real' ? readFile(reviewed, 'project', place) : []),
    ...readFile(place.merges, 'operator', place),
  ];
  judge(decisions);
  return decisions;
}

function readFile(path: string, origin: Decision['origin'], { name }: Lineage): Decision[] {
  if (!existsSync(path)) return [];
  return parseDecisions(readFileSync(path, 'utf8'), path, origin, name);
}

/** Of all that a decision says, whatever its place in the file's text; undefined when nothing is decided. */
export function decisionsHash(decisions: readonly Decision[]): string | undefined {
  if (decisions.length === 0) return undefined;
  const told = decisions.map(({ where: _, ...said }) => said);
  return createHash('sha256').update(canonicalJson(told)).digest('hex');
}
