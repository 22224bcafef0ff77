/** Results as a list of short entries: title, a line of facts, an amount; reads well from 320 px up. */
import type { ComponentChildren } from 'preact';

export interface ResultEntry {
  readonly id: string;
  readonly href: string;
  readonly title: ComponentChildren;
  /** Facts on one line: buyer, day, method. */
  readonly facts: readonly ComponentChildren[];
  readonly amount?: ComponentChildren;
}

export function ResultList({
  entries,
  start = 1,
  heading: Heading = 'h2',
}: {
  entries: readonly ResultEntry[];
  /** Rank of the first entry. */
  start?: number;
  /** One level under the heading above the list. */
  heading?: 'h2' | 'h3' | 'h4';
}) {
  return (
    <ol class="results" start={start}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Heading class="result-title">
            <a href={entry.href}>{entry.title}</a>
          </Heading>
          <ul class="result-facts">
            {entry.facts.map((fact, index) => (
              <li key={String(index)}>{fact}</li>
            ))}
          </ul>
          {entry.amount ? <p class="result-amount">{entry.amount}</p> : null}
        </li>
      ))}
    </ol>
  );
}
