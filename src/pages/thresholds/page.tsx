/** The amounts from which a public call for tenders is required, with the text that each stands in. */
import { text as cell, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { codeWord } from '../../i18n/words.ts';
import type { BodyKind } from '../../model/thresholds/schema.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Page } from '../page.ts';
import rowsSql from './rows.sql';
import sourcesSql from './sources.sql';
import { text } from './text.ts';

const kinds: readonly BodyKind[] = ['government', 'network', 'publicBody', 'municipal'];

export const thresholds: Page = {
  route: 'thresholds',
  section: 'data',
  formats: ['json'],
  async html({ lang, edition }) {
    const words = text[lang];
    const [rows, sources] = await Promise.all([edition.all(rowsSql), edition.all(sourcesSql)]);
    return {
      title: words.title,
      description: words.description,
      canonical: url('thresholds', lang),
      body: (
        <>
          <section>
            <Breadcrumb
              lang={lang}
              crumbs={[{ label: words.crumb, href: url('method', lang) }]}
              here={words.title}
            />
            <h1>{words.title}</h1>
            <p class="lede">{words.lede}</p>
            <p>{words.use}</p>
            <p>{words.missing}</p>
            <Downloads lang={lang} json={url('thresholds', lang, {}, {}, 'json')} what={words.title} />
          </section>
          {rows.length === 0 ? (
            <EmptyState title={words.none}>
              <p>{words.noneHelp}</p>
            </EmptyState>
          ) : null}
          {kinds.map((kind) => (
            <Kind
              key={kind}
              kind={kind}
              rows={rows.filter((row) => cell(row, 'applies_to') === kind)}
              fictional={edition.fictional}
              lang={lang}
            />
          ))}
          {sources.length === 0 ? null : (
            <section>
              <h2>{words.sources}</h2>
              <p>{edition.fictional ? words.invented : words.how}</p>
              {edition.fictional ? null : <Sources rows={sources} lang={lang} />}
            </section>
          )}
        </>
      ),
    };
  },
  async data({ edition }) {
    const [rows, sources] = await Promise.all([edition.all(rowsSql), edition.all(sourcesSql)]);
    return {
      kind: 'value',
      value: { thresholds: rows.map((row) => ({ ...row, source: cell(row, 'source').split(',') })), sources },
    };
  },
};

interface KindProps {
  readonly kind: BodyKind;
  readonly rows: readonly SqlRow[];
  readonly fictional: boolean;
  readonly lang: Language;
}

function Kind({ kind, rows, fictional, lang }: KindProps) {
  const words = text[lang];
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{words.kinds[kind]}</h2>
      {kind === 'publicBody' && !fictional ? <p>{words.publicBodyNote}</p> : null}
      <DataTable
        lang={lang}
        caption={words.kinds[kind]}
        captionHidden
        rows={rows}
        rowKey={(row) => `${cell(row, 'prefix')} ${cell(row, 'category')} ${cell(row, 'from_day')}`}
        columns={[
          {
            key: 'category',
            header: words.category,
            rowHeader: true,
            cell: (row) => codeWord('categories', cell(row, 'category'), lang),
          },
          { key: 'from', header: words.from, cell: (row) => formatDay(cell(row, 'from_day'), lang) },
          { key: 'to', header: words.to, cell: (row) => formatDay(cell(row, 'to_day'), lang) },
          {
            key: 'amount',
            header: words.amount,
            align: 'end',
            cell: (row) => formatMoney(cell(row, 'amount'), cell(row, 'currency'), lang),
          },
          {
            key: 'certainty',
            header: words.certainty,
            cell: (row) => (
              <>
                {cell(row, 'certainty') === 'stated' ? words.certainties.stated : words.certainties.derived}
                <Reason note={textOrNull(row, lang === 'fr' ? 'note_fr' : 'note_en')} />
              </>
            ),
          },
          {
            key: 'sources',
            header: words.sources,
            cell: (row) =>
              cell(row, 'source')
                .split(',')
                .map((id, index) => (
                  <>
                    {index === 0 ? '' : ', '}
                    {fictional ? id : <a href={`#source-${id}`}>{id}</a>}
                  </>
                )),
          },
        ]}
      />
    </section>
  );
}

function Reason({ note }: { note: string | null }) {
  return note === null ? null : (
    <>
      <br />
      <small>{note}</small>
    </>
  );
}

function Sources({ rows, lang }: { rows: readonly SqlRow[]; lang: Language }) {
  const words = text[lang];
  return (
    <DataTable
      lang={lang}
      caption={words.sources}
      captionHidden
      rows={rows}
      rowKey={(row) => cell(row, 'source_id')}
      columns={[
        {
          key: 'source',
          header: words.source,
          rowHeader: true,
          cell: (row) => {
            const address = textOrNull(row, 'url');
            const title = cell(row, 'title');
            return (
              <span id={`source-${cell(row, 'source_id')}`}>
                {address === null ? `${title} (${words.noAddress})` : <a href={address}>{title}</a>}
                <br />
                <small>{cell(row, 'source_id')}</small>
              </span>
            );
          },
        },
        { key: 'publisher', header: words.publisher, cell: (row) => cell(row, 'publisher') },
        { key: 'section', header: words.section, cell: (row) => cell(row, 'section') },
        { key: 'consulted', header: words.consulted, cell: (row) => formatDay(cell(row, 'consulted'), lang) },
      ]}
    />
  );
}
