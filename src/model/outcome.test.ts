/** Observations of a few invented places, whose standing values are counted by hand. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../test/edition.ts';

const head = 'indicator,area,area_name,period,value,unit,published\n';
const gdp = `Geography,Industry,Year,Industry GDP (current C$),Industry GDP (2012 chained C$)
Quebec,All industries,2018,100.0,90.0
Quebec,All industries,2019,0.0,95.0
Quebec,Tourism,2019,0.0,9.0
`;

let folder: string;
let made: TestEdition;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-outcome-'));
  const file = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  made = await testEdition([], {
    files: [
      file(
        'new.csv',
        `${head}coverage-30,XX-1,Ville Chimère,2019,71,percent,2021-01-01\ncoverage-50-10,CA-QC,,2019-12-31,90,percent,\n`,
      ),
      file(
        'old.csv',
        `${head}coverage-30,XX-1,Ville Chimère,2019,70,percent,2020-01-01\ncoverage-30,XX-1,,2020,oui,percent,\nopen-datasets,XX-1,,2020,0.5,share,\n`,
      ),
      file('gdp.csv', gdp),
    ],
  });
});
afterAll(async () => {
  await made.close();
  rmSync(folder, { recursive: true });
});

describe('outcomes', () => {
  it('hold the last published of two versions, whatever the order of adding; the other is superseded', async () => {
    expect(
      await made.edition.all(
        "select value::varchar as value, state from observation where indicator = 'coverage-30' order by value",
      ),
    ).toEqual([
      { value: '0.700000', state: 'superseded' },
      { value: '0.710000', state: 'loaded' },
    ]);
  });

  it('count every line read: loaded, put aside or superseded', async () => {
    expect(
      await made.edition.all(
        'select sum(n_read)::integer as read, sum(n_loaded)::integer as loaded, sum(n_quarantined)::integer as aside, sum(n_superseded)::integer as superseded from reconciliation',
      ),
    ).toEqual([{ read: 11, loaded: 9, aside: 1, superseded: 1 }]);
  });

  it('put a row of a file before a sourced fact of the same key, and keep the other facts', async () => {
    const [row] = await made.edition.all(
      "select value::varchar as value, grade from outcome where indicator = 'coverage-50-10' and area = 'CA-QC' and period = '2019-12-31'",
    );
    expect(row).toEqual({ value: '0.900000', grade: null });
    const [fact] = await made.edition.all(
      "select value::varchar as value, grade from outcome where indicator = 'households-online' and area = 'CA-QC-11'",
    );
    expect(fact).toEqual({ value: '0.707000', grade: 'press' });
  });

  it('name an area by its file when nobody else does', async () => {
    expect(
      await made.edition.all("select name_fr from area where area in ('XX-1', 'CA-QC-11') order by 1"),
    ).toEqual([{ name_fr: 'Gaspésie–Îles-de-la-Madeleine' }, { name_fr: 'Ville Chimère' }]);
  });

  it('count as errors of the file a zero that stands for nothing, and a value in another unit', async () => {
    expect(
      await made.edition.all(
        'select rule, indicator, part, written from observation_finding order by rule, part',
      ),
    ).toEqual([
      { rule: 'otherUnit', indicator: 'open-datasets', part: 'total', written: '0.500000' },
      { rule: 'zeroForMissing', indicator: 'gdp-current', part: 'all-industries', written: '0.0' },
      { rule: 'zeroForMissing', indicator: 'gdp-current', part: 'tourism', written: '0.0' },
    ]);
    expect(
      await made.edition.all(
        "select part, value::varchar as value, status from outcome where indicator = 'gdp-current' order by part, period",
      ),
    ).toEqual([
      { part: 'all-industries', value: '100.000000', status: 'value' },
      { part: 'all-industries', value: null, status: 'zeroForMissing' },
      { part: 'tourism', value: null, status: 'zeroForMissing' },
    ]);
  });
});

describe('an edition of fictional data', () => {
  it('holds no sourced fact, and takes no real observation', async () => {
    const release = { ocid: 'ocds-fictif-1', id: '1', date: '2020-01-01T00:00:00Z', tag: ['tender'] };
    const demo = await testEdition([release], { files: [join(folder, 'new.csv')] });
    try {
      expect(await demo.edition.all('select count(*)::integer as n from outcome')).toEqual([{ n: 0 }]);
      expect(
        await demo.edition.all('select reason, count(*)::integer as n from quarantine group by reason'),
      ).toEqual([{ reason: 'fictionalMix', n: 2 }]);
    } finally {
      await demo.close();
    }
  });
});
