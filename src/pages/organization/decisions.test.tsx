/** A reviewed decision joins organizations from the next edition on, is told on their page, and is part of the edition. */
import { writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { builderKey, cloudKey, market, personName } from '../../../test/market.ts';
import { answer } from '../../../test/page.ts';
import { lineage } from '../../archive/layout.ts';
import { publish } from '../../editions/publish.ts';
import { noProgress } from '../../kernel/progress.ts';
import { findMeasure, runMeasure } from '../../measures/run.ts';
import { organizations } from '../organizations/page.tsx';
import { supplier } from '../supplier/page.tsx';

const alikeKey = 'name-cumulus-logiciels-g0x0x4';

function decision(keys: readonly string[], which: 'same' | 'different'): string {
  return `- organizations: [${keys.join(', ')}]
  decision: ${which}
  reason: { fr: "Le registre inventé le dit.", en: "The invented register says so." }
  source: https://example.test/registre
  reviewer: "seconde lecture"
  day: 2026-01-03
`;
}

const made: TestEdition[] = [];
async function edition(merges?: string): Promise<TestEdition> {
  const one = await testEdition(market, merges === undefined ? {} : { merges });
  made.push(one);
  return one;
}
afterAll(async () => {
  for (const one of made) await one.close();
});

let plain: TestEdition;
let joined: TestEdition;
beforeAll(async () => {
  plain = await edition();
  joined = await edition(decision([cloudKey, alikeKey], 'same'));
});

const wonBy = async ({ edition: of }: TestEdition, key: string) =>
  (await runMeasure(of, of, findMeasure('top-suppliers'), { supplier: key })).value;

describe('two organizations that a decision says are the same', () => {
  it('are summed from then on, and never before', async () => {
    expect([await wonBy(plain, cloudKey), await wonBy(plain, alikeKey)]).toEqual(['65000.00', '7000.00']);
    expect(await wonBy(joined, cloudKey)).toBe('72000.00');
  });

  it('have one page, under both addresses, which says why in both languages', async () => {
    const fr = await answer(supplier, joined.edition, 'fr', { id: cloudKey });
    expect(fr.html).toContain('« Cumulus Logiciels inc. »');
    expect(fr.html).toContain('Le registre inventé le dit.');
    expect(fr.html).toContain('href="https://example.test/registre"');
    const en = await answer(supplier, joined.edition, 'en', { id: alikeKey });
    expect(en.html).toContain('The invented register says so.');
    expect(en.answer.canonical).toBe(`/en/suppliers/${cloudKey}`);
    const data = await supplier.data?.(en.request);
    expect(JSON.stringify(data)).toContain('"decision":"same"');
  });

  it('are no candidates any more', async () => {
    expect((await answer(organizations, plain.edition, 'fr')).html).toContain('mêmes mots, autre ordre');
    const list = await answer(organizations, joined.edition, 'fr');
    expect(list.html).not.toContain('mêmes mots, autre ordre');
    expect(list.html).toContain('Paires jugées : 1 réunies'.replaceAll(' :', '\u00a0:'));
    expect(list.html).toContain('Le registre inventé le dit.');
    const data = await organizations.data?.(list.request);
    expect(data).toMatchObject({ head: { decisions: [{ decision: 'same', reviewer: 'seconde lecture' }] } });
  });
});

describe('two organizations that a decision says are different', () => {
  it('stay apart, are no candidates, and each page says so', async () => {
    const apart = await edition(decision([alikeKey, cloudKey], 'different'));
    expect([await wonBy(apart, cloudKey), await wonBy(apart, alikeKey)]).toEqual(['65000.00', '7000.00']);
    expect((await answer(organizations, apart.edition, 'fr')).html).not.toContain('mêmes mots, autre ordre');
    const page = await answer(supplier, apart.edition, 'fr', { id: alikeKey });
    expect(page.html).toContain('Jugée différente');
    expect(page.html).toContain('Logiciels Cumulus inc.');
  });
});

// Each of these makes editions: slow where several things run at once.
describe('the edition', { timeout: 240_000 }, () => {
  it('keeps its identity where nothing is decided, and has another with another decision', async () => {
    expect((await edition('# nothing decided\n[]\n')).edition.id).toBe(plain.edition.id);
    expect(plain.edition.manifest.canonical.merges).toBeUndefined();
    expect(joined.edition.id).not.toBe(plain.edition.id);
    const elsewhere = await edition(decision([cloudKey, 'name-who-is-not-here'], 'same'));
    expect(elsewhere.edition.id).not.toBe(plain.edition.id);
  });

  it('is published again when the file changes, and is not when it says what it cannot', async () => {
    const { data } = await edition();
    const place = lineage(data, 'real');
    const again = () => publish(place, noProgress, () => new Date('2026-01-16T12:00:00Z'));
    expect((await again()).changed).toBe(false);
    writeFileSync(place.merges, decision([cloudKey, alikeKey], 'same'));
    expect(await again()).toMatchObject({ changed: true, manifest: { id: joined.edition.id } });
    writeFileSync(place.merges, decision([cloudKey, 'XF-REG-1'], 'same'));
    await expect(again()).rejects.toMatchObject({ code: 'badInput', message: /merges\.yaml:1: / });
  });
});

describe('a private individual', () => {
  it('is joined to nothing and named nowhere', async () => {
    const personKey = 'name-philomene-sapiniere-g0x0x5';
    const tried = await edition(decision([builderKey, personKey], 'same'));
    expect(await wonBy(tried, builderKey)).toBe('195000.50');
    const list = await answer(organizations, tried.edition, 'fr');
    const page = await answer(supplier, tried.edition, 'fr', { id: builderKey });
    for (const { html } of [list, page]) {
      expect(html).not.toContain(personName);
      expect(html).not.toContain('philomene');
    }
    expect(page.html).not.toContain('Le registre inventé');
  });
});
