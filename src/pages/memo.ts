/** An edition never changes: what every visitor's page reads from it is read once, and forgotten with the edition. */
import type { Edition } from '../editions/open.ts';

/** A memory of what `make` gave for an edition and a key; a failure is not remembered. For few keys, never a visitor's words. */
export function memo<T>(make: (edition: Edition, key: string) => Promise<T>): typeof make {
  const byEdition = new WeakMap<Edition, Map<string, Promise<T>>>();
  return (edition, key) => {
    const known = byEdition.get(edition) ?? new Map<string, Promise<T>>();
    byEdition.set(edition, known);
    const found = known.get(key);
    if (found) return found;
    const made = make(edition, key);
    known.set(key, made);
    made.catch(() => known.delete(key));
    return made;
  };
}
