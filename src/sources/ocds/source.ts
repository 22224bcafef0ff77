/** OCDS 1.0 and 1.1 in every container that publishers use: packages, lists, single releases, JSON Lines, records. */
import type { FileFacts, RowSink, Source, SourceInput } from '../source.ts';
import { whyUnreadable } from '../text/unknown.ts';
import { Container } from './container.ts';
import { Delivery } from './deliver.ts';
import { Facts } from './facts.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { Lines } from './lines.ts';
import { nothingRead, notOcds, notUtf8, unreadable } from './refusals.ts';
import { ByteWindow } from './window.ts';

const headBytes = 64 * 1024;

/** A name that only OCDS uses, or a pair that tells a package or a release whose ocid comes later. */
const telling = /"(?:ocid|releases|compiledRelease|releaseTag|releaseID)"\s*:/;
const pairs = [
  [/"publishedDate"\s*:/, /"publisher"\s*:/],
  [/"records"\s*:/, /"packages"\s*:/],
  [/"parties"\s*:/, /"roles"\s*:/],
];

export const ocdsSource: Source = {
  id: 'ocds',
  recognizes(_name, head) {
    const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
      .toString('latin1')
      .replace(/^\xef\xbb\xbf/, '');
    if (!/^\s*[[{]/.test(text)) return false;
    return telling.test(text) || pairs.some((pair) => pair.every((part) => part.test(text)));
  },
  read: (input, sink) => readOcds(input, sink, defaultLimits),
};

/** Reads a file to its end, holding at most one row and one chunk of it. See `Source.read`. */
export async function readOcds(input: SourceInput, sink: RowSink, limits: Limits): Promise<FileFacts> {
  const window = new ByteWindow(input.open());
  const delivery = new Delivery(sink);
  const facts = new Facts();
  const container = new Container(input.name, window, delivery, facts, limits);
  try {
    while (window.end < headBytes && !window.ended) await window.fill(0);
    const why = whyUnreadable(input.name, window.bytes.subarray(0, Math.min(window.end, headBytes)));
    if (why !== undefined)
      throw window.end === 0 && window.failure ? window.failure : unreadable(input.name, why);

    let reader: Container | Lines = container;
    for (let step = reader.run(); step !== 'end'; step = reader.run()) {
      if (step === 'lines') {
        const { at, line } = container.cursor;
        reader = new Lines(window, delivery, limits, container.lineKind, at, line);
      } else await window.fill(reader.keep);
    }
    facts.lines = reader !== container && delivery.found > 1;
  } finally {
    window.close();
  }
  if (delivery.rows === 0) {
    if (delivery.notUtf8 !== undefined && delivery.rejected.size === 1)
      throw notUtf8(input.name, delivery.notUtf8);
    const packages = facts.packages.release + facts.packages.record;
    if (container.rows.met === 0 && packages === 0) {
      const { foreign, fault } = container.rows;
      throw foreign === undefined ? nothingRead(input.name, fault) : notOcds(input.name, foreign);
    }
  }
  return facts.toFileFacts(input.name, delivery.dialects);
}
