/** Finds the releases in any JSON that publishers wrap them in: release, packages, records, lists of these. */
import { isObject, type JsonObject, type JsonValue } from '../json.ts';
import type { JsonPath } from './locate.ts';

/** A release and where it stands, or why there is none where one should be. */
export type Found = { readonly path: JsonPath } & (
  | { readonly release: JsonObject; readonly ocid: string }
  | { readonly problem: string }
);

/** The releases of a release, a release package, a record package with its releases, or an array of any of these. */
export function* findReleases(value: JsonValue, path: JsonPath = []): Generator<Found> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* findReleases(item, [...path, index]);
    return;
  }
  const records = isObject(value) ? value['records'] : undefined;
  const releases = isObject(value) ? value['releases'] : undefined;
  if (Array.isArray(records)) {
    for (const [index, record] of records.entries()) {
      yield* releasesOfRecord(record, [...path, 'records', index]);
    }
  } else if (Array.isArray(releases)) {
    for (const [index, release] of releases.entries()) {
      yield oneRelease(release, [...path, 'releases', index]);
    }
  } else {
    yield oneRelease(value, path);
  }
}

function* releasesOfRecord(record: JsonValue, path: JsonPath): Generator<Found> {
  const releases = isObject(record) ? record['releases'] : undefined;
  if (!Array.isArray(releases) || releases.length === 0) {
    const problem = 'a record holds no releases, so there is nothing to merge; give the releases themselves.';
    yield { path, problem };
    return;
  }
  for (const [index, release] of releases.entries()) {
    yield oneRelease(release, [...path, 'releases', index]);
  }
}

function oneRelease(release: JsonValue, path: JsonPath): Found {
  if (!isObject(release)) {
    return { path, problem: 'this is JSON, but not a release; an object with an ocid is expected.' };
  }
  if ('releaseTag' in release && !('tag' in release)) {
    const problem =
      'this release follows the 2014 draft of OCDS (releaseTag), which has other rules; OCDS 1.0 or 1.1 is needed.';
    return { path, problem };
  }
  const ocid = release['ocid'];
  if (typeof ocid === 'string' && ocid !== '') return { path, release, ocid };
  if ('url' in release) {
    return {
      path,
      problem: 'a record only links to its releases; fetch the releases and give them instead.',
    };
  }
  return { path, problem: 'a release has no ocid; releases are merged by ocid.' };
}
