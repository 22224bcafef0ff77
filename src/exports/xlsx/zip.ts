/** Writes a zip file part by part, each entry deflated while it comes; nothing of it is held in memory. */
import { crc32, createDeflateRaw } from 'node:zlib';

const signature = { local: 0x04034b50, descriptor: 0x08074b50, central: 0x02014b50, end: 0x06054b50 };
/** Deflate, names in UTF-8, sizes after the data. */
const flags = 0x0808;
const deflated = 8;
const version = 20;
/** 1980-01-01, the format's zero: equal data make equal files. */
const zeroDate = 0x0021;
const mostBytes = 0xffffffff;

interface Entry {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly plain: number;
  readonly offset: number;
}

export interface ZipInput {
  readonly name: string;
  readonly parts: AsyncIterable<Buffer> | Iterable<Buffer>;
}

function header(fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) buffer.writeUInt16LE(value, at);
    else buffer.writeUInt32LE(value, at);
    at += size;
  }
  return buffer;
}

/** @throws Error when an entry or the file passes 4 GiB, which this form of zip cannot hold */
export async function* zip(inputs: AsyncIterable<ZipInput> | Iterable<ZipInput>): AsyncGenerator<Buffer> {
  const entries: Entry[] = [];
  let offset = 0;
  for await (const { name, parts } of inputs) {
    const bytes = Buffer.from(name);
    const start = offset;
    const local = Buffer.concat([
      header([
        [4, signature.local],
        [2, version],
        [2, flags],
        [2, deflated],
        [2, 0],
        [2, zeroDate],
        [4, 0],
        [4, 0],
        [4, 0],
        [2, bytes.length],
        [2, 0],
      ]),
      bytes,
    ]);
    yield local;
    let [crc, packed, plain] = [0, 0, 0];
    const pack = createDeflateRaw({ level: 2 });
    const feed = (async () => {
      for await (const part of parts) {
        crc = crc32(part, crc);
        plain += part.length;
        if (!pack.write(part)) await new Promise((resolve) => pack.once('drain', resolve));
      }
      pack.end();
    })();
    feed.catch((error: unknown) => pack.destroy(error instanceof Error ? error : new Error(String(error))));
    for await (const part of pack) {
      packed += part.length;
      yield part;
    }
    await feed;
    offset += local.length + packed + 16;
    if (plain > mostBytes || offset > mostBytes) throw new Error('A zip entry passes 4 GiB.');
    yield header([
      [4, signature.descriptor],
      [4, crc],
      [4, packed],
      [4, plain],
    ]);
    entries.push({ name: bytes, crc, packed, plain, offset: start });
  }
  yield directory(entries, offset);
}

function directory(entries: readonly Entry[], offset: number): Buffer {
  const central = Buffer.concat(
    entries.map(({ name, crc, packed, plain, offset: at }) =>
      Buffer.concat([
        header([
          [4, signature.central],
          [2, version],
          [2, version],
          [2, flags],
          [2, deflated],
          [2, 0],
          [2, zeroDate],
          [4, crc],
          [4, packed],
          [4, plain],
          [2, name.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, at],
        ]),
        name,
      ]),
    ),
  );
  const end = header([
    [4, signature.end],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, central.length],
    [4, offset],
    [2, 0],
  ]);
  return Buffer.concat([central, end]);
}
