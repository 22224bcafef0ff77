/** What a reader does with one file: keeps its bytes in the archive, or reads all its rows at once. */
import type { Rejection } from '../source.ts';
import { isGzip } from '../text/gunzip.ts';
import { type FileToRead, type ReadFile, readFile } from './read-file.ts';
import { BlockSink, IrregularLines, LinesSink, type RowBlock } from './row-block.ts';

export interface FileRows extends ReadFile {
  readonly blocks: readonly RowBlock[];
  readonly rejections: readonly Rejection[];
}

/** Bytes of a file whose rows are held at once. */
const heldBytes = 32 << 20;
/** Bytes of a file of lines that the engine may read whole, and from which that is worth a trial. */
const linesBytes = 320 << 20;
const fewLinesBytes = 4 << 20;

const atOnce = async (): Promise<void> => {};

/**
 * The rows of a file; undefined when it is too large to be held, and must be streamed.
 * @throws LimpideError unknownFile, badInput, tooLarge: nothing of the file can be read
 */
export async function readRows(file: FileToRead): Promise<FileRows | undefined> {
  if (isGzip(file.path)) return undefined;
  if (file.redaction === undefined && file.bytes >= fewLinesBytes && file.bytes <= linesBytes) {
    const lines = await readLines(file);
    if (lines !== undefined) return lines;
  }
  if (file.bytes > heldBytes) return undefined;
  const sink = new BlockSink(true);
  const read = await readFile(file, sink, atOnce);
  return { ...read, blocks: sink.blocks, rejections: sink.rejections };
}

/** Undefined when the file is not one row a line. */
async function readLines(file: FileToRead): Promise<FileRows | undefined> {
  const sink = new LinesSink();
  try {
    const read = await readFile(file, sink, atOnce);
    return { ...read, blocks: sink.blocks(file.bytes), rejections: [] };
  } catch (error) {
    if (error instanceof IrregularLines) return undefined;
    throw error;
  }
}
