/**
 * How well organizations are recognized, as last measured: a reviewed file that `limpide matching --write` writes and
 * pages show. It names the statements that were measured: a test fails when they are no longer those of the model.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { contentFolder } from '../kernel/content.ts';
import { LimpideError } from '../kernel/errors.ts';
import { model } from './registry.ts';

/**
 * hiddenNumber: a bidder's number is hidden in one notice of ten, and tier 2 looks for it. allHidden: nobody has a
 * number, and tier 2 groups by name and place. nameAlone: as hiddenNumber, by the name only. spellings: pairs of
 * spellings of firms without place, by the name only.
 */
export const matchingTrials = ['hiddenNumber', 'allHidden', 'nameAlone', 'spellings'] as const;
export type MatchingTrial = (typeof matchingTrials)[number];

const trialSchema = z.strictObject({
  trial: z.enum(matchingTrials),
  /** What is counted: bidders of notices, or pairs of two of them, or of two spellings. */
  unit: z.enum(['bidder', 'pair']),
  /** Asserted and true. */
  right: z.number().int().nonnegative(),
  /** Asserted: precision = right / asserted. */
  asserted: z.number().int().nonnegative(),
  /** True, asserted or not: recall = right / possible. */
  possible: z.number().int().nonnegative(),
});
export type MatchingFigure = z.infer<typeof trialSchema>;

const resultSchema = z.strictObject({
  /** Day of the measurement. */
  measuredOn: z.iso.date(),
  /** SHA-256 of the statements measured. */
  statements: z.string(),
  seao: z.strictObject({
    files: z.number().int(),
    notices: z.number().int(),
    bidders: z.number().int(),
    withNumber: z.number().int(),
  }),
  federal: z.strictObject({ spellings: z.number().int(), families: z.number().int() }),
  figures: z.array(trialSchema),
});
export type MatchingResult = z.infer<typeof resultSchema>;

/** The statements that recognize organizations, in their order. */
export const matchingStatements = model.filter(({ name }) => /^(?:01[0-4]|050|060)-/.test(name));

export const matchingHash = createHash('sha256')
  .update(
    JSON.stringify(matchingStatements.map(({ sql }) => sql.replace(/--[^\n]*/g, '').replace(/\s+/g, ' '))),
  )
  .digest('hex');

export const matchingPath = (): string => join(contentFolder('matching'), 'result.json');

/** Undefined when nothing was measured. @throws LimpideError corrupt */
export function readMatching(path = matchingPath()): MatchingResult | undefined {
  if (!existsSync(path)) return undefined;
  try {
    return resultSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new LimpideError('corrupt', `${path} cannot be read; run "limpide matching --write".`, { cause });
  }
}
