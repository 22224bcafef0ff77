/** The model's statements, the merge between them, and the measures after them, as steps that know what they need. */
import type { Lineage } from '../../archive/layout.ts';
import { textOrNull } from '../../engine/cells.ts';
import { first } from '../../engine/engine.ts';
import { fill, literal } from '../../engine/sql.ts';
import { type Precomputed, precomputeMeasure } from '../../measures/precompute.ts';
import { measures } from '../../measures/registry.ts';
import { dictionaryFragments } from '../../model/dictionary-rows.ts';
import { organizationWords } from '../../model/organization-words.ts';
import { qualityThresholds } from '../../model/quality-rules.ts';
import { model } from '../../model/registry.ts';
import type { Removal } from '../removals.ts';
import currencySql from './currency.sql';
import { layMerged, mergeStep } from './merge-step.ts';
import type { Laid } from './segment-views.ts';
import { needsOf, type Step } from './steps.ts';

export interface BuildInput {
  readonly place: Lineage;
  readonly laid: readonly Laid[];
  /** Hashes of files by their ids. */
  readonly hashes: ReadonlyMap<number, string>;
  readonly removals: readonly Removal[];
  /** Where the merge writes its list of changes. */
  readonly changesPath: string;
}

/** What steps learn, for later steps and for the manifest. */
export interface Learned {
  currency: string;
  readonly measures: Map<string, Precomputed>;
}

/** The first statement that reads what the merge made. */
const firstMerged = '040';
const usesCurrency = /\$currency\b/;

export function stepsOf(input: BuildInput, learned: Learned): Step[] {
  const early = model.filter(({ name }) => name < firstMerged);
  const fragments = {
    ...qualityThresholds,
    organization_words: literal(organizationWords),
    ...dictionaryFragments(input.place.name === 'demo'),
  };
  const statementSteps = model.map(({ name, sql }): Step => {
    const statement = fill(sql, fragments);
    const needs = needsOf(
      statement,
      model.filter((other) => other.name < name),
    );
    if (name >= firstMerged) needs.add('lay');
    if (usesCurrency.test(sql)) needs.add('currency');
    return { name, needs, run: (engine) => engine.run(statement, { currency: learned.currency }) };
  });
  let merged: Laid | undefined;
  const { place, laid, hashes, removals, changesPath } = input;
  const merge: Step = {
    name: 'merge',
    needs: needsOf('release', early),
    async run(engine) {
      merged = await mergeStep(engine, place, laid, hashes, changesPath);
    },
  };
  const lay: Step = {
    name: 'lay',
    needs: new Set(['merge', ...early.map(({ name }) => name)]),
    async run(engine) {
      if (merged !== undefined) await layMerged(engine, laid, merged, removals);
    },
  };
  const currency: Step = {
    name: 'currency',
    needs: needsOf(currencySql, model),
    async run(engine) {
      learned.currency = textOrNull((await first(engine, currencySql)) ?? {}, 'currency') ?? 'CAD';
    },
  };
  const measureSteps = measures.map(
    (measure): Step => ({
      name: `measure ${measure.id}`,
      // A split by buyer reads organizations, whatever the measure reads.
      needs: new Set([...needsOf(`${measure.sql} organization_mart`, model), 'currency']),
      async run(engine) {
        learned.measures.set(measure.id, await precomputeMeasure(engine, measure, learned.currency));
      },
    }),
  );
  const lateStatements = statementSteps.slice(early.length);
  return [...statementSteps.slice(0, early.length), merge, lay, ...lateStatements, currency, ...measureSteps];
}
