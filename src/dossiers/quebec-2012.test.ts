/** The first dossier is whole, and each of its quotes stands in the text that it is taken from. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../kernel/content.ts';
import { checkDossier } from './load.ts';
import { inWords } from './problem.ts';
import { wordCount } from './quotes.ts';

const folder = join(contentFolder('dossiers'), 'quebec-2012');
const seedPath = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../../shared/data/seed/000_0d3dee43e174f6d5.txt',
);
const seed = existsSync(seedPath) ? readFileSync(seedPath) : undefined;

function load(texts = new Map<string, string>()) {
  const checked = checkDossier(folder, { texts });
  if ('problems' in checked) throw new Error(checked.problems.map(inWords).join('\n'));
  return checked.dossier;
}

describe('quebec-2012', () => {
  it('passes every check', () => {
    const dossier = load();
    expect(dossier.people.map(({ familyName }) => familyName)).toEqual([
      'Legault',
      'Charest',
      'Aussant',
      'Khadir',
      'Marois',
    ]);
    expect(dossier.issues).toHaveLength(13);
    expect(dossier.statements).toHaveLength(27);
    expect(dossier.positions).toHaveLength(65);
  });

  it('labels every quote as reported by its author, in indirect speech', () => {
    for (const { reporter, speech } of load().statements)
      expect([reporter, speech]).toEqual(['blanc', 'indirect']);
  });

  it('gives the claim on IT and tourism five answers by five definitions', () => {
    expect(
      load()
        .claim('it-tourism')
        ?.checks.map(({ result }) => result),
    ).toEqual(['true', 'true', 'false', 'true', 'aboutEqual']);
  });
});

describe.skipIf(seed === undefined)(
  'quebec-2012 beside its text (skipped where ../shared/data is absent)',
  () => {
    it('quotes the text that the source names, word for word', () => {
      const text = seed?.toString('utf8') ?? '';
      const dossier = load(new Map([['seed', text]]));
      const kept = dossier.source('seed')?.text;
      expect(kept?.sha256).toBe(
        createHash('sha256')
          .update(seed ?? '')
          .digest('hex'),
      );
      expect(kept?.words).toBe(wordCount(text));
    });
  },
);
