/** Which contracts are licences and by which signs, what they follow and why, who names a product, what speaks of open source. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestEdition, testEdition } from '../../test/edition.ts';
import { licenceContracts } from '../../test/licences.ts';
import { findMeasure, runMeasure } from '../measures/run.ts';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition(licenceContracts);
});
afterAll(() => made.close());

async function value(id: string, params: Record<string, string> = {}) {
  const result = await runMeasure(made.edition, made.edition, findMeasure(id), params);
  return result.value;
}

/** The last two digits of the ocid of each row, with the other columns. */
function rows(select: string) {
  return made.edition.all(select);
}

describe('licences', () => {
  test('are found by their signs, each kept apart', async () => {
    const found = await rows(
      `select right(p.ocid, 2) as no, l.by_class as c, l.by_service_class as s, l.by_provision as v, l.by_title as t, l.by_category as g
       from licence l join process p on p.pid = l.pid order by 1`,
    );
    const signs = found.map((row) => [
      row['no'],
      ['c', 's', 'v', 't', 'g'].filter((name) => row[name] === true).join(''),
    ]);
    expect(signs).toEqual([
      ['01', 'cg'],
      ['02', 'cg'],
      ['03', 'c'],
      ['04', 'v'],
      ['05', 'stg'],
      ['06', 'g'],
      ['15', 'c'],
    ]);
  });

  test('end within 18 months of the edition’s day, and not after', async () => {
    expect(
      await rows(
        'select right(p.ocid, 2) as no from licence l join process p on p.pid = l.pid where l.ends_soon',
      ),
    ).toEqual([{ no: '03' }]);
  });

  test('follow another for a reason that is kept', async () => {
    const found = await rows(
      `select right(p.ocid, 2) as no, right(e.ocid, 2) as before, r.stated, r.same_subject, r.same_product, r.same_supplier, r.says_renewal, r.days
       from licence_renewal r join process p on p.pid = r.pid join process e on e.pid = r.previous_pid order by 1`,
    );
    expect(found).toEqual([
      {
        no: '02',
        before: '01',
        stated: false,
        same_subject: true,
        same_product: true,
        same_supplier: false,
        says_renewal: false,
        days: 365,
      },
      {
        no: '03',
        before: '02',
        stated: true,
        same_subject: false,
        same_product: false,
        same_supplier: false,
        says_renewal: true,
        days: 365,
      },
    ]);
  });

  test('make a chain from the first that the data hold', async () => {
    expect(
      await rows(
        'select right(p.ocid, 2) as no, c.place, c.n_places as n from licence_chain c join process p on p.pid = c.pid order by 2',
      ),
    ).toEqual([
      { no: '01', place: 1, n: 3 },
      { no: '02', place: 2, n: 3 },
      { no: '03', place: 3, n: 3 },
    ]);
  });

  test('name products of the lineage’s own dictionary; a building is none', async () => {
    expect(
      await rows(
        'select right(p.ocid, 2) as no, x.product from process_product x join process p on p.pid = x.pid order by 1',
      ),
    ).toEqual(['01', '02', '09'].map((no) => ({ no, product: 'bureau-nordet' })));
  });
});

describe('measures of licences', () => {
  test.each([
    ['licence-count', {}, 7],
    ['licence-count', { product: 'bureau-nordet' }, 2],
    ['licence-value', {}, '345000.00'],
    ['licence-direct-share', {}, 6 / 7],
    ['licence-sole-source-share', {}, 1 / 7],
    ['licence-ending', {}, 1],
    ['licence-renewal-share', {}, 2 / 7],
    ['brand-named-share', {}, 1 / 5],
    ['open-source-count', {}, 2],
    ['open-source-required', {}, 1],
    ['open-source-allowed', {}, 1],
    ['open-source-named', {}, 0],
    ['process-count', { product: 'bureau-nordet' }, 3],
  ])('%s %j', async (id, params, expected) => {
    expect(await value(id, params)).toEqual(expected);
  });

  test('suppliers of licences are ranked by what they were awarded for licences', async () => {
    const { rows: ranked } = await runMeasure(
      made.edition,
      made.edition,
      findMeasure('licence-suppliers'),
      {},
    );
    expect(ranked.map((row) => [row.subject?.name, row.value])).toEqual([
      ['Revendeur Cumulus inc.', '230000.00'],
      ['Éditions du Nordet inc.', '115000.00'],
    ]);
  });

  test('shares of suppliers are not computed under ten awards', async () => {
    expect(await value('licence-top-three-share')).toBeNull();
    expect(await value('licence-concentration')).toBeNull();
  });
});

test('open source is required, or allowed where an equivalent is', async () => {
  expect(
    await rows(
      'select right(p.ocid, 2) as no, o.kind from open_source o join process p on p.pid = o.pid order by 1',
    ),
  ).toEqual([
    { no: '12', kind: 'require' },
    { no: '13', kind: 'allow' },
  ]);
});
