/** Reads a redacted file as if it were whole: what stands in a blanked range is not passed on, its row is told again. */
import type { Redaction } from '../../archive/redaction.ts';
import { type Place, type RowKind, type RowSink, rowKinds } from '../source.ts';

export class RedactedSink implements RowSink {
  readonly #sink: RowSink;
  readonly #redaction: Redaction;
  #dropped = false;
  constructor(sink: RowSink, redaction: Redaction) {
    this.#sink = sink;
    this.#redaction = redaction;
  }

  slice: RowSink['slice'] = (kind, bytes, from, to, place) => {
    this.#dropped = this.#isBlanked(place);
    if (!this.#dropped) this.#sink.slice(kind, bytes, from, to, place);
  };
  row: RowSink['row'] = (kind, json, place) => {
    this.#dropped = this.#isBlanked(place);
    if (!this.#dropped) this.#sink.row(kind, json, place);
  };
  children: RowSink['children'] = (kind, count) => {
    if (!this.#dropped) this.#sink.children(kind, count);
  };
  reject: RowSink['reject'] = (rejection) => {
    if (!this.#isBlanked(rejection.place)) this.#sink.reject(rejection);
  };

  /** Gives the rows that were taken out, with nothing but their ocid, so that they are still counted. */
  tellRemoved(): void {
    for (const { kind, ocid, line, offset, length, children } of this.#redaction.rows) {
      const known = rowKinds.find((candidate) => candidate === kind);
      if (known === undefined) continue;
      this.#sink.row(known, JSON.stringify({ ocid }), { line, offset, length });
      if (children > 0) this.#sink.children(childOf(known), children);
    }
  }

  #isBlanked(place: Place): boolean {
    return this.#redaction.ranges.some(
      ({ offset, length }) => place.offset >= offset && place.offset < offset + length,
    );
  }
}

function childOf(kind: RowKind): RowKind {
  return kind === 'notice' ? 'bidder' : kind;
}
