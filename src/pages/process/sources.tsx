/** Where a process's facts come from: every row that was read, its file and place, and how to read its raw text again. */
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatInstant } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import { CodeBlock } from '../../ui/code-block.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Silence } from '../../ui/silence.tsx';
import type { ProcessRecord } from './load.ts';
import { day, Folded } from './parts.tsx';
import { type ProcessText, text } from './text.ts';

function isState(state: string): state is keyof ProcessText['states'] {
  return state in text.fr.states;
}

function isKind(kind: string): kind is keyof ProcessText['kinds'] {
  return kind in text.fr.kinds;
}

/** A command that prints a row's bytes from the publisher's file. */
function rawCommand(row: SqlRow): string {
  const file = `'${cell(row, 'file').replaceAll("'", "'\\''")}'`;
  const from = number(row, 'byte_offset') + 1;
  const cut = `head -c ${number(row, 'byte_length')}`;
  return /\.gz$/i.test(cell(row, 'file'))
    ? `gzip -dc ${file} | tail -c +${from} | ${cut}`
    : `tail -c +${from} ${file} | ${cut}`;
}

function Version({ row, lang }: { row: SqlRow; lang: Language }) {
  const words = text[lang];
  const kind = textOrNull(row, 'kind') ?? '';
  const id = textOrNull(row, 'release_id') ?? textOrNull(row, 'name');
  return (
    <>
      {isKind(kind) ? words.kinds[kind] : kind}
      {id === null ? null : <small> {id}</small>}
    </>
  );
}

function Told({ row, lang }: { row: SqlRow; lang: Language }) {
  const at = textOrNull(row, 'released_at');
  if (at !== null) return <>{formatInstant(at, lang)}</>;
  if ('published_on' in row) return <>{day(row, 'published_on', lang)}</>;
  return <>{textOrNull(row, 'date_text') ?? <Silence lang={lang} />}</>;
}

function Raw({ row, lang }: { row: SqlRow; lang: Language }) {
  const words = text[lang];
  const sha = cell(row, 'sha256');
  return (
    <details class="more">
      <summary>{words.raw}</summary>
      <p>
        {words.rawNote} <a href={url('sourceFile', lang, { sha })}>{cell(row, 'file')}</a>
      </p>
      <CodeBlock lang={lang} code={rawCommand(row)} />
    </details>
  );
}

export function Sources({ record, lang }: { record: ProcessRecord; lang: Language }) {
  const words = text[lang];
  const { process } = record;
  const publisher = textOrNull(process, 'publisher');
  const licence = textOrNull(process, 'licence');
  const rows = [...record.releases, ...record.finals, ...record.expenses].filter(
    (row) => textOrNull(row, 'sha256') !== null,
  );
  const current = record.releases.filter((row) => textOrNull(row, 'state') === 'loaded').at(-1);
  return (
    <section id="sources">
      <h2>{words.sources}</h2>
      <p>{words.sourcesNote}</p>
      {publisher === null ? null : (
        <p>
          {words.dataset(publisher, licence ?? words.noLicence)} {textOrNull(process, 'attribution')}
        </p>
      )}
      <Folded lang={lang} count={rows.length}>
        <DataTable
          lang={lang}
          caption={words.sources}
          captionHidden
          rows={rows}
          rowKey={(_, index) => String(index)}
          columns={[
            {
              key: 'version',
              header: words.version,
              rowHeader: true,
              cell: (row) => <Version row={row} lang={lang} />,
            },
            { key: 'date', header: words.day, cell: (row) => <Told row={row} lang={lang} /> },
            {
              key: 'file',
              header: words.filePlace,
              cell: (row) => (
                <>
                  <a href={url('sourceFile', lang, { sha: cell(row, 'sha256') })}>{cell(row, 'file')}</a>
                  <br />
                  <small>
                    {words.placeAt(
                      formatCount(number(row, 'line'), lang),
                      formatCount(number(row, 'byte_offset'), lang),
                    )}
                  </small>
                </>
              ),
            },
            {
              key: 'state',
              header: words.state,
              cell: (row) => {
                const state = cell(row, 'state');
                return isState(state) ? words.states[state] : state;
              },
            },
          ]}
        />
      </Folded>
      {current ? <Raw row={current} lang={lang} /> : null}
    </section>
  );
}
