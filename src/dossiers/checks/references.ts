/** Every id that is named exists, and no id names two things. */
import type { DossierFiles, Part } from '../schema/dossier.ts';
import type { CheckContext } from './check.ts';

type Kind =
  | 'source'
  | 'person'
  | 'organization'
  | 'event'
  | 'issue'
  | 'statement'
  | 'commitment'
  | 'report'
  | 'fact';

const homes: Readonly<Record<Kind, string>> = {
  source: 'sources.yaml',
  person: 'actors.yaml (people)',
  organization: 'actors.yaml (organizations)',
  event: 'dossier.yaml (events)',
  issue: 'issues.yaml',
  statement: 'statements.yaml',
  commitment: 'commitments.yaml',
  report: 'reports.yaml',
  fact: 'facts.yaml',
};

function idsOf({ dossier, actors, ...files }: DossierFiles): Record<Kind, Set<string>> {
  const ids = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  return {
    source: ids(files.sources),
    person: ids(actors.people),
    organization: ids(actors.organizations),
    event: ids(dossier.events),
    issue: ids(files.issues),
    statement: ids(files.statements),
    commitment: ids(files.commitments),
    report: ids(files.reports),
    fact: ids(files.facts),
  };
}

/** Fields that name something, wherever they stand in a part. */
const kindOf: Readonly<Record<string, Kind>> = {
  source: 'source',
  sources: 'source',
  seed: 'source',
  event: 'event',
  issue: 'issue',
  issues: 'issue',
  statement: 'statement',
  statements: 'statement',
  commitment: 'commitment',
  commitments: 'commitment',
  report: 'report',
  fact: 'fact',
  facts: 'fact',
  evidence: 'fact',
  speaker: 'person',
  reporter: 'person',
  claimant: 'person',
  person: 'person',
  actor: 'person',
  actors: 'person',
  organization: 'organization',
};

/** Calls `found` for each named id of a part. */
function namedIds(
  value: unknown,
  path: readonly PropertyKey[],
  found: (kind: Kind, id: string, path: readonly PropertyKey[]) => void,
): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) namedIds(item, [...path, index], found);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    const at = [...path, key];
    const kind = kindOf[key];
    if (kind !== undefined && typeof item === 'string') found(kind, item, at);
    else if (kind !== undefined && Array.isArray(item) && item.every((one) => typeof one === 'string'))
      for (const [index, one] of item.entries()) found(kind, String(one), [...at, index]);
    else namedIds(item, at, found);
  }
}

export function checkReferences({ files, fault }: CheckContext): void {
  const ids = idsOf(files);
  for (const part of Object.keys(files).filter((key): key is Part => key in files))
    namedIds(files[part], [], (kind, id, path) => {
      if (!ids[kind].has(id))
        fault(
          part,
          path,
          `no ${kind} is called "${id}"`,
          `Correct the id, or add the ${kind} to ${homes[kind]}`,
        );
    });
}

const lists = [
  'sources',
  'issues',
  'statements',
  'commitments',
  'claims',
  'reports',
  'facts',
  'chains',
] as const satisfies readonly Part[];

export function checkUniqueIds({ files, fault }: CheckContext): void {
  const twice = (part: Part, path: readonly PropertyKey[], list: readonly { readonly id: string }[]) => {
    const seen = new Set<string>();
    for (const [index, { id }] of list.entries()) {
      if (seen.has(id))
        fault(part, [...path, index, 'id'], `"${id}" is there twice`, 'Give one of the two another id');
      seen.add(id);
    }
  };
  for (const part of lists) twice(part, [], files[part]);
  twice('actors', ['people'], files.actors.people);
  twice('actors', ['organizations'], files.actors.organizations);
  twice('dossier', ['events'], files.dossier.events);
}
