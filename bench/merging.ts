/**
 * Is merging exact? What an edition was made of is compared, process by process, with what `limpide ocds merge` prints
 * for the same releases; and both ways of merging are held against the standard's own cases, where these lie at hand.
 */

import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { isDeepStrictEqual } from 'node:util';
import { compileRelease } from '../src/sources/ocds/merge/compile.ts';
import { isObject, type JsonObject, type JsonValue } from '../src/sources/ocds/merge/json.ts';
import { versionRelease } from '../src/sources/ocds/merge/versioned.ts';
import { runCli } from './children.ts';

export interface MergeCheck {
  /** Processes compared, all of them with several releases. */
  readonly compared: number;
  /** The first few that differ, or that the edition lacks. */
  readonly differing: readonly string[];
}

const mergeTimeout = 120;

/**
 * Compares up to `most` processes of one of the files that were added to the demo lineage in `data`.
 * @param scratch a file to write the sample's releases to
 */
export async function checkMerging(
  file: string,
  data: string,
  scratch: string,
  most: number,
): Promise<MergeCheck> {
  const wanted = await severalReleases(file, most);
  const sample = createWriteStream(scratch);
  for await (const line of linesOf(file)) if (wanted.has(ocidOf(line))) sample.write(`${line}\n`);
  sample.end();
  await once(sample, 'finish');
  const { stdout } = await runCli(['ocds', 'merge', scratch], mergeTimeout);
  const expected = new Map<string, JsonValue>();
  for (const line of wanted.size === 1 ? [stdout] : stdout.split('\n'))
    if (line !== '') expected.set(...merged(line));
  const differing: string[] = [];
  for (const path of compiledFiles(data)) {
    for await (const line of linesOf(path)) {
      const ocid = ocidOf(line);
      const known = expected.get(ocid);
      if (known === undefined) continue;
      expected.delete(ocid);
      if (!isDeepStrictEqual(merged(line)[1], known)) differing.push(ocid);
    }
  }
  return { compared: wanted.size, differing: [...differing, ...expected.keys()] };
}

/** An edition keeps the last release's id, date and tag, which the standard's merge replaces by its own. */
function merged(line: string): [ocid: string, release: JsonValue] {
  const { id: _id, date: _date, tag: _tag, ...said }: JsonObject = JSON.parse(line);
  return [String(said['ocid']), said];
}

/** Every line of the demo begins with its ocid, so that no whole line is parsed for it. */
function ocidOf(line: string): string {
  return /"ocid": ?"([^"]+)"/.exec(line)?.[1] ?? '';
}

/** Processes with several releases, at equal distances in the file. */
async function severalReleases(file: string, most: number): Promise<Set<string>> {
  const releases = new Map<string, number>();
  for await (const line of linesOf(file)) {
    const ocid = ocidOf(line);
    releases.set(ocid, (releases.get(ocid) ?? 0) + 1);
  }
  const several = [...releases].filter(([, n]) => n > 1).map(([ocid]) => ocid);
  const every = Math.max(1, Math.floor(several.length / most));
  return new Set(several.filter((_, i) => i % every === 0).slice(0, most));
}

function linesOf(path: string): AsyncIterable<string> {
  return createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
}

/** What the last build merged is kept beside the segments, as JSON lines. */
function compiledFiles(data: string): string[] {
  const folder = join(data, 'demo', 'compiled');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /release-rows-\d+\.jsonl$/.test(name))
    .map((name) => join(folder, name));
}

/** The cases in a folder (NAME.json, NAME-compiled.json, NAME-versioned.json); undefined when there are none. */
export function checkCases(folder: string): MergeCheck | undefined {
  if (!existsSync(folder)) return undefined;
  const names = readdirSync(folder)
    .map((name) => /^(.+)-compiled\.json$/.exec(name)?.[1])
    .filter((name) => name !== undefined);
  const read = (name: string): JsonValue => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const differing = names.filter((name) => {
    const given = read(name);
    const releases = Array.isArray(given) ? given.filter(isObject) : [];
    return (
      !isDeepStrictEqual(compileRelease(releases).release, read(`${name}-compiled`)) ||
      !isDeepStrictEqual(versionRelease(releases).release, read(`${name}-versioned`))
    );
  });
  return names.length === 0 ? undefined : { compared: names.length, differing };
}
