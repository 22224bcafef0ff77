import { describe, expect, it } from 'vitest';
import { encodingSentence, narrowEncodingOf, wideEncodingOf } from './utf8.ts';

describe('encodings other than UTF-8', () => {
  it('UTF-16 and UTF-32 are told by their mark, or by the zeros between letters', () => {
    const text = '{"title":"Réfection du toit"}';
    const little = Buffer.from(text, 'utf16le');
    const big = Buffer.from(little).swap16();
    expect(wideEncodingOf(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toBe('UTF-16LE');
    expect(wideEncodingOf(Buffer.concat([Buffer.from([0xfe, 0xff]), big]))).toBe('UTF-16BE');
    expect(wideEncodingOf(little)).toBe('UTF-16LE');
    expect(wideEncodingOf(big)).toBe('UTF-16BE');
    expect(wideEncodingOf(Buffer.from([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]))).toBe('UTF-32LE');
    expect(wideEncodingOf(Buffer.from([0, 0, 0xfe, 0xff]))).toBe('UTF-32BE');
  });

  it('UTF-8 is none of them, with or without its mark', () => {
    for (const text of ['{"title":"é"}', '\uFEFF{}', '', '{}'])
      expect(wideEncodingOf(Buffer.from(text))).toBeUndefined();
  });

  it("Windows-1252 is told from ISO 8859-1 by Windows' own quotation marks and dashes", () => {
    expect(narrowEncodingOf(Buffer.from('Québec', 'latin1'))).toBe('ISO-8859-1');
    expect(narrowEncodingOf(Uint8Array.of(0x6c, 0x92, 0x65))).toBe('WINDOWS-1252');
  });

  it('the sentence gives a command that can be copied', () => {
    expect(encodingSentence('avis.json', 'WINDOWS-1252')).toMatch(
      /iconv -f WINDOWS-1252 -t UTF-8 "avis.json" > "utf8-avis.json"$/,
    );
  });
});
