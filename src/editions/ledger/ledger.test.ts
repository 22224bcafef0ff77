/** The ledger of projects on an invented portfolio: only ever longer, and a hand in it is found with its entry. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Lineage, lineage } from '../../archive/layout.ts';
import { noProgress } from '../../kernel/progress.ts';
import { addAndPublish } from '../publish.ts';
import { verify } from '../verify.ts';

const header = 'project_id,title,organization,as_of,series,complete,currency,forecast_cost';
const row = (id: string, day: string, cost: number): string =>
  `ocds-fictif-${id},Projet ${id},Ministère fictif,${day},ocds-fictif-serie,yes,CAD,${cost}`;

describe('the ledger of projects', () => {
  let folder: string;
  let place: Lineage;
  const add = async (name: string, ...rows: string[]): Promise<string> => {
    const path = join(folder, name);
    writeFileSync(path, `${[header, ...rows].join('\n')}\n`);
    const { manifest } = await addAndPublish(place, [{ path }], noProgress, () => new Date('2026-01-15'));
    return manifest.id;
  };
  const ledger = (): string => readFileSync(place.ledger, 'utf8');

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'limpide-ledger-'));
    place = lineage(join(folder, 'data'), 'demo');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('grows by a late publication and by facts told otherwise, and what stood in it stays', async () => {
    await add('2023.csv', row('a', '2023-01-01', 100));
    const first = ledger();
    expect(first.trimEnd().split('\n')).toHaveLength(2);
    await add('2022.csv', row('a', '2022-01-01', 80));
    const second = ledger();
    expect(second.startsWith(first)).toBe(true);
    await add('2023-again.csv', row('a', '2023-01-01', 120));
    expect(ledger().startsWith(second)).toBe(true);
    const report = await verify(place, noProgress);
    expect(report.problems).toEqual([]);
    expect(report.checked.ledgerEntries).toBe(5);
  }, 60_000);

  it('tells the very entry that a hand changed, and entries that are gone', async () => {
    await add('2023.csv', row('a', '2023-01-01', 100), row('b', '2023-01-01', 200));
    const whole = ledger();
    writeFileSync(place.ledger, whole.replace('"cost":"200.00"', '"cost":"150.00"'));
    const [changed] = (await verify(place, noProgress)).problems;
    expect(changed?.check).toBe('ledger');
    expect(changed?.message).toContain('project-ledger.txt, line 2');
    expect(changed?.message).toContain('"project":"ocds-fictif-b"');
    writeFileSync(place.ledger, `${whole.split('\n')[0]}\n`);
    expect((await verify(place, noProgress)).problems[0]?.message).toMatch(
      /^3 entries of the edition are not in it/,
    );
  }, 60_000);
});
