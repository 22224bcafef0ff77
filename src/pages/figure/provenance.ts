/** What a figure rests on: its datasets, who publishes them, under which licence, and when their files were added. */
import { readChain } from '../../archive/chain.ts';
import type { Edition } from '../../editions/open.ts';
import { flag, number, text, textOrNull } from '../../engine/cells.ts';
import type { Language } from '../../i18n/language.ts';
import { LimpideError } from '../../kernel/errors.ts';
import type { PopulationName } from '../../measures/populations.ts';
import { memo } from '../memo.ts';
import datasetsSql from './datasets.sql';
import filesSql from './files.sql';

export interface FigureDataset {
  readonly id: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly licence: string | null;
  readonly licenceUrl: string | null;
  readonly homepage: string | null;
  readonly files: number;
  readonly from: string | null;
  readonly to: string | null;
  /** Instants of the first and the last file added; null when the chain does not say. */
  readonly addedFirst: string | null;
  readonly addedLast: string | null;
  /** What the measures that read it are made of: a file may hold purchases and projects. */
  readonly populations: readonly PopulationName[];
}

const populationNames = ['process', 'outcome', 'project'] as const satisfies readonly PopulationName[];

interface Added {
  readonly first: string;
  readonly last: string;
}

const addedOf = memo(async (edition: Edition): Promise<ReadonlyMap<string | null, Added>> => {
  const datasets = new Map(
    (await edition.all(filesSql)).map((row) => [text(row, 'sha256'), textOrNull(row, 'dataset_id')]),
  );
  const added = new Map<string | null, Added>();
  for (const { at, event } of chainOf(edition)) {
    if (event.kind !== 'added') continue;
    const dataset = datasets.get(event.sha256);
    if (dataset === undefined) continue;
    const known = added.get(dataset);
    added.set(dataset, {
      first: known && known.first < at ? known.first : at,
      last: known && known.last > at ? known.last : at,
    });
  }
  return added;
});

/** A chain that cannot be read is for `verify` to tell; here its dates are only not stated. */
function chainOf(edition: Edition): ReturnType<typeof readChain> {
  try {
    return readChain(edition.place);
  } catch (error) {
    if (error instanceof LimpideError) return [];
    throw error;
  }
}

async function readDatasets(
  edition: Edition,
  dataset: string | null,
  lang: Language,
): Promise<FigureDataset[]> {
  const added = await addedOf(edition, '');
  const rows = await edition.all(datasetsSql, { dataset });
  return rows.map((row) => {
    const id = textOrNull(row, 'dataset_id');
    return {
      id,
      title: textOrNull(row, lang === 'fr' ? 'title_fr' : 'title_en') ?? id,
      publisher: textOrNull(row, 'publisher'),
      licence: textOrNull(row, 'licence'),
      licenceUrl: textOrNull(row, 'licence_url'),
      homepage: textOrNull(row, 'homepage'),
      files: number(row, 'n_files'),
      from: textOrNull(row, 'period_start'),
      to: textOrNull(row, 'period_end'),
      addedFirst: added.get(id)?.first ?? null,
      addedLast: added.get(id)?.last ?? null,
      populations: populationNames.filter((name) => flag(row, `of_${name}`)),
    };
  });
}

const allDatasets = memo((edition: Edition, lang: string) =>
  readDatasets(edition, null, lang === 'fr' ? 'fr' : 'en'),
);

/** The datasets of the edition, or the one that a figure is filtered by; of one population only, when it is given. */
export async function datasetsOf(
  edition: Edition,
  dataset: string | undefined,
  lang: Language,
  population?: PopulationName,
): Promise<FigureDataset[]> {
  const found =
    dataset === undefined ? await allDatasets(edition, lang) : await readDatasets(edition, dataset, lang);
  return population === undefined ? found : found.filter((one) => one.populations.includes(population));
}
