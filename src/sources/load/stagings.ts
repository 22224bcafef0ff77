/** Every staging there is: the tables of a segment. */
import { boundaryStaging } from '../boundary/staging.ts';
import { observationStaging } from '../observation/staging.ts';
import { releaseStaging } from '../ocds/release-staging.ts';
import { snapshotStaging } from '../project/snapshot-staging.ts';
import { factStaging } from '../seao-xml/fact-staging.ts';

export const stagings = [
  releaseStaging,
  factStaging,
  observationStaging,
  snapshotStaging,
  boundaryStaging,
] as const;
