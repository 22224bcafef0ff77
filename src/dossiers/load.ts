/** Loads dossiers: each whole and checked, or an error; never half of one. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { LimpideError } from '../kernel/errors.ts';
import { contentHash } from './chain.ts';
import { checkChains } from './checks/chains.ts';
import type { CheckContext, DossierCheck } from './checks/check.ts';
import { checkCoverage } from './checks/coverage.ts';
import { checkFacts, checkVerdicts } from './checks/evidence.ts';
import { checkQuotations } from './checks/quotations.ts';
import { checkReferences, checkUniqueIds } from './checks/references.ts';
import { checkClaims, checkDays, checkHead, checkMeasures, checkReports } from './checks/sanity.ts';
import { type Dossier, dossierOf } from './dossier.ts';
import { readFiles } from './files.ts';
import { inWords, type Problem } from './problem.ts';

export interface CheckOptions {
  /** Texts of sources at hand, by id of the source. */
  readonly texts?: ReadonlyMap<string, string>;
  /** As YYYY-MM-DD; when given, no fact may be of a later day. */
  readonly today?: string;
  readonly measures?: ReadonlySet<string>;
  /** Documented projects by id, each with the ids of its amounts. */
  readonly projects?: ReadonlyMap<string, ReadonlySet<string>>;
}

const checks: readonly DossierCheck[] = [
  checkHead,
  checkUniqueIds,
  checkReferences,
  checkQuotations,
  checkFacts,
  checkVerdicts,
  checkCoverage,
  checkDays,
  checkReports,
  checkClaims,
  checkMeasures,
  checkChains,
];

export type Checked = { readonly dossier: Dossier } | { readonly problems: readonly Problem[] };

/** Reads and checks one folder; tells every problem, in the order of files and lines. */
export function checkDossier(folder: string, options: CheckOptions = {}): Checked {
  const read = readFiles(folder);
  if ('problems' in read) return read;
  const problems: Problem[] = [];
  const context: CheckContext = {
    files: read.files,
    folderName: basename(resolve(folder)),
    texts: options.texts ?? new Map(),
    today: options.today,
    measures: options.measures,
    projects: options.projects,
    fault: (part, path, what, remedy) => problems.push({ ...read.locate(part, path), what, remedy }),
  };
  for (const check of checks) check(context);
  if (problems.length > 0)
    return { problems: problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line) };
  return { dossier: dossierOf(read.files, contentHash(read.files)) };
}

/** @throws LimpideError corrupt, naming file and line of the first problem, and how many more there are */
export function loadDossier(folder: string, options: CheckOptions = {}): Dossier {
  const checked = checkDossier(folder, options);
  if ('dossier' in checked) return checked.dossier;
  const [first, ...others] = checked.problems;
  const more =
    others.length === 0 ? '' : ` (${others.length} more; \`limpide dossier check ${folder}\` tells them all)`;
  throw new LimpideError(
    'corrupt',
    first ? `${inWords(first)}${more}` : `${folder} is no dossier.`,
    first ? { details: { file: first.file, line: first.line } } : {},
  );
}

/** Every dossier of a folder, in the order of their ids; none when there is no folder. @throws LimpideError corrupt */
export function loadDossiers(folder: string, options: CheckOptions = {}): Dossier[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'dossier.yaml')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => loadDossier(join(folder, name), options));
}
