/** The dossiers of an edition, as it was made; read once. */
import { type Dossier, dossierOf } from '../dossiers/dossier.ts';
import { dossierSchema } from '../dossiers/schema/dossier.ts';
import { text } from '../engine/cells.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Edition } from './open.ts';

const read = new WeakMap<Edition, Promise<readonly Dossier[]>>();

/** In the order of their ids; none in an edition made before there were any. */
export function dossiersOf(edition: Edition): Promise<readonly Dossier[]> {
  const known = read.get(edition);
  if (known) return known;
  const reading = readDossiers(edition);
  read.set(edition, reading);
  reading.catch(() => read.delete(edition));
  return reading;
}

/** @throws LimpideError notFound */
export async function findDossier(edition: Edition, id: string): Promise<Dossier> {
  const found = (await dossiersOf(edition)).find((dossier) => dossier.id === id);
  if (found) return found;
  throw new LimpideError(
    'notFound',
    `No dossier "${id}" is in this edition; if it was written after the edition was made, "limpide rebuild" takes it in.`,
  );
}

async function readDossiers(edition: Edition): Promise<Dossier[]> {
  if (edition.manifest.canonical.tables['dossier'] === undefined) return [];
  const rows = await edition.all('select content_hash, content from dossier order by dossier_id');
  return rows.map((row) =>
    dossierOf(dossierSchema.parse(JSON.parse(text(row, 'content'))), text(row, 'content_hash')),
  );
}
