/** Puts the releases of one process in the order in which they are merged, and refuses those that cannot be put in order. */
import { LimpideError } from '../../../kernel/errors.ts';
import { isObject, type JsonObject } from './json.ts';
import type { MergeWarning } from './warning.ts';

const isoDate =
  /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?\s?([Zz]|[+-]\d\d(?::?\d\d)?)?)?$/;

/**
 * The instant of an ISO 8601 date or date-time, in milliseconds since 1970 (fractions kept), or undefined. A day alone
 * is its midnight; a time without an offset is UTC, so that the order does not depend on the machine's time zone.
 */
export function instantOf(text: string): number | undefined {
  const match = isoDate.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0', fraction, offset] = match;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const calendar = new Date(midnight);
  if (calendar.getUTCMonth() !== Number(month) - 1 || calendar.getUTCDate() !== Number(day)) return undefined;
  // 24:00 is the end of the day and :60 a leap second; nothing beyond is a time.
  if (Number(hours) > 24 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  const time = (Number(hours) * 60 + Number(minutes)) * 60_000 + Number(seconds) * 1000;
  const part = fraction === undefined ? 0 : Number(`0.${fraction}`) * 1000;
  return midnight + time + part - offsetOf(offset);
}

function offsetOf(offset: string | undefined): number {
  if (offset === undefined || offset.length === 1) return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3).replace(':', ''));
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000;
}

/** How messages name a release: its place in what was given (from 1) and its id. */
function nameOf(release: JsonObject, index: number, count: number): string {
  const id = release['id'];
  const named = typeof id === 'string' || typeof id === 'number' ? ` (id ${JSON.stringify(id)})` : '';
  return `Release ${index + 1} of ${count}${named}`;
}

function refuse(message: string, releaseIndex: number): LimpideError {
  return new LimpideError('badInput', message, { details: { releaseIndex } });
}

function checkOcids(releases: readonly JsonObject[]): void {
  const first = releases[0];
  if (first === undefined) {
    throw new LimpideError('badInput', 'There is no release to merge; give at least one.');
  }
  for (const [index, release] of releases.entries()) {
    if (!isObject(release)) {
      throw refuse(`Release ${index + 1} of ${releases.length} is not a JSON object.`, index);
    }
    const ocid = release['ocid'];
    if (typeof ocid !== 'string' || ocid === '') {
      throw refuse(
        `${nameOf(release, index, releases.length)} has no ocid; releases are merged by ocid.`,
        index,
      );
    }
    if (ocid !== first['ocid']) {
      const name = nameOf(release, index, releases.length);
      throw refuse(
        `${name} has the ocid ${ocid}, the first has ${String(first['ocid'])}; merge one ocid at a time.`,
        index,
      );
    }
  }
}

interface Dated {
  readonly release: JsonObject;
  readonly date: string;
  readonly instant: number | undefined;
}

/**
 * A date that is no instant ("spring 2019") sorts before all that are, by its text: a release whose place in time is
 * unknown never overrides one whose place is known.
 */
function compareDates(a: Dated, b: Dated): number {
  if (a.instant !== undefined && b.instant !== undefined) return a.instant - b.instant;
  if (a.instant !== undefined) return 1;
  if (b.instant !== undefined) return -1;
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}

/**
 * The releases of one ocid, oldest first; releases of the same instant stay in the order given. A lone release needs
 * only an ocid. Throws `badInput` (details.releaseIndex counts from 0) on no release, on a missing or different ocid,
 * and on a date that is missing or not a string when there are several releases.
 */
export function sortReleases(releases: readonly JsonObject[], warnings: MergeWarning[] = []): JsonObject[] {
  checkOcids(releases);
  if (releases.length === 1) return [...releases];
  const dated = releases.map((release, index): Dated => {
    const date = release['date'];
    if (typeof date !== 'string') {
      const name = nameOf(release, index, releases.length);
      const found = date === undefined || date === null ? 'has no date' : 'has a date that is not a string';
      throw refuse(
        `${name} ${found}, so it cannot be put in order; give it a date or merge it alone.`,
        index,
      );
    }
    return { release, date, instant: instantOf(date) };
  });
  dated.sort(compareDates);
  for (const [index, one] of dated.entries()) {
    const releaseId = one.release['id'] ?? null;
    if (one.instant === undefined) {
      const message = `The date ${JSON.stringify(one.date)} is not an ISO 8601 date; this release is merged before the dated ones.`;
      warnings.push({ kind: 'unreadableDate', releaseId, path: 'date', message });
    }
    const before = dated[index - 1];
    if (before !== undefined && compareDates(before, one) === 0) {
      const message = `Two releases have the date ${one.date}; they are merged in the order given.`;
      warnings.push({ kind: 'sameDate', releaseId, path: 'date', message });
    }
  }
  return dated.map((one) => one.release);
}
