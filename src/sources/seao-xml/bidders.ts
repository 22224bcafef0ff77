/** Bidders of a notice of SEAO's XML: their bids, and the award and the contract of those who won. */
import { amountUnits, bareCode, dollarUnit } from './codes.ts';
import { supplierId, validNeq } from './contractor.ts';
import { amount, type Json } from './exact-json.ts';
import type { XmlFields, XmlRecord } from './parse.ts';

type Part = { readonly [key: string]: Json };

export interface Bidder {
  readonly fields: XmlFields;
  /** Unique among the bids of the notice: a firm that bids twice, on two lots, has "-2" behind its second. */
  readonly bidId: string;
  readonly partyId: string | undefined;
  readonly name: string | undefined;
  readonly neq: string | undefined;
  readonly wins: boolean;
}

/** The bidders of a notice, in the file's order. */
export function biddersOf({ children }: XmlRecord): Bidder[] {
  const seen = new Map<string, number>();
  return children.map((fields) => {
    const name = fields.get('nomorganisation');
    const neq = validNeq(fields.get('neq'));
    const partyId = supplierId(neq, name, fields);
    const base = partyId ?? 'sans-nom';
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    const bidId = times === 1 ? base : `${base}-${times}`;
    return { fields, bidId, partyId, name, neq, wins: fields.get('adjudicataire') === '1' };
  });
}

export function organization({ partyId, name }: Bidder): Part {
  return { id: partyId, name };
}

/** `admissible` and `conform` are as published: "1", "0", or absent when not entered or not disclosed. */
export function bid(bidder: Bidder): Part {
  const { fields } = bidder;
  const admissible = fields.get('admissible');
  const conform = fields.get('conforme');
  const submitted = amount(fields.get('montantsoumis'));
  // The specification of 2013 spells it montantsoumisunite, the files montantssoumisunite.
  const unit = bareCode(fields.get('montantssoumisunite') ?? fields.get('montantsoumisunite') ?? '');
  const dollars = submitted !== undefined && unit === dollarUnit;
  return {
    id: bidder.bidId,
    status:
      admissible === '0' || conform === '0'
        ? 'disqualified'
        : admissible === '1' || conform === '1'
          ? 'valid'
          : undefined,
    tenderers: bidder.partyId === undefined ? undefined : [organization(bidder)],
    value: dollars ? { amount: submitted, currency: 'CAD' } : undefined,
    submittedValue:
      submitted === undefined || dollars
        ? undefined
        : { amount: submitted, unit: amountUnits.get(unit)?.fr ?? `unité ${unit}` },
    admissible,
    conform,
  };
}

/** Value of an award, and its total with options where one is given, as in SEAO's OCDS. */
function awardValue({ fields }: Bidder): Part | undefined {
  const awarded = amount(fields.get('montantcontrat'));
  const totalAmount = amount(fields.get('montanttotalcontrat'));
  return awarded === undefined && totalAmount === undefined
    ? undefined
    : { amount: awarded, currency: 'CAD', totalAmount };
}

/** One award a winner. */
export function award(number: string, winner: Bidder, date: string | undefined): Part {
  return {
    id: `${number}-${winner.bidId}`,
    status: 'active',
    date,
    value: awardValue(winner),
    suppliers: winner.partyId === undefined ? undefined : [organization(winner)],
  };
}

/** One contract a winner. No date of signature: the files give none. */
export function contract(number: string, winner: Bidder): Part {
  const id = `${number}-${winner.bidId}`;
  const awarded = amount(winner.fields.get('montantcontrat'));
  const value = awarded === undefined ? undefined : { amount: awarded, currency: 'CAD' };
  return { id, awardID: id, status: 'active', value };
}
