/** Passes rows on, and remembers whether any came and which publisher's prefix the first one bears. */
import type { RowSink } from '../source.ts';

const headBytes = 64 << 10;

export class CountingSink implements RowSink {
  readonly #sink: RowSink;
  rows = 0;
  prefix: string | undefined;
  constructor(sink: RowSink) {
    this.#sink = sink;
  }
  slice: RowSink['slice'] = (kind, bytes, from, to, place) => {
    if (this.rows++ === 0) {
      const head = Buffer.from(bytes.buffer, bytes.byteOffset + from, Math.min(to - from, headBytes));
      this.prefix = prefixOf(head.toString('latin1'));
    }
    this.#sink.slice(kind, bytes, from, to, place);
  };
  row: RowSink['row'] = (kind, json, place) => {
    if (this.rows++ === 0) this.prefix = prefixOf(json);
    this.#sink.row(kind, json, place);
  };
  children: RowSink['children'] = (kind, count) => this.#sink.children(kind, count);
  reject: RowSink['reject'] = (rejection) => {
    this.rows++;
    this.#sink.reject(rejection);
  };
}

function prefixOf(json: string): string | undefined {
  return /"ocid"\s*:\s*"(ocds-[a-z0-9]{6})/.exec(json)?.[1];
}
