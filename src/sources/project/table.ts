/** Reads a table of projects: each row becomes a snapshot, or goes to quarantine with what is wrong with it. */
import { LimpideError } from '../../kernel/errors.ts';
import type { RejectReason, RowSink, SourceInput } from '../source.ts';
import { readCsv } from '../text/csv-stream.ts';
import { deliverSnapshot, type ProjectSnapshot } from './snapshot.ts';
import { Cells } from './values.ts';

/** One row, its cells by the names of the header. */
export type NamedCells = (column: string) => string | undefined;

/** Why a row is no snapshot. */
export interface RowFault {
  readonly reason: RejectReason;
  readonly detail: string;
}

export interface TableFormat {
  /** Columns without which nothing can be read. */
  readonly required: readonly string[];
  /** Turns a row into a snapshot; faults of single cells go to `cells` and put the row aside. */
  snapshot(names: readonly string[], cell: NamedCells, cells: Cells): ProjectSnapshot | RowFault;
}

export interface TableFacts {
  /** First and last day that the rows describe. */
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** @throws LimpideError badInput when a required column is missing, naming it */
export async function readTable(input: SourceInput, sink: RowSink, format: TableFormat): Promise<TableFacts> {
  let columns = new Map<string, number>();
  let header: readonly string[] = [];
  let from: string | undefined;
  let to: string | undefined;
  const reject = (fault: RowFault, place: Parameters<typeof deliverSnapshot>[2], raw: string): void =>
    sink.reject({ kind: 'projectSnapshot', ...fault, place, raw: raw.slice(0, 65_536) });
  await readCsv(input, {
    header(names) {
      header = names;
      columns = new Map(names.map((name, index) => [name.toLowerCase(), index]));
      const missing = format.required.filter((name) => !columns.has(name.toLowerCase()));
      if (missing.length > 0)
        throw new LimpideError(
          'badInput',
          `${input.name} lacks the column ${missing.join(', ')}; its columns are ${names.join(', ')}.`,
        );
    },
    row({ cells: found, place, raw }) {
      if (found.length !== header.length) {
        const detail = `${found.length} cells, and the header has ${header.length}; is a separator inside a cell without quotes?`;
        return reject({ reason: 'wrongColumns', detail }, place, raw);
      }
      const cells = new Cells();
      const snapshot = format.snapshot(
        header,
        (column) => found[columns.get(column.toLowerCase()) ?? -1],
        cells,
      );
      if ('reason' in snapshot) return reject(snapshot, place, raw);
      if (cells.fault !== undefined) return reject({ reason: 'badValue', detail: cells.fault }, place, raw);
      if (from === undefined || snapshot.asOf < from) from = snapshot.asOf;
      if (to === undefined || snapshot.asOf > to) to = snapshot.asOf;
      deliverSnapshot(sink, snapshot, place);
    },
    fault({ reason, detail, place, raw }) {
      reject({ reason, detail }, place, raw);
    },
  });
  return { from, to };
}

/** What `FileFacts` says of the period, with nothing where nothing is known. */
export function periodOf({ from, to }: TableFacts): { periodStart?: string; periodEnd?: string } {
  return {
    ...(from === undefined ? {} : { periodStart: from }),
    ...(to === undefined ? {} : { periodEnd: to }),
  };
}
