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
/** Rejections without a row, after which a file is either refused or taken for what it is. */
const heldLimit = 1000;

/** A member that only OCDS has, or a pair that tells a package or a release whose ocid comes later. Not its schemas. */
const telling = /"(?:ocid|releaseID)"\s*:\s*"|"releases"\s*:\s*\[|"releaseTag"\s*:\s*["[]/;
const pairs = [
  [/"publishedDate"\s*:\s*"/, /"publisher"\s*:\s*[{"]/],
  [/"records"\s*:\s*\[/, /"(?:packages|releases)"\s*:\s*\[|"compiledRelease"\s*:/],
  [/"parties"\s*:\s*\[/, /"roles"\s*:\s*\[/],
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

    let lines: Lines | undefined;
    for (let step = container.run(); step !== 'end'; step = (lines ?? container).run()) {
      if (delivery.held > heldLimit) {
        refuseIfEmpty(input.name, container, delivery, facts);
        delivery.settle();
      }
      if (step === 'lines') {
        const { at, line } = container.cursor;
        const kind = facts.bare.record > 0 ? 'record' : 'release';
        lines = new Lines(window, delivery, limits, kind, at, line);
      } else await window.fill(lines?.at ?? container.cursor.keep);
    }
    facts.lines = lines !== undefined && delivery.found > 1;
  } finally {
    window.close();
  }
  refuseIfEmpty(input.name, container, delivery, facts);
  delivery.settle();
  return facts.toFileFacts(input.name, delivery.dialects);
}

/** Throws `badInput` when nothing that was read is a row, or none of the rows is UTF-8. */
function refuseIfEmpty(name: string, container: Container, delivery: Delivery, facts: Facts): void {
  if (delivery.rows > 0) return;
  if (delivery.notUtf8 !== undefined && delivery.rejected.size === 1) throw notUtf8(name, delivery.notUtf8);
  if (container.rows.met > 0 || facts.packages.release + facts.packages.record > 0) return;
  const { foreign, fault } = container.rows;
  throw foreign === undefined ? nothingRead(name, fault) : notOcds(name, foreign);
}
