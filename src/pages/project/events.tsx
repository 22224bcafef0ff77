/** The thread of a project: what each publication changed, gathered by the day on which it was seen. */
import { text as cell, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { formatMoney, formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { words as siteWords } from '../../i18n/words.ts';
import { url } from '../../routes.ts';
import { Timeline, type TimelineEvent } from '../../ui/timeline.tsx';
import { statusWords } from './facts.tsx';
import type { SourcePlace } from './read.ts';
import { text } from './text.ts';

interface EventsProps {
  readonly events: readonly SqlRow[];
  readonly files: ReadonlyMap<number, SourcePlace>;
  readonly currency: string | null;
  readonly lang: Language;
}

function isField(value: string): value is keyof (typeof text.fr)['fields'] {
  return value in text.fr.fields;
}
function isKind(value: string): value is keyof (typeof text.fr)['kinds'] {
  return value in text.fr.kinds;
}

function written(field: string, value: string | null, currency: string | null, lang: Language): string {
  if (value === null) return siteWords(lang).silence.notStated;
  if (['cost', 'spent', 'baselineCost'].includes(field))
    return formatMoney(value, currency ?? undefined, lang);
  if (['start', 'end', 'baselineStart', 'baselineEnd'].includes(field)) return formatDay(value, lang);
  if (field === 'percentDone') return formatPercent(Number(value), lang, 0);
  return field === 'status' ? (statusWords(value, lang) ?? value) : value;
}

interface Gathered {
  readonly kind: string;
  readonly seenOn: string;
  readonly asOf: string;
  readonly rows: SqlRow[];
}

/** Events of one kind, seen in one publication, about one day. */
function gather(events: readonly SqlRow[]): Gathered[] {
  const found = new Map<string, Gathered>();
  for (const row of events) {
    const [kind, seenOn, asOf] = [cell(row, 'kind'), cell(row, 'seen_on'), cell(row, 'as_of')];
    const key = `${seenOn} ${kind} ${asOf}`;
    const known = found.get(key) ?? { kind, seenOn, asOf, rows: [] };
    known.rows.push(row);
    found.set(key, known);
  }
  return [...found.values()];
}

export function Events({ events, files, currency, lang }: EventsProps) {
  const words = text[lang];
  const shown = gather(events).map(({ kind, seenOn, asOf, rows }): TimelineEvent => {
    const changes = rows.flatMap((row) => {
      const field = textOrNull(row, 'field');
      if (field === null || !isField(field) || kind === 'absent') return [];
      const [from, to] = (['old_value', 'new_value'] as const).map((column) =>
        written(field, textOrNull(row, column), currency, lang),
      );
      const plan = textOrNull(row, 'plan_n');
      const name = plan === null ? words.fields[field] : `${words.fields[field]} ${plan}`;
      return [{ field: `${field} ${plan}`, name, from: from ?? '', to: to ?? '' }];
    });
    const file = files.get(Number(rows[0]?.['file_id'] ?? -1));
    const name = isKind(kind) ? words.kinds[kind] : kind;
    return {
      id: `${seenOn} ${kind} ${asOf}`,
      day: seenOn,
      title: kind === 'retroactiveChange' ? `${name}, ${words.retroactive(formatDay(asOf, lang))}` : name,
      detail:
        changes.length === 0 ? undefined : (
          <ul class="plain-list">
            {changes.map(({ field, name: changed, from, to }) => (
              <li key={field}>
                {changed}
                {words.colon} <span>{from}</span> → <span>{to}</span>
              </li>
            ))}
          </ul>
        ),
      source: file ? { href: url('sourceFile', lang, { sha: file.sha }), label: file.name } : undefined,
      kind: kind === 'retroactiveChange' || kind === 'baselineRestated' ? 'change' : 'event',
    };
  });
  return (
    <section id="events">
      <h2>{words.events}</h2>
      <Timeline lang={lang} events={shown} label={words.events} />
    </section>
  );
}
