/** Every staging there is: the tables of a segment. */
import { observationStaging } from '../observation/staging.ts';
import { releaseStaging } from '../ocds/release-staging.ts';
import { factStaging } from '../seao-xml/fact-staging.ts';

export const stagings = [releaseStaging, factStaging, observationStaging] as const;
