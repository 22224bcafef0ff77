import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestEdition, testEdition } from '../../test/edition.ts';
import { builderKey, cloudKey, market, townKey } from '../../test/market.ts';
import { number } from '../engine/cells.ts';
import { narrow, type OrganizationRole, runNarrowed } from './narrowed.ts';
import { measures } from './registry.ts';
import { populationOf, runMeasure } from './run.ts';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition(market);
});
afterAll(() => made.close());

async function oidOf(key: string): Promise<number> {
  const [row] = await made.edition.all('select oid from organization_mart where org_key = $key', { key });
  return row ? number(row, 'oid') : -1;
}

const organizations: readonly (readonly [string, OrganizationRole, string])[] = [
  ['a town that buys', 'buyer', townKey],
  ['a builder', 'supplier', builderKey],
  ['a software firm', 'supplier', cloudKey],
];

describe.each(organizations)('the rows of %s alone give what all rows give', (_, role, key) => {
  test.each(
    measures.flatMap((measure) => (measure.population === undefined ? [[measure.id, measure] as const] : [])),
  )('%s', async (_id, measure) => {
    const { edition } = made;
    const organization = { oid: await oidOf(key), key, role };
    for (const by of [undefined, ...populationOf(measure).usual, 'buyer']) {
      const split = by === undefined ? {} : { by };
      expect(await runNarrowed(edition, edition, measure, split, organization)).toEqual(
        await runMeasure(edition, edition, measure, { ...split, [role]: key }),
      );
    }
  });
});

test('a statement keeps its own common tables after the cut ones', () => {
  expect(narrow('-- why\nwith a as (select 1)\nselect 2')).toMatch(
    /^with process as \([\s\S]+,\na as \(select 1\)/,
  );
  expect(narrow('-- why\nselect 2 from process p')).toMatch(
    /^with process as \([\s\S]+\)\nselect 2 from process p$/,
  );
});
