/** Loads content/outcomes: an unknown indicator, area or source, or one fact written twice, is an error with file and line. */
import { join } from 'node:path';
import { contentFolder } from '../../kernel/content.ts';
import { readYaml, type YamlFile } from '../../kernel/yaml-file.ts';
import { knownAreas } from '../../sources/observation/areas.ts';
import { shareOfPercent } from '../../sources/observation/row.ts';
import {
  type FactFile,
  type FactSource,
  factFileSchema,
  type Indicator,
  indicatorFileSchema,
  type Target,
} from './schema.ts';

/** One sourced value, its share a decimal string from 0 to 1. */
export interface Fact {
  readonly indicator: string;
  readonly area: string;
  readonly part: string;
  readonly period: string;
  readonly value: string;
  readonly source: FactSource;
  readonly note: { readonly fr: string; readonly en: string } | null;
}

export interface Outcomes {
  readonly indicators: readonly Indicator[];
  readonly facts: readonly Fact[];
  readonly targets: readonly Target[];
}

const help = 'content/outcomes/README.md';
let shipped: Outcomes | undefined;

/** What this program ships, read once. @throws LimpideError corrupt, with file and line */
export function outcomes(): Outcomes {
  shipped ??= loadOutcomes(contentFolder('outcomes'));
  return shipped;
}

export function indicatorNamed(id: string): Indicator | undefined {
  return outcomes().indicators.find((indicator) => indicator.id === id);
}

/** @throws LimpideError corrupt, with file and line */
export function loadOutcomes(folder: string): Outcomes {
  const named = readYaml(join(folder, 'indicators.yaml'), indicatorFileSchema, help);
  const { indicators } = named.value;
  for (const [index, { id }] of indicators.entries())
    if (indicators.findIndex((other) => other.id === id) !== index)
      throw named.fault(['indicators', index, 'id'], `an indicator is called "${id}" already`);
  const file = readYaml(join(folder, 'facts.yaml'), factFileSchema, help);
  checkFacts(file, indicators);
  checkTargets(file, indicators);
  return {
    indicators,
    facts: file.value.facts.flatMap((fact) => {
      const source = file.value.sources[fact.source];
      const value = shareOfPercent(fact.percent);
      return source === undefined || value === undefined
        ? []
        : [{ ...fact, value, source, note: fact.note ?? null }];
    }),
    targets: file.value.targets,
  };
}

function checkFacts(file: YamlFile<FactFile>, indicators: readonly Indicator[]): void {
  const seen = new Set<string>();
  const used = new Set<string>();
  for (const [index, fact] of file.value.facts.entries()) {
    checkNames(file, ['facts', index], fact, indicators);
    if (!Object.hasOwn(file.value.sources, fact.source))
      throw file.fault(['facts', index, 'source'], `no source is called "${fact.source}"`);
    used.add(fact.source);
    const key = [fact.indicator, fact.area, fact.part, fact.period].join(' ');
    if (seen.has(key)) throw file.fault(['facts', index], `this value is there twice: ${key}`);
    seen.add(key);
  }
  for (const id of Object.keys(file.value.sources))
    if (!used.has(id)) throw file.fault(['sources', id], `no fact uses the source "${id}"`);
}

function checkTargets(file: YamlFile<FactFile>, indicators: readonly Indicator[]): void {
  for (const [index, target] of file.value.targets.entries())
    checkNames(file, ['targets', index], target, indicators);
}

function checkNames(
  file: YamlFile<FactFile>,
  at: readonly PropertyKey[],
  { indicator, area }: { readonly indicator: string; readonly area: string },
  indicators: readonly Indicator[],
): void {
  const known = indicators.find(({ id }) => id === indicator);
  if (known === undefined)
    throw file.fault([...at, 'indicator'], `no indicator is called "${indicator}" in indicators.yaml`);
  if (known.unit !== 'share')
    throw file.fault([...at, 'indicator'], `"${indicator}" is no share, and a fact here is a percentage`);
  if (!knownAreas.some(({ id }) => id === area))
    throw file.fault([...at, 'area'], `no area is called "${area}"`);
}
