/** One file: what it is, what was read in it, and how to check that it is the same. */

import type { Edition } from '../../editions/open.ts';
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatBytes, formatCount } from '../../i18n/format.ts';
import { formatDay } from '../../i18n/time.ts';
import { codeWord } from '../../i18n/words.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import type { Page } from '../page.ts';
import fileSql from './file.sql';
import reconciliationSql from './reconciliation.sql';
import { text } from './text.ts';

/** @throws LimpideError notFound */
async function load(edition: Edition, sha: string): Promise<{ file: SqlRow; rows: SqlRow[] }> {
  const [file] = await edition.all(fileSql, { sha });
  if (!file) throw new LimpideError('notFound', 'No file of this edition has this fingerprint.');
  return { file, rows: await edition.all(reconciliationSql, { file: number(file, 'file_id') }) };
}

export const sourceFile: Page = {
  route: 'sourceFile',
  section: 'data',
  formats: ['json'],
  async html({ lang, edition, params }) {
    const words = text[lang];
    const { file, rows } = await load(edition, params['sha'] ?? '');
    const name = cell(file, 'name');
    const start = textOrNull(file, 'period_start');
    const end = textOrNull(file, 'period_end');
    const published = textOrNull(file, 'published_date');
    const publishedDay = published === null ? undefined : /^\d{4}-\d\d-\d\d/.exec(published)?.[0];
    const count = (column: string) => (row: SqlRow) => formatCount(number(row, column), lang);
    const orphans = rows.some((row) => number(row, 'n_without_process') > 0);
    const columns: Column<SqlRow>[] = [
      {
        key: 'kind',
        header: words.kind,
        rowHeader: true,
        cell: (row) => codeWord('rowKinds', cell(row, 'kind'), lang),
      },
      { key: 'read', header: words.columns.read, align: 'end', cell: count('n_read') },
      { key: 'loaded', header: words.columns.loaded, align: 'end', cell: count('n_loaded') },
      { key: 'quarantined', header: words.columns.quarantined, align: 'end', cell: count('n_quarantined') },
      { key: 'superseded', header: words.columns.superseded, align: 'end', cell: count('n_superseded') },
    ];
    if (orphans)
      columns.push({
        key: 'without',
        header: words.columns.without,
        align: 'end',
        cell: count('n_without_process'),
      });
    return {
      title: name,
      description: words.description(name),
      body: (
        <>
          <section>
            <Breadcrumb lang={lang} crumbs={[{ label: words.crumb, href: url('data', lang) }]} here={name} />
            <h1 class="long">{name}</h1>
            <DefinitionList
              lang={lang}
              items={[
                {
                  term: words.facts.dataset,
                  value: textOrNull(file, lang === 'fr' ? 'title_fr' : 'title_en'),
                },
                { term: words.facts.publisher, value: textOrNull(file, 'publisher') },
                {
                  term: words.facts.licence,
                  value: textOrNull(file, 'licence') ?? words.unknownLicence,
                  note: textOrNull(file, 'attribution'),
                },
                { term: words.facts.format, value: textOrNull(file, 'format') },
                { term: words.facts.size, value: formatBytes(number(file, 'bytes'), lang) },
                {
                  term: words.facts.period,
                  value:
                    start === null || end === null
                      ? null
                      : words.range(formatDay(start, lang), formatDay(end, lang)),
                },
                ...(publishedDay === undefined
                  ? []
                  : [{ term: words.facts.published, value: formatDay(publishedDay, lang) }]),
              ]}
            />
          </section>
          <section>
            <h2>{words.read}</h2>
            <p>{words.equation}</p>
            <DataTable
              lang={lang}
              caption={words.read}
              captionHidden
              rows={rows}
              rowKey={(row) => cell(row, 'kind')}
              columns={columns}
            />
            {orphans ? <p>{words.withoutNote}</p> : null}
          </section>
          <section>
            <h2>{words.hash}</h2>
            <CodeBlock lang={lang} code={cell(file, 'sha256')} />
            <p>{words.check}</p>
            <CodeBlock lang={lang} code={`sha256sum ${shellQuoted(name)}`} />
          </section>
        </>
      ),
    };
  },
  async data({ edition, params }) {
    const { file, rows } = await load(edition, params['sha'] ?? '');
    const { file_id: _, ...facts } = file;
    return { kind: 'value', value: { file: facts, reconciliation: rows } };
  },
};

/** A file's name as a shell reads it whole. */
function shellQuoted(name: string): string {
  return /^[\w.-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
