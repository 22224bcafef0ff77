/** Every staging there is: the tables of a segment. */
import { releaseStaging } from '../ocds/release-staging.ts';
import { factStaging } from '../seao-xml/fact-staging.ts';

export const stagings = [releaseStaging, factStaging] as const;
