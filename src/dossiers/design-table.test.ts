/** Each cell of the coverage table, and each statement, is that of the design document, where it is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contentFolder } from '../kernel/content.ts';
import { loadDossier } from './load.ts';
import { normalized } from './quotes.ts';

const path = join(dirname(fileURLToPath(import.meta.url)), '../../../shared/design/dossiers.md');
const text = existsSync(path) ? readFileSync(path, 'utf8') : undefined;

/** The cells of each row of a table that begins with a given heading. */
function tableAfter(heading: string): string[][] {
  const lines = (text ?? '').split('\n');
  const start = lines.findIndex((line) => line.startsWith(heading));
  const rows: string[][] = [];
  for (const line of lines.slice(start + 2)) {
    if (!line.startsWith('|')) break;
    rows.push(
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  }
  return rows;
}

const issues = [
  'digital-ministry',
  'open-source',
  'microsoft-licences',
  'dubious-contracts',
  'gautrin',
  'dashboards',
  'small-firms',
  'open-data',
  'e-commerce',
  'high-speed',
  'vehicle',
  'expertise',
  'party-process',
];
const actors = ['legault', 'charest', 'aussant', 'khadir', 'marois'];

describe.skipIf(text === undefined)(
  'quebec-2012 beside its design (skipped where ../shared/design is absent)',
  () => {
    const dossier = loadDossier(join(contentFolder('dossiers'), 'quebec-2012'));

    it('has the same 65 cells, silences too', () => {
      const rows = tableAfter('| issue | Legault');
      expect(rows).toHaveLength(13);
      const expected = rows.flatMap(([, ...cells], row) =>
        cells.map((cell, column) => ({
          issue: issues[row],
          actor: actors[column],
          statements: cell.startsWith('∅') ? [] : cell.split(',').map((id) => id.trim()),
          stated: !cell.startsWith('∅'),
        })),
      );
      expect(expected).toHaveLength(65);
      expect(
        expected.map(({ issue = '', actor = '' }) => {
          const cell = dossier.position(issue, actor);
          return { issue, actor, statements: cell?.statements, stated: cell?.stance !== 'notStated' };
        }),
      ).toEqual(expected);
    });

    it('has the same 27 quotes, paraphrases and strengths', () => {
      const rows = tableAfter('| id | actor | issue');
      const expected = rows.map(([id, actor = '', , quote = '', paraphrase = '', strength]) => {
        const [fr, en] = paraphrase.split(' / ');
        return [
          id,
          actor,
          normalized(quote.replace(/^«\s*|\s*»$/g, '')),
          normalized(fr ?? ''),
          normalized(en ?? ''),
          strength,
        ];
      });
      expect(expected).toHaveLength(27);
      expect(
        dossier.statements.map(({ id, speaker, quote, paraphrase, strength }) => [
          id,
          dossier.person(speaker)?.familyName,
          normalized(quote),
          normalized(paraphrase.fr),
          normalized(paraphrase.en),
          strength,
        ]),
      ).toEqual(expected);
    });

    it('follows the commitments that it names, weak and negative ones apart', () => {
      const kinds = (kind: string) =>
        dossier.commitments.filter((one) => one.kind === kind).map(({ statement }) => statement);
      expect(kinds('full').sort()).toEqual(['A4', 'A5', 'C2', 'C3', 'C4', 'C5', 'M1', 'M2', 'M3']);
      expect(kinds('weak').sort()).toEqual(['C8', 'L1', 'L3', 'L5', 'L6']);
      expect(kinds('negative')).toEqual(['M4']);
    });
  },
);
