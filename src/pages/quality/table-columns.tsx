/** The columns that the tables of quality begin and end with. */
import { text as cell, number } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatCount, formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { knownDatasets } from '../../sources/datasets/known.ts';
import type { Column } from '../../ui/data-table.tsx';
import { text } from './text.ts';

/** A dataset's title, its id where it is not a known one. */
export function datasetTitle(id: string, lang: Language): string {
  return (
    knownDatasets.find((known) => known.id === id)?.title[lang] ??
    (id === 'unknown' ? text[lang].unknown : id)
  );
}

export function tableColumns(lang: Language) {
  const dataset: Column<SqlRow> = {
    key: 'dataset',
    header: text[lang].dataset,
    cell: (row) => datasetTitle(cell(row, 'dataset'), lang),
  };
  const count = (column: string, header: string): Column<SqlRow> => ({
    key: column,
    header,
    align: 'end',
    cell: (row) => formatCount(number(row, column), lang),
  });
  const share = (column: string): Column<SqlRow> => ({
    key: 'share',
    header: text[lang].share,
    align: 'end',
    cell: (row) => formatPercent(number(row, column) / number(row, 'n'), lang),
  });
  return { dataset, count, share };
}
