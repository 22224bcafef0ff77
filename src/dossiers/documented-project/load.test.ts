import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFolder } from '../../kernel/content.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { compare, figureNamed } from './compare.ts';
import { loadDocumentedProjects } from './load.ts';

const casa = loadDocumentedProjects(contentFolder('projects')).find(({ id }) => id === 'casa-saaqclic');
const written = readFileSync(join(contentFolder('projects'), 'casa-saaqclic.yaml'), 'utf8');

function compared(baseline: string, outcome: string) {
  const [from, to] = [baseline, outcome].map((id) => casa && figureNamed(casa, id));
  if (!from || !to) throw new Error(`no figure ${baseline} or ${outcome}`);
  return compare(from, to);
}

describe('the CASA programme', () => {
  it('rose by 72, 82 or 109 %, by the pair of published amounts that is read', () => {
    const read = casa?.pairs.map(({ id, baseline, outcome }) => {
      const comparison = compared(baseline, outcome);
      return [id, comparison.result === 'value' ? Math.round(comparison.change * 100) : comparison.missing];
    });
    expect(read).toEqual([
      ['ten-years', 72],
      ['tender', 82],
      ['commission', 109],
    ]);
  });

  it('is never compared across scopes, whichever two amounts are asked', () => {
    for (const plan of casa?.figures.filter(({ role }) => role === 'plan') ?? [])
      for (const outcome of casa?.figures.filter(({ role }) => role === 'outcome') ?? [])
        if (plan.scope !== outcome.scope)
          expect(compare(plan, outcome)).toMatchObject({ result: 'notComputable', missing: 'scope' });
    expect(compared('tender-375', 'forecast-1100').result).toBe('notComputable');
    expect(compared('forecast-1100', 'launch-638')).toMatchObject({ missing: 'order' });
  });

  it('says that the cost of 2027 is a minimum', () => {
    expect(compared('launch-638', 'forecast-1100')).toMatchObject({ atLeast: true });
    expect(compared('tender-375', 'settlement-682')).toMatchObject({ atLeast: false });
  });
});

describe('a file of content/projects', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'limpide-projects-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function failure(text: string): string {
    writeFileSync(join(folder, 'casa-saaqclic.yaml'), text);
    try {
      loadDocumentedProjects(folder);
    } catch (error) {
      if (error instanceof LimpideError) return error.message;
      throw error;
    }
    return 'nothing wrong';
  }

  it.each([
    [
      'an amount without a source',
      written.replace('source: vgq-2025', 'source: hearsay'),
      'no source is called "hearsay"',
    ],
    [
      'an amount of an unknown scope',
      written.replace('scope: ten-years', 'scope: all'),
      'no scope is called "all"',
    ],
    [
      'a pair across scopes',
      written.replace('outcome: forecast-1100', 'outcome: settlement-682'),
      'different scopes',
    ],
    [
      'a pair whose amount is not there',
      written.replace('baseline: launch-638', 'baseline: x'),
      'no amount is called "x"',
    ],
    [
      'a pair read backwards',
      written.replace('baseline: launch-638', 'baseline: settlement-682'),
      'its baseline is a plan',
    ],
    ['a file of another name', written.replace('id: casa-saaqclic', 'id: casa'), 'is called casa.yaml'],
    [
      'a long quote',
      written.replace('quote: son budget', `quote: ${'mot '.repeat(20)}son budget`),
      'a quote has 20 words at most',
    ],
  ])('with %s is refused, with its line', (_, text, message) => {
    expect(text).not.toBe(written);
    expect(failure(text)).toMatch(/casa-saaqclic\.yaml, line \d+: /);
    expect(failure(text)).toContain(message);
  });

  it('as it is, is whole; and none is no fault', () => {
    expect(failure(written)).toBe('nothing wrong');
    expect(loadDocumentedProjects(join(folder, 'absent'))).toEqual([]);
  });
});
