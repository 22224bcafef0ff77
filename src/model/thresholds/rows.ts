/** The rows of `direct_award_threshold` that threshold files give, with those of `publicBody` where all its kinds agree. */
import type { BodyKind, ThresholdCategory, ThresholdFile } from './schema.ts';
import { categories } from './schema.ts';

export interface ThresholdRow {
  readonly prefix: string;
  readonly appliesTo: BodyKind;
  readonly category: ThresholdCategory;
  readonly from: string;
  readonly to: string;
  /** Decimal string. */
  readonly amount: string;
  readonly currency: string;
  readonly certainty: 'stated' | 'derived';
  /** Ids of the sources, in order. */
  readonly sources: readonly string[];
  readonly note?: { readonly fr: string; readonly en: string } | undefined;
}

/**
 * Every row of a file. Data seldom say more of a body than whether it is municipal; an amount of `publicBody` is given
 * for the days on which government and network have the same one, and for no other day: there it cannot be known.
 */
export function thresholdRows(file: ThresholdFile): ThresholdRow[] {
  const rows = file.prefixes.flatMap((prefix) =>
    file.entries.flatMap((entry) =>
      entry.categories.map((category) => ({
        prefix,
        appliesTo: entry.appliesTo,
        category,
        from: entry.from,
        to: entry.to,
        amount: entry.amount,
        currency: file.currency,
        certainty: entry.certainty,
        sources: entry.sources,
        note: entry.note,
      })),
    ),
  );
  return [
    ...rows,
    ...categories.flatMap((category) => agreed(rows.filter((row) => row.category === category))),
  ];
}

function agreed(rows: readonly ThresholdRow[]): ThresholdRow[] {
  if (rows.some((row) => row.appliesTo === 'publicBody')) return [];
  const network = rows.filter((row) => row.appliesTo === 'network');
  return rows
    .filter((row) => row.appliesTo === 'government')
    .flatMap((one) =>
      network.flatMap((other) => {
        const from = one.from > other.from ? one.from : other.from;
        const to = one.to < other.to ? one.to : other.to;
        if (one.prefix !== other.prefix || Number(one.amount) !== Number(other.amount) || from > to)
          return [];
        const row: ThresholdRow = {
          ...one,
          appliesTo: 'publicBody',
          from,
          to,
          certainty: other.certainty === 'stated' ? one.certainty : 'derived',
          sources: [...new Set([...one.sources, ...other.sources])],
          note: undefined,
        };
        return [row];
      }),
    );
}
