/** Reads the files of a dossier's folder: all of them whole, or what is wrong with each. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { inspectYaml, type YamlFile } from '../kernel/yaml-file.ts';
import type { Problem } from './problem.ts';
import { type DossierFiles, dossierSchema, type Part, parts } from './schema/dossier.ts';

const help = 'content/dossiers/README.md';

/** Where a field stands: the file of its part, and its line. */
export type Locate = (
  part: Part,
  path: readonly PropertyKey[],
) => { readonly file: string; readonly line: number };

export type ReadFiles =
  | { readonly files: DossierFiles; readonly locate: Locate }
  | { readonly problems: readonly Problem[] };

function readPart<P extends Part>(
  folder: string,
  part: P,
  problems: Problem[],
): YamlFile<unknown> | undefined {
  const path = join(folder, `${part}.yaml`);
  if (!existsSync(path)) {
    problems.push({
      file: path,
      line: 1,
      what: 'the file is absent',
      remedy: 'Write it (an empty list is "[]"); `limpide dossier new` makes all the files of a dossier',
    });
    return undefined;
  }
  const schema: z.ZodType<unknown> = dossierSchema.shape[part];
  const read = inspectYaml(path, schema, help);
  if ('file' in read) return read.file;
  for (const { line, what } of read.faults)
    problems.push({ file: path, line, what, remedy: `Give it the form that ${help} describes` });
  return undefined;
}

export function readFiles(folder: string): ReadFiles {
  const problems: Problem[] = [];
  const found = new Map(parts.map((part) => [part, readPart(folder, part, problems)]));
  if (problems.length > 0) return { problems };
  const values = Object.fromEntries([...found].map(([part, file]) => [part, file?.value]));
  return {
    files: dossierSchema.parse(values),
    locate: (part, path) => ({
      file: found.get(part)?.path ?? folder,
      line: found.get(part)?.line(path) ?? 1,
    }),
  };
}
