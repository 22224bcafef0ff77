/** Reads one file into a sink: recognizes it, reads it to its end, and keeps what was read when reading fails midway. */
import { Readable } from 'node:stream';
import type { Redaction } from '../../archive/redaction.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { sources } from '../registry.ts';
import type { FileFacts, RowSink, Source, SourceInput } from '../source.ts';
import { openDecompressed } from '../text/gunzip.ts';
import { explainUnknown } from '../text/unknown.ts';
import { CountingSink } from './counting-sink.ts';
import { peek } from './peek.ts';
import { RedactedSink } from './redacted-sink.ts';

export interface ReadFile {
  readonly source: string;
  readonly facts: FileFacts;
  /** Prefix of the first row's ocid, "ocds-" included, if it has one. */
  readonly prefix: string | undefined;
}

export interface FileToRead {
  readonly name: string;
  /** Where its bytes are. */
  readonly path: string;
  readonly bytes: number;
  readonly redaction: Redaction | undefined;
}

/**
 * @param ready resolves when the sink can take more
 * @throws LimpideError unknownFile, badInput, tooLarge: nothing of the file can be read, and the sink was given nothing
 */
export async function readFile(
  file: FileToRead,
  sink: RowSink,
  ready: () => Promise<void>,
): Promise<ReadFile> {
  if (file.redaction) return readRedacted(file, file.redaction, sink, ready);
  const counting = new CountingSink(sink);
  const source = await recognize(file);
  const facts = await readAll(source, inputOf(file, ready), counting);
  return { source: source.id, facts, prefix: counting.prefix };
}

async function recognize(file: FileToRead): Promise<Source> {
  const head = await peek(file.path);
  const source = sources.find((candidate) => candidate.recognizes(file.name, head));
  if (!source) throw explainUnknown(file.name, head);
  return source;
}

/** A redacted file may hold nothing any more by which it could be recognized. */
async function readRedacted(
  file: FileToRead,
  redaction: Redaction,
  sink: RowSink,
  ready: () => Promise<void>,
): Promise<ReadFile> {
  const redacted = new RedactedSink(sink, redaction);
  const counting = new CountingSink(redacted);
  const source = sources.find((candidate) => candidate.id === redaction.source);
  let facts: FileFacts = { format: redaction.format };
  if (source) {
    try {
      facts = { ...(await readAll(source, inputOf(file, ready), counting)), format: redaction.format };
    } catch (error) {
      if (!(error instanceof LimpideError) || error.code !== 'badInput') throw error;
    }
  }
  redacted.tellRemoved();
  return { source: redaction.source, facts, prefix: counting.prefix };
}

function inputOf(file: FileToRead, ready: () => Promise<void>): SourceInput {
  return { name: file.name, size: file.bytes, open: () => gated(openDecompressed(file.path), ready) };
}

/** A fault after the first row puts the rest of the file in quarantine; before it, the file is refused. */
async function readAll(source: Source, input: SourceInput, sink: CountingSink): Promise<FileFacts> {
  try {
    return await source.read(input, sink);
  } catch (error) {
    if (sink.rows === 0 || !(error instanceof LimpideError)) throw error;
    sink.reject({
      kind: 'release',
      reason: 'truncated',
      detail: error.message,
      place: { line: 0, offset: 0, length: 0 },
      raw: '',
    });
    return { format: source.id };
  }
}

/** Holds the stream back while the engine is busy with earlier chunks. */
function gated(stream: Readable, ready: () => Promise<void>): Readable {
  async function* chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of stream) {
      await ready();
      yield chunk;
    }
  }
  return Readable.from(chunks(), { objectMode: true, highWaterMark: 2 });
}
