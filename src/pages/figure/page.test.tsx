import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { answer } from '../../../test/page.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { findMeasure } from '../../measures/run.ts';
import { figure } from './page.tsx';
import { figureParams } from './params.ts';
import { command } from './rerun.ts';

describe('where a figure comes from', () => {
  let made: TestEdition;
  beforeAll(async () => {
    made = await testEdition(
      Array.from({ length: 4 }, (_, i) => ({
        ocid: `ocds-abc123-${i}`,
        id: '1',
        date: '2024-02-03T10:00:00Z',
        tag: ['tender'],
        tender: {
          title: 'Pont',
          procurementMethod: 'open',
          ...(i === 3 ? {} : { numberOfTenderers: i === 0 ? 1 : 5 }),
        },
      })),
    );
  });
  afterAll(() => made.close());

  it('says on how many cases it rests, how many cannot be computed, and why', async () => {
    const { html } = await answer(figure, made.edition, 'fr', { id: 'single-bid-share' });
    expect(html).toMatch(/Cas comptés<\/dt><dd>3/);
    expect(html).toMatch(/Cas qui ne peuvent pas être calculés<\/dt><dd>1/);
    expect(html).toContain('le nombre de soumissionnaires n’est pas publié');
  });

  it('names its files’ dataset; what the publisher does not state is said', async () => {
    const { html } = await answer(figure, made.edition, 'fr', { id: 'process-count' });
    expect(html).toContain('Les données');
    expect(html).toMatch(/Licence<\/dt><dd><span class="silence">non précisé/);
    expect(html).toMatch(/Fichiers ajoutés<\/dt><dd>15 janvier 2026/);
    expect(html).toMatch(/Nombre de fichiers<\/dt><dd>1</);
  });

  it('can be cited with its value, its measure and the whole fingerprint of its edition', async () => {
    const { html, answer: made_ } = await answer(
      figure,
      made.edition,
      'en',
      { id: 'single-bid-share' },
      'year=2024',
    );
    expect(html).toContain(`33.3%. Measure single-bid-share, version 1, edition 1 of January 15, 2026`);
    expect(made_.references?.[0]?.text).toContain(`fingerprint ${made.edition.id}`);
    expect(made_.indexed).toBe(false);
  });

  it('says that a share of nothing cannot be computed, and that there are no such processes', async () => {
    const none = await answer(figure, made.edition, 'fr', { id: 'single-bid-share' }, 'year=1990');
    expect(none.html).toContain('ne peut pas être calculé');
    const count = await answer(figure, made.edition, 'fr', { id: 'process-count' }, 'year=1990');
    expect(count.html).toContain('value="0"');
  });

  it('tells each filter in words, with the way to take it back', async () => {
    const { html } = await answer(
      figure,
      made.edition,
      'fr',
      { id: 'process-count' },
      'year=2024&method=open',
    );
    expect(html).toContain('Année\u00a0: 2024');
    expect(html).toContain('Appel d’offres public');
    expect(html).toContain('href="/fr/chiffres/process-count?method=open"');
    expect(html).toContain('href="/fr/chiffres/process-count?year=2024"');
  });
});

it('a command keeps odd values whole in a shell', () => {
  const params = { region: "L'Île aux Noix; rm -rf /" };
  expect(command(findMeasure('process-count'), params, 'a'.repeat(64))).toBe(
    "bin/limpide measure process-count --param 'region=L'\\''Île aux Noix; rm -rf /' --edition aaaaaaaaaaaa --json",
  );
});

it('a parameter given twice is refused: which one counts would be a guess', () => {
  expect(() => figureParams(new URLSearchParams('year=2019&year=2020'))).toThrow(LimpideError);
  expect(figureParams(new URLSearchParams('year=2019'))).toEqual({ year: '2019' });
});
