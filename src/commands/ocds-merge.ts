/** `limpide ocds merge [--versioned] FILE`: prints the compiled or versioned release of each ocid in a file. */
import { LimpideError } from '../kernel/errors.ts';
import { consoleOutput, type Output } from '../kernel/log.ts';
import { compileRelease } from '../sources/ocds/merge/compile.ts';
import { ReleaseFile, type ReleaseGroup } from '../sources/ocds/merge/read/release-file.ts';
import { versionRelease } from '../sources/ocds/merge/versioned.ts';
import type { MergeWarning } from '../sources/ocds/merge/warning.ts';

/** So many warnings are printed one by one; the rest is counted. */
const shownWarnings = 20;

export interface OcdsMergeOptions {
  readonly versioned: boolean;
}

/**
 * Reads a release, an array of releases, a package or JSON Lines of any of these, plain or gzip. Prints one ocid as
 * indented JSON, several as JSON Lines in the order in which they first come; warnings go to stderr. Throws
 * `notFound`, `badInput` or `tooLarge`, with file and line; a file that cannot be read prints nothing.
 */
export async function ocdsMerge(
  file: string,
  options: OcdsMergeOptions,
  output: Output = consoleOutput,
): Promise<void> {
  const merge = options.versioned ? versionRelease : compileRelease;
  const releases = await ReleaseFile.open(file);
  let warned = 0;
  try {
    const indent = releases.size === 1 ? 2 : 0;
    for (const group of releases.groups()) {
      const { release, warnings } = placed(file, releases, group, () => merge(group.releases));
      for (const warning of warnings) {
        if (++warned <= shownWarnings) output.note(sentence(group.ocid, warning));
      }
      output.out(JSON.stringify(release, null, indent));
    }
  } finally {
    releases.close();
  }
  if (warned > shownWarnings) output.note(`${warned - shownWarnings} more warnings of the same kinds.`);
}

function sentence(ocid: string, warning: MergeWarning): string {
  const id = warning.releaseId === null ? '' : `, release ${JSON.stringify(warning.releaseId)}`;
  return `Warning: ${ocid}${id}: ${warning.message}`;
}

/** Adds the file and the line to what merging refuses. */
function placed<T>(file: string, releases: ReleaseFile, group: ReleaseGroup, merge: () => T): T {
  try {
    return merge();
  } catch (cause) {
    if (!(cause instanceof LimpideError)) throw cause;
    const index = cause.details['releaseIndex'];
    const line = releases.lineOf(group.ocid, typeof index === 'number' ? index : 0);
    const message = `${file}, line ${line}: ocid ${group.ocid}: ${cause.message}`;
    throw new LimpideError(cause.code, message, { cause, details: { file, line } });
  }
}
