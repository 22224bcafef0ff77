/** What rules of quality find, by dataset: how many processes, of how many that can be checked. */
import { text as cell, number } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import type { Language } from '../../i18n/language.ts';
import { qualityRule, qualityRules } from '../../model/quality-rules.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { tableColumns } from './table-columns.tsx';
import { text } from './text.ts';

function ruleName(id: string, lang: Language): string {
  return qualityRule(id)?.name[lang] ?? id;
}

export function Findings({ lang, counts }: { lang: Language; counts: readonly SqlRow[] }) {
  const words = text[lang];
  const { dataset, count, share } = tableColumns(lang);
  const found = counts.filter((row) => number(row, 'findings') > 0);
  const seen = new Set(found.map((row) => cell(row, 'rule')));
  const quiet = qualityRules
    .filter(({ id }) => !seen.has(id))
    .map(({ name }) => name[lang].toLocaleLowerCase(lang));
  return (
    <section>
      <h2>{words.findings}</h2>
      <p>{words.findingsNote}</p>
      <DataTable
        lang={lang}
        caption={words.findings}
        captionHidden
        rows={found}
        rowKey={(row) => `${cell(row, 'dataset')} ${cell(row, 'rule')}`}
        empty={words.noFindings}
        columns={[
          {
            key: 'rule',
            header: words.rule,
            rowHeader: true,
            cell: (row) => (
              <a
                href={url(
                  'qualityFindings',
                  lang,
                  {},
                  { rule: cell(row, 'rule'), dataset: cell(row, 'dataset') },
                )}
              >
                {ruleName(cell(row, 'rule'), lang)}
              </a>
            ),
          },
          count('processes', words.processes),
          count('n', words.of),
          share('processes'),
          count('leftOut', words.leftOut),
          dataset,
        ]}
      />
      {quiet.length === 0 || found.length === 0 ? null : <p>{words.quiet(quiet.join(', '))}</p>}
      <p>
        <a href={url('qualityFindings', lang)}>{words.allRules}</a>
      </p>
    </section>
  );
}
