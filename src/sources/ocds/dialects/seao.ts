/**
 * SEAO's dialect of OCDS (Québec, weekly files since 2021), brought to OCDS 1.1 with the bids and lots extensions.
 * Quirks as seen in the files of July and September 2026 and told by readers of the older ones.
 */
import { isObject, type JsonObject, objectsOf, textOf } from '../json.ts';
import type { Dialect } from './dialect.ts';
import { bidsOf, tenderersOf } from './seao-bids.ts';
import { partyOf } from './seao-parties.ts';
import { tidy } from './seao-text.ts';

export const seaoPrefix = 'ocds-ec9k95-';

export const seao: Dialect = {
  label: 'SEAO dialect',
  recognizes: (release) => textOf(release['ocid'])?.startsWith(seaoPrefix) === true,
  normalize: (release) => ({ kind: 'release', release: normalizeSeao(release) }),
};

/**
 * The release in OCDS 1.1: bids under `bids.details` with `value` in dollars (CAD) or `submittedValue` {amount, unit};
 * tenderers that resolve in `parties`; NEQ as `identifier` {scheme: "CA-QC-NEQ"}; documents with an id, so that
 * merging does not repeat them; texts without stray tabs and spaces; no e-mail address in an address.
 * `date` becomes the instant of the release, told by its id (UTC): the publisher's date is that of the notice, old on
 * updates; it stays as `datePublished`. Normalizing twice gives the same.
 */
export function normalizeSeao(published: JsonObject): JsonObject {
  const release = tidy(published);
  if (Array.isArray(release['parties'])) release['parties'] = release['parties'].map(partyOf);
  const tender = release['tender'];
  if (isObject(tender)) {
    if (Array.isArray(tender['tenderers'])) tender['tenderers'] = tenderersOf(release, tender['tenderers']);
    for (const document of objectsOf(tender['documents'])) document['id'] ??= documentId(document);
  }
  if (Array.isArray(release['bids'])) release['bids'] = { details: bidsOf(published, release) };
  const instant = instantOf(release['id']);
  if (instant !== undefined && release['date'] !== instant) {
    if (release['datePublished'] === undefined && release['date'] !== undefined) {
      release['datePublished'] = release['date'];
    }
    release['date'] = instant;
  }
  return release;
}

/** yyyymmddHHMMSS, UTC, as an ISO instant; undefined when it is not one. */
function instantOf(id: unknown): string | undefined {
  const parts = typeof id === 'string' ? /^(20\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(id) : null;
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const instant = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  const time = Date.parse(instant);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(instant.slice(0, 19))
    ? undefined
    : instant;
}

/** SEAO's documents have only an address: its ItemId names it, else the address itself. */
function documentId(document: JsonObject): string | undefined {
  const url = textOf(document['url']);
  return url === undefined ? undefined : (/[?&]ItemId=([\w-]+)/i.exec(url)?.[1] ?? url);
}
