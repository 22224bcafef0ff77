import { describe, expect, test } from 'vitest';
import { LimpideError } from '../../kernel/errors.ts';
import { isSeaoHead, isSeaoName, readProlog } from './prolog.ts';

const name = 'Contrats_20190301_20190331.xml';
const period = 'datedebut="2019-03-01" datefin="2019-03-31"';
const read = (text: string, of = name) => readProlog(of, Buffer.from(text));

describe('the beginning of a file', () => {
  test('tells its period, its kind and where its records begin', () => {
    const text = `<?xml version="1.0" encoding="utf-8"?>\n<export xmlns:xsi="x" ${period}>\n  <contrat>`;
    expect(read(text)).toEqual({
      kind: 'Contrats',
      tag: 'contrat',
      periodStart: '2019-03-01',
      periodEnd: '2019-03-31',
      encoding: 'utf-8',
      start: { offset: text.indexOf('\n  <'), line: 2, lineStart: text.indexOf('<export'), empty: false },
    });
  });

  test('the name tells new from revised, the first record what the rows are', () => {
    expect(read(`<export ${period}><contrat>`, 'ContratsRevisions_20190301_20190331.xml.gz').kind).toBe(
      'ContratsRevisions',
    );
    expect(read(`<export ${period}><avis><depenses/>`, 'x-DEPENSES_20190301_20190331.xml').kind).toBe(
      'Depenses',
    );
    expect(read(`<export ${period}><avis><numeroseao/><organisme>`, 'sans-nom.xml').kind).toBe('Avis');
    expect(read(`<export ${period}></export>`, 'DepensesRevisions_20190301_20190331.xml').kind).toBe(
      'DepensesRevisions',
    );
  });

  test('the name gives the period when the file does not', () => {
    expect(read('<export><contrat>')).toMatchObject({ periodStart: '2019-03-01', periodEnd: '2019-03-31' });
  });

  test('a BOM and a single-byte encoding are understood', () => {
    expect(read(`\ufeff<?xml version='1.0' encoding='UTF-8'?><export ${period}><contrat>`).encoding).toBe(
      'utf-8',
    );
    expect(read(`<?xml version="1.0" encoding="ISO-8859-1"?><export ${period}><contrat>`).encoding).toBe(
      'windows-1252',
    );
  });

  test.each([
    ['', /empty/],
    ['<!DOCTYPE html><html><body>404', /HTML page/],
    ['<?xml version="1.0"?><rss><channel>', /root should be <export>, not <rss>/],
    ['not XML at all', /not plain text/],
    [`<!DOCTYPE export [<!ENTITY a "aaaa">]><export ${period}><contrat>`, /document type or entities/],
    [`<?xml version="1.0" encoding="utf-16"?><export ${period}><contrat>`, /encoding, utf-16/],
    ['\ufffe', /root should be/],
    ['<export datedebut="2019-03-01" datefin="31 mars"><contrat>', /not made of days/],
  ])('%j is refused with a sentence that says why', (text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
    expect(() => read(text)).toThrow(LimpideError);
  });

  test('UTF-16 is refused by name', () => {
    expect(() => readProlog(name, Buffer.from('\ufeff<export>', 'utf16le'))).toThrow(/UTF-16/);
    expect(() => readProlog(name, Buffer.from('<export>', 'utf16le'))).toThrow(/UTF-16/);
  });

  test('finals and expenses under another name could be new or revised: refused, with the name to give', () => {
    expect(() => read(`<export ${period}><contrat>`, 'download.xml')).toThrow(
      /Contrats_20190301_20190331\.xml/,
    );
    expect(() => read(`<export ${period}></export>`, 'download.xml')).toThrow(/its name of SEAO/);
    expect(() => read('<export><avis><organisme>', 'download.xml')).toThrow(/which period/);
  });
});

describe('recognition', () => {
  test('by name or by content', () => {
    expect(isSeaoName('AvisRevisions_20190301_20190331.xml')).toBe(true);
    expect(isSeaoName('2019_Contrats_20190301_20190331.xml.gz')).toBe(true);
    expect(isSeaoName('hebdo_20260727_20260802.json')).toBe(false);
    expect(isSeaoHead(Buffer.from(`<?xml version="1.0"?>\n<export ${period}>`))).toBe(true);
    expect(isSeaoHead(Buffer.from('<export><contrat>'))).toBe(true);
    expect(isSeaoHead(Buffer.from('<export><row/></export>'))).toBe(false);
    expect(isSeaoHead(Buffer.from('{"releases":[]}'))).toBe(false);
  });
});
