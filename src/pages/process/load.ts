/** Everything that the edition holds of one process: small statements by its number, then the names they point to. */
import type { Edition } from '../../editions/open.ts';
import { flag, number, numberOrNull, text, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { flaggedVerdicts, type Verdict, verdictsOf } from '../../flags/verdicts.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { storedIsCurrent } from '../figures.ts';
import { memo } from '../memo.ts';
import amendmentsSql from './amendments.sql';
import { type AwardRow, awardsWith } from './award-rows.ts';
import awardsSql from './awards.sql';
import bidsSql from './bids.sql';
import changesSql from './changes.sql';
import contractsSql from './contracts.sql';
import datasetSql from './dataset.sql';
import documentsSql from './documents.sql';
import expensesSql from './expenses.sql';
import filesSql from './files.sql';
import filledSql from './filled.sql';
import finalsSql from './finals.sql';
import { findProcesses } from './find-process.ts';
import findingsSql from './findings.sql';
import itemsSql from './items.sql';
import organizationsSql from './organizations.sql';
import paymentsSql from './payments.sql';
import relatedSql from './related.sql';
import releasesSql from './releases.sql';
import suppliersSql from './suppliers.sql';
import versionsSql from './versions.sql';

type Rows = readonly SqlRow[];

/** Rows as the statements of the same names give them; numbers of the engine's own are replaced by names and keys. */
export interface ProcessRecord {
  /** With `buyer` (its key, or null), and the dataset's publisher, licence and attribution. */
  readonly process: SqlRow;
  /** With `organization` (a key, or null: no page) and `won`. */
  readonly bids: Rows;
  readonly awards: readonly AwardRow[];
  readonly contracts: Rows;
  readonly finals: Rows;
  readonly expenses: Rows;
  readonly amendments: Rows;
  readonly payments: Rows;
  readonly items: Rows;
  readonly documents: Rows;
  /** With `ocid` and `here` (its title) where the related process is in this edition. */
  readonly related: Rows;
  /** With `sha256` and `file`, as finals, expenses and changes. */
  readonly releases: Rows;
  readonly changes: Rows;
  /** What rules of quality find, with the process's currency. */
  readonly findings: Rows;
  /** Flags that find something, each with its evidence. */
  readonly flagged: readonly Verdict[];
}

/** The process itself. @throws LimpideError notFound */
export async function findProcess(edition: Edition, ocid: string): Promise<SqlRow> {
  const found = await findProcesses(edition, ocid);
  const [process] = found;
  if (process && found.length === 1) return process;
  throw new LimpideError(
    'notFound',
    process
      ? `Several processes have the number ${ocid.slice(0, 80)}; their ocid tells them apart.`
      : `No process ${ocid.slice(0, 80)} is in this edition.`,
  );
}

const filledTables = memo(
  async (edition) => new Set((await edition.all(filledSql)).map((row) => text(row, 'name'))),
);

const datasetOf = memo(async (edition, dataset) => (await edition.all(datasetSql, { dataset }))[0]);

/** A process of several rows has them listed apart. */
async function releasesOf(edition: Edition, pid: number): Promise<Rows> {
  const [only] = await edition.all(releasesSql, { pid });
  const rows = only && number(only, 'n_versions') === 1 ? [only] : await edition.all(versionsSql, { pid });
  return rows.map(({ n_versions: _, ...rest }) => rest);
}

/** A related process that is in this edition gets its ocid and title. */
async function withProcess(edition: Edition, row: SqlRow): Promise<SqlRow> {
  const identifier = textOrNull(row, 'identifier');
  const [found, other] = identifier === null ? [] : await findProcesses(edition, identifier);
  const here = other ? undefined : found;
  return { ...row, ocid: here?.['ocid'] ?? null, here: here?.['title'] ?? null };
}

/** The distinct numbers of a column, as a list that may stand in a statement. */
function numbersOf(rows: Rows, column: string): string {
  return [...new Set(rows.map((row) => numberOrNull(row, column)).filter((one) => one !== null))].join(', ');
}

async function rowsByNumber(
  edition: Edition,
  sql: string,
  name: string,
  numbers: string,
  key: string,
): Promise<Map<number, SqlRow>> {
  const rows = numbers === '' ? [] : await edition.all(fill(sql, { [name]: numbers }));
  return new Map(rows.map((row) => [number(row, key), row]));
}

type Known = ReadonlyMap<number, SqlRow>;

/** The key of an organization that has a page. */
function keyOf(organizations: Known, oid: number | null): string | null {
  const found = organizations.get(oid ?? -1);
  return found && !flag(found, 'is_person') ? text(found, 'org_key') : null;
}

/** A name as published, else the organization's; its key, unless it is a private individual's. */
function named({ oid, ...row }: SqlRow, organizations: Known): SqlRow {
  const number = typeof oid === 'number' ? oid : null;
  const name = row['name'] ?? organizations.get(number ?? -1)?.['name'] ?? null;
  return { ...row, name, organization: keyOf(organizations, number) };
}

function filed({ file_id: id, ...row }: SqlRow, files: Known): SqlRow {
  const file = typeof id === 'number' ? files.get(id) : undefined;
  return { ...row, sha256: file?.['sha256'] ?? null, file: file?.['name'] ?? null };
}

async function flaggedOf(edition: Edition, pid: number): Promise<readonly Verdict[]> {
  if (storedIsCurrent(edition)) return flaggedVerdicts(edition, pid);
  return (await verdictsOf(edition, pid)).filter(({ result }) => result === 'flagged');
}

/** @throws LimpideError notFound */
export async function loadProcess(edition: Edition, ocid: string): Promise<ProcessRecord> {
  const found = await findProcess(edition, ocid);
  const pid = number(found, 'pid');
  const buyer = numberOrNull(found, 'buyer_oid');
  const { pid: _, buyer_oid: __, ...process } = found;
  const has = (column: string) => number(process, column) > 0;
  const read = async (sql: string, wanted = true): Promise<Rows> => (wanted ? edition.all(sql, { pid }) : []);
  const filled = await filledTables(edition, '');
  const [
    dataset,
    bids,
    awards,
    suppliers,
    releases,
    contracts,
    items,
    finals,
    expenses,
    amendments,
    payments,
    documents,
    related,
    changes,
    findings,
    flagged,
  ] = await Promise.all([
    datasetOf(edition, textOrNull(process, 'dataset_id') ?? ''),
    read(bidsSql),
    read(awardsSql),
    read(suppliersSql),
    releasesOf(edition, pid),
    read(contractsSql, has('n_contracts')),
    read(itemsSql),
    read(finalsSql, has('n_finals')),
    read(expensesSql, has('n_expenses')),
    read(amendmentsSql, has('n_amendments')),
    read(paymentsSql, has('n_contracts') && filled.has('payment')),
    read(documentsSql, filled.has('document')),
    read(relatedSql, filled.has('related')),
    read(changesSql, filled.has('change')),
    read(findingsSql, filled.has('quality_finding')),
    flaggedOf(edition, pid),
  ]);
  const mentioned = [...bids, ...suppliers, ...contracts, ...finals, ...expenses, { oid: buyer }];
  const [organizations, files] = await Promise.all([
    rowsByNumber(edition, organizationsSql, 'oids', numbersOf(mentioned, 'oid'), 'oid'),
    rowsByNumber(
      edition,
      filesSql,
      'files',
      numbersOf([...releases, ...finals, ...expenses, ...changes], 'file_id'),
      'file_id',
    ),
  ]);
  const winners = new Set(suppliers.map((row) => numberOrNull(row, 'oid')));
  const name = (rows: Rows) => rows.map((row) => named(row, organizations));
  const file = (rows: Rows) => rows.map((row) => filed(row, files));
  return {
    process: { ...process, ...dataset, buyer: keyOf(organizations, buyer) },
    bids: bids.map((row) => {
      const oid = numberOrNull(row, 'oid');
      return { ...named(row, organizations), won: oid !== null && winners.has(oid) };
    }),
    awards: awardsWith(awards, name(suppliers)),
    contracts: name(contracts),
    finals: file(name(finals)),
    expenses: file(name(expenses)),
    amendments,
    payments,
    items,
    documents,
    related: await Promise.all(related.map((row) => withProcess(edition, row))),
    releases: file(releases),
    changes: file(changes),
    findings: findings.map((row) => ({ ...row, currency: process['currency'] ?? null })),
    flagged,
  };
}
