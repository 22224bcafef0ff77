/** The boundaries that an edition holds, drawn once: all 17 regions, or which of them are missing. */
import { z } from 'zod';
import { type DrawnShapes, drawShapes } from '../../charts/boundary-map.tsx';
import type { Edition } from '../../editions/open.ts';
import { text, textOrNull } from '../../engine/cells.ts';
import { quebecRegions } from '../../sources/observation/areas.ts';
import { memo } from '../memo.ts';
import boundariesSql from './boundaries.sql';

export interface Boundaries {
  /** Undefined while a region is missing: half of a map would mislead. */
  readonly drawn: DrawnShapes | undefined;
  readonly missing: readonly (typeof quebecRegions)[number][];
  readonly file: string;
  readonly sha256: string;
  /** Undefined for a file that was added without its dataset. */
  readonly credit: { readonly attribution: string; readonly licence: string } | undefined;
}

const ringsSchema = z.array(z.array(z.number()));

/** Undefined when no file of boundaries was added. */
export const readBoundaries = memo(async (edition: Edition, _: string): Promise<Boundaries | undefined> => {
  if (edition.manifest.canonical.tables['boundary'] === undefined) return undefined;
  const rows = await edition.all(boundariesSql);
  const [first] = rows;
  if (first === undefined) return undefined;
  const shapes = rows.map((row) => ({
    area: text(row, 'area'),
    rings: ringsSchema.parse(JSON.parse(text(row, 'shape'))),
  }));
  const missing = quebecRegions.filter(({ id }) => !shapes.some(({ area }) => area === id));
  const [attribution, licence] = [textOrNull(first, 'attribution'), textOrNull(first, 'licence')];
  return {
    drawn: missing.length === 0 ? drawShapes(shapes) : undefined,
    missing,
    file: text(first, 'file'),
    sha256: text(first, 'sha256'),
    credit: attribution === null || licence === null ? undefined : { attribution, licence },
  };
});
