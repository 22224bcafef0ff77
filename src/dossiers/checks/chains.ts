/** A chain links what exists, says what kind each link is, and shows where one is missing. */
import type { Chain, ChainLink, LinkKind, Step } from '../schema/chains.ts';
import { steps } from '../schema/chains.ts';
import type { DossierFiles } from '../schema/dossier.ts';
import type { CheckContext } from './check.ts';

type Target = 'statement' | 'commitment' | 'report' | 'fact' | 'project' | 'search' | 'measure';
const targets = ['statement', 'commitment', 'report', 'fact', 'project', 'search', 'measure'] as const;

/** What a step may lead to, and by what kind of link. */
const allowed: Readonly<Record<Step, Partial<Record<Target, readonly LinkKind[]>>>> = {
  quote: { statement: ['said'] },
  commitment: { commitment: ['said'] },
  recommendation: { report: ['recommended'], fact: ['byHand'] },
  project: { project: ['byHand'], fact: ['byHand'] },
  contract: { project: ['byHand'], fact: ['byHand'], search: ['candidate'] },
  measure: { measure: ['computed'] },
};

type Fault = (path: readonly PropertyKey[], what: string, remedy: string) => void;

function checkForm(step: Step, link: ChainLink, fault: Fault): void {
  const given = targets.filter((target) => link[target] !== undefined);
  const possible = allowed[step];
  const [target] = given;
  if (target === undefined || given.length > 1) {
    fault(
      [],
      `a link of the step "${step}" leads to ${given.length === 0 ? 'nothing' : given.join(' and ')}`,
      `Name one thing: ${Object.keys(possible).join(' or ')}`,
    );
    return;
  }
  const kinds = possible[target];
  if (kinds === undefined) {
    fault(
      [target],
      `the step "${step}" leads to a ${target}`,
      `Name ${Object.keys(possible).join(' or ')} there`,
    );
    return;
  }
  if (!kinds.includes(link.kind))
    fault(
      ['kind'],
      `a link to a ${target} is never "${link.kind}"`,
      `Write kind: ${kinds.join(' or kind: ')}`,
    );
  if (link.why === undefined && link.kind !== 'said' && link.kind !== 'computed')
    fault([], `a link of the kind "${link.kind}" does not say why`, 'Write why: in French and English');
  if ((link.recommendation === undefined) !== (link.report === undefined))
    fault([], 'a report and the number of its recommendation go together', 'Write both, or neither');
  if (link.amount !== undefined && link.project === undefined)
    fault(['amount'], 'an amount stands without its project', 'Write project: beside amount:');
}

function checkRecommendation(files: DossierFiles, chain: Chain, link: ChainLink, fault: Fault): void {
  const report = files.reports.find(({ id }) => id === link.report);
  if (report === undefined || link.recommendation === undefined) return;
  const found = report.recommendations.find(({ number }) => number === link.recommendation);
  if (found === undefined) {
    fault(
      ['recommendation'],
      `the text of recommendation ${link.recommendation} of ${report.id} was not found`,
      'Name one that reports.yaml holds, or write what is missing',
    );
    return;
  }
  const own = chain.steps.commitment.links.map(({ commitment }) => commitment);
  if (!found.commitments.some((id) => own.includes(id)))
    fault(
      ['recommendation'],
      `recommendation ${found.number} of ${report.id} names none of the chain's commitments`,
      'Correct the number, or name the commitment there in reports.yaml',
    );
}

function checkProject(context: CheckContext, link: ChainLink, fault: Fault): void {
  if (link.project === undefined || context.projects === undefined) return;
  const amounts = context.projects.get(link.project);
  if (amounts === undefined)
    fault(
      ['project'],
      `no documented project is called "${link.project}"`,
      'content/projects holds them, one file a project',
    );
  else if (link.amount !== undefined && !amounts.has(link.amount))
    fault(
      ['amount'],
      `the project "${link.project}" has no amount "${link.amount}"`,
      `It has ${[...amounts].join(', ')}`,
    );
}

/** The parts of a chain agree with each other: its commitment is of its quote, its measure is its commitment's. */
function checkAgreement(files: DossierFiles, chain: Chain, link: ChainLink, fault: Fault): void {
  const commitments = chain.steps.commitment.links.map(({ commitment }) => commitment);
  const quotes = chain.steps.quote.links.map(({ statement }) => statement);
  const commitment = files.commitments.find(({ id }) => id === link.commitment);
  if (commitment && !quotes.includes(commitment.statement))
    fault(
      ['commitment'],
      `commitment ${commitment.id} comes from statement ${commitment.statement}, which the chain does not quote`,
      'Quote it in the first step, or name another commitment',
    );
  const named = files.commitments
    .filter(({ id }) => commitments.includes(id))
    .flatMap(({ measures }) => measures.map(({ measure }) => measure));
  if (link.measure !== undefined && !named.includes(link.measure))
    fault(
      ['measure'],
      `none of the chain's commitments names the measure "${link.measure}"`,
      'Name it in commitments.yaml first, with what it tells and what it does not',
    );
}

export function checkChains(context: CheckContext): void {
  for (const [index, chain] of context.files.chains.entries())
    for (const step of steps) {
      const { links, missing } = chain.steps[step];
      const at = [index, 'steps', step];
      if (missing === undefined && links.every(({ kind }) => kind === 'candidate'))
        context.fault(
          'chains',
          at,
          `the step "${step}" of ${chain.id} links nothing for certain and does not say what is missing`,
          'Link something, or write missing: with what is not known and what would settle it',
        );
      for (const [place, link] of links.entries()) {
        const fault: Fault = (path, what, remedy) =>
          context.fault('chains', [...at, 'links', place, ...path], what, remedy);
        checkForm(step, link, fault);
        checkRecommendation(context.files, chain, link, fault);
        checkProject(context, link, fault);
        checkAgreement(context.files, chain, link, fault);
      }
    }
}
