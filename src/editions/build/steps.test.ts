/** Steps run in an order that their needs allow, several at a time, and stop at the first fault. */
import { expect, it } from 'vitest';
import type { Engine } from '../../engine/engine.ts';
import { shared } from './build-database.ts';
import { needsOf, runSteps, type Step } from './steps.ts';

const idle: Engine = {
  run: async () => {},
  all: async () => [],
  async *stream() {},
};
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

it('runs what is independent together, and the rest after what it needs', async () => {
  const log: string[] = [];
  const step = (name: string, needs: string[], ms: number): Step => ({
    name,
    needs: new Set(needs),
    async run() {
      log.push(`${name} begins`);
      await wait(ms);
      log.push(`${name} ends`);
    },
  });
  await runSteps(
    [step('a', [], 20), step('b', [], 60), step('c', ['a'], 1), step('d', ['b', 'c'], 1)],
    [idle, idle],
  );
  expect(log).toEqual([
    'a begins',
    'b begins',
    'a ends',
    'c begins',
    'c ends',
    'b ends',
    'd begins',
    'd ends',
  ]);
});

it('lets what runs end when a step fails, begins no other, and tells the first fault', async () => {
  const log: string[] = [];
  const steps: Step[] = [
    { name: 'a', needs: new Set(), run: () => Promise.reject(new Error('full')) },
    { name: 'b', needs: new Set(), run: () => wait(20).then(() => void log.push('b')) },
    { name: 'c', needs: new Set(['b']), run: async () => void log.push('c') },
  ];
  await expect(runSteps(steps, [idle, idle])).rejects.toThrow('full');
  expect(log).toEqual(['b']);
});

it('says which steps wait for one another', async () => {
  await expect(runSteps([{ name: 'a', needs: new Set(['b']), run: async () => {} }], [idle])).rejects.toThrow(
    'wait for one another: a',
  );
});

it('a statement needs those that make what it names, comments aside', () => {
  const before = [
    { name: '1', sql: '-- grain: one\ncreate table award as select 1' },
    { name: '2', sql: 'create or replace temp macro plain(words) as words' },
    { name: '3', sql: 'create temp table bid as select 1' },
  ];
  expect([...needsOf('-- not bid\nselect plain(a.title) from award a', before)]).toEqual(['1', '2']);
});

it('a table whose rows are changed is read as it was before, and as it is after', () => {
  const before = [
    { name: '1', sql: 'create table resolved as select 1 as org_key' },
    { name: '2', sql: 'create table judged as select org_key from resolved' },
    { name: '3', sql: 'create table other as select 1' },
  ];
  const change = { name: '4', sql: 'update resolved set org_key = 2' };
  expect([...needsOf(change.sql, before)]).toEqual(['1', '2']);
  expect([
    ...needsOf('create table organization as select org_key from resolved', [...before, change]),
  ]).toEqual(['1', '4']);
});

it('what is temporary is made where all connections see it', () => {
  expect(shared('-- why\ncreate temp table mention as select 1')).toBe(
    '-- why\ncreate table memory.main.mention as select 1',
  );
  expect(shared('create or replace temp macro plain(words) as words')).toBe(
    'create or replace macro memory.main.plain(words) as words',
  );
  expect(shared('create table release as select 1')).toBe('create table release as select 1');
});
