/** Where a process's facts come from: every row that was read, its file and its place. */
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatInstant } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Silence } from '../../ui/silence.tsx';
import type { ProcessRecord } from './load.ts';
import { type ProcessText, text } from './text.ts';

function isState(state: string): state is keyof ProcessText['states'] {
  return state in text.fr.states;
}

export function Sources({ record, lang }: { record: ProcessRecord; lang: Language }) {
  const words = text[lang];
  const publisher = textOrNull(record.process, 'publisher');
  const licence = textOrNull(record.process, 'licence');
  const attribution = textOrNull(record.process, 'attribution');
  return (
    <section id="sources">
      <h2>{words.sources}</h2>
      <p>{words.sourcesNote}</p>
      {publisher === null || licence === null ? null : (
        <p>
          {words.dataset(publisher, licence)} {attribution}
        </p>
      )}
      <DataTable
        lang={lang}
        caption={words.sources}
        captionHidden
        rows={record.releases}
        rowKey={(_, index) => String(index)}
        columns={[
          {
            key: 'version',
            header: words.version,
            rowHeader: true,
            cell: (row) => textOrNull(row, 'release_id') ?? <Silence lang={lang} />,
          },
          {
            key: 'date',
            header: words.day,
            cell: (row) => {
              const at = textOrNull(row, 'released_at');
              return at === null
                ? (textOrNull(row, 'date_text') ?? <Silence lang={lang} />)
                : formatInstant(at, lang);
            },
          },
          {
            key: 'file',
            header: words.file,
            cell: (row) => (
              <a href={url('sourceFile', lang, { sha: cell(row, 'sha256') })}>{cell(row, 'file')}</a>
            ),
          },
          {
            key: 'place',
            header: words.place,
            cell: (row) =>
              words.placeAt(
                formatCount(number(row, 'line'), lang),
                formatCount(number(row, 'byte_offset'), lang),
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
    </section>
  );
}
