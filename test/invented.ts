/** Invented releases for tests of durability: duplicates, processes of several releases, amendments, a few bad lines. */
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './cli.ts';

/** A small generator with a seed, so that the same test sees the same data. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const things = ['chairs', 'desks', 'lamps', 'software', 'snow clearing', 'paper', 'network cables', 'paint'];

function day(process: number, later: number): string {
  return new Date(Date.UTC(2024, 0, 1 + (process % 300) + later, 12)).toISOString();
}

/** One release; `later` days after the first of its process, with what that day brought. */
export function inventedRelease(process: number, later = 0): Record<string, unknown> {
  const buyer = { id: `b${process % 17}`, name: `Fictional Borough of Nowhere ${process % 17}` };
  const supplier = { id: `s${process % 41}`, name: `Imaginary Supplies ${process % 41} Ltd.` };
  const awarded = later > 0;
  return {
    ocid: `ocds-abc123-${process}`,
    id: `${process}-${later}`,
    date: day(process, later),
    tag: awarded ? ['award'] : ['tender'],
    language: 'en',
    initiationType: 'tender',
    buyer,
    parties: [
      { ...buyer, roles: ['buyer'] },
      ...(awarded ? [{ ...supplier, roles: ['supplier'], address: { locality: 'Nowhere' } }] : []),
    ],
    tender: {
      id: `t${process}`,
      title: `Purchase of ${things[process % things.length]} no. ${process}`,
      procurementMethod: process % 5 === 0 ? 'direct' : 'open',
      mainProcurementCategory: 'goods',
      numberOfTenderers: (process % 4) + 1,
      value: { amount: 1000 + process, currency: 'CAD' },
    },
    ...(awarded
      ? {
          awards: [
            {
              id: '1',
              status: 'active',
              date: day(process, later),
              value: { amount: 900 + process + later, currency: 'CAD' },
              suppliers: [supplier],
            },
          ],
        }
      : {}),
  };
}

/** JSON Lines of about `processes` × 1.5 releases: every third process has two more, some lines come twice. */
export function inventedLines(processes: number, from = 0): string {
  const lines: string[] = [];
  for (let process = from; process < from + processes; process++) {
    const first = JSON.stringify(inventedRelease(process));
    lines.push(first);
    if (process % 7 === 0) lines.push(first);
    if (process % 3 === 0) {
      lines.push(JSON.stringify(inventedRelease(process, 20)), JSON.stringify(inventedRelease(process, 40)));
    }
  }
  return `${lines.join('\n')}\n`;
}

/** A folder with two JSON Lines files that share processes, one with a bad line, and the invented files of SEAO. */
export function inventedFolder(folder: string, processes: number): string[] {
  mkdirSync(folder, { recursive: true });
  const half = Math.ceil(processes / 2);
  writeFileSync(join(folder, 'first.jsonl'), inventedLines(half));
  writeFileSync(
    join(folder, 'second.jsonl'),
    `${inventedLines(half, half - 50)}{"ocid": "ocds-abc123-broken", \n{"id": "without-ocid"}\n`,
  );
  const fixtures = join(root, 'src', 'sources', 'seao-xml', 'fixtures');
  for (const name of readdirSync(fixtures))
    if (name.endsWith('.xml')) copyFileSync(join(fixtures, name), join(folder, name));
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}
