/**
 * OCDS 1.0 wrote each organization in full where it acts; since 1.1 they stand once in `parties` and are referred to.
 * Seen in Paraguay's record packages (DNCP, 2018), which also write one supplier of a contract without a list.
 */
import { isObject, type JsonObject, objectsOf, textOf } from '../json.ts';
import type { Dialect } from './dialect.ts';

/** What only a whole organization holds, and never a reference to one. */
const inFull = ['identifier', 'address', 'contactPoint', 'additionalIdentifiers'];

export const ocds10: Dialect = {
  label: '1.0 organizations',
  recognizes: (release) => release['parties'] === undefined && organizationsOf(release).some(isInFull),
  normalize: (release) => ({ kind: 'release', release: upgradeOcds10(release) }),
};

/**
 * The release with `parties` (id = "scheme-id", else the identifier's id, else the name), references in their place,
 * `amendments` for `amendment`, and a transaction's `value`, `payer`, `payee` for its 1.0 names.
 */
export function upgradeOcds10(published: JsonObject): JsonObject {
  const release = structuredClone(published);
  const parties = new Map<string, JsonObject>();
  const refer = (holder: unknown, field: string, role: string): void => {
    if (!isObject(holder) || holder[field] === undefined || holder[field] === null) return;
    const value = holder[field];
    holder[field] = Array.isArray(value)
      ? value.map((one: unknown) => reference(one, role, parties))
      : role === 'supplier' || role === 'tenderer'
        ? [reference(value, role, parties)]
        : reference(value, role, parties);
  };
  const tender = release['tender'];
  refer(release, 'buyer', 'buyer');
  refer(tender, 'procuringEntity', 'procuringEntity');
  refer(tender, 'tenderers', 'tenderer');
  for (const award of objectsOf(release['awards'])) refer(award, 'suppliers', 'supplier');
  const contracts = objectsOf(release['contracts']);
  for (const contract of contracts) {
    refer(contract, 'suppliers', 'supplier');
    const implementation = contract['implementation'];
    const transactions = isObject(implementation) ? implementation['transactions'] : undefined;
    for (const transaction of objectsOf(transactions)) {
      rename(transaction, 'amount', 'value');
      rename(transaction, 'providerOrganization', 'payer');
      rename(transaction, 'receiverOrganization', 'payee');
      refer(transaction, 'payer', 'payer');
      refer(transaction, 'payee', 'payee');
    }
  }
  for (const stage of [tender, ...objectsOf(release['awards']), ...contracts]) {
    if (!isObject(stage) || stage['amendments'] !== undefined || !isObject(stage['amendment'])) continue;
    stage['amendments'] = [stage['amendment']];
    delete stage['amendment'];
  }
  return { ...release, parties: [...parties.values()] };
}

/** Notes the organization among the parties and gives the reference to it. */
function reference(organization: unknown, role: string, parties: Map<string, JsonObject>): unknown {
  if (!isObject(organization)) return organization;
  const id = idOf(organization);
  if (id === undefined) return organization;
  const party = parties.get(id);
  const roles = Array.isArray(party?.['roles']) ? party['roles'] : [];
  // The first mention of a field wins: the buyer's own, before what an award says of it.
  parties.set(id, { ...organization, ...party, id, roles: roles.includes(role) ? roles : [...roles, role] });
  return organization['name'] === undefined ? { id } : { id, name: organization['name'] };
}

function idOf(organization: JsonObject): string | undefined {
  const identifier = isObject(organization['identifier']) ? organization['identifier'] : {};
  const id = typeof identifier['id'] === 'number' ? String(identifier['id']) : textOf(identifier['id']);
  const scheme = textOf(identifier['scheme']);
  if (id === undefined) return textOf(organization['id']) ?? textOf(organization['name']);
  // Paraguay writes the register's whole name as the scheme: too long for an id, and the id is enough within one file.
  return scheme === undefined || scheme.length > 20 ? id : `${scheme}-${id}`;
}

function organizationsOf(release: JsonObject): unknown[] {
  const tender = isObject(release['tender']) ? release['tender'] : {};
  return [
    release['buyer'],
    tender['procuringEntity'],
    ...objectsOf(tender['tenderers']),
    ...objectsOf(release['awards']).flatMap((award) => objectsOf(award['suppliers'])),
  ];
}

function isInFull(organization: unknown): boolean {
  return isObject(organization) && inFull.some((field) => field in organization);
}

function rename(object: JsonObject, from: string, to: string): void {
  if (object[from] === undefined || object[to] !== undefined) return;
  object[to] = object[from];
  delete object[from];
}
