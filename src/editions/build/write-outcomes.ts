/** Writes what reviewed files say of outcomes: indicators and areas for every edition, sourced values for real ones only. */
import type { LineageName } from '../../archive/layout.ts';
import type { Engine } from '../../engine/engine.ts';
import { type Outcomes, outcomes } from '../../model/outcomes/load.ts';
import { knownAreas } from '../../sources/observation/areas.ts';
import indicatorSql from './indicator.sql';
import knownAreaSql from './known-area.sql';
import sourcedFactSql from './sourced-fact.sql';

/** What an edition of a lineage is built with. @throws LimpideError corrupt, with file and line */
export function outcomesOf(lineage: LineageName): Pick<Outcomes, 'indicators' | 'facts'> {
  const { indicators, facts } = outcomes();
  return { indicators, facts: lineage === 'demo' ? [] : facts };
}

/** The statements that write them: part of what an edition's model is. */
export const outcomeStatements: readonly string[] = [indicatorSql, knownAreaSql, sourcedFactSql];

export async function writeOutcomes(
  engine: Engine,
  { indicators, facts }: Pick<Outcomes, 'indicators' | 'facts'>,
): Promise<void> {
  await engine.run(indicatorSql, {
    indicators: JSON.stringify(
      indicators.map(({ id, kind, threshold, unit, denominator, title, definition, authority }) => ({
        indicator: id,
        kind,
        threshold: threshold ?? null,
        unit,
        denominator: denominator ?? null,
        title_fr: title.fr,
        title_en: title.en,
        definition_fr: definition.fr,
        definition_en: definition.en,
        authority_fr: authority.fr,
        authority_en: authority.en,
      })),
    ),
  });
  await engine.run(knownAreaSql, {
    areas: JSON.stringify(
      knownAreas.map(({ id, kind, parent, fr, en }) => ({
        area: id,
        kind,
        parent,
        name_fr: fr,
        name_en: en,
      })),
    ),
  });
  await engine.run(sourcedFactSql, {
    facts: JSON.stringify(
      facts.map(({ indicator, area, part, period, value, source, note }) => ({
        indicator,
        area,
        part,
        period,
        value,
        source: source.title,
        publisher: source.publisher,
        url: source.url,
        grade: source.grade,
        consulted_on: source.consulted,
        note_fr: note?.fr ?? null,
        note_en: note?.en ?? null,
      })),
    ),
  });
}
