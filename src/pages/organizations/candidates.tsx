/** The section of pairs that may be the same: what is alike, how many share the words, and what the score means. */
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatCount, formatNumber } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { inFormat, url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { roleOf } from './decisions.ts';
import { type OrganizationsText, text } from './text.ts';

function isReason(why: string): why is keyof OrganizationsText['reasons'] {
  return why in text.fr.reasons;
}

function Name({ row, which, lang }: { row: SqlRow; which: 'A' | 'B'; lang: Language }) {
  const place = textOrNull(row, `place${which}`);
  const role = roleOf(textOrNull(row, `role${which}`));
  const name = cell(row, `name${which}`);
  return (
    <>
      {role === null ? name : <a href={url(role, lang, { id: cell(row, `id${which}`) })}>{name}</a>}
      {place === null ? null : <small> {place}</small>}
    </>
  );
}

export function Candidates({
  pairs,
  total,
  path,
  lang,
}: {
  pairs: readonly SqlRow[];
  total: number;
  path: string;
  lang: Language;
}) {
  const words = text[lang];
  return (
    <section id="candidates">
      <h2>{words.candidates}</h2>
      <p>{words.candidatesNote(total, pairs.length)}</p>
      {pairs.length === 0 ? null : <p>{words.scoreNote}</p>}
      <DataTable
        lang={lang}
        caption={words.candidates}
        captionHidden
        rows={pairs}
        rowKey={(row) => `${cell(row, 'idA')} ${cell(row, 'idB')}`}
        empty={words.none}
        columns={[
          {
            key: 'a',
            header: words.first,
            rowHeader: true,
            cell: (row) => <Name row={row} which="A" lang={lang} />,
          },
          { key: 'b', header: words.second, cell: (row) => <Name row={row} which="B" lang={lang} /> },
          {
            key: 'why',
            header: words.why,
            cell: (row) => {
              const why = cell(row, 'why');
              return isReason(why) ? words.reasons[why] : why;
            },
          },
          {
            key: 'alike',
            header: words.alike,
            align: 'end',
            cell: (row) => formatCount(number(row, 'nAlike'), lang),
          },
          {
            key: 'score',
            header: words.score,
            align: 'end',
            cell: (row) => formatNumber(cell(row, 'score'), lang, 1),
          },
        ]}
      />
      <p class="screen">
        {words.whole} <a href={inFormat(path, 'csv')}>CSV</a> · <a href={inFormat(path, 'json')}>JSON</a>
      </p>
    </section>
  );
}
