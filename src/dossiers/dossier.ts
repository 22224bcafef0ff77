/** A dossier as pages read it: its checked files, and the ways to find one thing in them. */
import type { Chain } from './schema/chains.ts';
import type { Claim } from './schema/claims.ts';
import type { Commitment, Verdict } from './schema/commitments.ts';
import type { DossierFiles } from './schema/dossier.ts';
import type { Fact } from './schema/facts.ts';
import type { Organization, Person } from './schema/people.ts';
import type { Recommendation, Report } from './schema/reports.ts';
import type { Issue, Position, Statement } from './schema/said.ts';
import type { Source } from './schema/sources.ts';

export interface Dossier extends DossierFiles {
  readonly id: string;
  /** SHA-256 of what the files say, comments and layout apart. */
  readonly hash: string;
  /** The checked files themselves, for an export. */
  readonly files: DossierFiles;
  /** Those who take positions, in the order of the file. */
  readonly people: readonly Person[];
  source(id: string): Source | undefined;
  person(id: string): Person | undefined;
  organization(id: string): Organization | undefined;
  issue(id: string): Issue | undefined;
  statement(id: string): Statement | undefined;
  commitment(id: string): Commitment | undefined;
  claim(id: string): Claim | undefined;
  report(id: string): Report | undefined;
  fact(id: string): Fact | undefined;
  chain(id: string): Chain | undefined;
  /** The cell of the matrix; every one exists. */
  position(issue: string, actor: string): Position | undefined;
}

function finder<T extends { readonly id: string }>(list: readonly T[]): (id: string) => T | undefined {
  const found = new Map(list.map((one) => [one.id, one]));
  return (id) => found.get(id);
}

export function dossierOf(files: DossierFiles, hash: string): Dossier {
  const cells = new Map(files.positions.map((one) => [`${one.issue} ${one.actor}`, one]));
  return {
    ...files,
    id: files.dossier.id,
    hash,
    files,
    people: files.actors.people.filter(({ part }) => part === 'actor'),
    source: finder(files.sources),
    person: finder(files.actors.people),
    organization: finder(files.actors.organizations),
    issue: finder(files.issues),
    statement: finder(files.statements),
    commitment: finder(files.commitments),
    claim: finder(files.claims),
    report: finder(files.reports),
    fact: finder(files.facts),
    chain: finder(files.chains),
    position: (issue, actor) => cells.get(`${issue} ${actor}`),
  };
}

/** The verdict that holds now: the last one. */
export function currentVerdict({ verdicts }: Commitment): Verdict | undefined {
  return verdicts.at(-1);
}

export interface Slot {
  readonly number: number;
  /** Undefined when the text was not found. */
  readonly recommendation: Recommendation | undefined;
}

/** Every recommendation of a report by its number, those not read too; only those read when the count is not known. */
export function slotsOf(report: Report): Slot[] {
  const read = new Map(report.recommendations.map((one) => [one.number, one]));
  const numbers =
    report.recommendationCount === null
      ? [...read.keys()].sort((a, b) => a - b)
      : Array.from({ length: report.recommendationCount }, (_, index) => index + 1);
  return numbers.map((number) => ({ number, recommendation: read.get(number) }));
}
