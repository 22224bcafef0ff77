/** Which flags a dataset can answer, and which fields it lacks: what it publishes, beside what each flag needs. */
import { number, text } from '../engine/cells.ts';
import type { Engine } from '../engine/engine.ts';
import fieldsSql from './coverage/fields.sql';
import { type FieldPath, isField } from './fields.ts';
import { flags } from './registry.ts';

export interface FieldCoverage {
  readonly field: FieldPath;
  /** Processes that give it, of all. */
  readonly present: number;
}

export interface FlagCoverage {
  readonly flag: string;
  readonly title: string;
  /** True when each field that the flag needs is given by a process at least. */
  readonly supported: boolean;
  /** Fields that no process gives; of a group of which one is enough, all of them. */
  readonly lacking: readonly FieldPath[];
  /** The field that fewest processes give, among those needed. */
  readonly scarcest: FieldCoverage | null;
}

export interface DatasetCoverage {
  readonly dataset: string;
  readonly processes: number;
  readonly fields: readonly FieldCoverage[];
  readonly flags: readonly FlagCoverage[];
}

/** What each dataset of an edition supports, in the order of datasets and of flags. */
export async function coverageOf(engine: Engine): Promise<DatasetCoverage[]> {
  const rows = await engine.all(fieldsSql);
  const datasets = new Map<string, { processes: number; fields: Map<FieldPath, number> }>();
  for (const row of rows) {
    const id = text(row, 'dataset_id');
    const known = datasets.get(id) ?? { processes: number(row, 'n'), fields: new Map<FieldPath, number>() };
    const field = text(row, 'field');
    if (isField(field)) known.fields.set(field, number(row, 'n_present'));
    datasets.set(id, known);
  }
  return [...datasets].map(([dataset, { processes, fields }]) => ({
    dataset,
    processes,
    fields: [...fields].map(([field, present]) => ({ field, present })),
    flags: flags.map((flag) => ({
      flag: flag.id,
      title: flag.words.en.title,
      ...supportOf(flag.requires, fields),
    })),
  }));
}

/** Whether fields are there, as `all` and `any` ask. Exported for tests. */
export function supportOf(
  { all, any = [] }: { readonly all: readonly FieldPath[]; readonly any?: readonly (readonly FieldPath[])[] },
  fields: ReadonlyMap<FieldPath, number>,
): Pick<FlagCoverage, 'supported' | 'lacking' | 'scarcest'> {
  const count = (field: FieldPath): number => fields.get(field) ?? 0;
  const best = any.map((group) => group.reduce((one, other) => (count(other) > count(one) ? other : one)));
  const lacking = [
    ...all.filter((field) => count(field) === 0),
    ...any.filter((group) => group.every((field) => count(field) === 0)).flat(),
  ];
  const [scarcest] = [...all, ...best]
    .map((field) => ({ field, present: count(field) }))
    .sort((a, b) => a.present - b.present);
  return { supported: lacking.length === 0, lacking, scarcest: scarcest ?? null };
}
