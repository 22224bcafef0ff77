/** A decision about organizations is whole, or it is an error that names its file and its line; decisions agree. */
import { describe, expect, it } from 'vitest';
import { type Decision, parseDecisions } from './decision.ts';
import { judge } from './judged.ts';
import { decisionsHash } from './read.ts';

function entry(keys: readonly string[], decision = 'same'): string {
  return `- organizations: [${keys.join(', ')}]
  decision: ${decision}
  reason: { fr: "Même numéro au registre inventé.", en: "Same number in an invented register." }
  source: "Registre inventé, 12"
  reviewer: "seconde lecture"
  day: 2026-02-03
`;
}

const read = (text: string, kind: 'real' | 'demo' = 'real'): Decision[] =>
  parseDecisions(text, 'merges.yaml', 'operator', kind);

describe('a file of decisions', () => {
  it('is a list, and may be empty', () => {
    expect(read('# nothing decided\n')).toEqual([]);
    expect(read('[]\n')).toEqual([]);
    expect(read(entry(['name-a-g0x', 'name-b-g0x']))).toMatchObject([
      {
        organizations: ['name-a-g0x', 'name-b-g0x'],
        decision: 'same',
        where: 'merges.yaml:1',
        day: '2026-02-03',
      },
    ]);
  });

  it.each([
    [
      'a field that is missing',
      `${entry(['name-a', 'name-b'])}${entry(['name-c', 'name-d']).replace(/ {2}source.*\n/, '')}`,
      /^merges\.yaml:7: entry 2, source/,
    ],
    [
      'a word that is none of two',
      entry(['name-a', 'name-b'], 'maybe'),
      /^merges\.yaml:2: entry 1, decision/,
    ],
    ['one organization', entry(['name-a']), /^merges\.yaml:1: entry 1, organizations/],
    ['one organization twice', entry(['name-a', 'name-a']), /^merges\.yaml:1: .*stands twice/],
    [
      'a private individual’s number',
      entry(['name-a', 'CA-QC-NEQ-2212345678']),
      /^merges\.yaml:1: .*private individual/,
    ],
    [
      'a field that is not known',
      `${entry(['name-a', 'name-b'])}  note: x\n`,
      /^merges\.yaml:1: entry 1.*note/,
    ],
    [
      'a day that is none',
      entry(['name-a', 'name-b']).replace('2026-02-03', '2026-02-30'),
      /^merges\.yaml:6: entry 1, day/,
    ],
    ['what is not YAML', `${entry(['name-a', 'name-b'])}- organizations: [`, /^merges\.yaml:[78]: /],
    ['what is no list', 'organizations: 1\n', /^merges\.yaml:1: /],
  ])('tells %s, with its line', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('never lets a fictional key meet a real one', () => {
    expect(() => read(entry(['name-a', 'XF-REG-1234567890']))).toThrow(/:1: .*fictional/);
    expect(() => read(entry(['name-a', 'CA-QC-NEQ-1112345674']), 'demo')).toThrow(/not fictional/);
    expect(read(entry(['fictif-12', 'XF-REG-1234567890']), 'demo')).toHaveLength(1);
  });
});

describe('decisions taken together', () => {
  const kept = (text: string): (string | null)[] => judge(read(text)).map(({ keptKey }) => keptKey);

  it('keep the first key, through several entries', () => {
    expect(kept(entry(['name-a', 'name-b']) + entry(['name-b', 'name-c']))).toEqual(Array(4).fill('name-a'));
    expect(kept(entry(['name-a', 'name-b']) + entry(['name-c', 'name-b']))).toEqual(Array(4).fill('name-a'));
    expect(kept(entry(['name-a', 'name-b'], 'different'))).toEqual([null, null]);
  });

  it('may not contradict one another, and both lines are named', () => {
    const text =
      entry(['name-a', 'name-b']) + entry(['name-b', 'name-c']) + entry(['name-c', 'name-a'], 'different');
    expect(() => judge(read(text))).toThrow(/merges\.yaml:13: .*merges\.yaml:[17] /);
  });

  it('have a hash of what they say, not of how the file is written; none without a decision', () => {
    expect(decisionsHash([])).toBeUndefined();
    const text = entry(['name-a', 'name-b']);
    const hash = decisionsHash(read(text));
    expect(decisionsHash(read(`# a remark\n\n${text}`))).toBe(hash);
    expect(decisionsHash(read(text.replace('same', 'different')))).not.toBe(hash);
    expect(decisionsHash(read(text.replace('inventé, 12', 'inventé, 13')))).not.toBe(hash);
  });
});
