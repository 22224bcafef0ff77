/** Written by scripts/registry.mjs from the folders of this room: do not edit; run `npm run registry`. */
import type { Resource } from '../resource.ts';
import { commitments as commitmentsResource } from './commitments.ts';
import { dossiers as dossiersResource } from './dossiers.ts';
import { editions as editionsResource } from './editions.ts';
import { figures as figuresResource } from './figures.ts';
import { flags as flagsResource } from './flags.ts';
import { ledger as ledgerResource } from './ledger.ts';
import { measures as measuresResource } from './measures.ts';
import { organizations as organizationsResource } from './organizations.ts';
import { outcomes as outcomesResource } from './outcomes.ts';
import { processes as processesResource } from './processes.ts';
import { projects as projectsResource } from './projects.ts';
import { records as recordsResource } from './records.ts';
import { sources as sourcesResource } from './sources.ts';

export const resources: readonly Resource[] = [
  commitmentsResource,
  dossiersResource,
  editionsResource,
  figuresResource,
  flagsResource,
  ledgerResource,
  measuresResource,
  organizationsResource,
  outcomesResource,
  processesResource,
  projectsResource,
  recordsResource,
  sourcesResource,
];
