/** What was read and what became of it, what is missing, what cannot be: by dataset. */
import { text as cell, number } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatCount, formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { codeWord } from '../../i18n/words.ts';
import { url } from '../../routes.ts';
import { knownDatasets } from '../../sources/datasets/known.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import type { Page } from '../page.ts';
import impossibleSql from './impossible.sql';
import missingSql from './missing.sql';
import reasonsSql from './reasons.sql';
import reconciliationSql from './reconciliation.sql';
import { text } from './text.ts';

function word(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}

/** The columns that every table here begins and ends with. */
function tableColumns(lang: Language) {
  const dataset: Column<SqlRow> = {
    key: 'dataset',
    header: text[lang].dataset,
    cell: (row) => {
      const id = cell(row, 'dataset');
      return (
        knownDatasets.find((known) => known.id === id)?.title[lang] ??
        (id === 'unknown' ? text[lang].unknown : id)
      );
    },
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

export const quality: Page = {
  route: 'quality',
  section: 'data',
  formats: ['json'],
  async html({ lang, edition }) {
    const words = text[lang];
    const { dataset, count, share } = tableColumns(lang);
    const [reconciliation, reasons, missing, impossible] = await Promise.all([
      edition.all(reconciliationSql),
      edition.all(reasonsSql),
      edition.all(missingSql),
      edition.all(impossibleSql),
    ]);
    const orphans = reconciliation.some((row) => number(row, 'withoutProcess') > 0);
    return {
      title: words.title,
      description: words.description,
      body: (
        <>
          <section>
            <h1>{words.title}</h1>
            <p class="lede">{words.lede}</p>
          </section>
          <section>
            <h2>{words.reconciliation}</h2>
            <p>{words.equation}</p>
            <DataTable
              lang={lang}
              caption={words.reconciliation}
              captionHidden
              rows={reconciliation}
              rowKey={(row) => `${cell(row, 'dataset')} ${cell(row, 'kind')}`}
              columns={[
                dataset,
                {
                  key: 'kind',
                  header: words.kind,
                  rowHeader: true,
                  cell: (row) => codeWord('rowKinds', cell(row, 'kind'), lang),
                },
                count('read', words.read),
                count('loaded', words.loaded),
                count('quarantined', words.quarantined),
                count('superseded', words.superseded),
                ...(orphans ? [count('withoutProcess', words.without)] : []),
              ]}
            />
          </section>
          <section>
            <h2>{words.reasons}</h2>
            <DataTable
              lang={lang}
              caption={words.reasons}
              captionHidden
              rows={reasons}
              rowKey={(row) => cell(row, 'reason')}
              empty={words.noReasons}
              columns={[
                {
                  key: 'reason',
                  header: words.reason,
                  rowHeader: true,
                  cell: (row) => codeWord('rejectReasons', cell(row, 'reason'), lang),
                },
                count('n', words.count),
              ]}
            />
            {reasons.length === 0 ? null : (
              <p>
                <a href={url('quarantine', lang)}>{words.seeQuarantine}</a>
              </p>
            )}
          </section>
          <section>
            <h2>{words.missing}</h2>
            <p>{words.missingNote}</p>
            <DataTable
              lang={lang}
              caption={words.missing}
              captionHidden
              rows={missing}
              rowKey={(row) => `${cell(row, 'dataset')} ${cell(row, 'field')}`}
              columns={[
                dataset,
                {
                  key: 'field',
                  header: words.field,
                  rowHeader: true,
                  cell: (row) => word(words.fields, cell(row, 'field')),
                },
                count('missing', words.absent),
                count('n', words.of),
                share('missing'),
              ]}
            />
          </section>
          <section>
            <h2>{words.impossible}</h2>
            <p>{words.impossibleNote}</p>
            <DataTable
              lang={lang}
              caption={words.impossible}
              captionHidden
              rows={impossible}
              rowKey={(row) => `${cell(row, 'dataset')} ${cell(row, 'rule')}`}
              columns={[
                dataset,
                {
                  key: 'rule',
                  header: words.rule,
                  rowHeader: true,
                  cell: (row) => word(words.rules, cell(row, 'rule')),
                },
                count('impossible', words.count),
                count('n', words.of),
                share('impossible'),
              ]}
            />
          </section>
        </>
      ),
    };
  },
  async data({ edition }) {
    const [reconciliation, reasons, missing, impossible] = await Promise.all([
      edition.all(reconciliationSql),
      edition.all(reasonsSql),
      edition.all(missingSql),
      edition.all(impossibleSql),
    ]);
    return { kind: 'value', value: { reconciliation, reasons, missing, impossible } };
  },
};
