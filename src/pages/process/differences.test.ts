/** What counts as a change: values, not the order in which a publisher lists them. */
import { describe, expect, it } from 'vitest';
import { differences, stepsOf } from './differences.ts';
import { revisionsOf } from './revisions.ts';

const json = (value: unknown) => JSON.stringify(value);
const bid = (id: string, name: string, amount: number) => ({
  id,
  tenderers: [{ id, name }],
  value: { amount, currency: 'CAD' },
});

describe('a changed list', () => {
  it('is no change when only its order is another', () => {
    const was = [bid('1', 'Pin gris inc.', 10), bid('2', 'Mélèze ltée', 20)];
    expect(differences('bids/details', json(was), json([...was].reverse()))).toEqual([]);
    expect(differences('tender/submissionMethod', '["a","b"]', '["b","a"]')).toEqual([]);
  });

  it('tells what came, what went, and what changed inside an item, by its name', () => {
    const was = [bid('1', 'Pin gris inc.', 10), bid('2', 'Mélèze ltée', 20)];
    const now = [bid('3', 'Épinette inc.', 30), bid('1', 'Pin gris inc.', 12)];
    expect(differences('bids/details', json(was), json(now))).toEqual([
      { kind: 'added', path: [{ name: 'bids' }, { name: 'details' }], what: 'Épinette inc.' },
      { kind: 'removed', path: [{ name: 'bids' }, { name: 'details' }], what: 'Mélèze ltée' },
      {
        kind: 'replaced',
        path: [{ name: 'bids' }, { name: 'details', item: 'Pin gris inc.' }, { name: 'value' }],
        was: { amount: 10, currency: 'CAD' },
        now: { amount: 12, currency: 'CAD' },
      },
    ]);
  });

  it('knows an item again under another id', () => {
    expect(
      differences('awards', json([bid('1', 'Pin gris inc.', 10)]), json([bid('9', 'Pin gris inc.', 10)])),
    ).toEqual([]);
  });

  it('counts repeated items that have no id', () => {
    expect(differences('notes', '["a","a"]', '["a"]')).toEqual([
      { kind: 'removed', path: [{ name: 'notes' }], what: 'a' },
    ]);
  });
});

describe('a changed field', () => {
  it('is told with both values', () => {
    expect(differences('tender/title', '"Sel"', '"Sel de voirie"')).toEqual([
      { kind: 'replaced', path: stepsOf('tender/title'), was: 'Sel', now: 'Sel de voirie' },
    ]);
  });

  it('is not told when an address only becomes a safe one', () => {
    expect(
      differences(
        'tender/documents',
        '[{"id":"1","url":"http://a.test/x"}]',
        '[{"id":"1","url":"https://a.test/x"}]',
      ),
    ).toEqual([]);
    expect(
      differences(
        'tender/documents',
        '[{"id":"1","url":"http://a.test/x"}]',
        '[{"id":"1","url":"https://a.test/y"}]',
      ),
    ).toHaveLength(1);
  });

  it('is an amount with its currency, apart from what stands beside', () => {
    const value = (amount: number, totalAmount: number) => json({ amount, currency: 'CAD', totalAmount });
    expect(differences('awards[id=1]/value', value(5, 9), value(5, 10))).toEqual([
      { kind: 'replaced', path: stepsOf('awards[id=1]/value/totalAmount'), was: 9, now: 10 },
    ]);
    expect(differences('awards[id=1]/value', value(5, 9), value(6, 9))).toHaveLength(1);
  });

  it('is not told when it only ties rows together', () => {
    expect(differences('buyer/id', '"a"', '"b"')).toEqual([]);
    expect(differences('tender/id', '"T-1"', '"T-2"')).toHaveLength(1);
  });

  it('never tells the address of a party again', () => {
    const party = (street: string) => [
      { id: '1', name: 'Philomène Sapinière', address: { streetAddress: street } },
    ];
    const told = differences('parties', json(party('1, rue du Gel')), json(party('2, rue du Gel')));
    expect(told).toHaveLength(1);
    expect(told[0]?.kind).toBe('untold');
    expect(json(told)).not.toContain('rue du Gel');
    expect(json(differences('parties[id=1]/address/streetAddress', '"1, rue du Gel"', 'null'))).not.toContain(
      'Gel"',
    );
  });
});

it('an id in a path may hold slashes', () => {
  expect(stepsOf('awards[id=2020/3]/value/amount')).toEqual([
    { name: 'awards', item: '2020/3' },
    { name: 'value' },
    { name: 'amount' },
  ]);
});

describe('revisions', () => {
  const row = (path: string, was: unknown, now: unknown, release = 'r2') => ({
    released_at: '2020-05-01T03:59:59.000Z',
    release_id: release,
    path,
    old_value: json(was),
    new_value: json(now),
    file: 'a.xml',
    sha256: 'ab',
  });
  const firm = { id: '1', name: 'Pin gris inc.' };

  it('leave out the releases that changed an order only', () => {
    expect(
      revisionsOf([row('parties', [firm, { id: '2', name: 'Mélèze' }], [{ id: '2', name: 'Mélèze' }, firm])]),
    ).toEqual([]);
  });

  it('name a contract by the supplier of its award', () => {
    const award = (amount: number) => [{ id: 'a', suppliers: [firm], value: { amount, currency: 'CAD' } }];
    const contract = (amount: number) => [{ id: 'c', awardID: 'a', value: { amount, currency: 'CAD' } }];
    expect(
      revisionsOf([row('contracts', contract(1), contract(2))], new Map([['a', 'Pin gris inc.']]))[0]
        ?.differences[0]?.path[0],
    ).toEqual({
      name: 'contracts',
      item: 'Pin gris inc.',
    });
    const both = revisionsOf([row('awards', award(1), award(2)), row('contracts', contract(1), contract(2))]);
    expect(both[0]?.differences).toHaveLength(1);
  });

  it('tell a new name of a body once', () => {
    const revised = revisionsOf([
      row('buyer/name', 'Commission des Mélèzes', 'Centre des Mélèzes'),
      row(
        'parties',
        [{ id: '1', name: 'Commission des Mélèzes' }],
        [{ id: '2', name: 'Centre des Mélèzes' }],
      ),
      row('tender/procuringEntity/name', 'Commission des Mélèzes', 'Centre des Mélèzes'),
    ]);
    expect(revised[0]?.differences).toHaveLength(1);
  });

  it('tell once what a release says in several places', () => {
    const [revision] = revisionsOf([
      row('bids/details', [], [{ id: '1', tenderers: [firm] }]),
      row('parties', [], [firm]),
      row('tender/tenderers', [], [firm]),
    ]);
    expect(revision?.differences).toEqual([
      { kind: 'added', path: stepsOf('bids/details'), what: 'Pin gris inc.' },
    ]);
  });
});
