/** Bids and tenderers of SEAO's releases: a flat list of numbers, and ids that sometimes lead nowhere. */
import { isObject, type JsonObject, objectsOf, textOf } from '../json.ts';

/** `valueUnit` of an amount in dollars; other units are percentages, points, rates. */
const dollars = '1';

/**
 * Tenderers whose ids resolve in `parties`, each once. Those without NEQ are published under their award's id
 * ("FO-‹award id›"), which is nobody's: they take their supplier's.
 */
export function tenderersOf(release: JsonObject, tenderers: readonly unknown[]): unknown[] {
  const ids = new Set(objectsOf(release['parties']).map((party) => party['id']));
  const isResolved = tenderers.every((tenderer) => isObject(tenderer) && ids.has(tenderer['id']));
  const resolve = isResolved ? (id: unknown) => id : resolver(release);
  const known = new Set<string>();
  return tenderers.flatMap((tenderer) => {
    if (!isObject(tenderer)) return [tenderer];
    const id = resolve(tenderer['id'], tenderer['name']);
    if (typeof id !== 'string') return [tenderer];
    if (known.has(id)) return [];
    known.add(id);
    return [{ ...tenderer, id }];
  });
}

/**
 * The flat `bids` of a release as OCDS details: {id, status?, tenderers, value | submittedValue, relatedLots?}.
 * `published` is the release as it came, `release` the same with its tenderers already resolved.
 */
export function bidsOf(published: JsonObject, release: JsonObject): JsonObject[] {
  const resolve = resolver(release);
  const names = namesById(release);
  const asTenderer = publishedTenderers(published, resolve);
  const used = new Map<string, number>();
  return objectsOf(release['bids']).map((bid) => {
    const { conform, value, valueUnit, ...rest } = bid;
    const publishedId = textOf(bid['id']);
    const id =
      publishedId === undefined
        ? undefined
        : (asTenderer.get(publishedId) ?? resolve(publishedId, undefined));
    const name = typeof id === 'string' ? names.get(id) : undefined;
    const tenderer = id === undefined ? [] : [{ id, ...(name === undefined ? {} : { name }) }];
    return {
      ...rest,
      ...(typeof id === 'string' ? { id: uniqueId(id, bid['relatedLots'], used) } : {}),
      ...statusOf(conform),
      tenderers: tenderer,
      ...amountOf(value, valueUnit),
    };
  });
}

/** Bids of one tenderer on several lots share its id: merging would keep only the last, so they take their lots'. */
function uniqueId(id: string, lots: unknown, used: Map<string, number>): string {
  const onLots = Array.isArray(lots) && lots.length > 0 ? `${id}-${lots.join('-')}` : id;
  const count = (used.get(onLots) ?? 0) + 1;
  used.set(onLots, count);
  return count === 1 ? onLots : `${onLots}-${count}`;
}

/** Conformity is told on older notices only; where it is not, neither is a status. */
function statusOf(conform: unknown): JsonObject {
  if (conform === undefined || conform === null || conform === '') return {};
  const told = String(conform);
  if (told === '1' || told === 'true') return { status: 'valid' };
  if (told === '0' || told === 'false') return { status: 'disqualified' };
  return { conform };
}

/** Dollars become a value; other units stay apart, never to be summed; a zero means that no amount was given. */
function amountOf(value: unknown, unit: unknown): JsonObject {
  if (isObject(value)) return { value };
  const amount = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof amount !== 'number' || !Number.isFinite(amount)) {
    return value === undefined || value === null ? {} : { submittedValue: { amount: value, unit } };
  }
  if (String(unit) === dollars && amount !== 0) return { value: { amount, currency: 'CAD' } };
  return { submittedValue: { amount, ...(unit === undefined ? {} : { unit: String(unit) }) } };
}

/** From the id a tenderer was published under to the party that it is, told by its name or its award. */
function publishedTenderers(
  published: JsonObject,
  resolve: (id: unknown, name: unknown) => unknown,
): Map<string, unknown> {
  const tender = published['tender'];
  const entries = objectsOf(isObject(tender) ? tender['tenderers'] : undefined).flatMap(
    (tenderer): [string, unknown][] => {
      const id = textOf(tenderer['id'])?.trim();
      return id === undefined ? [] : [[id, resolve(id, tenderer['name'])]];
    },
  );
  return new Map(entries);
}

/** A function that gives the id of the party meant by an id and a name; the same id when none is found. */
function resolver(release: JsonObject): (id: unknown, name: unknown) => unknown {
  const parties = objectsOf(release['parties']);
  const ids = new Set(parties.map((party) => party['id']));
  const byName = new Map<string, unknown>();
  for (const party of parties) {
    const name = nameKey(party['name']);
    if (name === undefined || isBuyerOnly(party)) continue;
    // Two parties of one name: the name tells nothing.
    byName.set(name, byName.has(name) ? undefined : party['id']);
  }
  const suppliers = new Map(
    objectsOf(release['awards']).map((award) => [String(award['id']), objectsOf(award['suppliers'])]),
  );
  return (id, name) => {
    if (typeof id !== 'string' || ids.has(id)) return id;
    const key = nameKey(name);
    const named = key === undefined ? undefined : byName.get(key);
    if (named !== undefined) return named;
    const awarded = suppliers.get(id) ?? suppliers.get(id.replace(/^FO-/, '')) ?? [];
    const [only] = awarded.filter((supplier) => awarded.length === 1 || nameKey(supplier['name']) === key);
    if (only === undefined) return id;
    if (ids.has(only['id'])) return only['id'];
    const supplier = nameKey(only['name']);
    return (supplier === undefined ? undefined : byName.get(supplier)) ?? only['id'] ?? id;
  };
}

function isBuyerOnly(party: JsonObject): boolean {
  const roles = party['roles'];
  return Array.isArray(roles) && roles.length > 0 && roles.every((role) => role === 'buyer');
}

function namesById(release: JsonObject): Map<string, string> {
  const tender = release['tender'];
  const tenderers = objectsOf(isObject(tender) ? tender['tenderers'] : undefined);
  const entries = [...tenderers, ...objectsOf(release['parties'])].flatMap((party): [string, string][] => {
    const [id, name] = [textOf(party['id']), textOf(party['name'])];
    return id === undefined || name === undefined ? [] : [[id, name]];
  });
  return new Map(entries);
}

function nameKey(name: unknown): string | undefined {
  return textOf(name)?.replace(/\s+/g, ' ').trim().toLowerCase();
}
