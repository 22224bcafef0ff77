/** The documented projects, read once from content/projects: they change with the program, never with an edition. */

import { loadDocumentedProjects } from '../../dossiers/documented-project/load.ts';
import type { DocumentedProject } from '../../dossiers/documented-project/schema.ts';
import { contentFolder } from '../../kernel/content.ts';

let read: readonly DocumentedProject[] | undefined;

/** @throws LimpideError corrupt, naming file, line and field */
export function documentedProjects(): readonly DocumentedProject[] {
  read ??= loadDocumentedProjects(contentFolder('projects'));
  return read;
}
