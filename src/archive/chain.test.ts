import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendToChain, readChain } from './chain.ts';
import { type Lineage, lineage, prepare } from './layout.ts';

const at = new Date('2026-01-15T12:00:00Z');
const added = (n: number) => ({ kind: 'added', sha256: `${n}`, name: `${n}.json`, bytes: n }) as const;
const current = (edition: string) => ({ kind: 'current', edition, reason: 'published' }) as const;
let data: string;
let place: Lineage;
const lines = (): string[] => readFileSync(place.chain, 'utf8').split('\n').slice(0, -1);
const rewrite = (changed: readonly string[]): void => writeFileSync(place.chain, `${changed.join('\n')}\n`);

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'limpide-chain-'));
  mkdirSync(data, { recursive: true });
  place = lineage(data, 'real');
  prepare(place);
  appendToChain(place, [added(1), added(2)], at);
  appendToChain(place, [added(2), added(3), current('a')], at);
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

describe('the chain', () => {
  it('tells what happened, in order; a file is told once, each switch of editions every time', () => {
    appendToChain(place, [current('a')], at);
    expect(readChain(place).map(({ event }) => (event.kind === 'added' ? event.sha256 : event.kind))).toEqual(
      ['1', '2', '3', 'current', 'current'],
    );
  });

  it('begins with zeros, and each line holds the hash of the one before', () => {
    const entries = readChain(place);
    expect(entries[0]?.previous).toBe('0'.repeat(64));
    expect(entries.slice(1).map(({ previous }) => previous)).toEqual(
      entries.slice(0, -1).map(({ hash }) => hash),
    );
  });

  it.each([
    ['a changed name', (all: string[]) => all.map((line) => line.replace('2.json', '9.json')), 2],
    ['a line taken away', (all: string[]) => all.filter((_, i) => i !== 1), 2],
    ['two lines exchanged', ([a = '', b = '', ...rest]: string[]) => [b, a, ...rest], 1],
    [
      'a fact added to an event',
      (all: string[]) => all.map((line) => line.replace('"bytes":1', '"bytes":1,"x":1')),
      1,
    ],
    ['a line that is no JSON', (all: string[]) => all.map((line, i) => (i === 2 ? 'oops' : line)), 3],
    ['an empty line', (all: string[]) => [...all.slice(0, 3), '', ...all.slice(3)], 4],
  ])('shows %s, and at which line', (_what, change, line) => {
    rewrite(change(lines()));
    expect(() => readChain(place)).toThrow(
      expect.objectContaining({ code: 'corrupt', message: expect.stringContaining(`line ${line}:`) }),
    );
    expect(() => appendToChain(place, [added(4)], at)).toThrow();
  });

  it('forgets half a line that a crash left, and writes the next one in its place', () => {
    const whole = lines();
    appendFileSync(place.chain, '{"previous":"');
    expect(readChain(place)).toHaveLength(4);
    appendToChain(place, [added(4)], at);
    expect(lines().slice(0, -1)).toEqual(whole);
    expect(readChain(place)).toHaveLength(5);
  });
});
