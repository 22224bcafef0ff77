/** Turns a notice of SEAO's XML into an OCDS 1.1 release, in the shape that SEAO's own OCDS files have. */
import { award, type Bidder, bid, biddersOf, contract, organization } from './bidders.ts';
import {
  bareCode,
  deliveryRegion,
  mainCategories,
  natures,
  noticeTypes,
  procurementMethods,
  servicePrecisions,
} from './codes.ts';
import { buyerId } from './contractor.ts';
import { quebecInstant } from './dates.ts';
import { dispositionName } from './dispositions.ts';
import type { Json } from './exact-json.ts';
import type { XmlFields, XmlRecord } from './parse.ts';

/** Prefix registered for Québec: the number of the notice follows, in SEAO's OCDS files as here. */
export const ocidPrefix = 'ocds-ec9k95-';

export interface NoticeContext {
  /** Last day of the export's period, YYYY-MM-DD: the notice is as it stood that night. */
  readonly periodEnd: string;
  /** From a file of revisions, which wins over the same notice among the new ones of the same period. */
  readonly revision: boolean;
}

type Release = { readonly [key: string]: Json };

/**
 * The release of a notice. Amounts are Canadian dollars unless `submittedValue` names their unit; dates have
 * Québec's offset. Placeholder dates and zero amounts ("not given") are left out; the file's own text remains
 * readable at the row's place.
 */
export function noticeRelease(number: string, notice: XmlRecord, context: NoticeContext): Release {
  const { fields } = notice;
  const instant = (name: string) => quebecInstant(fields.get(name), context.periodEnd);
  const buyer = buyerOf(fields);
  const bidders = biddersOf(notice);
  const winners = bidders.filter((bidder) => bidder.wins);
  const awardDate = instant('dateadjudication');
  const type = fields.get('type');
  const period = context.periodEnd.replaceAll('-', '');
  return {
    ocid: `${ocidPrefix}${number}`,
    id: context.revision ? `${number}-${period}` : `${number}-${period}-new`,
    date: stateInstant(context),
    datePublished: instant('datepublication'),
    tag: winners.length > 0 ? ['tender', 'award', 'contract'] : ['tender'],
    language: 'fr',
    initiationType: 'tender',
    noticeType: type === undefined ? undefined : { id: type, name: noticeTypes.get(bareCode(type))?.fr },
    buyer,
    parties: parties(fields, buyer, bidders),
    tender: tender(fields, context, buyer, bidders),
    bids: bidders.length === 0 ? undefined : { details: bidders.map(bid) },
    awards: winners.length === 0 ? undefined : winners.map((winner) => award(number, winner, awardDate)),
    contracts: winners.length === 0 ? undefined : winners.map((winner) => contract(number, winner)),
  };
}

/** The export shows the state at the end of its period; a revision is one second later than a new notice. */
function stateInstant({ periodEnd, revision }: NoticeContext): string | undefined {
  return quebecInstant(`${periodEnd} 23:59:${revision ? '59' : '58'}`, periodEnd);
}

type Buyer = { readonly id: string; readonly name: string };

function buyerOf(fields: XmlFields): Buyer | undefined {
  const name = fields.get('organisme');
  return name === undefined ? undefined : { id: buyerId(name, fields), name };
}

/** Every organization once, with all its roles; the first spelling and address given for an id are kept. */
function parties(fields: XmlFields, buyer: Buyer | undefined, bidders: readonly Bidder[]): Json[] {
  const suppliers = new Map<string, { first: Bidder; wins: boolean }>();
  for (const bidder of bidders) {
    if (bidder.partyId === undefined) continue;
    const known = suppliers.get(bidder.partyId);
    if (known) known.wins ||= bidder.wins;
    else suppliers.set(bidder.partyId, { first: bidder, wins: bidder.wins });
  }
  const list: Json[] = [];
  if (buyer) {
    const municipal = fields.get('municipal');
    list.push({
      id: buyer.id,
      name: buyer.name,
      roles: ['buyer', 'procuringEntity'],
      address: address(fields),
      details: municipal === undefined ? undefined : { municipal },
    });
  }
  for (const [id, { first, wins }] of suppliers) {
    list.push({
      id,
      name: first.name,
      roles: wins ? ['tenderer', 'supplier'] : ['tenderer'],
      identifier: first.neq === undefined ? undefined : { scheme: 'CA-QC-NEQ', id: first.neq },
      address: address(first.fields),
      details: first.neq === undefined ? undefined : { neq: first.neq },
    });
  }
  return list;
}

function tender(
  fields: XmlFields,
  { periodEnd }: NoticeContext,
  buyer: Buyer | undefined,
  bidders: readonly Bidder[],
): Release {
  const type = bareCode(fields.get('type') ?? '');
  const nature = bareCode(fields.get('nature') ?? '');
  const start = quebecInstant(fields.get('datepublication'), periodEnd);
  const end = quebecInstant(fields.get('datefermeture'), periodEnd);
  const url = fields.get('hyperlienseao');
  return {
    id: fields.get('numero'),
    title: fields.get('titre'),
    status: 'complete',
    procuringEntity: buyer,
    items: items(fields),
    procurementMethod: procurementMethods.get(type),
    procurementMethodDetails: noticeTypes.get(type)?.fr,
    procurementMethodRationale: dispositionName(fields.get('disposition'), fields.get('municipal') === '1'),
    mainProcurementCategory: mainCategories.get(nature),
    additionalProcurementCategories: categories(nature, fields.get('precision')),
    tenderPeriod: start === undefined && end === undefined ? undefined : { startDate: start, endDate: end },
    numberOfTenderers: bidders.length === 0 ? undefined : bidders.length,
    tenderers: bidders.length === 0 ? undefined : bidders.map(organization),
    deliveryRegions: regionList(fields.get('regionlivraison')),
    documents: url === undefined ? undefined : [{ id: 'seao', url }],
  };
}

/** SEAO's category ("S3 - …") is the item's id and description, as in SEAO's OCDS; its code UNSPSC classifies it. */
function items(fields: XmlFields): Json[] | undefined {
  const category = fields.get('categorieseao');
  const code = fields.get('unspscprincipale');
  const classification =
    code !== undefined && /^\d{8}$/.test(code) ? { scheme: 'UNSPSC', id: code } : undefined;
  if (category === undefined && classification === undefined) return undefined;
  return [{ id: category?.split(' ', 1)[0] ?? '1', description: category, classification }];
}

/** French names; "0Contribution financière" is the free text of an « Autre », behind a zero. */
function categories(nature: string, precision: string | undefined): Json[] | undefined {
  const name = natures.get(nature)?.fr;
  if (name === undefined) return undefined;
  if (nature === '2') return [servicePrecisions.get(precision ?? '')?.fr ?? name];
  const freeText = nature === '5' ? precision?.replace(/^0/, '').trim() : undefined;
  return freeText ? [name, freeText] : [name];
}

function regionList(text: string | undefined): Json[] | undefined {
  const codes = new Set(text?.split(',').map((code) => code.trim()));
  codes.delete('');
  return codes.size === 0 ? undefined : [...codes].map(deliveryRegion);
}

function address(fields: XmlFields): Release | undefined {
  const street = [fields.get('adresse1'), fields.get('adresse2')]
    .filter((part) => part !== undefined)
    .join(', ');
  const made = {
    streetAddress: street === '' ? undefined : street,
    locality: fields.get('ville'),
    region: fields.get('province')?.toUpperCase(),
    postalCode: fields.get('codepostal')?.replaceAll(' ', '').toUpperCase(),
    countryName: fields.get('pays'),
  };
  return Object.values(made).some((part) => part !== undefined) ? made : undefined;
}
