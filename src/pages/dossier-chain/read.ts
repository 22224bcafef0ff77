/** What a chain's page reads from the edition, all at once: its figures and the contracts that may belong to it. */
import type { Dossier } from '../../dossiers/dossier.ts';
import { type Chain, type ChainLink, type Step, steps } from '../../dossiers/schema/chains.ts';
import type { MeasureLink } from '../../dossiers/schema/commitments.ts';
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import type { FigureProps } from '../../ui/figure.tsx';
import { declaredFigure } from '../figures.ts';
import { type Candidate, candidatesOf } from './candidates.ts';

export interface ReadLink {
  readonly link: ChainLink;
  /** Of a computed link: what its commitment says of the measure. */
  readonly measure?: MeasureLink | undefined;
  /** Undefined in an edition of fictional data. */
  readonly figure?: FigureProps | undefined;
  readonly candidates: readonly Candidate[];
}

export type ReadChain = Readonly<Record<Step, readonly ReadLink[]>>;

/** The measure as the chain's commitment names it, with its parameters and its words. */
function measureOf(dossier: Dossier, chain: Chain, link: ChainLink): MeasureLink | undefined {
  return chain.steps.commitment.links
    .flatMap(({ commitment }) => dossier.commitment(commitment ?? '')?.measures ?? [])
    .find(({ measure }) => measure === link.measure);
}

async function readLink(
  edition: Edition,
  dossier: Dossier,
  chain: Chain,
  link: ChainLink,
  lang: Language,
): Promise<ReadLink> {
  const measure = measureOf(dossier, chain, link);
  const [shown, candidates] = await Promise.all([
    measure === undefined || edition.fictional
      ? undefined
      : declaredFigure(edition, lang, measure.measure, measure.params ?? {}),
    link.search === undefined ? [] : candidatesOf(edition, link.search),
  ]);
  return { link, measure, figure: shown, candidates };
}

export async function readChain(
  edition: Edition,
  dossier: Dossier,
  chain: Chain,
  lang: Language,
): Promise<ReadChain> {
  const read = async (step: Step) =>
    Promise.all(chain.steps[step].links.map((link) => readLink(edition, dossier, chain, link, lang)));
  const [quote, commitment, recommendation, project, contract, measure] = await Promise.all(steps.map(read));
  return {
    quote: quote ?? [],
    commitment: commitment ?? [],
    recommendation: recommendation ?? [],
    project: project ?? [],
    contract: contract ?? [],
    measure: measure ?? [],
  };
}
