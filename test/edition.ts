/** An edition of a few invented releases in a folder of its own, for tests of pages, measures and commands. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type LineageName, lineage } from '../src/archive/layout.ts';
import { type Edition, openEdition } from '../src/editions/open.ts';
import { addAndPublish } from '../src/editions/publish.ts';
import { noProgress } from '../src/kernel/progress.ts';

export interface TestEditionOptions {
  /** Default: demo when the first ocid begins with `ocds-fictif-`, else real. */
  readonly lineage?: LineageName;
  /** Other files to add beside the releases (invented SEAO XML, for example). */
  readonly files?: readonly string[];
  /** The dataset of all files, when they do not say. */
  readonly dataset?: string;
  /** The edition's date of publication, default 2026-01-15T12:00:00Z. */
  readonly publishedAt?: Date;
  readonly connections?: number;
  /** Text of the lineage's own decisions about organizations (merges.yaml). */
  readonly merges?: string;
}

export interface TestEdition {
  readonly edition: Edition;
  /** The data folder, as `--data` takes it. */
  readonly data: string;
  /** Closes the edition and deletes the folder. */
  close(): Promise<void>;
}

/** Publishes an edition of `releases` (OCDS 1.1 objects) and opens it. Throws what `add` would. */
export async function testEdition(
  releases: readonly object[],
  options: TestEditionOptions = {},
): Promise<TestEdition> {
  const folder = mkdtempSync(join(tmpdir(), 'limpide-edition-'));
  const data = join(folder, 'data');
  const inputs: { path: string; dataset?: string }[] = [];
  const dataset = options.dataset === undefined ? {} : { dataset: options.dataset };
  if (releases.length > 0) {
    mkdirSync(data);
    const path = join(folder, 'releases.jsonl');
    writeFileSync(path, releases.map((release) => `${JSON.stringify(release)}\n`).join(''));
    inputs.push({ path, ...dataset });
  }
  for (const path of options.files ?? []) inputs.push({ path, ...dataset });
  try {
    const place = lineage(data, options.lineage ?? lineageOf(releases));
    if (options.merges !== undefined) {
      mkdirSync(place.folder, { recursive: true });
      writeFileSync(place.merges, options.merges);
    }
    const { manifest, report } = await addAndPublish(
      place,
      inputs,
      noProgress,
      () => options.publishedAt ?? new Date('2026-01-15T12:00:00Z'),
    );
    const [refusal] = report.refused;
    if (refusal) throw refusal.error;
    const edition = await openEdition(place, manifest.id, { connections: options.connections ?? 2 });
    return {
      edition,
      data,
      async close() {
        await edition.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

function lineageOf(releases: readonly object[]): LineageName {
  const [first] = releases;
  return first && 'ocid' in first && String(first.ocid).startsWith('ocds-fictif-') ? 'demo' : 'real';
}
