/** A cursor is the last row's order keys, the edition and the list that it belongs to: nothing is kept on the server. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SqlParams } from '../engine/engine.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { OrderKey } from './resource.ts';

const cursorSchema = z.object({
  /** Beginning of the edition's id. */
  e: z.string().max(64),
  /** The list: its path and filters, hashed. */
  l: z.string().max(64),
  /** Order keys as texts. */
  k: z.array(z.string().max(2000).nullable()).min(1).max(6),
});

/** The longest cursor that is read; keys of text are cut where they are ordered by, so that none is longer. */
const longest = 4000;

export type Keys = readonly (string | null)[];

/** Names a list whatever its page: path and filters, in any order. */
export function listMark(path: string, query: URLSearchParams): string {
  const given = [...query].map(([name, value]) => `${name}=${value}`).sort();
  return createHash('sha256')
    .update([path, ...given].join('\n'))
    .digest('base64url')
    .slice(0, 16);
}

export function writeCursor(editionId: string, mark: string, keys: Keys): string {
  return Buffer.from(JSON.stringify({ e: editionId.slice(0, 16), l: mark, k: keys })).toString('base64url');
}

/** @throws LimpideError usage, with what to do */
export function readCursor(cursor: string, editionId: string, mark: string, keys: number): Keys {
  const parsed = cursorSchema.safeParse(cursor.length > longest ? undefined : decoded(cursor));
  if (!parsed.success || parsed.data.k.length !== keys)
    throw new LimpideError('usage', 'Parameter cursor: is not one that this list gave; begin without it.');
  if (parsed.data.e !== editionId.slice(0, 16))
    throw new LimpideError(
      'usage',
      'Parameter cursor: was given for another edition; ask with edition= and that edition’s id, or begin without a cursor.',
    );
  if (parsed.data.l !== mark)
    throw new LimpideError(
      'usage',
      'Parameter cursor: was given for other filters; keep them, or begin without it.',
    );
  return parsed.data.k;
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** The condition for rows after the given keys, in an order where nulls come last, and its parameters. */
export function afterKeys(order: readonly OrderKey[], keys: Keys): { sql: string; params: SqlParams } {
  const parts = order.map(({ sql, type, descending }, index) => {
    const value = `try_cast($after_${index}::varchar as ${type})`;
    const isNull = keys[index] === null || keys[index] === undefined;
    return {
      equal: isNull ? `${sql} is null` : `${sql} = ${value}`,
      beyond: isNull ? 'false' : `(${sql} ${descending ? '<' : '>'} ${value} or ${sql} is null)`,
    };
  });
  const alternatives = parts.map(({ beyond }, index) =>
    [...parts.slice(0, index).map(({ equal }) => equal), beyond].join(' and '),
  );
  return {
    sql: `(${alternatives.map((one) => `(${one})`).join(' or ')})`,
    params: Object.fromEntries(order.map((_, index) => [`after_${index}`, keys[index] ?? null])),
  };
}

export function orderSql(order: readonly OrderKey[]): string {
  return `order by ${order.map(({ sql, descending }) => `${sql}${descending ? ' desc' : ''} nulls last`).join(', ')}`;
}

export function keyColumns(order: readonly OrderKey[]): string {
  return order.map(({ sql }, index) => `, (${sql})::varchar as key_${index}`).join('');
}
