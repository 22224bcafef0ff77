import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from '../../../test/ask.ts';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { addAndPublish } from '../../editions/publish.ts';
import { noProgress } from '../../kernel/progress.ts';
import { gapInWords } from './since-section.tsx';

function release(i: number, tenderers: number): object {
  return {
    ocid: `ocds-abc123-${i}`,
    id: `r${i}`,
    date: `${2019 + (i % 3)}-03-04T10:00:00Z`,
    tag: ['award'],
    buyer: { id: `b${i % 2}`, name: `Ville de Fictive-${i % 2}` },
    tender: { id: `t${i}`, title: `Pont ${i}`, procurementMethod: 'open', numberOfTenderers: tenderers },
    awards: [
      {
        id: `a${i}`,
        status: 'active',
        value: { amount: 1000, currency: 'CAD' },
        suppliers: [{ id: 's', name: 'Ponts inc.' }],
      },
    ],
  };
}

describe('the home page', () => {
  let made: TestEdition;
  let site: Asker;

  beforeAll(async () => {
    made = await testEdition(Array.from({ length: 40 }, (_, i) => release(i, i % 4 === 0 ? 1 : 3)));
    site = await asker(made.data);
  });
  afterAll(async () => {
    await site.close();
    await made.close();
  });

  it('shows the single-bid share with its two lights: no official word, and the measured fact', async () => {
    const html = await site.html('/fr');
    expect(html).toContain('value="0.25"');
    expect(html).toContain('aucune cible publiée');
    expect(html).toContain('10 sur 40');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  it('opens a door to outcomes: the target said, and the last value published', async () => {
    const html = await site.html('/fr');
    expect(html).toContain('href="/fr/resultats"');
    expect(html).toContain('data-measure="coverage"');
    expect(html).toContain('value="0.918"');
    expect(html).toContain('en 2019');
    expect(await site.html('/en')).toContain('of homes in Québec where internet at 50/10 Mbps is available');
  });

  it('opens the door of statements with commitments followed, and those without evidence', async () => {
    const html = await site.html('/fr');
    expect(html).toContain('engagements suivis');
    expect(html).toContain('11 verdicts sur 15 fondés sur un fait');
    expect(await site.html('/en')).toContain('4 looked for, no evidence found');
    expect(await site.json('/fr.json')).toMatchObject({
      statements: { commitments: 15, statements: 27, withoutEvidence: 4 },
    });
  });

  it('of a first edition has nothing to compare, and says so', async () => {
    expect(await site.html('/fr')).toContain('C’est la première édition.');
    expect(await site.json('/fr.json')).toMatchObject({ previous: null });
  });

  it('gives the values of the edition before, and what they have become', async () => {
    const path = join(made.data, 'more.jsonl');
    writeFileSync(
      path,
      Array.from({ length: 10 }, (_, i) => `${JSON.stringify(release(100 + i, 1))}\n`).join(''),
    );
    const { edition } = made;
    await addAndPublish(edition.place, [{ path }], noProgress, () => new Date('2026-01-16T12:00:00Z'));
    const next = await asker(made.data);
    try {
      const html = await next.html('/fr');
      expect(html).toContain('Édition 2, du 16 janvier 2026, comparée à l’édition 1');
      expect(html).toContain('+15\u00a0points');
      expect(html).toContain(`/fr/chiffres/single-bid-share?edition=${edition.id.slice(0, 12)}`);
      expect(await next.json('/fr.json')).toMatchObject({
        previous: { number: 1, values: { 'single-bid-share': '0.25' } },
      });
      const old = await next.json(`/fr/chiffres/single-bid-share.json?edition=${edition.id.slice(0, 12)}`);
      expect(old).toMatchObject({ value: 0.25, edition: edition.id });
    } finally {
      await next.close();
    }
  });
});

describe('the gap between two editions', () => {
  it('is in points for shares, and in percent of the value before for sums', () => {
    expect(gapInWords('share', '0.25', '0.4', 'fr')).toBe('+15\u00a0points');
    expect(gapInWords('share', '0.4', '0.25', 'en')).toBe('−15 points');
    expect(gapInWords('money', '1000.00', '1500.00', 'en')).toBe('+50.0%');
  });

  it('is said when it is nil, too small to write, or cannot be told', () => {
    expect(gapInWords('count', '40', '40', 'fr')).toBe('inchangé');
    expect(gapInWords('money', '1000000.00', '1000000.01', 'fr')).toBe('moins de 0,01\u00a0%');
    expect(gapInWords('share', null, '0.2', 'fr')).toBeNull();
    expect(gapInWords('count', '0', '12', 'fr')).toBeNull();
  });
});
