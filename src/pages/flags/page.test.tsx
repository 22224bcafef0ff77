/** The index has every flag once, in both languages, with its counts and without a score. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { answer, figuresIn, listRows } from '../../../test/page.ts';
import { flags } from '../../flags/registry.ts';
import { runFlag } from '../../flags/run.ts';
import { groups } from './groups.ts';
import { flags as page } from './page.tsx';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition([
    {
      ocid: 'ocds-abc123-1',
      id: '1',
      date: '2024-02-03T10:00:00Z',
      tag: ['tender'],
      tender: { title: 'Pont', procurementMethod: 'open', numberOfTenderers: 1 },
    },
  ]);
}, 60_000);
afterAll(() => made.close());

it('puts every flag in one group', () => {
  expect(Object.values(groups).flat().sort()).toEqual(flags.map(({ id }) => id).sort());
});

it.each(['fr', 'en'] as const)('shows each with its three counts (%s)', async (lang) => {
  const { html } = await answer(page, made.edition, lang);
  const found = figuresIn(html);
  expect(found).toHaveLength(flags.length * 3);
  for (const flag of flags) {
    expect(html).toContain(`href="/${lang === 'fr' ? 'fr/signaux' : 'en/flags'}/${flag.id}"`);
    const { totals } = await runFlag(made.edition, made.edition, flag, {});
    for (const result of ['flagged', 'clear', 'notComputable'] as const)
      expect(found).toContainEqual({ measure: flag.id, params: { result }, value: String(totals[result]) });
  }
});

it('gives one row a flag as data', async () => {
  const rows = await listRows(page, made.edition);
  expect(rows.map(({ id }) => id)).toEqual(flags.map(({ id }) => id));
  expect(rows.find(({ id }) => id === 'R018')).toMatchObject({
    flagged: 1,
    clear: 0,
    value: 1,
    group: 'call',
  });
});
