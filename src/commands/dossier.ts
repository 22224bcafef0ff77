/** `limpide dossier`: check one, begin one, export its people, write the schema that editors complete from. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { amountsByProject, loadDocumentedProjects } from '../dossiers/documented-project/load.ts';
import { schemaText } from '../dossiers/json-schema.ts';
import { checkDossier, loadDossier } from '../dossiers/load.ts';
import { popoloOf } from '../dossiers/popolo.ts';
import { inWords, type Problem } from '../dossiers/problem.ts';
import { parts } from '../dossiers/schema/dossier.ts';
import { skeleton } from '../dossiers/skeleton.ts';
import { type Clock, systemClock } from '../kernel/clock.ts';
import { contentFolder } from '../kernel/content.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Output } from '../kernel/log.ts';
import { measures } from '../measures/registry.ts';

export interface CheckFlags {
  /** `source=path`, repeated: the text of a source, to check its quotes against. */
  readonly text: readonly string[];
  readonly json?: boolean;
}

/** Tells every problem with file, line and remedy; true when there is none. @throws LimpideError usage, notFound */
export function runDossierCheck(
  folder: string,
  flags: CheckFlags,
  output: Output,
  clock: Clock = systemClock,
): boolean {
  if (!existsSync(folder))
    throw new LimpideError('notFound', `${folder} does not exist; name the folder of a dossier.`);
  const texts = readTexts(flags.text);
  const checked = checkDossier(folder, {
    texts: new Map([...texts].map(([id, { text }]) => [id, text])),
    today: clock().toISOString().slice(0, 10),
    measures: new Set(measures.map(({ id }) => id)),
    projects: amountsByProject(loadDocumentedProjects(contentFolder('projects'))),
  });
  const problems: readonly Problem[] = 'problems' in checked ? checked.problems : [];
  const others = 'dossier' in checked ? otherTexts(checked.dossier.sources, texts) : [];
  if (flags.json) {
    output.out(JSON.stringify({ folder, problems, textsThatDiffer: others }));
    return problems.length === 0 && others.length === 0;
  }
  for (const problem of problems) output.note(inWords(problem));
  for (const other of others) output.note(other);
  if (problems.length > 0)
    output.note(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was loaded.`);
  if ('dossier' in checked && others.length === 0) {
    const { id, hash, statements, positions, commitments, claims, facts } = checked.dossier;
    output.out(
      `${id} is whole: ${statements.length} statements, ${positions.length} cells, ${commitments.length} commitments, ${claims.length} claims, ${facts.length} facts; hash ${hash}.`,
    );
    if (texts.size === 0)
      output.out(
        'Quotes were checked against their hashes; give --text SOURCE=FILE to check them against a text.',
      );
  }
  return problems.length === 0 && others.length === 0;
}

interface TextAtHand {
  readonly text: string;
  readonly sha256: string;
}

function readTexts(given: readonly string[]): Map<string, TextAtHand> {
  return new Map(
    given.map((one) => {
      const at = one.indexOf('=');
      const path = one.slice(at + 1);
      if (at < 1 || !existsSync(path))
        throw new LimpideError(
          'usage',
          `"${one}" names no text; give --text SOURCE=FILE, for example --text seed=post.txt.`,
        );
      const bytes = readFileSync(path);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return [one.slice(0, at), { text: bytes.toString('utf8'), sha256 }];
    }),
  );
}

function otherTexts(
  sources: readonly { readonly id: string; readonly text?: { readonly sha256: string } | undefined }[],
  texts: ReadonlyMap<string, TextAtHand>,
): string[] {
  return [...texts].flatMap(([id, { sha256 }]) => {
    const kept = sources.find((source) => source.id === id)?.text;
    return kept === undefined || kept.sha256 === sha256
      ? []
      : [
          `The text given for "${id}" has the hash ${sha256}, the dossier names ${kept.sha256}: give the text that it was written from, or update sources.yaml.`,
        ];
  });
}

/** Makes the folder and its files. @throws LimpideError usage when the name is taken or is none */
export function runDossierNew(id: string, output: Output, within = contentFolder('dossiers')): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new LimpideError(
      'usage',
      `"${id}" is no id of a dossier; use lower-case letters, digits and hyphens, such as quebec-2012.`,
    );
  const folder = join(within, id);
  if (existsSync(folder))
    throw new LimpideError(
      'usage',
      `${folder} exists; choose another id, or edit the dossier that is there.`,
    );
  mkdirSync(folder, { recursive: true });
  const files = skeleton(id);
  for (const part of parts)
    writeFileSync(
      join(folder, `${part}.yaml`),
      `# yaml-language-server: $schema=../schema/${part}.json\n${stringify(files[part], { lineWidth: 0 })}`,
    );
  output.out(`Made ${folder}; write over what is there, then run: limpide dossier check ${folder}`);
}

/** Prints the people and organizations of a dossier as Popolo. @throws LimpideError corrupt */
export function printPopolo(folder: string, output: Output): void {
  output.out(JSON.stringify(popoloOf(loadDossier(folder)), null, 1));
}

/** Writes the JSON Schemas beside the dossiers. */
export function writeSchemas(output: Output, within = contentFolder('dossiers')): void {
  const folder = join(within, 'schema');
  mkdirSync(folder, { recursive: true });
  for (const part of parts) writeFileSync(join(folder, `${part}.json`), schemaText(part));
  output.out(`Wrote ${parts.length} schemas to ${basename(resolve(within))}/schema.`);
}
