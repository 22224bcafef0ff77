/** What was read and what became of it, what is missing, what cannot be right: by dataset and public body. */
import { text as cell, number } from '../../engine/cells.ts';
import { codeWord } from '../../i18n/words.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Page } from '../page.ts';
import { buyersSection } from './buyers.tsx';
import countsSql from './counts.sql';
import { Findings } from './findings.tsx';
import missingSql from './missing.sql';
import observationsSql from './observations.sql';
import { ObservationFindings } from './observations.tsx';
import reasonsSql from './reasons.sql';
import reconciliationSql from './reconciliation.sql';
import { tableColumns } from './table-columns.tsx';
import { text } from './text.ts';

function word(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}

export const quality: Page = {
  route: 'quality',
  section: 'data',
  formats: ['json'],
  async html(request) {
    const { lang, edition } = request;
    const words = text[lang];
    const { dataset, count, share } = tableColumns(lang);
    const [reconciliation, reasons, missing, counts, observations] = await Promise.all([
      edition.all(reconciliationSql),
      edition.all(reasonsSql),
      edition.all(missingSql),
      edition.all(countsSql),
      edition.all(observationsSql),
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
                dataset,
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
                {
                  key: 'field',
                  header: words.field,
                  rowHeader: true,
                  cell: (row) => word(words.fields, cell(row, 'field')),
                },
                count('missing', words.absent),
                count('n', words.of),
                share('missing'),
                dataset,
              ]}
            />
          </section>
          <Findings lang={lang} counts={counts} />
          <ObservationFindings lang={lang} rows={observations} />
          {await buyersSection(request)}
        </>
      ),
    };
  },
  async data({ edition }) {
    const [reconciliation, reasons, missing, counts, observations] = await Promise.all([
      edition.all(reconciliationSql),
      edition.all(reasonsSql),
      edition.all(missingSql),
      edition.all(countsSql),
      edition.all(observationsSql),
    ]);
    return { kind: 'value', value: { reconciliation, reasons, missing, findings: counts, observations } };
  },
};
