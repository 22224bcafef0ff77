/** The demo edition that the whole-site tests read: made once for a state of the sources, kept in the system's temporary folder. */
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeDemo } from '../../demo/write.ts';
import { lineage } from '../../src/archive/layout.ts';
import { addAndPublish } from '../../src/editions/publish.ts';
import { noProgress } from '../../src/kernel/progress.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const processes = 500;
const seed = 1;
const prefix = 'limpide-site-';
const day = 24 * 3600 * 1000;

/** Rooms that only show an edition: a change there does not ask for another one. */
const onlyShow = new Set([
  'pages',
  'ui',
  'charts',
  'server',
  'server.ts',
  'commands',
  'main.ts',
  'routes.ts',
]);

export interface DemoData {
  /** The data folder, as `--data` takes it. */
  readonly data: string;
  /** The releases from which it was made. */
  readonly files: readonly string[];
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => folder !== 'src' || !onlyShow.has(name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return sources(path);
      return /\.(ts|sql|csv|json|yaml)$/.test(path) && !path.endsWith('.test.ts') ? [path] : [];
    })
    .sort();
}

function sourcesHash(): string {
  const hash = createHash('sha256').update(`${processes} ${seed} ${process.versions.node}`);
  for (const path of [...['src', 'demo', 'content'].flatMap(sources), 'package-lock.json'])
    hash.update(`\n${path}\n`).update(readFileSync(join(root, path)));
  return hash.digest('hex').slice(0, 16);
}

/** Those of other states of the sources, once nobody can still be reading them. */
function removeOld(kept: string): void {
  for (const name of readdirSync(tmpdir())) {
    const path = join(tmpdir(), name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (name.startsWith(prefix) && path !== kept && Date.now() - made > day)
      rmSync(path, { recursive: true, force: true });
  }
}

function contents(folder: string): DemoData {
  const written = join(folder, 'files');
  const names = readdirSync(written).filter((name) => /\.(jsonl|csv)$/.test(name));
  return { data: join(folder, 'data'), files: names.map((name) => join(written, name)) };
}

/** Two test files may make it at once: each in a folder of its own, and the first to end gives its own to both. */
export async function demoData(): Promise<DemoData> {
  const folder = join(tmpdir(), prefix + sourcesHash());
  if (existsSync(folder)) return contents(folder);
  removeOld(folder);
  const own = mkdtempSync(join(tmpdir(), `${prefix}new-`));
  try {
    const { files, portfolio } = await writeDemo(join(own, 'files'), { processes, seed });
    const { report } = await addAndPublish(
      lineage(join(own, 'data'), 'demo'),
      [...files, ...portfolio].map((path) => ({ path })),
      noProgress,
      () => new Date('2026-10-01T12:00:00Z'),
    );
    const [refusal] = report.refused;
    if (refusal) throw refusal.error;
    if (!existsSync(folder)) renameSync(own, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
  return contents(folder);
}
