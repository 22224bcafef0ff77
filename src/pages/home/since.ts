/** What moved since the edition before: the headline figures of both, side by side. */
import { existsSync } from 'node:fs';
import { type EditionManifest, editionPath, listManifests } from '../../editions/manifest.ts';
import type { Edition } from '../../editions/open.ts';
import { LimpideError } from '../../kernel/errors.ts';

export interface Since {
  readonly previous: { readonly id: string; readonly number: number };
  /** Whether the edition before can still be opened here. */
  readonly kept: boolean;
  readonly filesAdded: number;
  readonly filesGone: number;
  /** True when the rules of the model or of the measures, or the reviewed decisions about organizations, are not those of the edition before. */
  readonly rulesChanged: boolean;
  /** Values of its headline figures, by measure. */
  readonly values: ReadonlyMap<string, string | null>;
}

/** What tells two editions apart, from their manifests alone. */
export function difference(before: EditionManifest, now: EditionManifest): Omit<Since, 'kept'> {
  const had = new Set(before.canonical.sources);
  const has = new Set(now.canonical.sources);
  return {
    previous: { id: before.id, number: before.number },
    filesAdded: [...has].filter((sha) => !had.has(sha)).length,
    filesGone: [...had].filter((sha) => !has.has(sha)).length,
    rulesChanged:
      before.canonical.model !== now.canonical.model ||
      before.canonical.measures !== now.canonical.measures ||
      before.canonical.merges !== now.canonical.merges,
    values: new Map(
      before.headlines
        .filter(({ params }) => Object.keys(params).length === 0)
        .map(({ measure, value }) => [measure, value]),
    ),
  };
}

/** Manifests never change: the one before an edition is read once. */
const previousOf = new WeakMap<Edition, EditionManifest | 'first' | 'unreadable'>();

function findPrevious({ place, manifest }: Edition): EditionManifest | 'first' | 'unreadable' {
  try {
    return listManifests(place).findLast(({ number }) => number < manifest.number) ?? 'first';
  } catch (error) {
    // An old manifest that is damaged is for `verify` to tell; the page leaves the comparison out.
    if (error instanceof LimpideError) return 'unreadable';
    throw error;
  }
}

export function sincePrevious(edition: Edition): Since | 'first' | 'unreadable' {
  const previous = previousOf.get(edition) ?? findPrevious(edition);
  previousOf.set(edition, previous);
  if (typeof previous === 'string') return previous;
  return {
    ...difference(previous, edition.manifest),
    kept: existsSync(editionPath(edition.place, previous.id)),
  };
}
