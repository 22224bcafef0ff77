/** The parameters that every measure takes, checked at the boundary. */
import { z } from 'zod';
import { LimpideError } from '../kernel/errors.ts';
import { splits } from './measure.ts';

/** The value of a parameter that asks for the rows which do not say: silence is data, and can be rerun too. */
export const notStated = 'unknown';

const word = z.string().min(1).max(200);
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')
  .max(80);
/** Colours of a light; unknown: not stated, or not computable. */
const lights = ['green', 'yellow', 'red', notStated] as const;
/** Keys made from names can be long. */
const organization = z.string().min(1).max(600);

/** The grammar of every measure's parameters: pages', commands' and the API's. */
export const paramsSchema = z
  .object({
    year: z.string().regex(/^(\d{4}|unknown)$/, `a year of four digits, or ${notStated}`),
    buyer: organization,
    supplier: organization,
    category: word,
    region: word,
    method: word,
    it: z.enum(['yes', 'no']),
    /** A publisher of content/dictionaries/products.yaml, by its id. */
    product: z.string().regex(/^[a-z0-9-]{1,60}$/, 'the id of a publisher of software'),
    dataset: word,
    /** Id of an area: CA-QC-11. */
    area: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,4}){0,3}$/, 'the id of an area, as CA-QC-11'),
    indicator: slug,
    /** Megabits a second, down or down-up: see model/outcomes. */
    threshold: z.enum(['30', '50-10', '100', '1000']),
    /** What an observation is of: total, rural, urban, or an industry. */
    part: slug,
    /** Key of an organization that has projects. */
    organization,
    /** Id of a project, as its page has it. */
    project: organization,
    /** The official light. */
    official: z.enum(lights),
    /** The measured light. */
    measured: z.enum(lights),
    by: z.enum(splits),
    limit: z.string().regex(/^([1-9]\d{0,2}|1000)$/, 'a number from 1 to 1000'),
  })
  .partial()
  .strict();

export type MeasureParams = z.infer<typeof paramsSchema>;
export const paramNames = Object.keys(paramsSchema.shape);

/** @throws LimpideError usage, naming the parameter, what was given and what is allowed */
export function parseParams(given: Readonly<Record<string, string>>): MeasureParams {
  const parsed = paramsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const name = issue?.code === 'unrecognized_keys' ? issue.keys.join(', ') : String(issue?.path[0] ?? '');
  const what =
    issue?.code === 'unrecognized_keys'
      ? `is no parameter; the parameters are ${paramNames.join(', ')}`
      : `${issue?.message ?? 'is not allowed'}`;
  throw new LimpideError('usage', `Parameter ${name}: ${what}.`);
}
