/** On the demo data every licence, every renewal and every mention of open source that was planted is found, and no other. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { licences, maintenance } from '../../demo/catalog-large.ts';
import type { ProcessFacts } from '../../demo/facts.ts';
import { openMarket } from '../../demo/market.ts';
import { processAt } from '../../demo/process.ts';
import { releasesOf } from '../../demo/releases.ts';
import { type TestEdition, testEdition } from '../../test/edition.ts';
import { text } from '../engine/cells.ts';

const market = openMarket(1, 1000);
const all = Array.from({ length: 1000 }, (_, index) => processAt(market, index));

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition(all.flatMap((facts) => releasesOf(market, facts, 'one')));
});
afterAll(() => made.close());

/** Ocids in order, of the demo's facts and of a statement's rows. */
function planted(keep: (facts: ProcessFacts) => boolean): string[] {
  return all
    .filter(keep)
    .map(({ ocid }) => ocid)
    .sort();
}
async function found(sql: string): Promise<string[]> {
  return (await made.edition.all(sql)).map((row) => text(row, 'ocid')).sort();
}

const ofLicences = new Set([...licences.commodities, ...maintenance.commodities].map(({ id }) => id));

test('licences', async () => {
  expect(await found('select p.ocid from licence l join process p on p.pid = l.pid')).toEqual(
    planted(
      ({ commodity, rationale }) => ofLicences.has(commodity.id) || rationale?.includes('logiciel') === true,
    ),
  );
});

test('renewals that the publisher states, each with its predecessor', async () => {
  const rows = await made.edition.all(
    `select p.ocid, e.ocid as before from licence_renewal r join process p on p.pid = r.pid join process e on e.pid = r.previous_pid
     where r.stated order by 1`,
  );
  expect(rows.map((row) => [text(row, 'ocid'), text(row, 'before')])).toEqual(
    all
      .flatMap(({ ocid, renews }) => (renews ? [[ocid, renews.ocid]] : []))
      .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
  );
});

test('products in titles of information technology', async () => {
  expect(
    await found(`select p.ocid from process_product x join process p on p.pid = x.pid where x.by_title`),
  ).toEqual(
    planted(({ title }) =>
      /Bureau Nordet|Archiva Suroît|Données Aubier|Rempart Noroît|Dossier Estran|Paie Lisière/.test(title),
    ),
  );
});

test('open source, required or allowed', async () => {
  expect(
    await found("select p.ocid from open_source o join process p on p.pid = o.pid where o.kind = 'require'"),
  ).toEqual(planted(({ title }) => title.includes('logiciel libre')));
  expect(
    await found("select p.ocid from open_source o join process p on p.pid = o.pid where o.kind = 'allow'"),
  ).toEqual(planted(({ title }) => title.includes('code source ouvert ou équivalent')));
});
