import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CollectingSink, inputOf } from './collecting-sink.ts';
import { limitsOf } from './limits.ts';
import { ocdsSource, readOcds } from './source.ts';

async function read(...pieces: (string | Uint8Array)[]): Promise<{ sink: CollectingSink; format: string }> {
  const sink = new CollectingSink();
  const { format } = await ocdsSource.read(inputOf('notices.json', ...pieces), sink);
  return { sink, format };
}

const first = { ocid: 'ocds-fictif-1', parties: [], tender: { title: 'Déneigement {"[de]"} ' } };
const second = { ocid: 'ocds-fictif-2', parties: [], tender: { title: 'Réfection \\ du toit' } };
const both = [first, second];
const packageOf = (...releases: unknown[]) => ({ uri: 'https://a.example', version: '1.1', releases });
const link = { url: 'https://a.example/1.json', date: '2026-01-01T00:00:00Z', tag: ['tender'] };

describe('every container gives its releases', () => {
  const pretty = (value: unknown) => JSON.stringify(value, null, 2);
  const containers: [string, string, string][] = [
    ['JSON Lines', both.map((row) => JSON.stringify(row)).join('\n'), 'OCDS JSON Lines of releases'],
    [
      'JSON Lines with CRLF',
      `${both.map((row) => JSON.stringify(row)).join('\r\n')}\r\n`,
      'OCDS JSON Lines of releases',
    ],
    ['a release package', JSON.stringify(packageOf(...both)), 'OCDS 1.1 release package'],
    ['the same, indented', pretty(packageOf(...both)), 'OCDS 1.1 release package'],
    ['an array of releases', JSON.stringify(both), 'OCDS list of releases'],
    ['the same, indented', pretty(both), 'OCDS list of releases'],
    [
      'a list of packages',
      pretty([packageOf(first), packageOf(second)]),
      'OCDS 1.1 list of release packages',
    ],
    [
      'JSON Lines of packages',
      `${JSON.stringify(packageOf(first))}\n${JSON.stringify(packageOf(second))}\n`,
      'OCDS 1.1 JSON Lines of release packages',
    ],
    [
      'indented releases one after the other',
      `${pretty(first)}\n${pretty(second)}\n`,
      'OCDS list of releases',
    ],
    [
      'releases with commas between lines',
      `${JSON.stringify(first)},\n${JSON.stringify(second)},\n`,
      'OCDS list of releases',
    ],
    [
      'a package whose releases come first',
      pretty({ releases: both, version: '1.1' }),
      'OCDS 1.1 release package',
    ],
    [
      'a record package',
      pretty({ version: '1.1', records: both.map((row) => ({ ocid: row.ocid, releases: [row] })) }),
      'OCDS 1.1 record package',
    ],
    [
      'JSON Lines of records',
      both.map((row) => JSON.stringify({ ocid: row.ocid, releases: [row] })).join('\n'),
      'OCDS JSON Lines of records',
    ],
  ];
  it.each(containers)('%s', async (_name, text, expected) => {
    const { sink, format } = await read(text);
    expect(sink.values).toEqual(both);
    expect(sink.rejections).toEqual([]);
    expect(format).toBe(expected);
  });

  it('a single release', async () => {
    const { sink, format } = await read(pretty(first));
    expect(sink.values).toEqual([first]);
    expect(format).toBe('OCDS release');
    expect((await read(JSON.stringify(first), '\n')).format).toBe('OCDS release');
  });

  it('a package with no releases is a package, not a fault', async () => {
    for (const text of ['{"version":"1.1","releases":[]}', '{"releases":[],"version":"1.1"}']) {
      const { sink, format } = await read(text);
      expect([sink.rows, sink.rejections]).toEqual([[], []]);
      expect(format).toBe('OCDS 1.1 release package');
    }
  });

  it('byte order marks are dropped, at the start and between files put end to end', async () => {
    const line = `\uFEFF${JSON.stringify(first)}\n`;
    const { sink } = await read(line, line, `\uFEFF${JSON.stringify(second)}`);
    expect(sink.values).toEqual([first, first, second]);
    expect(sink.rows.map((row) => row.place.offset)).toEqual([
      3,
      line.length + 1 + 3 + 2,
      2 * (line.length + 3) + 3,
    ]);
    expect((await read(`\uFEFF${pretty(packageOf(first))}`)).sink.values).toEqual([first]);
  });

  it('blank lines are skipped, and counted in the place of the rows after them', async () => {
    const { sink } = await read(`\n\n${JSON.stringify(first)}\n\n  \n${JSON.stringify(second)}\n\n`);
    expect(sink.rows.map((row) => row.place.line)).toEqual([3, 6]);
  });

  it('line breaks that strings lost their escape for become spaces', async () => {
    const { sink } = await read(
      '{"uri":"x","version":"1.1","releases":[\n{"ocid":"a",\n"title":"one\r\ntwo\tthree"},{"ocid":"b"}]}',
    );
    expect(sink.values).toEqual([{ ocid: 'a', title: 'one  two three' }, { ocid: 'b' }]);
    // The first is no longer what the file holds at its place.
    expect(sink.rows.map((row) => row.isSlice)).toEqual([false, true]);
    expect(sink.rows.map((row) => row.place.line)).toEqual([2, 4]);
  });

  it("SEAO's releases are normalized wherever they stand, others are left verbatim", async () => {
    const theirs = JSON.stringify({ ocid: 'ocds-ec9k95-1', id: '20260918173731', parties: [] });
    const own = JSON.stringify(first);
    for (const text of [`${own}\n${theirs}\n${own}\n`, `${theirs}\n${own}\n`, `[${own},${theirs}]`]) {
      const { sink, format } = await read(text);
      expect(sink.values).toContainEqual({ ...JSON.parse(theirs), date: '2026-09-18T17:37:31Z' });
      expect(sink.rows.filter((row) => row.isSlice).every((row) => row.json === own)).toBe(true);
      expect(sink.rows.filter((row) => !row.isSlice)).toHaveLength(1);
      expect(format).toContain('SEAO dialect');
    }
  });

  it('a carriage return inside a line of JSON becomes a space, and the row is no longer verbatim', async () => {
    const { sink } = await read('{"ocid":"a","parties":[]}\n{"ocid":"b",\r"parties":[]}\n');
    expect(sink.rows.map(({ json, isSlice }) => [json, isSlice])).toEqual([
      ['{"ocid":"a","parties":[]}', true],
      ['{"ocid":"b", "parties":[]}', false],
    ]);
  });

  it('a row is one line, however it was laid out', async () => {
    const { sink } = await read(pretty(packageOf(...both)).replaceAll('\n', '\r\n'));
    expect(sink.rows.some((row) => /[\r\n]/.test(row.json))).toBe(false);
  });

  it('a lone record that links to its releases gives its compiled release, whatever the order', async () => {
    const compiledRelease = { ...first, tag: ['compiled'] };
    for (const record of [
      { ocid: first.ocid, releases: [link], compiledRelease },
      { releases: [link], compiledRelease, ocid: first.ocid },
    ]) {
      const { sink, format } = await read(JSON.stringify(record));
      expect(sink.values).toEqual([compiledRelease]);
      expect(format).toBe('OCDS record');
    }
  });
});

describe('properties', () => {
  /** Objects with any JSON inside, strings full of what could be taken for structure. */
  const nasty = fc.stringMatching(/^(?:[{}[\]:,"\\/ \n\t]|ocid|releases|é|€|😀|\u2028|[a-c]){0,12}$/u);
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      nasty,
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constantFrom(null, true, false, 0, -1e-7),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(nasty, tie('any'), { maxKeys: 4 }),
    ),
  })).any;
  const release = fc.record({
    ocid: fc.string({ minLength: 1 }),
    parties: fc.constant([]),
    x: value,
    y: value,
  });
  const cuts = fc.array(fc.nat(), { maxLength: 12 });

  function pieces(text: string, at: readonly number[]): Uint8Array[] {
    const bytes = Buffer.from(text);
    const places = [...new Set(at.map((n) => n % (bytes.length + 1)))].sort((a, b) => a - b);
    return [0, ...places].map((from, n) => bytes.subarray(from, places[n] ?? bytes.length));
  }

  const layouts: ((rows: readonly unknown[]) => string)[] = [
    (rows) => JSON.stringify({ uri: 'x', version: '1.1', releases: rows }),
    (rows) => JSON.stringify({ publisher: { name: '{"releases":[' }, releases: rows, links: {} }, null, 3),
    (rows) => JSON.stringify({ releases: rows }, null, '\t'),
    (rows) => JSON.stringify(rows),
    (rows) => JSON.stringify(rows, null, 1),
    (rows) => JSON.stringify([{ releases: rows, version: '1.1' }]),
    (rows) => rows.map((row) => JSON.stringify(row)).join('\n'),
    (rows) => rows.map((row) => JSON.stringify(row, null, 2)).join('\n'),
  ];

  it('any release in any container, cut anywhere into chunks, comes out as JSON.parse gives it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(release, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(...layouts),
        cuts,
        async (rows, layout, at) => {
          const text = layout(rows);
          const { sink } = await read(...pieces(text, at));
          const plain: unknown = JSON.parse(JSON.stringify(rows));
          expect(sink.values).toEqual(plain);
          expect(sink.rejections).toEqual([]);
          const bytes = Buffer.from(text);
          for (const { place, json, isSlice } of sink.rows) {
            expect(isSlice).toBe(true);
            expect(JSON.parse(bytes.toString('utf8', place.offset, place.offset + place.length))).toEqual(
              JSON.parse(json),
            );
            expect(bytes.toString('utf8', 0, place.offset).split('\n')).toHaveLength(place.line);
            expect(json).not.toMatch(/[\r\n]/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a byte changed anywhere in one release of a package costs that release at most', async () => {
    const noise = fc.constantFrom(...'{}[]":,\\ \nx0');
    await fc.assert(
      fc.asyncProperty(
        fc.nat(),
        noise,
        fc.boolean(),
        fc.constantFrom(0, 2),
        cuts,
        async (where, byte, replaces, indent, at) => {
          const rows = Array.from({ length: 5 }, (_, n) => ({
            ocid: `ocds-fictif-${n}`,
            parties: [{ id: `p${n}`, name: 'Atelier "Nord"' }],
          }));
          const text = JSON.stringify({ version: '1.1', uri: 'x', releases: rows }, null, indent);
          const own = JSON.stringify(rows[2], null, indent).replaceAll('\n', '\n    ');
          const from = text.indexOf(own) + 1;
          const to = from + own.length - 2;
          const place = from + (where % (to - from));
          const damaged = text.slice(0, place) + byte + text.slice(replaces ? place + 1 : place);
          const { sink } = await read(...pieces(damaged, at));
          const kept = [0, 1, 3, 4].map((n) => JSON.stringify(rows[n]));
          const given = sink.rows.map((row) => row.json.replace(/\s+(?=(?:[^"]|"[^"]*")*$)/g, ''));
          for (const row of kept)
            expect(given.map((json) => json.replaceAll(' ', ''))).toContain(row.replaceAll(' ', ''));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('nothing is held beyond the limit: a larger row is refused and the next ones are read', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...layouts),
        fc.integer({ min: 400, max: 3000 }),
        cuts,
        async (layout, size, at) => {
          const large = { ocid: 'large', parties: [], text: 'x'.repeat(size) };
          const text = layout([first, large, second]);
          const sink = new CollectingSink();
          await readOcds(inputOf('x.json', ...pieces(text, at)), sink, limitsOf(300));
          expect(sink.values).toEqual(both);
          expect(sink.reasons).toEqual(['tooLarge']);
          const [rejection] = sink.rejections;
          const { offset = 0, length = 0 } = rejection?.place ?? {};
          expect(JSON.parse(Buffer.from(text).toString('utf8', offset, offset + length))).toEqual(large);
        },
      ),
      { numRuns: 100 },
    );
  });
});
