/** Writes the amounts under which a contract may be awarded directly: from reviewed files, or the invented ones of the demo; they never meet. */
import { demoThresholds } from '../../../demo/thresholds.ts';
import type { LineageName } from '../../archive/layout.ts';
import type { Engine } from '../../engine/engine.ts';
import { contentFolder } from '../../kernel/content.ts';
import { loadThresholds } from '../../model/thresholds/load.ts';
import { type ThresholdRow, thresholdRows } from '../../model/thresholds/rows.ts';
import type { ThresholdSource } from '../../model/thresholds/schema.ts';
import directAwardThresholdSql from './direct-award-threshold.sql';
import thresholdSourceSql from './threshold-source.sql';

export interface Thresholds {
  readonly rows: readonly ThresholdRow[];
  readonly sources: Readonly<Record<string, ThresholdSource>>;
}

const demoSource: ThresholdSource = {
  title: 'Seuils inventés de la Cormoranie',
  publisher: 'Limpide',
  section: 'demo/thresholds.ts',
  consulted: '2026-01-01',
};

/** What an edition of a lineage is built with. @throws LimpideError corrupt, with file and line */
export function thresholdsOf(lineage: LineageName, folder = contentFolder('thresholds')): Thresholds {
  if (lineage === 'demo')
    return {
      rows: demoThresholds.flatMap(({ category, amount, from, to }) =>
        (['publicBody', 'municipal'] as const).map((appliesTo) => ({
          prefix: 'ocds-fictif',
          appliesTo,
          category,
          from,
          to,
          amount: String(amount),
          currency: 'CAD',
          certainty: 'stated' as const,
          sources: ['demo'],
        })),
      ),
      sources: { demo: demoSource },
    };
  const files = loadThresholds(folder);
  return {
    rows: files.flatMap(thresholdRows),
    sources: Object.assign({}, ...files.map((file) => file.sources)),
  };
}

export async function writeThresholds(engine: Engine, thresholds: Thresholds): Promise<void> {
  await engine.run(directAwardThresholdSql);
  for (const row of thresholds.rows)
    await engine.run(
      `insert into direct_award_threshold values ($prefix, $applies_to, $category, $from_day, $to_day, $amount::decimal(18, 2), $currency,
        $certainty, $source, $note_fr, $note_en)`,
      {
        prefix: row.prefix,
        applies_to: row.appliesTo,
        category: row.category,
        from_day: row.from,
        to_day: row.to,
        amount: row.amount,
        currency: row.currency,
        certainty: row.certainty,
        source: row.sources.join(','),
        note_fr: row.note?.fr ?? null,
        note_en: row.note?.en ?? null,
      },
    );
  await engine.run(thresholdSourceSql);
  for (const [id, source] of Object.entries(thresholds.sources))
    await engine.run(
      'insert into threshold_source values ($id, $title, $publisher, $url, $section, $consulted)',
      {
        id,
        title: source.title,
        publisher: source.publisher,
        url: source.url ?? null,
        section: source.section,
        consulted: source.consulted,
      },
    );
}
