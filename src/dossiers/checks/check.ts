/** What every check is given, and how it tells a fault: at a place, in words, with a remedy. */
import type { DossierFiles, Part } from '../schema/dossier.ts';

export interface CheckContext {
  readonly files: DossierFiles;
  /** Name of the dossier's folder. */
  readonly folderName: string;
  /** Texts of sources at hand, by id of the source. */
  readonly texts: ReadonlyMap<string, string>;
  /** Today, as YYYY-MM-DD: nothing happened after it; undefined where no clock is to be trusted, as in a build. */
  readonly today: string | undefined;
  /** Ids of the measures of this version; undefined when they are not at hand. */
  readonly measures: ReadonlySet<string> | undefined;
  /** Ids of the documented projects with those of their amounts; undefined when they are not at hand. */
  readonly projects: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  fault(part: Part, path: readonly PropertyKey[], what: string, remedy: string): void;
}

export type DossierCheck = (context: CheckContext) => void;
