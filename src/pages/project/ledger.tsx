/** The ledger: every plan, then every publication and every version of it, each with the place where it was read. */
import { text as cell, number, numberOrNull, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Silence } from '../../ui/silence.tsx';
import { statusWords } from './facts.tsx';
import { moneyOf } from './head.tsx';
import type { SourcePlace } from './read.ts';
import { text } from './text.ts';

interface LedgerProps {
  readonly rows: readonly SqlRow[];
  readonly files: ReadonlyMap<number, SourcePlace>;
  readonly lang: Language;
}

export function Place({ row, files, lang }: { row: SqlRow; files: LedgerProps['files']; lang: Language }) {
  const file = files.get(numberOrNull(row, 'file_id') ?? -1);
  const line = numberOrNull(row, 'line');
  if (!file) return <Silence lang={lang} />;
  return (
    <>
      <a href={url('sourceFile', lang, { sha: file.sha })}>{file.name}</a>
      {line === null ? null : <small class="under">{text[lang].line(line)}</small>}
    </>
  );
}

function isReason(value: string): value is keyof (typeof text.fr)['reasons'] {
  return value in text.fr.reasons;
}

function Reason({ row, lang }: { row: SqlRow; lang: Language }) {
  const words = text[lang];
  if (textOrNull(row, 'origin') === 'firstPublished') return <>{words.firstPublished}</>;
  const reason = textOrNull(row, 'reason');
  const given = reason !== null && reason !== 'notGiven' && isReason(reason);
  const said = given ? words.reasons[reason] : number(row, 'n') === 0 ? words.initialReason : null;
  const [scope, approver] = [textOrNull(row, 'scope'), textOrNull(row, 'approver')];
  return (
    <>
      {said ?? <Silence lang={lang} />}
      {scope === null ? null : <small class="under">{scope}</small>}
      {approver === null ? null : <small class="under">{approver}</small>}
    </>
  );
}

function Day({ row, column, lang }: { row: SqlRow; column: string; lang: Language }) {
  const day = textOrNull(row, column);
  return day === null ? <Silence lang={lang} /> : <>{formatDay(day, lang)}</>;
}

export function Plans({ rows, files, lang }: LedgerProps) {
  const words = text[lang];
  return (
    <section id="ledger">
      <h2>{words.ledger}</h2>
      <DataTable
        lang={lang}
        caption={words.ledgerCaption}
        rows={rows}
        rowKey={(row) => String(number(row, 'n'))}
        columns={[
          {
            key: 'plan',
            header: words.columns.plan,
            rowHeader: true,
            cell: (row) => words.planName(number(row, 'n')),
          },
          {
            key: 'approved',
            header: words.columns.approved,
            cell: (row) => <Day row={row} column="approved_on" lang={lang} />,
          },
          {
            key: 'cost',
            header: words.columns.cost,
            align: 'end',
            cell: (row) => moneyOf(row, 'cost', lang) ?? <Silence lang={lang} />,
          },
          {
            key: 'end',
            header: words.columns.end,
            cell: (row) => <Day row={row} column="end_on" lang={lang} />,
          },
          { key: 'reason', header: words.columns.reason, cell: (row) => <Reason row={row} lang={lang} /> },
          {
            key: 'source',
            header: words.columns.source,
            cell: (row) => <Place row={row} files={files} lang={lang} />,
          },
        ]}
      />
    </section>
  );
}

function Publication({ row, lang }: { row: SqlRow; lang: Language }) {
  const words = text[lang];
  const versions = number(row, 'n_versions');
  const name = textOrNull(row, 'publication');
  return (
    <>
      {formatDay(cell(row, 'as_of'), lang)}
      {name === null ? null : <small class="under">{name}</small>}
      {versions < 2 ? null : (
        <small class="under">
          {words.version(number(row, 'version_no'), versions)}
          {cell(row, 'state') === 'superseded' ? `, ${words.replaced}` : null}
        </small>
      )}
    </>
  );
}

function Share({ row, lang }: { row: SqlRow; lang: Language }) {
  const done = numberOrNull(row, 'percent_done');
  return done === null ? <Silence lang={lang} /> : <>{formatPercent(done, lang, 0)}</>;
}

export function Snapshots({ rows, files, lang }: LedgerProps) {
  const words = text[lang];
  const said = (value: string | null) => value ?? <Silence lang={lang} />;
  return (
    <section id="publications">
      <h2>{words.snapshots}</h2>
      <DataTable
        lang={lang}
        caption={words.snapshotsCaption}
        rows={rows}
        rowKey={(row) => `${cell(row, 'as_of')} ${number(row, 'version_no')}`}
        columns={[
          {
            key: 'publication',
            header: words.day,
            rowHeader: true,
            cell: (row) => <Publication row={row} lang={lang} />,
          },
          { key: 'rating', header: words.columns.rating, cell: (row) => said(textOrNull(row, 'rating')) },
          {
            key: 'cost',
            header: words.costChart.forecast,
            align: 'end',
            cell: (row) => said(moneyOf(row, 'cost', lang)),
          },
          {
            key: 'spent',
            header: words.columns.spent,
            align: 'end',
            cell: (row) => said(moneyOf(row, 'spent', lang)),
          },
          {
            key: 'end',
            header: words.endChart.forecast,
            cell: (row) =>
              textOrNull(row, 'end_on') === null ? (
                said(textOrNull(row, 'end_text'))
              ) : (
                <Day row={row} column="end_on" lang={lang} />
              ),
          },
          {
            key: 'done',
            header: words.columns.done,
            align: 'end',
            cell: (row) => <Share row={row} lang={lang} />,
          },
          {
            key: 'status',
            header: words.columns.status,
            cell: (row) => said(statusWords(textOrNull(row, 'status'), lang)),
          },
          {
            key: 'source',
            header: words.columns.source,
            cell: (row) => <Place row={row} files={files} lang={lang} />,
          },
        ]}
      />
    </section>
  );
}
