import { describe, expect, it } from 'vitest';
import { explainUnknown, whyUnreadable } from './unknown.ts';

const explain = (head: string | Uint8Array) => {
  const error = explainUnknown('fichier', Buffer.from(head));
  expect(error.code).toBe('unknownFile');
  return error.message;
};

describe('a file that no source recognizes', () => {
  it.each([
    ['is empty', '', 'fichier is empty'],
    ['holds white space', '\r\n \t', 'only white space'],
    [
      'is a web page',
      '<!-- x -->\n<!DOCTYPE HTML>\n<html><head><title>Page non trouvée</title>',
      '“Page non trouvée”',
    ],
    ['is another XML', '<?xml version="1.0"?><!-- a --><rss version="2.0">', 'XML (<rss>)'],
    ['is JSON of another kind', '{"name":"x"}', 'JSON but not OCDS'],
    ['is the answer of a portal', '{"help": "https://x.example", "success": true}', 'address of the dataset'],
    ['is a table', 'numéro,titre\n1,x\n', 'CSV'],
    ['is text', 'Not found', 'begins with “Not found”'],
    ['is a ZIP archive', 'PK\x03\x04\x14data.json', 'unzip it'],
    ['is an Excel file', 'PK\x03\x04\x14[Content_Types].xml', 'Excel'],
    ['is a PDF', '%PDF-1.7', 'PDF'],
  ])('%s', (_name, head, part) => {
    expect(explain(head)).toContain(part);
  });

  it('is an old Excel file, or compressed otherwise', () => {
    expect(explain(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toContain('Excel');
    expect(explain(Uint8Array.of(0x1f, 0x8b, 8))).toContain('compressed twice');
    expect(explain(Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd))).toContain('zstd');
  });

  it('is in UTF-16', () => {
    expect(explain(Buffer.from('\uFEFF{"ocid":"x"}', 'utf16le'))).toContain('iconv -f UTF-16LE');
  });

  it('may still be read by a source when it is text of some kind', () => {
    for (const text of ['{"a":1}', '<export>', 'a,b', '\uFEFF{']) {
      expect(whyUnreadable('fichier', Buffer.from(text))).toBeUndefined();
    }
  });
});
