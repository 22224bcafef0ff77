/** A hundred thousand fictional projects in twelve publications: how long their pages take that no cache holds. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RouteName } from '../src/routes.ts';
import { runCli } from './children.ts';
import { writeLargePortfolio } from './portfolio.ts';
import { measureServing, type Serving } from './serving.ts';

export interface ProjectsSeen {
  readonly projects: number;
  readonly publications: number;
  readonly addSeconds: number;
  /** p95 in ms of each kind of page about projects, one request at a time. */
  readonly p95: Readonly<Partial<Record<RouteName, number>>>;
  readonly slowest: { readonly kind: string; readonly p95: number } | null;
}

const size = { projects: 100_000, publications: 12 };
const addTimeout = 900;
const kinds = [
  'projects',
  'project',
  'projectGap',
  'projectAbsent',
  'projectMethod',
  'projectOrganizations',
  'projectOrganization',
] as const satisfies readonly RouteName[];

/** Works in `folder`, which the caller removes. */
export async function measureProjects(folder: string, note: (line: string) => void): Promise<ProjectsSeen> {
  note(`Projects: writing ${size.projects} in ${size.publications} publications…`);
  const files = join(folder, 'files');
  const data = join(folder, 'data');
  await mkdir(files, { recursive: true });
  await writeLargePortfolio(files, size);
  const { seconds } = await runCli(['add', '--data', data, '--json', files], addTimeout);
  return { ...size, addSeconds: seconds, ...projectPages(await measureServing(data, note)) };
}

function projectPages({ oneAtATime }: Serving): Pick<ProjectsSeen, 'p95' | 'slowest'> {
  const found = kinds.flatMap((kind) => {
    const p95 = oneAtATime.byKind[kind]?.p95;
    return p95 === undefined || p95 === null ? [] : [{ kind, p95 }];
  });
  const [slowest = null] = [...found].sort((a, b) => b.p95 - a.p95);
  return { p95: Object.fromEntries(found.map(({ kind, p95 }) => [kind, p95])), slowest };
}
