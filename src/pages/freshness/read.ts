/** How fresh each source is: what its data, the archive's chain and the last look at its catalogue say. */
import { readWatchState, type Seen, type WatchState } from '../../archive/watch-state.ts';
import type { Edition } from '../../editions/open.ts';
import { textOrNull } from '../../engine/cells.ts';
import type { Language } from '../../i18n/language.ts';
import { dayOfInstant } from '../../i18n/time.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { datasetNamed } from '../../sources/datasets/known.ts';
import datasetsSql from '../data/datasets.sql';
import { datasetsOf } from '../figure/provenance.ts';

export type Freshness = 'fresh' | 'late' | 'unknown';

export interface FreshSource {
  readonly id: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly licence: string | null;
  /** The last day that its data tell of, YYYY-MM-DD. */
  readonly newest: string | null;
  readonly cadence: string | null;
  readonly cadenceDays: number | null;
  /** Days from its last day to today. */
  readonly age: number | null;
  readonly state: Freshness;
  /** Instants. */
  readonly addedAt: string | null;
  readonly checkedAt: string | null;
  readonly outcome: Seen['outcome'] | null;
  readonly failures: number;
  readonly message: string | null;
}

/** So many announced intervals may pass before a source is called late. */
const patience = 2;

export function freshnessOf(age: number | null, cadenceDays: number | null): Freshness {
  if (age === null || cadenceDays === null) return 'unknown';
  return age > patience * cadenceDays ? 'late' : 'fresh';
}

/** A state that cannot be read is for `watch` to tell; here nobody looked. */
function seenOf(edition: Edition): WatchState {
  try {
    return readWatchState(edition.place);
  } catch (error) {
    if (error instanceof LimpideError) return {};
    throw error;
  }
}

function daysFrom(day: string, today: string): number {
  return Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`)) / 86_400_000);
}

/** @param today YYYY-MM-DD */
export async function readFreshness(edition: Edition, lang: Language, today: string): Promise<FreshSource[]> {
  const [rows, added] = await Promise.all([edition.all(datasetsSql), datasetsOf(edition, undefined, lang)]);
  const state = seenOf(edition);
  return rows.map((row): FreshSource => {
    const id = textOrNull(row, 'dataset_id');
    const known = id === null ? undefined : datasetNamed(id);
    const told = textOrNull(row, 'newest_at');
    const days = [
      told === null ? undefined : dayOfInstant(told),
      textOrNull(row, 'period_end')?.slice(0, 10),
    ];
    const newest =
      days
        .filter((day) => day !== undefined)
        .sort()
        .at(-1) ?? null;
    const age = newest === null ? null : Math.max(0, daysFrom(newest, today));
    const cadenceDays = known?.cadenceDays ?? null;
    const seen = id === null ? undefined : state[id];
    return {
      id,
      title: textOrNull(row, lang === 'fr' ? 'title_fr' : 'title_en') ?? id,
      publisher: textOrNull(row, 'publisher'),
      licence: textOrNull(row, 'licence'),
      newest,
      cadence: known?.cadence[lang] ?? null,
      cadenceDays,
      age,
      state: freshnessOf(age, cadenceDays),
      addedAt: added.find((one) => one.id === id)?.addedLast ?? null,
      checkedAt: seen?.checkedAt ?? null,
      outcome: seen?.outcome ?? null,
      failures: seen?.failures ?? 0,
      message: seen?.message ?? null,
    };
  });
}
