/** `limpide export`: makes the files of the whole tables ahead, so that nobody waits for them. */
import { makeTables } from '../api/catalogue/distributions.ts';
import { openServed } from '../editions/served.ts';
import { ExportStore } from '../exports/store.ts';
import { systemClock } from '../kernel/clock.ts';
import type { Output } from '../kernel/log.ts';
import { lineages } from '../server/editions.ts';

export interface ExportFlags {
  readonly data: string;
  readonly edition?: string;
  readonly demo?: boolean;
  readonly json?: boolean;
}

/** Prints each file with its bytes and SHA-256; those that were made before are kept. @throws LimpideError notFound, diskFull */
export async function runExport(flags: ExportFlags, output: Output): Promise<void> {
  const places = lineages(flags.data).filter(({ name }) => flags.demo !== true || name === 'demo');
  const edition = await openServed(places, flags.edition, { connections: 1, patience: 0 });
  const store = new ExportStore();
  try {
    const tables = await makeTables(edition, store, systemClock());
    const files = tables.flatMap(({ name, rows, distributions }) =>
      distributions.map(({ format, bytes, sha256, path }) => ({
        file: `${name}.${format}`,
        rows,
        bytes,
        sha256,
        path,
      })),
    );
    if (flags.json)
      output.out(
        JSON.stringify({ edition: edition.id, ...(edition.fictional ? { fictional: true } : {}), files }),
      );
    else
      for (const { file, rows, bytes, sha256 } of files)
        output.out(
          `${file.padEnd(24)} ${String(rows).padStart(10)} rows ${String(bytes).padStart(12)} B  ${sha256}`,
        );
  } finally {
    await store.close();
    await edition.close();
  }
}
