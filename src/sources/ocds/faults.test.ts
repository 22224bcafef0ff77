import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { LimpideError } from '../../kernel/errors.ts';
import { CollectingSink, inputOf } from './collecting-sink.ts';
import { isObject } from './json.ts';
import { ocdsSource } from './source.ts';

async function read(...pieces: (string | Uint8Array)[]): Promise<CollectingSink> {
  const sink = new CollectingSink();
  await ocdsSource.read(inputOf('notices.json', ...pieces), sink);
  return sink;
}

/** The error that refuses the file; nothing of it reached the sink. */
async function refusal(...pieces: (string | Uint8Array)[]): Promise<LimpideError> {
  const sink = new CollectingSink();
  try {
    await ocdsSource.read(inputOf('notices.json', ...pieces), sink);
  } catch (error) {
    if (!(error instanceof LimpideError)) throw error;
    expect([sink.rows, sink.rejections]).toEqual([[], []]);
    expect(error.code).toBe('badInput');
    expect(error.message).toContain('notices.json');
    return error;
  }
  throw new Error('The file was not refused.');
}

const ocids = (sink: CollectingSink) => sink.values.map((row) => isObject(row) && row['ocid']);
const a = '{"ocid":"a","parties":[]}';
const b = '{"ocid":"b","parties":[]}';
const start = '{"version":"1.1","releases":[';

describe('a file that is cut short', () => {
  it('gives the rows before the cut; its tail is one rejection at its place', async () => {
    const sink = await read(`${start}\n${a},\n${b},\n{"ocid":"c","tender":{"ti`);
    expect(ocids(sink)).toEqual(['a', 'b']);
    expect(sink.rejections).toMatchObject([
      { reason: 'truncated', place: { line: 4, offset: 84, length: 25 }, raw: '{"ocid":"c","tender":{"ti' },
    ]);
  });

  it('between two rows, says so too: more was to come', async () => {
    const sink = await read(`${start}${a},`);
    expect(ocids(sink)).toEqual(['a']);
    expect(sink.rejections).toMatchObject([{ reason: 'truncated', raw: '' }]);
  });

  it('after the last row, lost none', async () => {
    const sink = await read(`${start}${a}]`);
    expect([ocids(sink), sink.reasons]).toEqual([['a'], []]);
  });

  it('in JSON Lines, the last line is the rejection', async () => {
    for (const tail of ['{"ocid":"c","par', '{"ocid":"c","parties":[{}', '{']) {
      const sink = await read(`${a}\n${b}\n${tail}`);
      expect(ocids(sink)).toEqual(['a', 'b']);
      expect(sink.rejections).toMatchObject([{ reason: 'truncated', raw: tail, place: { line: 3 } }]);
    }
  });

  it('in JSON Lines, a last line without a line break is whole all the same', async () => {
    expect(ocids(await read(`${a}\n${b}`))).toEqual(['a', 'b']);
  });

  it('in an array, in a list of packages, in a record package', async () => {
    expect((await read(`[${a},${b},{"oc`)).reasons).toEqual(['truncated']);
    expect((await read(`[${start}${a}]},${start}${b},{"oc`)).reasons).toEqual(['truncated']);
    const sink = await read(
      `{"records":[{"ocid":"a","releases":[${a}]},{"ocid":"b","releases":[{"ocid":"b","par`,
    );
    expect([ocids(sink), sink.reasons]).toEqual([['a'], ['truncated']]);
  });

  it('before its first release, is refused', async () => {
    expect((await refusal('{"publisher":{"name":"X"},"publishedDate":"2026')).message).toMatch(
      /line 1, byte 47.*cut short/,
    );
  });

  it('by a damaged gzip, gives the rows that could be decompressed and says why there are no more', async () => {
    async function* chunks(): AsyncGenerator<Buffer> {
      yield Buffer.from(`${a}\n${b}\n{"ocid":"c`);
      throw new LimpideError('badInput', 'notices.json.gz is a gzip file cut short.');
    }
    const sink = new CollectingSink();
    const open = () => Readable.from(chunks(), { highWaterMark: 1 });
    await ocdsSource.read({ name: 'notices.json.gz', size: 1, open }, sink);
    expect(ocids(sink)).toEqual(['a', 'b']);
    expect(sink.rejections).toMatchObject([
      { reason: 'truncated', raw: '{"ocid":"c', detail: 'notices.json.gz is a gzip file cut short.' },
    ]);
  });

  it('a gzip bomb is refused, whatever came before', async () => {
    async function* chunks(): AsyncGenerator<Buffer> {
      yield Buffer.from(`${a}\n`);
      throw new LimpideError('tooLarge', 'A bomb.');
    }
    const open = () => Readable.from(chunks(), { highWaterMark: 1 });
    await expect(ocdsSource.read({ name: 'x', size: 1, open }, new CollectingSink())).rejects.toThrow(
      'A bomb.',
    );
  });
});

describe('a row that is malformed', () => {
  it('in the middle of a package costs itself only; its place and text are kept', async () => {
    const sink = await read(`${start}\n  ${a},\n  {"ocid":"x", oops},\n  ${b}\n]}`);
    expect(ocids(sink)).toEqual(['a', 'b']);
    expect(sink.rejections).toMatchObject([
      { reason: 'malformed', place: { line: 3, offset: 61, length: 18 }, raw: '{"ocid":"x", oops}' },
    ]);
  });

  it('and never closed, does not take the next rows with it', async () => {
    const sink = await read(`${start}${a},{"ocid":"x","tender":{"title":"y"},${b},${a}]}`);
    expect(ocids(sink)).toEqual(['a', 'b', 'a']);
    expect(sink.rejections).toMatchObject([
      { reason: 'malformed', raw: '{"ocid":"x","tender":{"title":"y"}' },
    ]);
  });

  it('and closed twice, leaves one stray bracket behind', async () => {
    const sink = await read(`${start}${a}},${b}]}`);
    expect(ocids(sink)).toEqual(['a', 'b']);
    expect(sink.reasons).toEqual(['malformed']);
  });

  it('with a quotation mark too many, ends where the next row begins', async () => {
    const sink = await read(`${start}${a},{"ocid":"x","title":"a 5" Pipe"},${b}]}`);
    expect(ocids(sink)).toEqual(['a', 'b']);
    expect(sink.reasons).toEqual(['malformed']);
  });

  it('among rows that begin like the objects inside them, is still told apart', async () => {
    const row = (id: string) => `{"id":"${id}","parties":[{"id":"p"}],"ocid":"o-${id}"}`;
    const sink = await read(
      `${start}${row('1')},{"id":"2","parties":[{"id":"p"} {"id":"q"}}],"ocid":"o-2"},${row('3')}]}`,
    );
    expect(ocids(sink)).toEqual(['o-1', 'o-3']);
    expect(sink.reasons).toEqual(['malformed']);
  });

  it('in an array of releases, costs itself only', async () => {
    const sink = await read(`[${a},{"ocid":"x",!},${b}]`);
    expect([ocids(sink), sink.reasons]).toEqual([['a', 'b'], ['malformed']]);
  });

  it('as the first of JSON Lines, does not keep the others from being read', async () => {
    const sink = await read(`{"ocid":"x",!}\n${a}\n${b}\n`);
    expect(ocids(sink)).toEqual(['a', 'b']);
    expect(sink.rejections).toMatchObject([
      { reason: 'malformed', raw: '{"ocid":"x",!}', place: { line: 1 } },
    ]);
    expect(sink.rows.map((row) => row.place.line)).toEqual([2, 3]);
  });

  it('in JSON Lines, is told from a line that is JSON but no object', async () => {
    const sink = await read(`${a}\n[1, 2]\nnot JSON\n"text"\n{"ocid":"x"\n${b}\n`);
    expect(ocids(sink)).toEqual(['a', 'b']);
    expect(sink.rejections.map(({ reason, place }) => [reason, place.line])).toEqual([
      ['notAnObject', 2],
      ['malformed', 3],
      ['notAnObject', 4],
      ['malformed', 5],
    ]);
  });

  it('with no row after it, takes the rest of the file', async () => {
    const sink = await read(`${start}${a}, what follows, is not, JSON at all`);
    expect(ocids(sink)).toEqual(['a']);
    expect(sink.rejections).toMatchObject([
      { reason: 'malformed', raw: 'what follows, is not, JSON at all' },
    ]);
    expect(sink.rejections[0]?.detail).toContain('Nothing after it');
  });
});

describe('what stands where a release should', () => {
  it('is refused at its place when it is no object', async () => {
    const sink = await read(`${start}null,${a},[{}],"x",-1.5e3]}`);
    expect(ocids(sink)).toEqual(['a']);
    expect(sink.rejections.map(({ reason, raw }) => [reason, raw])).toEqual([
      ['notAnObject', 'null'],
      ['notAnObject', '[{}]'],
      ['notAnObject', '"x"'],
      ['notAnObject', '-1.5e3'],
    ]);
  });

  it('is refused when it is an object of another kind', async () => {
    expect((await read(`[${b},{"type":"Feature"}]`)).rejections).toMatchObject([
      { reason: 'missingOcid', raw: '{"type":"Feature"}' },
    ]);
  });

  it('is refused when it follows the draft of 2014, whose fields mean other things', async () => {
    const draft = '{"releaseID":"1","releaseTag":"planning","ocid":"x"}';
    const sink = await read(`{"publishedDate":"2014-09-01","releases":[${draft},${a}]}`);
    expect(ocids(sink)).toEqual(['a']);
    expect(sink.rejections).toMatchObject([{ reason: 'oldDraft', raw: draft }]);
    expect(sink.rejections[0]?.detail).toMatch(/2014 draft.*releaseTag, releaseID/);
    expect((await read(`${draft}\n${draft}\n`)).reasons).toEqual(['oldDraft', 'oldDraft']);
  });
});

describe('encodings', () => {
  const latin1 = (text: string) => Buffer.from(text, 'latin1');

  it('a row with bytes that are not UTF-8 is refused with its text, others are read', async () => {
    for (const [before, between, after] of [
      [start, ',', ']}'],
      ['', '\n', '\n'],
    ] as const) {
      const sink = await read(
        `${before}${a}${between}`,
        latin1('{"ocid":"x","title":"Québec"}'),
        `${between}${b}${after}`,
      );
      expect(ocids(sink)).toEqual(['a', 'b']);
      expect(sink.rejections).toMatchObject([{ reason: 'encoding', raw: '{"ocid":"x","title":"Québec"}' }]);
    }
  });

  it('a letter cut between two chunks is no fault', async () => {
    const bytes = Buffer.from(`${start}{"ocid":"é€😀","parties":[]}]}`);
    for (let cut = 0; cut <= bytes.length; cut++) {
      expect(ocids(await read(bytes.subarray(0, cut), bytes.subarray(cut)))).toEqual(['é€😀']);
    }
  });

  it('a file of which no row is UTF-8 is refused, with the command that converts it', async () => {
    const row = '{"ocid":"x","title":"Québec"}';
    expect((await refusal(latin1(`${row}\n${row}\n`))).message).toMatch(
      /ISO-8859-1.*iconv -f ISO-8859-1 -t UTF-8/,
    );
    const apostrophe = Buffer.concat([
      latin1('{"ocid":"x","title":"l'),
      Buffer.from([0x92]),
      latin1('eau"}'),
    ]);
    expect((await refusal(apostrophe)).message).toContain('WINDOWS-1252');
  });

  it('UTF-16 is refused, with or without its mark', async () => {
    expect((await refusal(Buffer.from(`\uFEFF${a}`, 'utf16le'))).message).toMatch(/UTF-16LE.*iconv/);
    expect((await refusal(Buffer.from(a, 'utf16le').swap16())).message).toContain('UTF-16BE');
  });
});

describe('a file that holds nothing to read', () => {
  it.each([
    ['an empty file', '', /empty/],
    ['white space', ' \n\n ', /only white space/],
    [
      'a web page saved as .json',
      '\n<!DOCTYPE html><html><head><title>Erreur 404</title>',
      /web page.*Erreur 404/,
    ],
    ['text', 'Not found\n', /line 1, byte 0/],
    ['a number', '42', /no release/],
    ['JSON that is not OCDS', '{"type":"FeatureCollection","features":[{"ocid":"x"}]}', /"type", "features"/],
    ['a list of other objects', '[{"name":"a"},{"name":"b"}]', /not OCDS.*"name"/],
    [
      'a package whose start is damaged',
      '{"version":"1.1" "uri":"x","releases":[]}',
      /line 1, byte 17: A comma/,
    ],
  ])('%s', async (_name, text, message) => {
    expect((await refusal(text)).message).toMatch(message);
  });

  it('is known as such before all of it is read', async () => {
    let served = 0;
    function* endless(): Generator<Buffer> {
      yield Buffer.from('[');
      for (;;) {
        served++;
        yield Buffer.from('{"name":"x"},'.repeat(1000));
      }
    }
    const input = { name: 'notices.json', size: 1, open: () => Readable.from(endless()) };
    await expect(ocdsSource.read(input, new CollectingSink())).rejects.toThrow('not OCDS');
    expect(served).toBeLessThan(100);
  });
});
