/** A planted fault in any file is told with its file, its line and a remedy, and nothing of the dossier is loaded. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFolder } from '../kernel/content.ts';
import { LimpideError } from '../kernel/errors.ts';
import { measures } from '../measures/registry.ts';
import { amountsByProject, loadDocumentedProjects } from './documented-project/load.ts';
import { checkDossier, loadDossier } from './load.ts';
import { inWords, type Problem } from './problem.ts';

let folder: string;
beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'limpide-dossier-'));
  folder = join(root, 'quebec-2012');
  cpSync(join(contentFolder('dossiers'), 'quebec-2012'), folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

/** Replaces the first `from` of a file; returns the line where it stood. */
function plant(part: string, from: string, to: string): number {
  const path = join(folder, `${part}.yaml`);
  const text = readFileSync(path, 'utf8');
  const at = text.indexOf(from);
  if (at < 0) throw new Error(`${part}.yaml has no ${from}`);
  writeFileSync(path, text.slice(0, at) + to + text.slice(at + from.length));
  return text.slice(0, at).split('\n').length;
}

const options = {
  today: '2026-12-31',
  measures: new Set(measures.map(({ id }) => id)),
  projects: amountsByProject(loadDocumentedProjects(contentFolder('projects'))),
};

function problems(): readonly Problem[] {
  const checked = checkDossier(folder, options);
  return 'problems' in checked ? checked.problems : [];
}

interface Planted {
  readonly name: string;
  readonly part: string;
  readonly from: string;
  readonly to: string;
  /** Of the problem: what it says, what to do, and how many lines below the change it is told. */
  readonly what: RegExp;
  readonly remedy: RegExp;
  readonly below?: number;
}

const faults: readonly Planted[] = [
  {
    name: 'a source that does not exist',
    part: 'facts',
    from: 'sources: [blanc-2018-05-30, lapresse-2018-09-15]',
    to: 'sources: [blanc-2018-05-30, nowhere]',
    what: /no source is called "nowhere"/,
    remedy: /sources\.yaml/,
  },
  {
    name: 'an altered quote',
    part: 'statements',
    from: 'il n’y aura pas de ministère',
    to: 'il n’y aura jamais de ministère',
    what: /not the one that its hash was made of/,
    remedy: /word for word/,
  },
  {
    name: 'a fact without a source',
    part: 'facts',
    from: 'sources: [lapresse-2012-03-29]',
    to: 'sources: []',
    what: /"project-cost-2012" has no source/,
    remedy: /verified: false/,
    below: -8,
  },
  {
    name: 'a fact without a grade',
    part: 'facts',
    from: '  grade: press\n',
    to: '',
    what: /has no grade/,
    remedy: /voteOrLaw/,
    below: -9,
  },
  {
    name: 'an unverified fact that does not say what was looked for',
    part: 'facts',
    from: '  looked: ',
    to: '  note: ',
    what: /note|looked/,
    remedy: /README|looked/,
    below: -8,
  },
  {
    name: 'a quote that is too long',
    part: 'statements',
    from: 'quote: "il pense que',
    to: `quote: "${'un '.repeat(20)}il pense que`,
    what: /27 words, and 20 are the most/,
    remedy: /Shorten it/,
  },
  {
    name: 'a date that no calendar has',
    part: 'facts',
    from: 'date: "2012-09-04"',
    to: 'date: "2012-09-31"',
    what: /no calendar has the day 2012-09-31/,
    remedy: /Correct the day/,
  },
  {
    name: 'a day to come',
    part: 'facts',
    from: 'date: "2012-09-04"',
    to: 'date: "2097-09-04"',
    what: /2097-09-04 is to come/,
    remedy: /deadline/,
  },
  {
    name: 'a cell that is absent',
    part: 'positions',
    from: '- { issue: dashboards, actor: khadir, stance: notStated, statements: [] }\n',
    to: '',
    what: /dashboards × khadir is absent/,
    remedy: /stance: notStated/,
    below: Number.NaN,
  },
  {
    name: 'a silence that names a statement',
    part: 'positions',
    from: '{ issue: dashboards, actor: khadir, stance: notStated, statements: [] }',
    to: '{ issue: dashboards, actor: khadir, stance: notStated, statements: [K2] }',
    what: /says that nothing is stated, and names K2/,
    remedy: /Give a stance/,
  },
  {
    name: 'a statement in the cell of someone else',
    part: 'positions',
    from: '{ issue: dashboards, actor: charest, stance: 2, statements: [C3] }',
    to: '{ issue: dashboards, actor: charest, stance: 2, statements: [M3] }',
    what: /M3 was said by marois, not by charest/,
    remedy: /statement of this actor/,
  },
  {
    name: 'an old verdict that was changed',
    part: 'commitments',
    from: 'status: notInPower',
    to: 'status: kept',
    what: /not the one that was published/,
    remedy: /add a new verdict after it/,
    below: 8,
  },
  {
    name: 'a verdict that rests on what was not verified',
    part: 'commitments',
    from: 'status: noEvidence',
    to: 'status: kept',
    what: /"culture-50m", which is not verified|not the one that was published/,
    remedy: /Verify the fact|Put it back/,
    below: 5,
  },
  {
    name: 'verdicts that are not in order',
    part: 'commitments',
    from: 'asOf: "2013-03-28"',
    to: 'asOf: "2010-03-28"',
    what: /stands after that of 2012-09-04/,
    remedy: /oldest first/,
  },
  {
    name: 'a measure that does not exist',
    part: 'commitments',
    from: 'measure: licence-renewal-share',
    to: 'measure: licence-renewal-shares',
    what: /no measure is called/,
    remedy: /limpide measure/,
  },
  {
    name: 'a strength that is none',
    part: 'statements',
    from: 'strength: "I"',
    to: 'strength: "X"',
    what: /0\.strength: /,
    remedy: /README/,
  },
  {
    name: 'a recommendation beyond the count',
    part: 'reports',
    from: 'number: 4',
    to: 'number: 33',
    what: /has 32 recommendations, and this is number 33/,
    remedy: /Correct one of the two/,
  },
  {
    name: 'a check without a source',
    part: 'claims',
    from: 'result: notVerified',
    to: 'result: "false"',
    what: /has no source/,
    remedy: /notVerified/,
    below: -5,
  },
  {
    name: 'a misspelt field',
    part: 'issues',
    from: '  about: ',
    to: '  abuot: ',
    what: /0\.about|abuot/,
    remedy: /README/,
    below: -2,
  },
  {
    name: 'a link of a chain to a commitment that does not exist',
    part: 'chains',
    from: 'kind: said, commitment: C3',
    to: 'kind: said, commitment: C33',
    what: /no commitment is called "C33"/,
    remedy: /commitments\.yaml/,
  },
  {
    name: 'a commitment in a chain that does not quote it',
    part: 'chains',
    from: 'kind: said, commitment: C3',
    to: 'kind: said, commitment: M3',
    what: /M3 comes from statement M3, which the chain does not quote/,
    remedy: /Quote it in the first step/,
  },
  {
    name: 'a link by hand that does not say why',
    part: 'chains',
    from: '          why: { fr: "Les décrets qui le mettent en œuvre.", en: "The decrees that carry it out." }\n',
    to: '',
    what: /"byHand" does not say why/,
    remedy: /French and English/,
    below: -2,
  },
  {
    name: 'a candidate that is given as linked by hand',
    part: 'chains',
    from: 'kind: candidate\n          search: { q: "microsoft" }',
    to: 'kind: byHand\n          search: { q: "microsoft" }',
    what: /a link to a search is never "byHand"/,
    remedy: /kind: candidate/,
  },
  {
    name: 'a project that is not documented',
    part: 'chains',
    from: 'project: casa-saaqclic\n',
    to: 'project: casa\n',
    what: /no documented project is called "casa"/,
    remedy: /content\/projects/,
  },
  {
    name: 'an amount that the project does not have',
    part: 'chains',
    from: 'amount: contract-458',
    to: 'amount: contract-459',
    what: /has no amount "contract-459"/,
    remedy: /contract-458/,
  },
  {
    name: 'a recommendation whose text was not found',
    part: 'chains',
    from: 'recommendation: 1\n',
    to: 'recommendation: 9\n',
    what: /recommendation 9 of gautrin-2012 was not found/,
    remedy: /write what is missing/,
  },
  {
    name: 'a measure that the commitment does not name',
    part: 'chains',
    from: 'measure: project-green-apart',
    to: 'measure: single-bid-share',
    what: /none of the chain's commitments names the measure/,
    remedy: /commitments\.yaml/,
  },
  {
    name: 'an empty step that does not say what is missing',
    part: 'chains',
    from: 'quote:\n      links:\n        - { kind: said, statement: C3 }',
    to: 'quote:\n      links: []',
    what: /the step "quote" of dashboards links nothing for certain/,
    remedy: /write missing:/,
    below: 1,
  },
  {
    name: 'a link that leads to two things',
    part: 'chains',
    from: 'kind: said, statement: C3 }',
    to: 'kind: said, statement: C3, fact: portal-2012 }',
    what: /leads to statement and fact/,
    remedy: /Name one thing: statement/,
  },
  {
    name: 'text that is no YAML',
    part: 'issues',
    from: '- id: digital-ministry',
    to: '- id: [digital-ministry',
    what: /./,
    remedy: /README/,
    below: Number.NaN,
  },
];

describe('a planted fault', () => {
  it.each(faults)(
    '$name is told with file, line and remedy',
    ({ part, from, to, what, remedy, below = 0 }) => {
      const line = plant(part, from, to);
      const found = problems();
      const told = found.find((problem) => what.test(problem.what) && remedy.test(problem.remedy));
      expect(told, found.map(inWords).join('\n')).toBeDefined();
      expect(told?.file).toBe(join(folder, `${part}.yaml`));
      if (!Number.isNaN(below)) expect(told?.line).toBe(line + below);
      expect(() => loadDossier(folder, options)).toThrow(LimpideError);
    },
  );

  it('of a file that is absent says which', () => {
    rmSync(join(folder, 'reports.yaml'));
    expect(problems().map(inWords)).toEqual([
      expect.stringContaining('reports.yaml, line 1: the file is absent'),
    ]);
  });

  it('there are none in the dossier as it is', () => {
    expect(problems()).toEqual([]);
  });
});
