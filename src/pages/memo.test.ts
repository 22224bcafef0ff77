import { expect, test } from 'vitest';
import { testEdition } from '../../test/edition.ts';
import type { Edition } from '../editions/open.ts';
import { memo } from './memo.ts';

const release = (i: number) => ({
  ocid: `ocds-abc123-${i}`,
  id: `${i}`,
  date: '2025-01-01T00:00:00Z',
  tag: ['tender'],
  tender: { title: 'Chairs' },
});

test('what is read from an edition is read once, whatever number of pages ask, and again for another edition', async () => {
  const one = await testEdition([release(1)]);
  const two = await testEdition([release(1), release(2)]);
  let reads = 0;
  const count = memo(async (edition: Edition) => {
    reads++;
    return edition.all('select count(*) as n from process');
  });
  expect(await Promise.all([count(one.edition, 'n'), count(one.edition, 'n')])).toEqual([
    [{ n: 1 }],
    [{ n: 1 }],
  ]);
  expect(await count(two.edition, 'n')).toEqual([{ n: 2 }]);
  expect(reads).toBe(2);
  await one.close();
  await two.close();
});

test('a failure is not remembered', async () => {
  const { edition, close } = await testEdition([release(1)]);
  let failing = true;
  const sometimes = memo(async () => {
    if (failing) throw new Error('not now');
    return 'here';
  });
  await expect(sometimes(edition, 'x')).rejects.toThrow('not now');
  failing = false;
  expect(await sometimes(edition, 'x')).toBe('here');
  await close();
});
