/** The pieces of a release, written from the facts of a process: parties, tender, bids, awards, contracts. */
import { dateText, instant, instantInUtc, referenceDay } from './calendar.ts';
import { type AwardFacts, awardId, type ContractFacts, contractId, type ProcessFacts } from './facts.ts';
import type { Award, Bid, Contract, Item, Party, Tender, Value } from './ocds.ts';
import type { Organization } from './organizations.ts';
import { countryName } from './place.ts';
import { mix } from './random.ts';

/** Cents to the number that JSON carries, two decimals at most. */
export function money(cents: number): Value {
  return { amount: cents / 100, currency: 'CAD' };
}

const partiesOf = new WeakMap<Organization, Map<string, Party>>();

/** An organization with its roles; the same object is given again for the same roles: not to be changed. */
export function party(of: Organization, roles: string[]): Party {
  let known = partiesOf.get(of);
  if (!known) {
    known = new Map();
    partiesOf.set(of, known);
  }
  const key = roles.join();
  let made = known.get(key);
  if (!made) {
    made = {
      id: of.id,
      name: of.name,
      roles,
      identifier: { scheme: 'XF-REG', id: of.register },
      address: {
        streetAddress: of.street,
        locality: of.town,
        region: of.region,
        postalCode: of.postalCode,
        countryName,
      },
    };
    if (of.scale !== undefined) made.details = { scale: of.scale };
    known.set(key, made);
  }
  return made;
}

export function buyerParty(facts: ProcessFacts): Party {
  return party(facts.buyer, ['buyer', 'procuringEntity']);
}

/** Tenderers and suppliers, each once, with the roles they end with. */
export function firmParties(facts: ProcessFacts): Party[] {
  const bidders = new Set(facts.bids.map((bid) => bid.firm));
  const winners = new Set(facts.awards.flatMap((award) => award.firms));
  return [...new Set([...bidders, ...winners])].map((firm) => {
    const roles = bidders.has(firm) ? ['tenderer'] : [];
    if (winners.has(firm)) roles.push('supplier');
    return party(firm, roles);
  });
}

const units = ['unité', 'lot', 'heure', 'mois'] as const;

export function items(facts: ProcessFacts): Item[] {
  const { commodity, segment, spot } = facts;
  const chance = mix(spot.index, 61, spot.block);
  const made: Item[] = [];
  for (let n = 0; n <= chance % 3; n++) {
    made.push({
      // The site writes its own category as the item's id, as SEAO does; only the first item can carry it.
      id: n === 0 && chance % 2 === 0 ? segment.siteCategory : String(n + 1),
      description: n === 0 ? commodity.name : `${commodity.name}, option ${n}`,
      classification: { scheme: 'UNSPSC', id: commodity.id, description: commodity.name },
      quantity: 1 + ((chance >>> (4 + n * 3)) % 120),
      unit: { name: units[(chance >>> 9) % 4] ?? 'unité' },
    });
  }
  return made;
}

/** The call as published: everything known before the bids. */
export function call(facts: ProcessFacts, end: number | null): Tender {
  const tender: Tender = {
    id: `${facts.ocid}-appel`,
    title: facts.title,
    description: facts.description,
    status: facts.status,
    procuringEntity: facts.buyer.reference,
    procurementMethod: facts.method,
    procurementMethodDetails: facts.methodDetails,
    mainProcurementCategory: facts.category,
    additionalProcurementCategories: [facts.segment.nature],
  };
  if (facts.rationale !== null) tender.procurementMethodRationale = facts.rationale;
  if (facts.estimateCents !== null) tender.value = money(facts.estimateCents);
  if (facts.period && end !== null) {
    tender.awardCriteria = 'priceOnly';
    tender.tenderPeriod = period(facts, end);
  }
  if (facts.awards.length > 1)
    tender.lots = facts.awards.map((_, n) => ({ id: `lot-${n + 1}`, title: `Lot ${n + 1}` }));
  if (facts.hasItems) tender.items = items(facts);
  tender.documents = documents(facts);
  return tender;
}

export function period(facts: ProcessFacts, end: number): { startDate: string; endDate: string } {
  const start = facts.period?.start ?? end;
  return { startDate: instant(start, 480), endDate: instant(end, facts.period?.minute ?? 840) };
}

function documents(facts: ProcessFacts): NonNullable<Tender['documents']> {
  const day = facts.period?.start ?? facts.awardDay ?? referenceDay;
  const url = `https://demo.invalid/fr/avis/${facts.ocid}`;
  const document = (n: number, documentType: string, title: string) => ({
    id: `${facts.ocid}-doc-${n}`,
    documentType,
    title,
    url: n === 1 ? url : `${url}/document-${n}.pdf`,
    datePublished: instant(day, 480),
    format: n === 1 ? 'text/html' : 'application/pdf',
  });
  const made = [document(1, 'tenderNotice', 'Avis')];
  if (facts.period) made.push(document(2, 'biddingDocuments', 'Documents du marché'));
  return made;
}

export function bidDetails(facts: ProcessFacts): Bid[] {
  return facts.bids.map((bid, n) => ({
    id: `${facts.ocid}-soumission-${n + 1}`,
    date: bid.utc ? instantInUtc(bid.day, bid.minute) : instant(bid.day, bid.minute),
    status: bid.status,
    tenderers: [bid.firm.reference],
    value: money(bid.cents),
  }));
}

export function awardPart(facts: ProcessFacts, award: AwardFacts, n: number): Award {
  const made: Award = {
    id: awardId(facts.ocid, n),
    status: 'active',
    date: instant(facts.awardDay ?? 0, 600),
    suppliers: award.firms.map((firm) => firm.reference),
  };
  if (facts.awards.length > 1) made.title = `${facts.title} – lot ${n + 1}`;
  if (award.cents !== null) made.value = money(award.cents);
  if (facts.hasItems) made.items = items(facts).map(({ id, classification }) => ({ id, classification }));
  return made;
}

/** A contract as signed (`asSigned`), or as it stands. */
export function contractPart(
  facts: ProcessFacts,
  contract: ContractFacts,
  n: number,
  asSigned: boolean,
): Contract {
  const end = asSigned ? contract.firstEnd : contract.end;
  const cents = asSigned ? contract.firstCents : contract.cents;
  const made: Contract = {
    id: contractId(facts.ocid, n),
    awardID: awardId(facts.ocid, n),
    status: !asSigned && end < referenceDay ? 'terminated' : 'active',
    period: { startDate: instant(contract.start, 0), endDate: instant(end, 1439) },
    dateSigned: instant(contract.signed, 630),
  };
  if (cents !== null) made.value = money(cents);
  if (asSigned) return made;
  if (contract.amendments.length > 0) {
    made.amendments = contract.amendments.map((amendment, m) => ({
      id: `${made.id}-avenant-${m + 1}`,
      date: instant(amendment.day, 615),
      rationale: amendment.rationale,
      description: amendment.description,
    }));
  }
  if (contract.payments.length > 0) {
    const transactions = contract.payments.map((payment, m) => ({
      id: `${made.id}-paiement-${m + 1}`,
      date: instant(payment.day, 645),
      value: money(payment.cents),
    }));
    made.implementation = { transactions };
  }
  return made;
}

/** "20210309" for the release's own id. */
export function stamp(day: number): string {
  return dateText(day).replaceAll('-', '');
}
