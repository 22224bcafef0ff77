/** `limpide coverage`: which flags each dataset can answer, and which fields it lacks. */
import { type LineageName, lineage } from '../archive/layout.ts';
import { openServed } from '../editions/served.ts';
import { coverageOf, type DatasetCoverage } from '../flags/coverage.ts';
import type { Output } from '../kernel/log.ts';

export interface CoverageFlags {
  readonly data: string;
  readonly edition?: string;
  readonly demo?: boolean;
  readonly json?: boolean;
}

/** @throws LimpideError notFound when there is no edition */
export async function printCoverage(flags: CoverageFlags, output: Output): Promise<void> {
  const names: readonly LineageName[] = flags.demo ? ['demo'] : ['real', 'demo'];
  const edition = await openServed(
    names.map((name) => lineage(flags.data, name)),
    flags.edition,
    { connections: 1, memory: '1500MB', patience: 0 },
  );
  try {
    const datasets = await coverageOf(edition);
    if (flags.json) {
      const fictional = edition.fictional ? { fictional: true } : {};
      output.out(JSON.stringify({ edition: edition.id, ...fictional, datasets }));
      return;
    }
    for (const dataset of datasets) printDataset(dataset, output);
    output.out(`edition ${edition.id}${edition.fictional ? ' — fictional data' : ''}`);
  } finally {
    await edition.close();
  }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
}

function printDataset({ dataset, processes, fields, flags }: DatasetCoverage, output: Output): void {
  output.out(`${dataset}: ${processes} processes`);
  output.out('  Fields, and how many processes give them:');
  for (const { field, present } of fields)
    output.out(`    ${field.padEnd(36)} ${String(present).padStart(9)}  ${percent(present, processes)}`);
  const supported = flags.filter((flag) => flag.supported);
  output.out(`  Flags that can answer: ${supported.length} of ${flags.length}`);
  for (const { flag, title, supported: can, lacking, scarcest } of flags) {
    const why = can
      ? `at most ${percent(scarcest?.present ?? 0, processes)}, for want of ${scarcest?.field ?? ''}`
      : `lacks ${lacking.join(', ')}`;
    output.out(`    ${can ? 'yes' : 'no '}  ${flag.padEnd(16)} ${title}: ${why}`);
  }
}
