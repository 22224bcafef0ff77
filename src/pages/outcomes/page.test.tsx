/** The section on outcomes over a few invented observations, in both languages, and beside fictional data. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../../../test/ask.ts';
import { type TestEdition, testEdition } from '../../../test/edition.ts';

const observations = `indicator,area,part,period,value,unit
coverage-30,CA-QC,total,2020,96,percent
coverage-30,CA-QC-11,total,2020,88,percent
coverage-50-10,CA-QC-11,total,2020,61,percent
coverage-50-10,CA-QC-05,total,2019,75,percent
`;
const gdp = `Geography,Industry,Year,Industry GDP (current C$),Industry GDP (2012 chained C$)
Quebec,All industries,2018,1000.0,900.0
Quebec,Information and communication technology sector,2018,30.0,29.0
Quebec,Accommodation and food services,2018,15.0,14.5
Quebec,All industries,2019,0.0,950.0
Quebec,Information and communication technology sector,2019,0.0,31.0
Quebec,Accommodation and food services,2019,0.0,15.5
`;

let folder: string;
let made: TestEdition;
let site: Asker;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-outcome-pages-'));
  writeFileSync(join(folder, 'mine.csv'), observations);
  writeFileSync(join(folder, 'gdp.csv'), gdp);
  made = await testEdition([], { files: [join(folder, 'mine.csv'), join(folder, 'gdp.csv')] });
  site = await asker(made.data);
});
afterAll(async () => {
  await site.close();
  await made.close();
  rmSync(folder, { recursive: true });
});

/** Every figure on a page is asked again at its own address. */
async function rerun(html: string): Promise<number> {
  const shown = [
    ...html.matchAll(/<data [^>]*value="([^"]*)"[^>]*data-measure="([^"]*)"[^>]*data-params="([^"]*)"/g),
  ];
  for (const [, value = '', measure = '', params = ''] of shown) {
    const query = new URLSearchParams(JSON.parse(params.replaceAll('&quot;', '"')));
    const answer = await site.json(`/fr/chiffres/${measure}.json?${query}`);
    expect([measure, String(answer['value'] ?? '')]).toEqual([measure, value]);
  }
  return shown.length;
}

describe('connectivity by region', () => {
  it('reads one region otherwise under another speed, and warns that the two do not compare', async () => {
    const at50 = await site.html('/fr/resultats/connectivite?indicator=coverage-50-10&year=2020');
    expect(at50).toContain('Gaspésie–Îles-de-la-Madeleine – 61,0');
    const at30 = await site.html('/fr/resultats/connectivite?indicator=coverage-30');
    expect(at30).toContain('Gaspésie–Îles-de-la-Madeleine – 88,0');
    for (const html of [at30, at50]) expect(html).toContain('Ces colonnes ne se comparent pas entre elles');
    const english = await site.html('/en/outcomes/connectivity?indicator=coverage-30');
    expect(english).toContain('These columns do not compare with one another');
  });

  it('computes the gap with Europe under one definition and year, and refuses it otherwise', async () => {
    const same = await site.html('/fr/resultats/connectivite?indicator=coverage-30');
    expect(same).toContain('oui : même définition, même année');
    expect(same).toContain('data-measure="europe-gap"');
    expect(same).toContain('+8,8');
    const other = await site.html('/en/outcomes/connectivity?indicator=coverage-50-10&year=2019');
    expect(other).toContain('do not compare: the speed differs');
    expect(other).toContain('No gap computed: the definitions differ.');
    expect(other).not.toContain('data-measure="europe-gap"');
  });

  it('never mixes two years on one map', async () => {
    const html = await site.html('/fr/resultats/connectivite?indicator=coverage-50-10&year=2019');
    expect(html).toContain('Estrie – 75,0');
    expect(html).not.toContain('Gaspésie–Îles-de-la-Madeleine – 61,0');
  });

  it('shows every value as a figure that reruns', async () => {
    for (const query of ['coverage-30', 'coverage-50-10', 'households-online'])
      expect(await rerun(await site.html(`/fr/resultats/connectivite?indicator=${query}`))).toBeGreaterThan(
        3,
      );
  });

  it('says which definitions there are when asked for another', async () => {
    expect((await site.ask('/fr/resultats/connectivite?indicator=fibre-premises')).status).toBe(400);
  });
});

describe('the digital economy', () => {
  it('shows the five definitions with their answers, each at its own address', async () => {
    const html = await site.html('/fr/resultats/economie-numerique');
    const answers = [...html.matchAll(/<strong>(vrai|faux|à peu près égal)<\/strong>/g)].map(
      ([, answer]) => answer,
    );
    expect(answers).toEqual(['vrai', 'vrai', 'faux', 'vrai', 'à peu près égal']);
    expect(html).toContain('/fr/paroles/quebec-2012/affirmations/it-tourism?definition=jobs');
    expect(await site.html('/en/outcomes/digital-economy')).toContain('about equal');
  });

  it('draws no point where a zero stands for a missing value, and counts it', async () => {
    const html = await site.html('/fr/resultats/economie-numerique');
    expect(html).toContain('Des zéros qui n’en sont pas');
    // The ratio, two industries in two years of chained dollars, and in the one year that has current dollars.
    expect(await rerun(html)).toBe(1 + 2 * 2 + 2);
    expect(await site.json('/fr/resultats/economie-numerique.json')).toMatchObject({
      current: { ict: [{ value: 30 }, { value: null }] },
      chained: { ict: [{ value: 29 }, { value: 31 }] },
      zerosForMissing: [{ year: '2019', n: 3 }],
    });
  });

  it('is counted among the findings of quality', async () => {
    expect(await site.html('/fr/donnees/qualite')).toContain('Zéro écrit pour une valeur manquante');
    expect(await site.json('/en/data/quality.json')).toMatchObject({
      observations: [{ rule: 'zeroForMissing', findings: 3, n: 12 }],
    });
  });
});

describe('outcomes', () => {
  it('lists the definitions that have values, the targets and the sourced facts, in both languages', async () => {
    const html = await site.html('/fr/resultats');
    expect(html).toContain('Foyers où 30 Mbit/s sont offerts');
    expect(html).toContain('href="https://crtc.gc.ca/fra/archive/2016/2016-496.htm"');
    expect(await rerun(html)).toBe(2);
    expect(await site.html('/en/outcomes')).toContain('Sourced facts');
  });

  it('lists every observation with its place or the text that it stands in', async () => {
    const html = await site.html('/fr/resultats/observations?area=CA-QC-11');
    expect(html).toContain('mine.csv');
    expect(html).toContain('rapporté par la presse');
    const csv = await (
      await site.ask('/en/outcomes/observations.csv?indicator=coverage-30&area=CA-QC-11')
    ).text();
    expect(csv.split('\r\n')[1]).toContain('coverage-30,CA-QC-11');
    expect(csv.split('\r\n')[1]).toContain('0.88');
  });

  it('beside fictional data: no figure, the real facts as they are said, and that the edition is fictional', async () => {
    const release = { ocid: 'ocds-fictif-1', id: '1', date: '2020-01-01T00:00:00Z', tag: ['tender'] };
    const demo = await testEdition([release]);
    const fictional = await asker(demo.data);
    try {
      const html = await fictional.html('/fr/resultats');
      expect(html).toContain('Cette édition est fictive');
      expect(html).not.toMatch(/<data [^>]*value="0\.918"/);
      expect((await fictional.ask('/en/outcomes/connectivity')).status).toBe(200);
      expect((await fictional.ask('/fr/resultats/economie-numerique')).status).toBe(200);
      expect(fictional.faults).toEqual([]);
    } finally {
      await fictional.close();
      await demo.close();
    }
  });
});
