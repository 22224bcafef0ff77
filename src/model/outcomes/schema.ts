/** What content/outcomes says: indicators with their definitions, single sourced values, and official targets. */
import { z } from 'zod';
import { isPeriod, isSlug, observationUnits } from '../../sources/observation/row.ts';

const both = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });
const id = z.string().refine(isSlug, 'small letters, digits and hyphens');
/** YAML reads 2012 as a number and 2012-12-31 as a text. */
const period = z
  .union([z.string(), z.number().transform(String)])
  .refine(isPeriod, 'a year, a month or a day (2019, 2019-12, 2019-12-31)');
const percent = z
  .string()
  .regex(/^\d{1,3}(\.\d+)?$/, 'a percentage is written "81.6", in quotes')
  .refine((text) => Number(text) <= 100, 'a percentage is at most 100');

/** availability: it is offered · adoption: it is used · openData · economy. */
export const indicatorKinds = ['availability', 'adoption', 'openData', 'economy'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

/** The thresholds that coverage is asked at: megabits a second down, or down and up. */
export const thresholds = ['30', '50-10', '100', '1000'] as const;
export type Threshold = (typeof thresholds)[number];

const indicatorSchema = z.strictObject({
  id,
  kind: z.enum(indicatorKinds),
  threshold: z.enum(thresholds).optional(),
  unit: z.enum(observationUnits),
  /** What stands under the line: households, premises, adults, firms. */
  denominator: id.optional(),
  title: both,
  definition: both,
  authority: both,
});
export type Indicator = z.infer<typeof indicatorSchema>;

export const indicatorFileSchema = z.strictObject({ indicators: z.array(indicatorSchema).min(1) });

const sourceSchema = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url(),
  /** official: who measured it; press: who reports it. */
  grade: z.enum(['official', 'press']),
  consulted: z.iso.date(),
});

const factSchema = z.strictObject({
  indicator: id,
  area: z.string(),
  part: id.default('total'),
  period,
  percent,
  source: z.string(),
  note: both.optional(),
});

const targetSchema = z.strictObject({
  indicator: id,
  area: z.string(),
  /** Last day on which it was to be reached. */
  by: z.iso.date(),
  percent,
  source: sourceSchema.omit({ grade: true }),
  note: both.optional(),
});
export type Target = z.infer<typeof targetSchema>;

export const factFileSchema = z.strictObject({
  sources: z.record(id, sourceSchema),
  facts: z.array(factSchema),
  targets: z.array(targetSchema),
});
export type FactFile = z.infer<typeof factFileSchema>;
export type FactSource = z.infer<typeof sourceSchema>;
