/** Reads the published errata: one YAML file each, checked, newest first. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { LimpideError } from '../../kernel/errors.ts';

const both = z.object({ fr: z.string().min(1), en: z.string().min(1) });

const correctionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** Day of the correction. */
  date: z.iso.date(),
  what: both,
  /** Address on this site, without a host. */
  where: z.string().startsWith('/'),
  oldValue: z.string(),
  newValue: z.string(),
  reason: both,
});
export type Correction = z.infer<typeof correctionSchema>;

/** @throws LimpideError corrupt, naming the file and the field */
export function readCorrections(folder: string): Correction[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const path = join(folder, name);
      try {
        return correctionSchema.parse(parse(readFileSync(path, 'utf8')));
      } catch (cause) {
        const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined;
        const what = issue ? `${issue.path.join('.')}: ${issue.message}` : String(cause);
        throw new LimpideError(
          'corrupt',
          `${path} is no correction (${what}); see content/corrections/README.md.`,
          { cause },
        );
      }
    })
    .sort((a, b) => b.date.localeCompare(a.date));
}
