/** Reads cells as what the caller expects, and says so when the engine gave something else. */
import { LimpideError } from '../kernel/errors.ts';
import type { Cell, SqlRow } from './engine.ts';

function unexpected(row: SqlRow, column: string, wanted: string): LimpideError {
  return new LimpideError(
    'internal',
    `Column "${column}" should be ${wanted}, and is ${JSON.stringify(row[column])}.`,
  );
}

export function text(row: SqlRow, column: string): string {
  const cell = row[column];
  if (typeof cell !== 'string') throw unexpected(row, column, 'text');
  return cell;
}

export function textOrNull(row: SqlRow, column: string): string | null {
  const cell = row[column] ?? null;
  if (cell === null) return null;
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  throw unexpected(row, column, 'text or null');
}

export function number(row: SqlRow, column: string): number {
  const cell = row[column];
  if (typeof cell !== 'number') throw unexpected(row, column, 'a number');
  return cell;
}

export function numberOrNull(row: SqlRow, column: string): number | null {
  const cell: Cell = row[column] ?? null;
  if (cell === null || typeof cell === 'number') return cell;
  throw unexpected(row, column, 'a number or null');
}

export function flag(row: SqlRow, column: string): boolean {
  return row[column] === true;
}
