/** What a dataset is: who publishes it, under which licence, how to credit it, and how its files are known among others. */
import type { FileFacts } from '../source.ts';

/** What a file says about itself, with the prefix of its ocids ("ocds-ec9k95") when it has any. */
export type DatasetFacts = FileFacts & { readonly ocidPrefix?: string };

export interface InTwoLanguages {
  readonly fr: string;
  readonly en: string;
}

export interface Dataset {
  /** The name that people write after `add` and `--dataset`. */
  readonly id: string;
  readonly title: InTwoLanguages;
  readonly publisher: string;
  readonly licence: string;
  readonly licenceUrl: string;
  /** The sentence to print beside the data, as the licence asks. */
  readonly attribution: string;
  /** Page of the publisher for people; "/" for what Limpide itself made. */
  readonly homepage: string;
  /** How often the publisher adds to it. */
  readonly cadence: InTwoLanguages;
  /** The same in days, where it is regular: from it, and the newest day of the data, one sees what is late. */
  readonly cadenceDays?: number;
  /** True when nobody and nothing in it is real. */
  readonly fictional?: true;
  /** The CKAN page that lists its files, when there is one: the dataset can then be fetched by its id. */
  readonly ckan?: { readonly page: string };
  matches(facts: DatasetFacts): boolean;
}

/** Whether the file's ocids have this prefix; undefined when it has no ocid (an XML file), so that other facts may decide. */
export function hasOcidPrefix(facts: DatasetFacts, prefix: string): boolean | undefined {
  return facts.ocidPrefix === undefined ? undefined : facts.ocidPrefix.replace(/-$/, '') === prefix;
}

/** Whether the package's own address begins with `start`. */
export function comesFrom(facts: DatasetFacts, start: string): boolean {
  return facts.uri?.startsWith(start) === true;
}
