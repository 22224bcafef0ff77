/** Written by scripts/registry.mjs from the folders of this room: do not edit; run `npm run registry`. */
import type { Resource } from '../resource.ts';
import { editions as editionsResource } from './editions.ts';
import { figures as figuresResource } from './figures.ts';
import { flags as flagsResource } from './flags.ts';
import { measures as measuresResource } from './measures.ts';
import { organizations as organizationsResource } from './organizations.ts';
import { processes as processesResource } from './processes.ts';
import { projects as projectsResource } from './projects.ts';
import { records as recordsResource } from './records.ts';
import { sources as sourcesResource } from './sources.ts';

export const resources: readonly Resource[] = [
  editionsResource,
  figuresResource,
  flagsResource,
  measuresResource,
  organizationsResource,
  processesResource,
  projectsResource,
  recordsResource,
  sourcesResource,
];
