/** The thread of a process: every dated thing that its publisher said, in order, and who says it. */
import type { ComponentChildren } from 'preact';
import { numberOrNull, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { codeWord } from '../../i18n/words.ts';
import { url } from '../../routes.ts';
import type { TimelineEvent } from '../../ui/timeline.tsx';
import { dayOf } from './dates.ts';
import type { ProcessRecord } from './load.ts';
import { moneyText, nameOf } from './parts.tsx';
import { revisionEvents } from './revision-events.tsx';
import { type ProcessText, text } from './text.ts';

type Kind = keyof ProcessText['many'];

/** Something that happened on a day; several of a kind on one day are told together. */
interface Happening {
  readonly kind: Kind;
  readonly day: string | null;
  readonly title: ComponentChildren;
  readonly detail?: ComponentChildren;
  readonly row?: SqlRow;
}

/** The file that a row names, as the source of an event. */
function sourceOf(row: SqlRow | undefined, lang: Language): TimelineEvent['source'] {
  const sha = row ? textOrNull(row, 'sha256') : null;
  if (!row || sha === null) return undefined;
  return { href: url('sourceFile', lang, { sha }), label: textOrNull(row, 'file') ?? sha };
}

function awardHappenings(record: ProcessRecord, lang: Language): Happening[] {
  const words = text[lang];
  return record.awards.map(({ row, suppliers }): Happening => {
    const [winner, ...others] = suppliers;
    const status = textOrNull(row, 'status');
    const amount = moneyText(row, 'amount', lang);
    const odd = status === 'active' || status === null ? null : codeWord('statuses', status, lang);
    return {
      kind: 'award',
      day: dayOf(row, 'awarded_at'),
      title: winner ? (
        <>
          {words.events.awardedTo} {nameOf(winner, lang)}
          {others.length > 0 ? words.andOthers(formatCount(others.length, lang), others.length > 1) : null}
        </>
      ) : (
        words.events.awarded
      ),
      detail: [amount ?? words.amountUnpublished, odd].filter((part) => part !== null).join(' · '),
    };
  });
}

function reason(row: SqlRow, column: string, words: ProcessText): string | undefined {
  const given = textOrNull(row, column);
  return given === null ? undefined : words.reasonGiven(given);
}

function contractHappenings(record: ProcessRecord, lang: Language): Happening[] {
  const words = text[lang];
  return [
    ...record.contracts.flatMap((row): Happening[] => {
      const detail = textOrNull(row, 'name') ?? textOrNull(row, 'title') ?? undefined;
      return [
        { kind: 'signed', day: dayOf(row, 'signed_at'), title: words.events.signed, detail },
        { kind: 'ends', day: dayOf(row, 'ends_at'), title: words.events.ends, detail },
      ];
    }),
    ...record.amendments.map(
      (row): Happening => ({
        kind: 'amendment',
        day: dayOf(row, 'amended_at'),
        title: words.events.amendment,
        detail: reason(row, 'rationale', words) ?? reason(row, 'description', words),
      }),
    ),
    ...record.payments.map(
      (row): Happening => ({
        kind: 'payment',
        day: dayOf(row, 'paid_at'),
        title: words.events.payment(moneyText(row, 'amount', lang) ?? words.amountUnpublished),
      }),
    ),
  ];
}

function costHappenings(record: ProcessRecord, lang: Language): Happening[] {
  const words = text[lang];
  return [
    ...record.expenses.map(
      (row): Happening => ({
        kind: 'expense',
        day: dayOf(row, 'spent_on') ?? dayOf(row, 'published_on'),
        title: words.events.expense(moneyText(row, 'amount', lang) ?? words.amountUnpublished),
        detail: reason(row, 'description', words),
        row,
      }),
    ),
    ...record.finals.map(
      (row): Happening => ({
        kind: 'final',
        day: dayOf(row, 'final_on') ?? dayOf(row, 'published_on'),
        title: words.events.final(moneyText(row, 'amount', lang) ?? words.amountUnpublished),
        detail: textOrNull(row, 'name') ?? undefined,
        row,
      }),
    ),
  ];
}

const toldApart = 3;

function eventOf(happening: Happening, id: string, lang: Language): TimelineEvent {
  return {
    id,
    day: happening.day,
    title: happening.title,
    ...(happening.detail ? { detail: <p>{happening.detail}</p> } : {}),
    source: sourceOf(happening.row, lang),
  };
}

/** Three of a kind on one day are told one by one, more behind their number. What has no day is left to the tables. */
function eventsOfDays(happenings: readonly Happening[], lang: Language): TimelineEvent[] {
  const groups = new Map<string, Happening[]>();
  for (const happening of happenings) {
    if (happening.day === null) continue;
    const key = `${happening.day} ${happening.kind}`;
    const group = groups.get(key);
    if (group) group.push(happening);
    else groups.set(key, [happening]);
  }
  return [...groups].flatMap(([key, group]): TimelineEvent[] => {
    const [head] = group;
    if (!head || group.length <= toldApart)
      return group.map((one, index) => eventOf(one, `${key} ${index}`, lang));
    const title = text[lang].many[head.kind](formatCount(group.length, lang));
    return [
      {
        id: key,
        day: head.day,
        title,
        detail: (
          <details class="more">
            <summary>{text[lang].each}</summary>
            <ul>
              {group.map((one, index) => (
                <li key={String(index)}>
                  {one.title}
                  {one.detail ? <br /> : null}
                  {one.detail}
                </li>
              ))}
            </ul>
          </details>
        ),
        source: sourceOf(head.row, lang),
      },
    ];
  });
}

function tenderEvents({ process }: ProcessRecord, lang: Language): TimelineEvent[] {
  const words = text[lang];
  const starts = dayOf(process, 'tender_start');
  const ends = dayOf(process, 'tender_end');
  // Without a tender period, a process's day is that of its publication.
  const opened = starts ?? (ends === null ? dayOf(process, 'day') : null);
  const days = numberOrNull(process, 'tender_days');
  const bids = numberOrNull(process, 'n_bids') ?? 0;
  return [
    ...(opened === null
      ? []
      : [
          {
            id: 'opened',
            day: opened,
            title: words.events.opened,
            ...(days !== null && days > 0
              ? { detail: <p>{words.daysToBid(formatCount(days, lang), days > 1)}</p> }
              : {}),
          },
        ]),
    ...(ends === null
      ? []
      : [
          {
            id: 'closed',
            day: ends,
            title: words.events.closed,
            ...(bids > 0 ? { detail: <p>{words.bidsReceived(formatCount(bids, lang), bids > 1)}</p> } : {}),
          },
        ]),
  ];
}

/** Oldest first; on one day, in the order of a purchase. */
export function eventsOf(record: ProcessRecord, lang: Language): TimelineEvent[] {
  const happenings = [
    ...awardHappenings(record, lang),
    ...contractHappenings(record, lang),
    ...costHappenings(record, lang),
  ];
  return [
    ...tenderEvents(record, lang),
    ...eventsOfDays(happenings, lang),
    ...revisionEvents(record, lang),
  ].sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
}
