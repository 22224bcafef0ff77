/** The demo names nobody: none of its places, bodies or firms occurs in the real files that the project is tested on. */
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { products } from './catalog.ts';
import { openMarket } from './market.ts';
import { regions, territory, townCount, townName } from './place.ts';
import { projectCount, projectTitle } from './portfolio/names.ts';
import { processAt } from './process.ts';

const data = fileURLToPath(new URL('../../shared/data', import.meta.url));

/** Lower case, without accents, words apart by one space; JSON and XML escapes read. */
function fold(text: string): string {
  return text
    .replace(/\\u([0-9a-fA-F]{4})|&#(\d+);/g, (_, hex: string | undefined, decimal: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ');
}

function organizationNames(processes: number): { bodies: Set<string>; firms: Map<string, string> } {
  const market = openMarket(1, processes);
  const bodies = new Set<string>();
  const firms = new Map<string, string>();
  for (let index = 0; index < processes; index++) {
    const facts = processAt(market, index);
    bodies.add(facts.buyer.name);
    for (const bid of facts.bids) firms.set(bid.firm.id, bid.firm.name);
    for (const award of facts.awards) for (const firm of award.firms) firms.set(firm.id, firm.name);
  }
  return { bodies, firms };
}

const { bodies, firms } = organizationNames(20_000);
const titles = Array.from({ length: projectCount }, (_, index) => projectTitle(index));
const towns = Array.from({ length: townCount }, (_, n) => townName(n));

function* filesUnder(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

/** Phrases by the word that fewest of them share: a file's words are looked up once each. */
function byAnchor(phrases: ReadonlySet<string>): Map<string, string[]> {
  const uses = new Map<string, number>();
  for (const phrase of phrases)
    for (const word of phrase.split(' ')) uses.set(word, (uses.get(word) ?? 0) + 1);
  const map = new Map<string, string[]>();
  for (const phrase of phrases) {
    const anchor = phrase.split(' ').reduce((a, b) => ((uses.get(b) ?? 0) < (uses.get(a) ?? 0) ? b : a));
    const here = map.get(anchor);
    if (here) here.push(phrase);
    else map.set(anchor, [phrase]);
  }
  return map;
}

async function occurring(path: string, anchors: ReadonlyMap<string, readonly string[]>): Promise<string[]> {
  const found: string[] = [];
  let rest = '';
  for await (const chunk of createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 22 })) {
    const text = ` ${fold(rest + String(chunk))} `;
    rest = (rest + String(chunk)).slice(-300);
    const words = new Set(text.split(' '));
    for (const [anchor, phrases] of anchors) {
      if (words.has(anchor)) found.push(...phrases.filter((phrase) => text.includes(` ${phrase} `)));
    }
  }
  return found;
}

describe('the demo’s names', () => {
  it('belong to one firm each', () => {
    expect(new Set(firms.values()).size).toBe(firms.size);
  });

  it('are those of the invented territory', () => {
    expect(new Set(towns).size).toBe(townCount);
    expect([...bodies].every((name) => /cormoran|boréal|Municipalité de|Écoles réunies/.test(name))).toBe(
      true,
    );
  });

  it.skipIf(!existsSync(data))(
    'occur in no real file (skipped where ../shared/data is absent)',
    { timeout: 120_000 },
    async () => {
      const phrases = new Set(
        [territory, ...regions, ...towns, ...products, ...bodies, ...titles, ...firms.values()].map((name) =>
          fold(name).trim(),
        ),
      );
      const anchors = byAnchor(phrases);
      const found: string[] = [];
      for (const path of filesUnder(data))
        for (const phrase of await occurring(path, anchors)) found.push(`${phrase}: ${path}`);
      expect(found).toEqual([]);
      // The search itself finds what is there.
      const known = byAnchor(new Set([fold('appel d’offres')]));
      const files = [...filesUnder(data)].filter((path) => path.endsWith('.json'));
      expect((await Promise.all(files.map((path) => occurring(path, known)))).flat()).toContain(
        'appel d offres',
      );
    },
  );
});
