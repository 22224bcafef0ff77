/** Every fact has a source and a grade, or says that it was not verified; verdicts rest on facts and are never changed. */
import { verdictHash } from '../chain.ts';
import type { Status } from '../schema/words.ts';
import type { CheckContext } from './check.ts';

export function checkFacts({ files, fault }: CheckContext): void {
  for (const [index, fact] of files.facts.entries()) {
    if (fact.verified && fact.sources.length === 0)
      fault(
        'facts',
        [index],
        `the fact "${fact.id}" has no source`,
        'Name its source, or write verified: false and what was looked for',
      );
    if (fact.verified && fact.grade === undefined)
      fault(
        'facts',
        [index],
        `the fact "${fact.id}" has no grade`,
        'Write grade: voteOrLaw, decreeOrContract, officialReport, press or interview',
      );
    if (!fact.verified && fact.looked === undefined)
      fault(
        'facts',
        [index],
        `the fact "${fact.id}" is not verified, and does not say what was looked for`,
        'Add looked: { fr, en }',
      );
  }
  for (const [index, { memberships, name }] of files.actors.people.entries())
    for (const [place, { verified, sources }] of memberships.entries())
      if (verified && sources.length === 0)
        fault(
          'actors',
          ['people', index, 'memberships', place],
          `the role of ${name} has no source`,
          'Name its source, or write verified: false',
        );
}

/** What may rest on no fact: nothing was due, found, or in their power. */
const needNoFact: ReadonlySet<Status> = new Set(['notDue', 'noEvidence', 'notInPower', 'notTestable']);

export function checkVerdicts({ files, fault }: CheckContext): void {
  const unverified = new Set(files.facts.filter(({ verified }) => !verified).map(({ id }) => id));
  for (const [index, { id, verdicts }] of files.commitments.entries()) {
    let previous: string | undefined;
    let before = '';
    for (const [place, verdict] of verdicts.entries()) {
      const path = [index, 'verdicts', place];
      if (verdict.evidence.length === 0 && !needNoFact.has(verdict.status))
        fault(
          'commitments',
          path,
          `the verdict "${verdict.status}" of ${id} rests on no fact`,
          'Name its evidence, or write the status noEvidence',
        );
      for (const [at, fact] of verdict.evidence.entries())
        if (unverified.has(fact) && verdict.status !== 'noEvidence')
          fault(
            'commitments',
            [...path, 'evidence', at],
            `the verdict of ${id} rests on "${fact}", which is not verified`,
            'Verify the fact first, or leave it out of the evidence',
          );
      if (verdict.asOf < before)
        fault(
          'commitments',
          [...path, 'asOf'],
          `the verdict of ${verdict.asOf} stands after that of ${before}`,
          'Put verdicts in the order of their days, oldest first',
        );
      before = verdict.asOf;
      const hash = verdictHash(id, verdict, previous);
      if (verdict.hash === undefined)
        fault('commitments', path, `a verdict of ${id} has no hash`, `If it is final, write hash: ${hash}`);
      else if (verdict.hash !== hash)
        fault(
          'commitments',
          [...path, 'hash'],
          `the verdict of ${id} of ${verdict.asOf} is not the one that was published`,
          'Put it back as it was, and add a new verdict after it; `git log -p` shows the old one',
        );
      previous = verdict.hash ?? hash;
    }
  }
}
