/** The thread of a process: every dated thing that its publisher said, in order. */
import { textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatCount, formatMoney } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { dayOfInstant } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import type { TimelineEvent } from '../../ui/timeline.tsx';
import { pathWords, valueWords } from './change.ts';
import type { ProcessRecord } from './load.ts';
import { text } from './text.ts';

function dayOf(row: SqlRow, column: string): string | null {
  const value = textOrNull(row, column);
  if (value === null) return null;
  return /^\d{4}-\d\d-\d\d$/.test(value) ? value : (dayOfInstant(value) ?? null);
}

function money(row: SqlRow, column: string, lang: Language): string | null {
  const amount = textOrNull(row, column);
  return amount === null ? null : formatMoney(amount, textOrNull(row, 'currency') ?? undefined, lang);
}

/** Changes of one release are one event; more than three fold away. */
function changeEvents(record: ProcessRecord, lang: Language): TimelineEvent[] {
  const words = text[lang];
  const byRelease = new Map<string, SqlRow[]>();
  for (const row of record.changes) {
    const key = `${textOrNull(row, 'released_at')} ${textOrNull(row, 'release_id')}`;
    byRelease.set(key, [...(byRelease.get(key) ?? []), row]);
  }
  return [...byRelease].map(([key, rows]) => {
    const [head] = rows;
    const list = (
      <ul>
        {rows.map((row) => {
          const path = textOrNull(row, 'path') ?? '';
          return (
            <li key={path}>
              {pathWords(path, lang)}
              {lang === 'fr' ? '\u00a0: ' : ': '}
              {words.wasNow(
                valueWords(textOrNull(row, 'old_value'), lang),
                valueWords(textOrNull(row, 'new_value'), lang),
              )}
            </li>
          );
        })}
      </ul>
    );
    const sha = head ? textOrNull(head, 'sha256') : null;
    return {
      id: `change ${key}`,
      day: head ? dayOf(head, 'released_at') : null,
      kind: 'change',
      title: words.events.changed,
      detail:
        rows.length > 3 ? (
          <details>
            <summary>{words.moreChanges(formatCount(rows.length, lang))}</summary>
            {list}
          </details>
        ) : (
          list
        ),
      ...(sha === null
        ? {}
        : {
            source: {
              href: url('sourceFile', lang, { sha }),
              label: (head ? textOrNull(head, 'file') : null) ?? sha,
            },
          }),
    };
  });
}

export function eventsOf(record: ProcessRecord, lang: Language): TimelineEvent[] {
  const words = text[lang];
  const { process } = record;
  const events: TimelineEvent[] = [];
  const push = (id: string, day: string | null, title: string, detail?: string | null) => {
    if (day !== null) events.push({ id, day, title, ...(detail ? { detail: <p>{detail}</p> } : {}) });
  };
  push('opened', dayOf(process, 'tender_start'), words.events.opened);
  push('closed', dayOf(process, 'tender_end'), words.events.closed);
  const seen = new Set<string>();
  for (const row of record.awards) {
    const name = textOrNull(row, 'name');
    const id = `award ${textOrNull(row, 'award_no')} ${name}`;
    if (seen.has(id)) continue;
    seen.add(id);
    push(
      id,
      dayOf(row, 'awarded_at'),
      name === null ? words.events.awarded : words.events.awardedTo(name),
      money(row, 'amount', lang),
    );
  }
  for (const row of record.contracts) {
    const id = textOrNull(row, 'contract_no') ?? '';
    push(`signed ${id}`, dayOf(row, 'signed_at'), words.events.signed, textOrNull(row, 'name'));
    push(`ends ${id}`, dayOf(row, 'ends_at'), words.events.ends, textOrNull(row, 'name'));
  }
  record.amendments.forEach((row, index) => {
    const reason = textOrNull(row, 'rationale') ?? textOrNull(row, 'description');
    push(
      `amendment ${index}`,
      dayOf(row, 'amended_at'),
      words.events.amendment,
      reason === null ? null : words.reasonGiven(reason),
    );
  });
  record.expenses.forEach((row, index) => {
    const reason = textOrNull(row, 'description');
    const amount = money(row, 'amount', lang);
    if (amount === null) return;
    push(
      `expense ${index}`,
      dayOf(row, 'spent_on') ?? dayOf(row, 'published_on'),
      words.events.expense(amount),
      reason === null ? null : words.reasonGiven(reason),
    );
  });
  record.finals.forEach((row, index) => {
    const amount = money(row, 'amount', lang);
    if (amount !== null)
      push(
        `final ${index}`,
        dayOf(row, 'final_on') ?? dayOf(row, 'published_on'),
        words.events.final(amount),
        textOrNull(row, 'name'),
      );
  });
  if (record.payments.length > 0) {
    const last = record.payments.at(-1);
    push(
      'payments',
      last ? dayOf(last, 'paid_at') : null,
      words.events.payments(formatCount(record.payments.length, lang), record.payments.length > 1),
    );
  }
  return [...events, ...changeEvents(record, lang)].sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
}
