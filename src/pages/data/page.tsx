/** The sources: who publishes them, under which licence, what they cover, and every file with its fingerprint. */

import { sourceDatasets, tableEndpoints, tablePath } from '../../api/catalogue/distributions.ts';
import { schemaOrgDatasets } from '../../api/catalogue/schema-org.ts';
import type { Edition } from '../../editions/open.ts';
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import { exportFormats } from '../../exports/formats.ts';
import { formatBytes, formatCount, shortHash } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay, formatInstant } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import { CodeBlock } from '../../ui/code-block.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { realDataCommand } from '../../ui/demo-banner.tsx';
import type { Page } from '../page.ts';
import datasetsSql from './datasets.sql';
import filesSql from './files.sql';
import { text } from './text.ts';

const shownFiles = 200;
const columns = [
  'name',
  'sha256',
  'dataset',
  'source',
  'format',
  'bytes',
  'periodStart',
  'periodEnd',
] as const;

function DatasetSection({ row, lang }: { row: SqlRow; lang: Language }) {
  const words = text[lang];
  const start = textOrNull(row, 'period_start');
  const end = textOrNull(row, 'period_end');
  const newest = textOrNull(row, 'newest_at');
  const homepage = textOrNull(row, 'homepage');
  const licence = textOrNull(row, 'licence');
  const licenceUrl = textOrNull(row, 'licence_url');
  const title = textOrNull(row, lang === 'fr' ? 'title_fr' : 'title_en') ?? words.unknown;
  return (
    <section>
      <h2>{homepage?.startsWith('http') ? <a href={homepage}>{title}</a> : title}</h2>
      <DefinitionList
        lang={lang}
        items={[
          { term: words.publisher, value: textOrNull(row, 'publisher') },
          {
            term: words.licence,
            value:
              licence === null ? (
                words.unknownLicence
              ) : licenceUrl?.startsWith('http') ? (
                <a href={licenceUrl}>{licence}</a>
              ) : (
                licence
              ),
            note: textOrNull(row, 'attribution'),
          },
          { term: words.files, value: formatCount(number(row, 'n_files'), lang) },
          { term: words.size, value: formatBytes(number(row, 'bytes'), lang) },
          {
            term: words.period,
            value:
              start === null || end === null
                ? null
                : words.range(formatDay(start, lang), formatDay(end, lang)),
          },
          { term: words.newest, value: newest === null ? null : formatInstant(newest, lang) },
        ]}
      />
    </section>
  );
}

/** The whole tables, for those who take everything at once. */
function TableDownloads({ edition, lang }: { edition: Edition; lang: Language }) {
  const words = text[lang];
  return (
    <>
      <h3>{words.tables}</h3>
      <ul>
        {tableEndpoints.map((endpoint) => (
          <li key={endpoint.path}>
            {endpoint.title[lang]}
            {lang === 'fr' ? '\u00a0: ' : ': '}
            {exportFormats.map((format, index) => (
              <>
                {index === 0 ? '' : ' · '}
                <a key={format} href={tablePath(endpoint, format, edition)} rel="nofollow">
                  {format}
                </a>
              </>
            ))}
          </li>
        ))}
      </ul>
      <p>
        <a href={url('api', lang)}>{words.api}</a> · <a href="/catalogue.jsonld">{words.catalogue}</a> ·{' '}
        <a href="/datapackage.json">{words.dataPackage}</a>
      </p>
    </>
  );
}

export const data: Page = {
  route: 'data',
  section: 'data',
  formats: ['json', 'csv'],
  async html({ lang, edition, origin }) {
    const words = text[lang];
    const [datasets, files] = await Promise.all([
      edition.all(datasetsSql),
      edition.all(fill(filesSql, { limit: `limit ${shownFiles}` })),
    ]);
    const total = edition.manifest.canonical.sources.length;
    return {
      title: words.title,
      description: words.description,
      structured: schemaOrgDatasets(edition, lang, origin, await sourceDatasets(edition)),
      body: (
        <>
          <section>
            <h1>{words.title}</h1>
            <p class="lede">{words.lede}</p>
            <p>
              <a href={url('freshness', lang)}>{words.freshness}</a>
            </p>
          </section>
          {datasets.map((row) => (
            <DatasetSection key={cell(row, 'dataset_id')} row={row} lang={lang} />
          ))}
          <section>
            <h2>{words.allFiles}</h2>
            {total > shownFiles ? <p>{words.first(formatCount(shownFiles, lang))}</p> : null}
            <DataTable
              lang={lang}
              caption={words.allFiles}
              captionHidden
              rows={files}
              rowKey={(row) => cell(row, 'sha256')}
              columns={[
                {
                  key: 'file',
                  header: words.file,
                  rowHeader: true,
                  cell: (row) => (
                    <a href={url('sourceFile', lang, { sha: cell(row, 'sha256') })}>{cell(row, 'name')}</a>
                  ),
                },
                { key: 'format', header: words.format, cell: (row) => cell(row, 'format') },
                {
                  key: 'size',
                  header: words.size,
                  align: 'end',
                  cell: (row) => formatBytes(number(row, 'bytes'), lang),
                },
                {
                  key: 'sha',
                  header: words.fingerprint,
                  cell: (row) => <code title={cell(row, 'sha256')}>{shortHash(cell(row, 'sha256'))}</code>,
                },
              ]}
            />
          </section>
          <section>
            <h2>{words.add}</h2>
            <p>{words.addText}</p>
            <CodeBlock lang={lang} code={realDataCommand} />
          </section>
          <section>
            <h2>{words.more}</h2>
            <ul>
              <li>
                <a href={url('quality', lang)}>{words.quality}</a>
              </li>
              <li>
                <a href={url('quarantine', lang)}>{words.quarantine}</a>
              </li>
              <li>
                <a href={url('editions', lang)}>{words.editions}</a>
              </li>
              <li>
                <a href={url('organizations', lang)}>{words.organizations}</a>
              </li>
              <li>
                <a href={url('method', lang)}>{words.method}</a>
              </li>
            </ul>
            <p>{words.downloads}</p>
            <TableDownloads edition={edition} lang={lang} />
          </section>
        </>
      ),
    };
  },
  async data({ edition }) {
    return { kind: 'rows', columns, rows: edition.stream(fill(filesSql, { limit: '' })) };
  },
};
