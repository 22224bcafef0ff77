/** What happened, in order: each event has its day, its words, and the source that says so. */
import type { ComponentChildren } from 'preact';
import type { Language } from '../i18n/language.ts';
import { formatDay } from '../i18n/time.ts';
import { words } from '../i18n/words.ts';
import { Silence } from './silence.tsx';

export interface TimelineEvent {
  readonly id: string;
  /** "YYYY-MM-DD", or null when the source gives none. */
  readonly day: string | null;
  readonly title: ComponentChildren;
  readonly detail?: ComponentChildren;
  /** Where it is said: the page of the file or of the release. */
  readonly source?: { readonly href: string; readonly label: string } | undefined;
  /** change: the publisher replaced what it had published before. */
  readonly kind?: 'event' | 'change';
}

export function Timeline({
  lang,
  events,
  label,
}: {
  lang: Language;
  events: readonly TimelineEvent[];
  label?: string;
}) {
  const text = words(lang).timeline;
  return (
    <ol class="timeline" aria-label={label ?? text.label}>
      {events.map((event) => (
        <li key={event.id} class={event.kind === 'change' ? 'timeline-change' : undefined}>
          <p class="timeline-day">
            {event.day === null ? (
              <Silence lang={lang} />
            ) : (
              <time dateTime={event.day}>{formatDay(event.day, lang)}</time>
            )}
            {event.kind === 'change' ? <em class="badge">{text.changed}</em> : null}
          </p>
          <p class="timeline-title">{event.title}</p>
          {event.detail ? <div class="timeline-detail">{event.detail}</div> : null}
          {event.source ? (
            <p class="timeline-source">
              <a href={event.source.href}>{event.source.label}</a>
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
