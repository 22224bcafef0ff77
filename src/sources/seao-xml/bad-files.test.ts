import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Rejection } from '../source.ts';
import { type Delivered, readBytes as read } from './recording-sink.ts';
import { seaoXmlSource } from './source.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));
const suffix = '_20190301_20190331.xml';
const contracts = fixture(`Contrats${suffix}`);
const summary = ({ rejections }: Delivered) => rejections.map(({ kind, reason }) => `${kind} ${reason}`);
const numbers = ({ rows }: Delivered) => rows.map(({ row }) => row['number']);

describe('bad files lose nothing', () => {
  const text = contracts.toString('utf8');

  test('wherever a file is cut, the rows before are delivered and the rest is one rejected row', async () => {
    const first = text.indexOf('  <contrat>');
    for (let end = first; end < text.indexOf('</export>') + 9; end += 23) {
      const file = await read(`Contrats${suffix}`, Buffer.from(text.slice(0, end)));
      const whole = text.slice(0, end).split('</contrat>').length - 1;
      expect(file.counts.final ?? 0).toBe(whole);
      expect(summary(file)).toEqual(['final truncated']);
      const [rest] = file.rejections;
      expect(rest?.raw.trim()).toBe(
        text
          .slice(
            text.slice(0, end).lastIndexOf('</contrat>') < 0
              ? first
              : text.slice(0, end).lastIndexOf('</contrat>') + 10,
            end,
          )
          .trim(),
      );
      expect(rest?.detail).toMatch(/line \d+, column \d+/);
    }
  });

  test('a malformed record is put aside with its place and text, and reading goes on at the next', async () => {
    const bad = text.replace(
      '<montantfinal>1000.000000</montantfinal>',
      '<montantfinal>1000</montant> R & D',
    );
    const file = await read(`Contrats${suffix}`, Buffer.from(bad));
    expect(numbers(file)).toEqual(['9000001', '9000003']);
    expect(summary(file)).toEqual(['final malformed']);
    const [rejected] = file.rejections;
    expect(rejected?.raw).toContain('</montant> R & D');
    expect(rejected?.place.line).toBe(12);
    expect(rejected?.detail).toContain('line 17, column');
  });

  test('a record that lost its end does not take the next one with it', async () => {
    const file = await read(`Contrats${suffix}`, Buffer.from(text.replace('</contrat>', '')));
    expect(file.counts).toEqual({ final: 2 });
    expect(summary(file)).toEqual(['final malformed']);
  });

  test('windows-1252 under the name of UTF-8: the rows with such bytes are put aside, the others are read', async () => {
    const file = await read(
      `Contrats${suffix}`,
      Buffer.from(
        text.replace('Vents &amp; mar', 'Vents et mar').replace('Toboggans Chimère inc.', 'Toboggans inc.'),
        'latin1',
      ),
    );
    expect(numbers(file)).toEqual(['9000001']);
    expect(summary(file)).toEqual(['final encoding', 'final encoding']);
    expect(file.rejections[0]?.raw).toContain('Chimère');
  });

  test('a declared single-byte encoding is read as such', async () => {
    const file = await read(
      `Contrats${suffix}`,
      Buffer.from(text.replace('"utf-8"', '"ISO-8859-1"'), 'latin1'),
    );
    expect(file.rows[0]?.row).toMatchObject({ contractor: { name: 'Toboggans Chimère inc.' } });
    expect(file.rejections).toEqual([]);
  });

  test('a BOM changes nothing but the places', async () => {
    const bytes = Buffer.concat([Buffer.from('\ufeff'), contracts]);
    const file = await read(`Contrats${suffix}`, bytes);
    expect(file.counts).toEqual({ final: 3 });
    expect(file.rows[0]?.place.offset).toBe(bytes.indexOf('<contrat>'));
  });

  test('a row without its number is put aside', async () => {
    const file = await read(
      `Contrats${suffix}`,
      Buffer.from(text.replace('<numeroseao>9000003</numeroseao>', '<numeroseao>N/D</numeroseao>')),
    );
    expect(summary(file)).toEqual(['final missingKey']);
    expect(file.rejections[0]?.detail).toContain('"N/D"');
  });

  test('a notice without its number takes its expenses with it, each counted', async () => {
    const name = `DepensesRevisions${suffix}`;
    const bad = fixture(name).toString('utf8').replace('<numeroseao>9000001</numeroseao>', '<numeroseao />');
    const file = await read(name, Buffer.from(bad));
    expect(summary(file)).toEqual([
      'expenseRevision missingKey',
      'revisedExpense missingKey',
      'revisedExpense missingKey',
    ]);
    expect(summary(await read(`Depenses${suffix}`, Buffer.from(bad)))).toEqual([
      'expense missingKey',
      'expense missingKey',
    ]);
  });

  test('entities are never expanded, and a document type is refused before anything is read', async () => {
    const bomb = text.replace(
      '<export',
      '<!DOCTYPE export [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>\n<export',
    );
    await expect(read(`Contrats${suffix}`, Buffer.from(bomb))).rejects.toMatchObject({ code: 'badInput' });
    const file = await read(`Contrats${suffix}`, Buffer.from(text.replace('SF-2019-07', '&b;')));
    expect(summary(file)).toEqual(['final malformed']);
  });

  test('what is no SEAO file is refused in plain words', async () => {
    for (const bad of ['', '<!DOCTYPE html><html>', '<?xml version="1.0"?><feed/>', '{"releases":[]}']) {
      await expect(read(`Contrats${suffix}`, Buffer.from(bad))).rejects.toMatchObject({
        code: 'badInput',
        status: 422,
      });
    }
  });

  test('an export without records, as .NET writes it or not, is a file like another', async () => {
    for (const end of ['></export>', ' />\n']) {
      const file = await read(
        `Contrats${suffix}`,
        Buffer.from(`<export datedebut="2019-03-01" datefin="2019-03-31"${end}`),
      );
      expect([file.counts, file.rejections]).toEqual([{}, []]);
    }
  });

  test('a compressed file whose download was cut gives what it holds, and one rejected row', async () => {
    const packed = gzipSync(Buffer.from(text));
    const rejections: Rejection[] = [];
    let finals = 0;
    await seaoXmlSource.read(
      {
        name: `Contrats${suffix}.gz`,
        size: packed.length,
        open: () => Readable.from([packed.subarray(0, packed.length - 60)]).pipe(createGunzip()),
      },
      {
        slice: () => {},
        row: () => void finals++,
        children: () => {},
        reject: (rejection) => void rejections.push(rejection),
      },
    );
    expect(finals).toBeGreaterThan(0);
    expect(rejections.map(({ reason }) => reason)).toEqual(['truncated']);
  });
});
