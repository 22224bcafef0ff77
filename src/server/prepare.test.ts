/** What is prepared when an edition is opened is asked of it once: visitors’ pages wait for no statement of it. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../test/edition.ts';
import { inventedRelease } from '../../test/invented.ts';
import { answer } from '../../test/page.ts';
import type { Edition } from '../editions/open.ts';
import { dossierCommitment } from '../pages/dossier-commitment/page.tsx';
import { prepare } from './prepare.ts';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition([{ ...inventedRelease(1), ocid: 'ocds-abc123-1' }]);
});
afterAll(() => made.close());

/** The same edition, which notes each statement that it is asked. */
function noting(edition: Edition, asked: string[], fails = false): Edition {
  return {
    ...edition,
    all: async (sql, params) => {
      asked.push(sql);
      if (fails) throw new Error('the disk is gone');
      return edition.all(sql, params);
    },
  };
}

it('a commitment’s page asks nothing more of an edition that was prepared', async () => {
  const asked: string[] = [];
  const edition = noting(made.edition, asked);
  const faults: unknown[] = [];
  await prepare(edition, (error) => faults.push(error));
  expect(faults).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
  asked.length = 0;
  const { html } = await answer(dossierCommitment, edition, 'fr', {
    dossier: 'quebec-2012',
    commitment: 'C4',
  });
  expect(html).toContain('Mesures liées');
  expect(asked).toEqual([]);
});

it('a page that cannot be prepared is told and stops no other', async () => {
  const faults: string[] = [];
  await prepare(noting(made.edition, [], true), (_, route) => faults.push(route));
  expect(faults).toContain('dossierCommitment');
  expect(faults).toContain('outcomes');
});
