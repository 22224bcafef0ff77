/** What changed from one edition to another: files, rows a table, headline figures, and processes where both are kept. */

import { readChain } from '../archive/chain.ts';
import type { Lineage } from '../archive/layout.ts';
import { number, text } from '../engine/cells.ts';
import { Duckdb } from '../engine/duckdb.ts';
import { fill, literal } from '../engine/sql.ts';
import processDiffSql from './diff.sql';
import { isKept } from './list.ts';
import { type EditionManifest, editionPath } from './manifest.ts';

export interface DiffedFile {
  readonly sha256: string;
  /** As it was added, when the chain knows. */
  readonly name: string | null;
}

export interface DiffedProcesses {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  /** The first 20 of each, by ocid. */
  readonly examples: {
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
  };
}

export interface EditionDiff {
  readonly from: { readonly id: string; readonly number: number };
  readonly to: { readonly id: string; readonly number: number };
  readonly sources: { readonly added: readonly DiffedFile[]; readonly removed: readonly DiffedFile[] };
  /** Model, measures, engine or removals that are not the same: then figures may change without new data. */
  readonly otherwise: readonly string[];
  /** Tables whose rows differ; null where the table does not exist. */
  readonly tables: readonly { table: string; from: number | null; to: number | null; sameRows: boolean }[];
  readonly figures: readonly { measure: string; from: string | null; to: string | null; changed: boolean }[];
  /** Null when one of the two is no longer kept here. */
  readonly processes: DiffedProcesses | null;
}

export async function diffEditions(
  place: Lineage,
  from: EditionManifest,
  to: EditionManifest,
): Promise<EditionDiff> {
  const names = new Map(
    readChain(place).flatMap(({ event }) =>
      event.kind === 'added' ? [[event.sha256, event.name] as const] : [],
    ),
  );
  const only = (own: EditionManifest, other: EditionManifest): DiffedFile[] => {
    const known = new Set(other.canonical.sources);
    return own.canonical.sources
      .filter((sha256) => !known.has(sha256))
      .map((sha256) => ({ sha256, name: names.get(sha256) ?? null }));
  };
  const isReadable = isKept(place, from.id) && isKept(place, to.id);
  return {
    from: { id: from.id, number: from.number },
    to: { id: to.id, number: to.number },
    sources: { added: only(to, from), removed: only(from, to) },
    otherwise: (['engine', 'model', 'measures', 'removals', 'merges', 'dossiers'] as const).filter(
      (part) => JSON.stringify(from.canonical[part]) !== JSON.stringify(to.canonical[part]),
    ),
    tables: diffTables(from, to),
    figures: diffFigures(from, to),
    processes: isReadable ? await diffProcesses(place, from, to) : null,
  };
}

function diffTables(from: EditionManifest, to: EditionManifest): EditionDiff['tables'] {
  const names = new Set([...Object.keys(from.canonical.tables), ...Object.keys(to.canonical.tables)]);
  return [...names].sort().flatMap((table) => {
    const [a, b] = [from.canonical.tables[table], to.canonical.tables[table]];
    if (a?.hash === b?.hash && a?.rows === b?.rows) return [];
    return [{ table, from: a?.rows ?? null, to: b?.rows ?? null, sameRows: a?.rows === b?.rows }];
  });
}

function diffFigures(from: EditionManifest, to: EditionManifest): EditionDiff['figures'] {
  const after = new Map(to.headlines.map(({ measure, value }) => [measure, value]));
  const before = new Map(from.headlines.map(({ measure, value }) => [measure, value]));
  return [...new Set([...before.keys(), ...after.keys()])].map((measure) => {
    const [old, now] = [before.get(measure) ?? null, after.get(measure) ?? null];
    return { measure, from: old, to: now, changed: old !== now };
  });
}

async function diffProcesses(
  place: Lineage,
  from: EditionManifest,
  to: EditionManifest,
): Promise<DiffedProcesses> {
  const database = await Duckdb.open(':memory:', { memory: '1500MB', temp: place.temp });
  const engine = await database.connect();
  try {
    await engine.run(`attach ${literal(editionPath(place, from.id))} as earlier (read_only)`);
    await engine.run(`attach ${literal(editionPath(place, to.id))} as later (read_only)`);
    const columns = await engine.all(
      `select e.column_name as name from duckdb_columns() e join duckdb_columns() l on l.column_name = e.column_name
      where e.database_name = 'earlier' and l.database_name = 'later' and e.table_name = 'process' and l.table_name = 'process'
      order by e.column_index`,
    );
    const compared = columns.map((row) => text(row, 'name')).filter((name) => !localColumns.has(name));
    const rows = await engine.all(
      fill(processDiffSql, { columns: compared.map((name) => `"${name}"`).join(', ') }),
    );
    const of = (what: string) => {
      const row = rows.find((candidate) => candidate['what'] === what);
      const examples = row?.['examples'];
      return {
        n: row ? number(row, 'n') : 0,
        examples: Array.isArray(examples) ? examples.map(String) : [],
      };
    };
    const [added, removed, changed] = [of('added'), of('removed'), of('changed')];
    return {
      added: added.n,
      removed: removed.n,
      changed: changed.n,
      examples: { added: added.examples, removed: removed.examples, changed: changed.examples },
    };
  } finally {
    engine.close();
    database.close();
  }
}

/** Numbers that another edition gives to the same process or organization. */
const localColumns = new Set(['pid', 'rid', 'oid', 'buyer_oid', 'entity_oid', 'supplier_oid']);
