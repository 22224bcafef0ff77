/** What a flag lists, kind after kind; each row leads to its own answer, at the address that gives it again. */
import type { Edition } from '../../editions/open.ts';
import type { FlagSubject } from '../../flags/flag.ts';
import type { FlagCounts, FlagRow } from '../../flags/result.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { Silence } from '../../ui/silence.tsx';
import { capital } from '../../ui/verdict.tsx';
import type { Asked } from './ask.ts';
import { subjectParams } from './rows.ts';
import { text } from './text.ts';
import { observedWord } from './value.ts';
import { subjectHref } from './verdict.tsx';

export interface Listed {
  readonly subject: FlagSubject;
  readonly rows: readonly FlagRow[];
  /** Private individuals among the flagged. */
  readonly withheld: number;
  /** How many have the result that is listed. */
  readonly total: number;
}

export function totalOf(counts: FlagCounts | undefined, { query }: Asked): number {
  return counts === undefined ? 0 : counts[query.result ?? 'flagged'];
}

export function List({
  edition,
  lang,
  asked,
  listed: { subject, rows, withheld },
}: {
  edition: Edition;
  lang: Language;
  asked: Asked;
  listed: Listed;
}) {
  const { flag } = asked;
  const words = text[lang];
  const value = (n: number | null) =>
    n === null ? <Silence lang={lang}>–</Silence> : observedWord(n, flag.unit, edition.currency, lang);
  const address = (row: FlagRow) =>
    url('flag', lang, { id: flag.id }, { ...asked.changed, ...subjectParams(row) });
  const columns: Column<FlagRow>[] = [
    {
      key: 'subject',
      header: words.subject,
      rowHeader: true,
      cell: (row) => {
        const name =
          row.subject.name ?? (row.subject.process === undefined ? row.subject.id : words.untitled);
        const href = subjectHref(row, lang);
        return href === undefined ? name : <a href={href}>{name}</a>;
      },
    },
    ...(rows.some(({ dimensions }) => dimensions['year'] !== undefined)
      ? [
          {
            key: 'year',
            header: words.year,
            cell: (row: FlagRow) => row.dimensions['year'] ?? <Silence lang={lang} />,
          },
        ]
      : []),
    ...(rows.some(({ observed }) => observed !== null)
      ? [
          {
            key: 'observed',
            header: capital(flag.words[lang].observed),
            align: 'end' as const,
            cell: (row: FlagRow) => value(row.observed),
          },
        ]
      : []),
    ...(rows.some(({ threshold }) => threshold !== null)
      ? [
          {
            key: 'threshold',
            header: words.threshold,
            align: 'end' as const,
            cell: (row: FlagRow) => value(row.threshold),
          },
        ]
      : []),
    ...(rows.some(({ peers }) => peers !== null)
      ? [
          {
            key: 'peers',
            header: words.peers,
            align: 'end' as const,
            cell: ({ peers }: FlagRow) => (peers === null ? '' : formatCount(peers, lang)),
          },
        ]
      : []),
    {
      key: 'verdict',
      header: words.verdictOf,
      headerHidden: true,
      cell: (row) => (
        <a
          href={address(row)}
          rel="nofollow"
          data-unprinted=""
          aria-label={`${words.verdictOf}, ${row.subject.name ?? row.subject.id}`}
        >
          {words.verdictOf}
        </a>
      ),
    },
  ];
  return (
    <>
      {asked.subjects.length > 1 ? <h3>{words.kinds[subject.kind]}</h3> : null}
      {subject.derived ? <p>{words.derived}</p> : null}
      {rows.length === 0 ? null : (
        <DataTable
          lang={lang}
          caption={words.kinds[subject.kind]}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={(row, index) => `${row.subject.id} ${index}`}
        />
      )}
      {withheld === 0 ? null : <p>{words.withheld(withheld)}</p>}
    </>
  );
}
