import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFolder } from '../kernel/content.ts';
import { LimpideError } from '../kernel/errors.ts';
import { repliesTo } from './find.ts';
import { loadReplies } from './load.ts';

const examples = join(dirname(fileURLToPath(import.meta.url)), '../../test/fixtures/replies');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'limpide-replies-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const whole = `id: a-1
lineage: demo
date: 2026-02-03
from: { body: Ville de Sainte-Épinette, role: Greffe }
answers:
  - { process: ocds-fictif-7 }
language: fr
text: Oui.
source: { received: 2026-02-04, how: email }
`;

function failure(text: string): string {
  writeFileSync(join(folder, 'a-1.yaml'), text);
  try {
    loadReplies(folder);
  } catch (error) {
    if (error instanceof LimpideError) return error.message.replace(`${folder}/`, '');
    throw error;
  }
  return 'nothing wrong';
}

describe('a reply', () => {
  it('is read with all it answers, newest first', () => {
    writeFileSync(join(folder, 'a-1.yaml'), whole);
    writeFileSync(join(folder, 'b-1.yaml'), whole.replace('a-1', 'b-1').replace('2026-02-03', '2026-02-04'));
    expect(loadReplies(folder).map((reply) => reply.id)).toEqual(['b-1', 'a-1']);
    expect(loadReplies(join(folder, 'absent'))).toEqual([]);
  });

  it.each([
    ['without a role', whole.replace(', role: Greffe', ''), 'a-1.yaml, line 4: from.role: '],
    [
      'that answers nothing',
      whole.replace('{ process: ocds-fictif-7 }', '{}'),
      'a-1.yaml, line 6: answers.0: a reply answers',
    ],
    [
      'about fiction, called real',
      whole.replace('demo', 'real'),
      'a-1.yaml, line 6: ocds-fictif-7 is of the fictional data',
    ],
    [
      'about real data, called fiction',
      whole.replace('ocds-fictif-7', 'ocds-abc123-7'),
      'a-1.yaml, line 6: ocds-abc123-7 is of the real data',
    ],
    [
      'received before it was written',
      whole.replace('2026-02-04', '2026-02-02'),
      'a-1.yaml, line 9: it was received on',
    ],
    [
      'in a file of another name',
      whole.replace('id: a-1', 'id: a-2'),
      'a-1.yaml, line 1: the file of the reply "a-2"',
    ],
    ['with a word that is not of the form', `${whole}signature: X\n`, 'a-1.yaml, line 1: '],
  ])('%s is refused, with its line', (_, text, message) => {
    expect(failure(text)).toContain(message);
  });

  it('that was really received is whole, and there is an example of one', () => {
    expect(() => loadReplies(contentFolder('replies'))).not.toThrow();
    expect(loadReplies(examples).length).toBe(1);
  });
});

describe('a place', () => {
  const replies = loadReplies(examples);

  it('shows what answers each of its parts', () => {
    expect(repliesTo(replies, 'demo', { process: 'ocds-fictif-7' }).length).toBe(1);
    expect(repliesTo(replies, 'demo', { flag: 'R011', process: 'ocds-fictif-7' }).length).toBe(1);
    expect(repliesTo(replies, 'demo', { flag: 'R003', process: 'ocds-fictif-7' })).toEqual([]);
    expect(repliesTo(replies, 'demo', { flag: 'R011', buyer: 'CA-QC-NEQ-8812345678' })).toEqual([]);
    expect(repliesTo(replies, 'demo', {}).length).toBe(1);
  });

  it('in real data shows no reply about fiction', () => {
    expect(repliesTo(replies, 'real', {})).toEqual([]);
    expect(repliesTo(undefined, 'real', {})).toEqual([]);
  });
});
