/** Compares two published amounts: the relative change when they count the same thing, else why it is refused. */
import type { DocumentedProject, PublishedFigure } from './schema.ts';

export type Comparison =
  | {
      readonly result: 'value';
      readonly baseline: PublishedFigure;
      readonly outcome: PublishedFigure;
      /** (outcome − baseline) ÷ baseline. */
      readonly change: number;
      /** True when the outcome is published as a minimum: the change is one too. */
      readonly atLeast: boolean;
    }
  | {
      readonly result: 'notComputable';
      readonly baseline: PublishedFigure;
      readonly outcome: PublishedFigure;
      /** scope: they do not count the same thing · source: no one source gives both · order: the first is no plan, or the second no outcome. */
      readonly missing: 'scope' | 'source' | 'order';
    };

export function compare(baseline: PublishedFigure, outcome: PublishedFigure): Comparison {
  const refused = (missing: 'scope' | 'source' | 'order'): Comparison => ({
    result: 'notComputable',
    baseline,
    outcome,
    missing,
  });
  if (baseline.role !== 'plan' || outcome.role !== 'outcome') return refused('order');
  if (baseline.scope !== outcome.scope) return refused('scope');
  if (baseline.source !== outcome.source) return refused('source');
  const first = Number(baseline.amount);
  return {
    result: 'value',
    baseline,
    outcome,
    change: (Number(outcome.amount) - first) / first,
    atLeast: outcome.atLeast === true,
  };
}

/** The amount of this id; undefined when the project has none. */
export function figureNamed(project: DocumentedProject, id: string | null): PublishedFigure | undefined {
  return project.figures.find((figure) => figure.id === id);
}
