/** OCDS 1.1 record packages: each process compiled from what the edition holds, with links to the files it was read from. */
import { z } from 'zod';
import type { Edition } from '../../editions/open.ts';
import { number, numberOrNull, text, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import recordsSql from './records.sql';

type Json = string | number | boolean | null | Json[] | { [name: string]: Json | undefined };

/** Closed codelists of the standard; what a publisher says beyond them is left out here and kept in the other lists. */
const codes = {
  tenderStatus: ['planning', 'planned', 'active', 'cancelled', 'unsuccessful', 'complete', 'withdrawn'],
  awardStatus: ['pending', 'active', 'cancelled', 'unsuccessful'],
  contractStatus: ['pending', 'active', 'cancelled', 'terminated'],
  method: ['open', 'selective', 'limited', 'direct'],
  category: ['goods', 'works', 'services'],
} as const;
const currencies = new Set(Intl.supportedValuesOf('currency'));

function code(list: keyof typeof codes, value: string | null | undefined): string | null {
  return codes[list].find((known) => known === value) ?? null;
}

const value = z
  .object({ amount: z.number(), currency: z.string().nullable() })
  .nullable()
  .transform((one) =>
    one === null
      ? null
      : {
          amount: one.amount,
          currency: one.currency !== null && currencies.has(one.currency) ? one.currency : null,
        },
  );
const word = z.string().nullable();
const oids = z.array(z.number()).nullable();
const releasesSchema = z.array(z.object({ id: word, date: word, tag: word, sha256: z.string() }));
const bidsSchema = z.array(z.object({ id: z.string(), status: word, date: word, value, oids }));
const awardsSchema = z.array(
  z.object({ id: z.string(), title: word, status: word, date: word, value, oids }),
);
const amendmentSchema = z.object({ id: word, date: word, rationale: word, description: word });
const contractsSchema = z.array(
  z.object({
    id: z.string(),
    awardID: word,
    title: word,
    status: word,
    dateSigned: word,
    period: z.object({ startDate: word, endDate: word }),
    value,
    amendments: z.array(amendmentSchema).nullable(),
  }),
);
const itemsSchema = z.array(
  z.object({
    id: word,
    description: word,
    quantity: z.number().nullable(),
    unit: z.object({ name: word }),
    classification: z.object({ scheme: word, id: word, description: word }),
  }),
);
const partiesSchema = z.array(
  z.object({
    oid: z.number(),
    id: z.string(),
    isPerson: z.boolean(),
    name: word,
    roles: z.array(z.string()),
    identifier: z.object({ scheme: word, id: word }).nullable(),
    address: z.object({ locality: word, region: word, countryName: word }).nullable(),
  }),
);

function read<T>(schema: z.ZodType<T[]>, row: SqlRow, column: string): T[] {
  const found = textOrNull(row, column);
  return found === null ? [] : schema.parse(JSON.parse(found));
}

/** Without nulls and what is empty: the standard's way to say nothing. */
function pruned(json: Json | undefined): Json | undefined {
  if (json === null || json === undefined || json === '') return undefined;
  if (Array.isArray(json)) {
    const items = json.flatMap((item) => {
      const kept = pruned(item);
      return kept === undefined ? [] : [kept];
    });
    return items.length === 0 ? undefined : items;
  }
  if (typeof json !== 'object') return json;
  const entries = Object.entries(json).flatMap(([name, item]) => {
    const kept = pruned(item);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

/** Ids within one list stay apart. */
function numbered<T extends { readonly id: string }>(list: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return list.map((one) => {
    const times = (seen.get(one.id) ?? 0) + 1;
    seen.set(one.id, times);
    return times === 1 ? one : { ...one, id: `${one.id}-${times}` };
  });
}

function compiled(row: SqlRow, edition: Edition): Json {
  const ocid = text(row, 'ocid');
  const parties = read(partiesSchema, row, 'parties').map((party, index) => ({
    ...party,
    // Its own key would tell a private individual apart from one process to the next.
    id: party.isPerson ? `private-individual-${index + 1}` : party.id,
  }));
  const reference = (oid: number | null): Json => {
    const found = parties.find((party) => party.oid === oid);
    return found ? { id: found.id, name: found.name } : null;
  };
  const references = (list: readonly number[] | null): Json[] => (list ?? []).map(reference);
  const date =
    textOrNull(row, 'releasedAt') ?? dayInstant(textOrNull(row, 'day')) ?? edition.manifest.publishedAt;
  const awards = numbered(read(awardsSchema, row, 'awards'));
  const bids = numbered(read(bidsSchema, row, 'bids'));
  const buyerOid = numberOrNull(row, 'buyerOid');
  const estimated = numberOrNull(row, 'estimatedAmount');
  return {
    ocid,
    id: `${ocid}-${edition.id.slice(0, 12)}`,
    date,
    tag: ['compiled'],
    initiationType: 'tender',
    parties: parties.map(({ oid: _, isPerson: __, ...party }) => party),
    buyer: reference(buyerOid) ?? { name: textOrNull(row, 'buyerName') },
    tender: {
      id: textOrNull(row, 'tenderId') ?? ocid,
      title: textOrNull(row, 'title'),
      description: textOrNull(row, 'description'),
      status: code('tenderStatus', textOrNull(row, 'status')),
      procuringEntity: reference(numberOrNull(row, 'entityOid')),
      procurementMethod: code('method', textOrNull(row, 'method')),
      procurementMethodDetails: textOrNull(row, 'methodDetails'),
      procurementMethodRationale: textOrNull(row, 'methodRationale'),
      mainProcurementCategory: code('category', textOrNull(row, 'category')),
      awardCriteria: textOrNull(row, 'awardCriteria'),
      tenderPeriod: { startDate: textOrNull(row, 'tenderStart'), endDate: textOrNull(row, 'tenderEnd') },
      numberOfTenderers: numberOrNull(row, 'tenderers'),
      value:
        estimated === null
          ? null
          : { amount: estimated, currency: currencyOf(textOrNull(row, 'estimatedCurrency')) },
      tenderers: bids.flatMap((bid) => references(bid.oids)).filter(once()),
      items: numbered(
        read(itemsSchema, row, 'items').map((item, index) => ({ ...item, id: item.id ?? String(index + 1) })),
      ),
    },
    bids: {
      details: bids.map(({ oids: list, ...bid }) => ({ ...bid, tenderers: references(list) })),
    },
    awards: awards.map(({ oids: list, ...award }) => ({
      ...award,
      status: code('awardStatus', award.status),
      suppliers: references(list),
    })),
    contracts: numbered(read(contractsSchema, row, 'contracts')).flatMap((contract) =>
      // A contract must name its award; one that names none is in the process's other forms.
      contract.awardID === null || contract.awardID === ''
        ? []
        : [{ ...contract, status: code('contractStatus', contract.status) }],
    ),
  };
}

function currencyOf(given: string | null): string | null {
  return given !== null && currencies.has(given) ? given : null;
}

function dayInstant(day: string | null): string | null {
  return day === null ? null : `${day}T00:00:00Z`;
}

function once(): (one: Json) => boolean {
  const seen = new Set<string>();
  return (one) => {
    const key = JSON.stringify(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
}

function record(row: SqlRow, edition: Edition, origin: string): Json {
  const release = compiled(row, edition);
  const { date } = release as { date: string };
  const releases = read(releasesSchema, row, 'releases').map(({ id, date: said, tag, sha256 }) => ({
    url: `${origin}/api/v1/sources/${sha256}#${encodeURIComponent(id ?? text(row, 'ocid'))}`,
    date: said ?? date,
    tag: tag === null || tag.trim() === '' ? ['compiled'] : tag.trim().split(/[\s,]+/),
  }));
  return { ocid: text(row, 'ocid'), releases, compiledRelease: release };
}

/** Records of these processes, in this order. */
export async function recordsOf(
  edition: Edition,
  pids: readonly number[],
  origin: string,
): Promise<object[]> {
  if (pids.length === 0) return [];
  const rows = await edition.all(fill(recordsSql, { pids: pids.join(', ') }));
  const byPid = new Map(rows.map((row) => [number(row, 'pid'), row]));
  return pids.flatMap((pid) => {
    const row = byPid.get(pid);
    const made = row && pruned(record(row, edition, origin));
    return made !== undefined && typeof made === 'object' && made !== null ? [made] : [];
  });
}

/** @param address the package's own, absolute, with its edition */
export function recordPackage(
  edition: Edition,
  address: string,
  records: readonly object[],
  next: string | undefined,
): object {
  return {
    uri: address,
    version: '1.1',
    extensions: [
      'https://raw.githubusercontent.com/open-contracting-extensions/ocds_bid_extension/v1.1.5/extension.json',
    ],
    publisher: { name: edition.fictional ? 'Limpide (fictional)' : 'Limpide' },
    publishedDate: edition.manifest.publishedAt,
    records,
    ...(next === undefined ? {} : { links: { next } }),
  };
}
