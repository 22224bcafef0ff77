/** What the publisher changed after the fact, as events of the thread; versions that change nothing are only counted. */
import { textOrNull } from '../../engine/cells.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { dayOfInstant } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import type { TimelineEvent } from '../../ui/timeline.tsx';
import { differenceWords } from './change.ts';
import type { ProcessRecord } from './load.ts';
import { type Revision, revisionsOf } from './revisions.ts';
import { text } from './text.ts';

/** The real changes of a process, with contracts named by who won them. */
export function processRevisions(record: ProcessRecord): Revision[] {
  const names = new Map<string, string>();
  for (const { row, suppliers } of record.awards) {
    const id = textOrNull(row, 'award_id');
    const winners = suppliers.map((supplier) => textOrNull(supplier, 'name')).filter((one) => one !== null);
    if (id !== null && winners.length > 0) names.set(id, winners.join(', '));
  }
  return revisionsOf(record.changes, names);
}

const toldAtOnce = 4;

export function revisionEvents(record: ProcessRecord, lang: Language): TimelineEvent[] {
  const words = text[lang];
  return processRevisions(record).map((revision, index): TimelineEvent => {
    const lines = revision.differences.map((difference) => differenceWords(difference, lang));
    const list = (
      <ul>
        {lines.map((line, place) => (
          <li key={`${place} ${line}`}>{line}</li>
        ))}
      </ul>
    );
    const { sha256, file, releasedAt } = revision;
    return {
      id: `revision ${index}`,
      day: releasedAt === null ? null : (dayOfInstant(releasedAt) ?? null),
      kind: 'change',
      title: words.events.changed,
      detail:
        lines.length > toldAtOnce ? (
          <details class="more">
            <summary>{words.moreChanges(formatCount(lines.length, lang))}</summary>
            {list}
          </details>
        ) : (
          list
        ),
      ...(sha256 === null
        ? {}
        : { source: { href: url('sourceFile', lang, { sha: sha256 }), label: file ?? sha256 } }),
    };
  });
}

/** How many versions came after the first and changed nothing that is told, the order of lists apart. */
export function idleVersions(record: ProcessRecord): number {
  return Math.max(0, record.releases.length - 1 - processRevisions(record).length);
}
