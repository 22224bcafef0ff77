import { describe, expect, it } from 'vitest';
import { CollectingSink, inputOf } from './collecting-sink.ts';
import { ocdsSource } from './source.ts';

async function read(record: unknown, indent = 0): Promise<{ sink: CollectingSink; text: string }> {
  const sink = new CollectingSink();
  const text = JSON.stringify({ version: '1.1', uri: 'https://a.example', records: [record] }, null, indent);
  await ocdsSource.read(inputOf('records.json', text), sink);
  return { sink, text };
}

const ocid = 'ocds-fictif-1';
const planning = { ocid, id: '1', date: '2026-01-01T00:00:00Z', tag: ['planning'], parties: [] };
const tender = { ocid, id: '2', date: '2026-02-01T00:00:00Z', tag: ['tender'], parties: [] };
const link = { url: 'https://a.example/3.json', date: '2026-03-01T00:00:00Z', tag: ['award'] };
const compiledRelease = { ocid, id: 'c', date: '2026-03-01T00:00:00Z', tag: ['compiled'], parties: [] };

describe('a record', () => {
  it('that embeds its releases gives each, at its own place, and not the compiled one', async () => {
    for (const indent of [0, 2]) {
      const { sink, text } = await read({ ocid, releases: [planning, tender], compiledRelease }, indent);
      expect(sink.values).toEqual([planning, tender]);
      for (const { place, json } of sink.rows) {
        const published: unknown = JSON.parse(text.slice(place.offset, place.offset + place.length));
        expect(published).toEqual(JSON.parse(json));
        expect(text.slice(0, place.offset).split('\n')).toHaveLength(place.line);
      }
    }
  });

  it('that only links to its releases gives its compiled release', async () => {
    const { sink } = await read({ ocid, releases: [link], compiledRelease });
    expect(sink.values).toEqual([compiledRelease]);
    expect(sink.rejections).toEqual([]);
  });

  it('gives its ocid to a compiled release that lacks one', async () => {
    const { ocid: _, ...nameless } = compiledRelease;
    const { sink } = await read({ ocid, releases: [link], compiledRelease: nameless });
    expect(sink.values).toEqual([compiledRelease]);
  });

  it('with neither releases nor a compiled one is refused: the data is elsewhere', async () => {
    const { sink } = await read({ ocid, releases: [link, link] });
    expect(sink.rows).toEqual([]);
    expect(sink.rejections).toMatchObject([{ reason: 'linkedRelease' }]);
  });

  it('with both embedded releases and links gives the first and names the others', async () => {
    const { sink } = await read({ ocid, releases: [planning, link], compiledRelease });
    expect(sink.values).toEqual([planning]);
    expect(sink.rejections).toMatchObject([{ reason: 'linkedRelease', raw: JSON.stringify(link) }]);
    expect(sink.rejections[0]?.detail).toContain('https://a.example/3.json');
  });

  it('keeps amounts as they were written, digit for digit', async () => {
    const text =
      '{"records":[{"ocid":"a","releases":[{"ocid":"a","amount":12345678901234567.10,"parties":[]}]}]}';
    const sink = new CollectingSink();
    await ocdsSource.read(inputOf('records.json', text), sink);
    expect(sink.rows[0]?.json).toBe('{"ocid":"a","amount":12345678901234567.10,"parties":[]}');
  });
});
