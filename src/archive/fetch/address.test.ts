import { describe, expect, it } from 'vitest';
import { addressKey, fileName, publicAddress, safeName } from './address.ts';

describe('an address, as people see it', () => {
  it.each([
    ['https://u:p@example.org/a?x=1#top', 'https://example.org/a?x=1'],
    [
      'https://example.org/a?X-Amz-Credential=k&X-Amz-Signature=abc&part=1',
      'https://example.org/a?X-Amz-Credential=hidden&X-Amz-Signature=hidden&part=1',
    ],
    [
      'https://example.org/a?api_key=k&keyword=eau%20potable',
      'https://example.org/a?api_key=hidden&keyword=eau+potable',
    ],
    ['https://example.org/a?keyword=eau%20potable', 'https://example.org/a?keyword=eau%20potable'],
  ])('%s is shown as %s', (address, shown) => {
    expect(publicAddress(new URL(address))).toBe(shown);
  });

  it('names the same download whoever asks, another one for another query', () => {
    const key = addressKey(new URL('https://example.org/a?x=1'));
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(addressKey(new URL('https://u:p@example.org/a?x=1#b'))).toBe(key);
    expect(addressKey(new URL('https://example.org/a?x=2'))).not.toBe(key);
  });
});

describe('the name of a file', () => {
  it.each([
    [null, 'https://example.org/d/Avis_20180101_20180131.xml', 'Avis_20180101_20180131.xml'],
    [null, 'https://example.org/d/D%C3%A9penses.json?v=2', 'Dépenses.json'],
    ['attachment; filename=releases.jsonl', 'https://example.org/get?id=1', 'releases.jsonl'],
    ['attachment; filename="a \\"b\\".json"', 'https://example.org/get', 'a _b_.json'],
    ['inline', 'https://example.org/export', 'export'],
    [null, 'https://example.org/', 'example.org'],
    [null, 'https://example.org/%E0%A4%A.json', '%E0%A4%A.json'],
  ])('with Content-Disposition %s at %s is %s', (disposition, url, name) => {
    expect(fileName(disposition, new URL(url))).toBe(name);
  });

  it('never leaves its folder, is never hidden, and fits any file system', () => {
    expect(safeName('../../etc/passwd')).toBe('passwd');
    expect(safeName('..\\..\\x.json')).toBe('x.json');
    expect(safeName('...json')).toBe('json');
    expect(safeName('a\u0000b\n.json')).toBe('a_b_.json');
    const long = safeName(`${'é'.repeat(300)}.jsonl.gz`);
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(150);
    expect(long).toMatch(/^é+\.jsonl\.gz$/);
  });
});
