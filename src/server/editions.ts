/** The edition being served: opened when it appears, kept while a request reads it, closed when the last one ends. */
import { statSync } from 'node:fs';
import { type Lineage, lineage } from '../archive/layout.ts';
import { currentId } from '../editions/manifest.ts';
import { type Edition, openEdition } from '../editions/open.ts';
import { findEdition } from '../editions/served.ts';

/** An edition held for the time of a request. */
export interface Held {
  readonly edition: Edition;
  release(): void;
  /** Holds it once more, for an answer that goes on after the request's handler has returned. */
  again(): Held;
}

interface Open {
  readonly edition: Edition;
  users: number;
  retired: boolean;
}

export interface ServedEditions {
  /** The current edition, or undefined when there is none yet. */
  current(): Held | undefined;
  /** The current edition's id, without holding it. */
  currentId(): string | undefined;
  /** Another edition that is kept on this machine. @throws LimpideError notFound */
  byId(id: string): Promise<Held>;
  /** Looks whether another edition became current; called on a timer. */
  refresh(): Promise<boolean>;
  close(): Promise<void>;
}

function hold(open: Open): Held {
  open.users++;
  let released = false;
  return {
    edition: open.edition,
    release() {
      if (released) return;
      released = true;
      open.users--;
      closeIfIdle(open);
    },
    again: () => hold(open),
  };
}

function closeIfIdle(open: Open): void {
  if (open.retired && open.users === 0) void open.edition.close();
}

function retire(open: Open): void {
  open.retired = true;
  closeIfIdle(open);
}

/** Pages are many small statements: each on a thread of its own costs half of what sharing two threads does. */
const serving = { threads: 1 } as const;

/** Real data come before fictional ones. */
export function lineages(data: string): readonly Lineage[] {
  return [lineage(data, 'real'), lineage(data, 'demo')];
}

function modified(place: Lineage): number {
  return statSync(place.current, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param prepare reads ahead what visitors will ask of an edition that was just opened; nobody waits for it */
export async function serveEditions(
  data: string,
  onlyLineage?: 'demo' | 'real',
  prepare?: (edition: Edition) => Promise<void>,
): Promise<ServedEditions> {
  const places = lineages(data).filter((place) => onlyLineage === undefined || place.name === onlyLineage);
  const others = new Map<string, Promise<Open>>();
  let current: Open | undefined;
  let seen = '';

  const refresh = async (): Promise<boolean> => {
    const now = places.map(modified).join(' ');
    if (now === seen) return false;
    const place = places.find((candidate) => currentId(candidate) !== undefined);
    const id = place ? currentId(place) : undefined;
    seen = now;
    if (!place || id === undefined || current?.edition.id === id) return false;
    const next: Open = { edition: await openEdition(place, id, serving), users: 0, retired: false };
    const previous = current;
    current = next;
    if (prepare !== undefined) {
      const held = hold(next);
      void prepare(next.edition).finally(() => held.release());
    }
    if (previous) retire(previous);
    return true;
  };

  const open = (place: Lineage, id: string): Promise<Open> => {
    const known = others.get(id);
    if (known) return known;
    const opening = openEdition(place, id, { ...serving, connections: 2, memory: '200MB' }).then(
      (edition) => ({
        edition,
        users: 0,
        retired: false,
      }),
    );
    others.set(id, opening);
    opening.catch(() => others.delete(id));
    for (const [oldest, waiting] of others) {
      if (others.size <= 2) break;
      others.delete(oldest);
      void waiting.then(retire, () => {});
    }
    return opening;
  };

  await refresh();
  return {
    current: () => (current ? hold(current) : undefined),
    currentId: () => current?.edition.id,
    async byId(id) {
      if (current && id.length >= 8 && current.edition.id.startsWith(id)) return hold(current);
      const found = findEdition(places, id);
      return hold(await open(found.place, found.id));
    },
    refresh,
    async close() {
      if (current) retire(current);
      for (const waiting of others.values()) retire(await waiting);
      others.clear();
    },
  };
}
