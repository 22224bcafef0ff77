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

/** What is wrong at one place of a file. */
export interface YamlFault {
  /** From 1. */
  readonly line: number;
  readonly what: string;
}

/** A file that fits its schema, or everything that keeps it from that. */
export type ReadYaml<T> = { readonly file: YamlFile<T> } | { readonly faults: readonly YamlFault[] };

/** Reads a file without throwing: a check tells all faults, a loader stops at the first. */
export function inspectYaml<T>(path: string, schema: z.ZodType<T>, help: string): ReadYaml<T> {
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: counter });
  const line = (at: Path): number => {
    for (let depth = at.length; depth >= 0; depth--) {
      const node: unknown = depth === 0 ? document.contents : document.getIn(at.slice(0, depth), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  if (document.errors.length > 0)
    return {
      faults: document.errors.map((error) => ({
        line: error.linePos?.[0].line ?? 1,
        what: error.message.split('\n')[0] ?? error.message,
      })),
    };
  const checked = schema.safeParse(document.toJS());
  if (!checked.success)
    return {
      faults: checked.error.issues.map(({ path: at, message }) => ({
        line: line(at),
        what: `${at.length > 0 ? `${at.join('.')}: ` : ''}${message}`,
      })),
    };
  const fault = (at: Path, what: string) => faultError(path, { line: line(at), what }, help);
  return { file: { path, value: checked.data, line, fault } };
}

function faultError(path: string, { line, what }: YamlFault, help: string): LimpideError {
  return new LimpideError('corrupt', `${path}, line ${line}: ${what}; see ${help}.`, {
    details: { file: path, line },
  });
}

/** @throws LimpideError corrupt, naming file, line and field; `help` says where the form of such a file is described. */
export function readYaml<T>(path: string, schema: z.ZodType<T>, help: string): YamlFile<T> {
  const read = inspectYaml(path, schema, help);
  if ('file' in read) return read.file;
  throw faultError(path, read.faults[0] ?? { line: 1, what: 'not of its form' }, help);
}
