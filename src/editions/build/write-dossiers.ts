/** Writes the dossiers into the edition, whole: pages read them there, and an older edition keeps those it had. */
import type { Dossier } from '../../dossiers/dossier.ts';
import { loadDossiers } from '../../dossiers/load.ts';
import type { Engine } from '../../engine/engine.ts';
import { contentFolder } from '../../kernel/content.ts';
import dossierSql from './dossier.sql';

/** What an edition is built with, in both lineages. @throws LimpideError corrupt, with file and line */
export function readDossiers(folder = contentFolder('dossiers')): Dossier[] {
  return loadDossiers(folder);
}

/** Id → hash of what it says, for the edition's identity; undefined when there is none. */
export function dossierHashes(dossiers: readonly Dossier[]): Record<string, string> | undefined {
  return dossiers.length === 0 ? undefined : Object.fromEntries(dossiers.map(({ id, hash }) => [id, hash]));
}

export async function writeDossiers(engine: Engine, dossiers: readonly Dossier[]): Promise<void> {
  await engine.run(dossierSql);
  for (const { id, hash, files } of dossiers)
    await engine.run('insert into dossier values ($id, $hash, $content)', {
      id,
      hash,
      content: JSON.stringify(files),
    });
}
