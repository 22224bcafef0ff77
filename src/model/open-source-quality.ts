/** How often the open-source dictionary is right, on titles labelled by hand (content/labels/README.md). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { contentFolder } from '../kernel/content.ts';
import { readYaml } from '../kernel/yaml-file.ts';
import { openSourceKinds } from './dictionary.ts';

const label = z.enum([...openSourceKinds, 'none']);
export const strata = ['it', 'near', 'rest'] as const;

const labelledSchema = z.object({
  notice: z.string().regex(/^\d+$/),
  stratum: z.enum(strata),
  first: label,
  second: label,
  label,
  hash: z.string().regex(/^[0-9a-f]{16}$/),
});
export type Labelled = z.infer<typeof labelledSchema>;

const count = z.number().int().min(0);
const stratumSchema = z.strictObject({
  population: count,
  labelled: count,
  positives: count,
  found: count,
  correct: count,
});
const qualitySchema = z.strictObject({
  strata: z.strictObject({ it: stratumSchema, near: stratumSchema, rest: stratumSchema }),
  disagreements: count,
  sameKind: count,
});
export type Stratum = z.infer<typeof stratumSchema>;
export type OpenSourceQuality = z.infer<typeof qualitySchema>;

/** How many titles each stratum was drawn from. */
const populations = { it: 931, near: 48, rest: 11_337 } as const;

export function readLabels(): Labelled[] {
  const [, ...lines] = readFileSync(join(contentFolder('labels'), 'open-source.csv'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [notice, stratum, first, second, kept, hash] = line.split(',');
    return labelledSchema.parse({ notice, stratum, first, second, label: kept, hash });
  });
}

/** What is published of it; a test holds it to the labels and the dictionary. */
export function readQuality(): OpenSourceQuality {
  return readYaml(
    join(contentFolder('labels'), 'open-source.json'),
    qualitySchema,
    'content/labels/README.md',
  ).value;
}

/** @param found the dictionary's kind by notice; a notice that is not there was not found */
export function qualityOf(
  labels: readonly Labelled[],
  found: ReadonlyMap<string, string>,
): OpenSourceQuality {
  const of = (stratum: Labelled['stratum']): Stratum => {
    const rows = labels.filter((row) => row.stratum === stratum);
    const positive = (row: Labelled): boolean => row.label !== 'none';
    return {
      population: populations[stratum],
      labelled: rows.length,
      positives: rows.filter(positive).length,
      found: rows.filter((row) => found.has(row.notice)).length,
      correct: rows.filter((row) => positive(row) && found.has(row.notice)).length,
    };
  };
  return {
    strata: { it: of('it'), near: of('near'), rest: of('rest') },
    disagreements: labels.filter((row) => row.first !== row.second).length,
    sameKind: labels.filter((row) => row.label !== 'none' && found.get(row.notice) === row.label).length,
  };
}

/** Probability of at least `k` successes of `n`, each of probability `p`; by logarithms, so that nothing underflows. */
function atLeast(k: number, n: number, p: number): number {
  let ways = 0;
  let below = 0;
  for (let i = 0; i < k; i++) {
    below += Math.exp(ways + i * Math.log(p) + (n - i) * Math.log1p(-p));
    ways += Math.log((n - i) / (i + 1));
  }
  return 1 - below;
}

/** The lowest share that `k` of `n` does not rule out, at 97.5 % (Clopper and Pearson, 1934). */
export function lowestShare(k: number, n: number): number {
  if (k === 0 || n === 0) return 0;
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (atLeast(k, n, middle) < 0.025) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The highest share that `k` of `n` does not rule out, at 97.5 %. */
export function highestShare(k: number, n: number): number {
  return 1 - lowestShare(n - k, n);
}
