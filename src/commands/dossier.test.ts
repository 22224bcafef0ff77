/** `limpide dossier`: what it tells of a dossier, and the files that it begins one with. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { schemaText } from '../dossiers/json-schema.ts';
import { parts } from '../dossiers/schema/dossier.ts';
import { contentFolder } from '../kernel/content.ts';
import { runDossierCheck, runDossierNew } from './dossier.ts';

let folder: string;
let said: string[];
const output = { out: (line: string) => said.push(line), note: (line: string) => said.push(line) };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-new-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const first = join(contentFolder('dossiers'), 'quebec-2012');

describe('limpide dossier check', () => {
  it('passes the first dossier', () => {
    expect(runDossierCheck(first, { text: [] }, output)).toBe(true);
    expect(said[0]).toMatch(
      /^quebec-2012 is whole: 27 statements, 65 cells, 15 commitments, 5 claims, 55 facts; hash [0-9a-f]{64}\.$/,
    );
  });

  it('refuses a text that is not the one the dossier was written from, and each quote that it lacks', () => {
    const text = join(folder, 'other.txt');
    writeFileSync(text, 'Il n’y aura pas de ministère.');
    expect(runDossierCheck(first, { text: [`seed=${text}`] }, output)).toBe(false);
    // 27 statements, 4 claims that bring their own words, 2 requests.
    expect(said.filter((line) => line.includes('does not stand in the text of "seed"'))).toHaveLength(33);
  });

  it('tells problems as JSON, and what is wrong with its own options', () => {
    runDossierNew('essai', output, folder);
    writeFileSync(join(folder, 'essai', 'facts.yaml'), '- id: 1\n');
    said = [];
    expect(runDossierCheck(join(folder, 'essai'), { text: [], json: true }, output)).toBe(false);
    const told: { problems: { file: string; line: number; remedy: string }[] } = JSON.parse(said[0] ?? '');
    expect(told.problems[0]).toMatchObject({ file: join(folder, 'essai', 'facts.yaml'), line: 1 });
    expect(() => runDossierCheck(join(folder, 'nowhere'), { text: [] }, output)).toThrow(/does not exist/);
    expect(() => runDossierCheck(first, { text: ['seed'] }, output)).toThrow(/names no text/);
  });
});

describe('limpide dossier new', () => {
  it('makes files that pass every check, each naming its schema', () => {
    runDossierNew('essai-2030', output, folder);
    expect(runDossierCheck(join(folder, 'essai-2030'), { text: [] }, output)).toBe(true);
    for (const part of parts)
      expect(readFileSync(join(folder, 'essai-2030', `${part}.yaml`), 'utf8')).toMatch(
        `$schema=../schema/${part}.json`,
      );
  });

  it('takes no name that is taken, or that is none', () => {
    runDossierNew('essai', output, folder);
    expect(() => runDossierNew('essai', output, folder)).toThrow(/exists/);
    expect(() => runDossierNew('../essai', output, folder)).toThrow(/no id of a dossier/);
  });
});

describe('the JSON Schemas', () => {
  it.each(parts)('of %s is the schema’s own', (part) => {
    expect(readFileSync(join(contentFolder('dossiers'), 'schema', `${part}.json`), 'utf8')).toBe(
      schemaText(part),
    );
  });
});
