/** The datasets that Limpide knows, and the search for the one that a file belongs to. */
import { caFederalIt } from './ca-federal-it.ts';
import { contractsFinder } from './contracts-finder.ts';
import type { Dataset, DatasetFacts } from './dataset.ts';
import { demo } from './demo.ts';
import { dncp } from './dncp.ts';
import { fibreFr } from './fibre-fr.ts';
import { impic } from './impic.ts';
import { ocdsExample } from './ocds-example.ts';
import { seao } from './seao.ts';
import { statcanGdp } from './statcan-gdp.ts';
import { ukGmpp } from './uk-gmpp.ts';

export const knownDatasets: readonly Dataset[] = [
  seao,
  contractsFinder,
  impic,
  dncp,
  ocdsExample,
  statcanGdp,
  fibreFr,
  caFederalIt,
  ukGmpp,
  demo,
];

/** The dataset that a file belongs to; undefined is shown as « licence non précisée ». */
export function datasetFor(facts: DatasetFacts): Dataset | undefined {
  return knownDatasets.find((dataset) => dataset.matches(facts));
}

/** The dataset named after `--dataset`, or undefined. */
export function datasetNamed(id: string): Dataset | undefined {
  return knownDatasets.find((dataset) => dataset.id === id);
}
