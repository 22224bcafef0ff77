/** Reads a reviewed YAML file against its schema; a fault names the file, the line and the field, for the person who edits it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { LimpideError } from './errors.ts';

type Path = readonly PropertyKey[];

export interface YamlFile<T> {
  readonly path: string;
  readonly value: T;
  /** Line of a field, from 1; that of the nearest parent when the field is absent. */
  line(path: Path): number;
  /** An error at a field, to throw: what is wrong there and what to do. */
  fault(path: Path, what: string): LimpideError;
}

/** The paths of a folder's .yaml files in the order of their names; none when there is no folder. */
export function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(folder, name));
}

/** @throws LimpideError corrupt, naming file, line and field; `help` says where the form of such a file is described. */
export function readYaml<T>(path: string, schema: z.ZodType<T>, help: string): YamlFile<T> {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter });
  const error = (line: number, what: string) =>
    new LimpideError('corrupt', `${path}, line ${line}: ${what}; see ${help}.`, {
      details: { file: path, line },
    });
  const line = (at: Path): number => {
    for (let depth = at.length; depth >= 0; depth--) {
      const node: unknown = depth === 0 ? document.contents : document.getIn(at.slice(0, depth), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  const [broken] = document.errors;
  if (broken) throw error(broken.linePos?.[0].line ?? 1, broken.message.split('\n')[0] ?? broken.message);
  const checked = schema.safeParse(document.toJS());
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const at = issue?.path ?? [];
    throw error(
      line(at),
      `${at.length > 0 ? `${at.join('.')}: ` : ''}${issue?.message ?? 'not of its form'}`,
    );
  }
  return { path, value: checked.data, line, fault: (at, what) => error(line(at), what) };
}
