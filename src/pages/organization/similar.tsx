/** For a supplier: tenders like those that it won, the open ones first. */
import type { Edition } from '../../editions/open.ts';
import { flag, text as textCell, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ResultList } from '../../ui/result-list.tsx';
import { Silence } from '../../ui/silence.tsx';
import similarSql from './similar.sql';
import { similarText } from './similar-text.ts';
import { text } from './text.ts';

/** @param now today: pages never read the clock themselves */
export function similarTenders(edition: Edition, oid: number, now: Date): Promise<readonly SqlRow[]> {
  return edition.all(similarSql, { oid, now: now.toISOString() });
}

function factsOf(row: SqlRow, lang: Language) {
  const words = similarText[lang];
  const day = textOrNull(row, 'day');
  const closes = textOrNull(row, 'closes_at');
  const buyer = textOrNull(row, 'buyer_name');
  const region = textOrNull(row, 'region');
  const closing = closes === null ? null : formatDay(closes.slice(0, 10), lang);
  return [
    ...(flag(row, 'is_open')
      ? [<strong key="open">{closing === null ? words.open : words.closes(closing)}</strong>]
      : [
          day === null ? <Silence lang={lang} /> : formatDay(day, lang),
          ...(closing === null ? [] : [words.closed(closing)]),
        ]),
    ...(buyer === null ? [] : [buyer]),
    ...(region === null ? [] : [region]),
  ];
}

export function SimilarTenders({ rows, lang }: { rows: readonly SqlRow[]; lang: Language }) {
  const words = similarText[lang];
  const open = rows.some((row) => flag(row, 'is_open'));
  return (
    <section id="similar">
      <h2>{words.title}</h2>
      <p>{words.note}</p>
      {rows.length === 0 ? (
        <EmptyState title={words.none}>
          <p>
            {words.noneHelp} <a href={url('search', lang, {}, { method: 'open' })}>{words.search}</a>
          </p>
        </EmptyState>
      ) : (
        <>
          {open ? null : <p>{words.noneOpen}</p>}
          <ResultList
            heading="h3"
            entries={rows.map((row) => {
              const ocid = textCell(row, 'ocid');
              return {
                id: ocid,
                href: url('process', lang, { ocid }),
                title: textOrNull(row, 'title') ?? `${text[lang].untitled} (${textCell(row, 'number')})`,
                facts: factsOf(row, lang),
              };
            })}
          />
        </>
      )}
      <p>
        <a href={url('smallFirms', lang)}>{words.easier}</a>
      </p>
    </section>
  );
}
