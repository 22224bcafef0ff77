/** What rules of quality find in observations: by file, because the error is the file's. */
import { text as cell } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { observationText } from './observation-text.ts';
import { tableColumns } from './table-columns.tsx';
import { text } from './text.ts';

function ruleName(rule: string, lang: Language): string {
  const { rules } = observationText[lang];
  return rule === 'zeroForMissing' || rule === 'otherUnit' ? rules[rule] : rule;
}

export function ObservationFindings({ lang, rows }: { lang: Language; rows: readonly SqlRow[] }) {
  if (rows.length === 0) return null;
  const words = observationText[lang];
  const { dataset, count, share } = tableColumns(lang);
  return (
    <section id="observations">
      <h2>{words.title}</h2>
      <p>{words.note}</p>
      <DataTable
        lang={lang}
        caption={words.title}
        captionHidden
        rows={rows}
        rowKey={(row) => `${cell(row, 'sha256')} ${cell(row, 'rule')}`}
        columns={[
          {
            key: 'rule',
            header: text[lang].rule,
            rowHeader: true,
            cell: (row) => ruleName(cell(row, 'rule'), lang),
          },
          {
            key: 'file',
            header: words.file,
            cell: (row) => (
              <a href={url('sourceFile', lang, { sha: cell(row, 'sha256') })}>{cell(row, 'file')}</a>
            ),
          },
          count('findings', words.values),
          count('n', text[lang].of),
          share('findings'),
          dataset,
        ]}
      />
    </section>
  );
}
