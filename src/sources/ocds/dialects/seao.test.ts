import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeSeao, seao } from './seao.ts';

/** An invented notice in the manner of SEAO's weekly files. */
const notice = {
  ocid: 'ocds-ec9k95-29999999',
  id: '20260918173731',
  date: '2024-02-27T08:33:26-05:00',
  tag: ['contractUpdate'],
  parties: [
    { id: 'OP-1', name: 'Ville de Clairval ', roles: ['buyer'], details: { municipal: '1' } },
    {
      id: 'FO-1199999991',
      name: 'Toitures du Lac inc.',
      roles: ['supplier'],
      details: { neq: '1199999991' },
    },
    { id: 'FO-77', name: 'Ateliers Boréal', roles: ['supplier'] },
    { id: 'FO-1199999983', name: 'Groupe Horizon', roles: ['tenderer'], details: { neq: '1234567890' } },
  ],
  buyer: { id: 'OP-1', name: 'Ville de Clairval ' },
  tender: {
    id: 'AO-2026-01\t\t\t',
    title: 'Réfection  du\ttoit de la mairie ',
    tenderPeriod: { startDate: '2024-02-27T08:33:26-05:00', durationInDay: 32 },
    tenderers: [
      { id: 'FO-1199999991', name: 'Toitures du Lac inc.' },
      { id: 'FO-555', name: 'Ateliers Boréal' },
      { id: 'FO-1199999983', name: 'Groupe Horizon' },
    ],
    lots: [{ id: 'L1', title: 'Toit', status: 'complete' }],
    documents: [{ url: 'https://seao.example/consulter?ItemId=ab-12' }],
  },
  bids: [
    { id: 'FO-1199999991', conform: '1', value: 1500.5, valueUnit: '1' },
    { id: 'FO-555', conform: '0', value: 12.5, valueUnit: '3' },
    { id: 'FO-1199999983', value: 0, valueUnit: '1' },
  ],
  awards: [
    { id: '501', status: 'active', suppliers: [{ id: 'FO-1199999991', name: 'Toitures du Lac inc.' }] },
    { id: '555', status: 'active', suppliers: [{ id: 'FO-77', name: 'Ateliers Boréal' }] },
  ],
  contracts: [
    { id: '501', awardID: '501', amendments: [{ id: '9', rationale: 'Ajout', date: '2026-01-01' }] },
  ],
};

describe('a release of SEAO', () => {
  it('is told by its ocid', () => {
    expect(seao.recognizes(notice)).toBe(true);
    expect(seao.recognizes({ ocid: 'ocds-213czf-1' })).toBe(false);
  });

  it('is dated by its id, in UTC: its date is that of the notice, old on updates', () => {
    expect(normalizeSeao(notice)).toMatchObject({
      date: '2026-09-18T17:37:31Z',
      datePublished: '2024-02-27T08:33:26-05:00',
    });
    for (const id of ['20261318173731', '20260230000000', '2026091817373', 20260918173731]) {
      const release = normalizeSeao({ ...notice, id });
      expect([release['date'], release['datePublished']]).toEqual([notice.date, undefined]);
    }
  });

  it('has its flat bids as details: dollars are a value, other units and zeros are not', () => {
    expect(normalizeSeao(notice)['bids']).toEqual({
      details: [
        {
          id: 'FO-1199999991',
          status: 'valid',
          tenderers: [{ id: 'FO-1199999991', name: 'Toitures du Lac inc.' }],
          value: { amount: 1500.5, currency: 'CAD' },
        },
        {
          id: 'FO-77',
          status: 'disqualified',
          tenderers: [{ id: 'FO-77', name: 'Ateliers Boréal' }],
          submittedValue: { amount: 12.5, unit: '3' },
        },
        {
          id: 'FO-1199999983',
          tenderers: [{ id: 'FO-1199999983', name: 'Groupe Horizon' }],
          submittedValue: { amount: 0, unit: '1' },
        },
      ],
    });
  });

  it("has tenderers that resolve: one published under its award's id takes its supplier's", () => {
    expect(normalizeSeao(notice)['tender']).toMatchObject({
      tenderers: [{ id: 'FO-1199999991' }, { id: 'FO-77', name: 'Ateliers Boréal' }, { id: 'FO-1199999983' }],
    });
  });

  it('finds such a tenderer by name when no award bears its id, and leaves it when nothing does', () => {
    const tender = {
      tenderers: [
        { id: 'FO-900', name: 'ATELIERS  BORÉAL' },
        { id: 'FO-901', name: 'Inconnu' },
      ],
    };
    expect(normalizeSeao({ ...notice, tender })['tender']).toEqual({
      tenderers: [
        { id: 'FO-77', name: 'ATELIERS BORÉAL' },
        { id: 'FO-901', name: 'Inconnu' },
      ],
    });
  });

  it('keeps the bids of one tenderer on several lots apart: merging goes by id', () => {
    const bid = { id: 'FO-77', value: 10, valueUnit: '1' };
    const bids = [{ ...bid, relatedLots: ['L1'] }, { ...bid, relatedLots: ['L2'] }, bid, bid];
    expect(normalizeSeao({ ...notice, bids })['bids']).toMatchObject({
      details: [
        { id: 'FO-77-L1', relatedLots: ['L1'] },
        { id: 'FO-77-L2' },
        { id: 'FO-77' },
        { id: 'FO-77-2' },
      ],
    });
  });

  it('has the NEQ as an identifier, unless it is a placeholder', () => {
    expect(normalizeSeao(notice)['parties']).toMatchObject([
      { name: 'Ville de Clairval', details: { municipal: '1' } },
      { identifier: { scheme: 'CA-QC-NEQ', id: '1199999991', legalName: 'Toitures du Lac inc.' } },
      { id: 'FO-77' },
      { details: { neq: '1234567890' } },
    ]);
    for (const neq of ['1234567890', '0000000000', '1111111111', '9999999999', '119999999', 'FO-1199999']) {
      const release = normalizeSeao({ ...notice, parties: [{ id: 'FO-1', details: { neq } }] });
      expect(release['parties']).toEqual([{ id: 'FO-1', details: { neq } }]);
    }
  });

  it('has texts without stray tabs and spaces', () => {
    expect(normalizeSeao(notice)['tender']).toMatchObject({
      id: 'AO-2026-01',
      title: 'Réfection du toit de la mairie',
    });
  });

  it('has no e-mail address in an address, and no comma left of an empty line', () => {
    const streets = [
      ['12, rue du Port, info@ateliers-boreal.example', '12, rue du Port'],
      ['courriel: jean.x@y.example, 5 rang Nord,', '5 rang Nord'],
      ['5705, Place Kubota,', '5705, Place Kubota'],
    ];
    for (const [published, streetAddress] of streets) {
      const parties = [{ id: 'FO-1', address: { streetAddress: published, locality: 'Clairval ' } }];
      const release = normalizeSeao({ ...notice, parties });
      expect(release['parties']).toEqual([{ id: 'FO-1', address: { streetAddress, locality: 'Clairval' } }]);
    }
    const empty = [{ id: 'FO-1', address: { streetAddress: ' ,', region: 'QC' } }];
    expect(normalizeSeao({ ...notice, parties: empty })['parties']).toEqual([
      { id: 'FO-1', address: { region: 'QC' } },
    ]);
  });

  it('of older files has its fields under their names of today', () => {
    const older = {
      ...notice,
      parties: [{ id: 'FO-1', details: { NEQ: '1199999991', Municipal: '0' } }],
      tender: { tenderPeriod: { durationInDays: 20 } },
      awards: [{ id: '1', value: { amount: 5, currency: 'CAD', totalamount: 6 } }],
    };
    expect(normalizeSeao(older)).toMatchObject({
      parties: [{ details: { neq: '1199999991', municipal: '0' }, identifier: { id: '1199999991' } }],
      tender: { tenderPeriod: { durationInDays: 20 } },
      awards: [{ value: { totalAmount: 6 } }],
    });
    expect(normalizeSeao(notice)['tender']).toMatchObject({ tenderPeriod: { durationInDays: 32 } });
  });

  it('keeps lots, amendments without an amount, and gives documents an id to be merged by', () => {
    expect(normalizeSeao(notice)).toMatchObject({
      tender: {
        lots: notice.tender.lots,
        documents: [{ id: 'ab-12', url: notice.tender.documents[0]?.url }],
      },
      contracts: notice.contracts,
    });
  });

  it('normalized twice is the same, and the published one is left as it was', () => {
    const before = JSON.stringify(notice);
    const once = normalizeSeao(notice);
    expect(normalizeSeao(once)).toEqual(once);
    expect(JSON.stringify(notice)).toBe(before);
  });

  it('of any shape is normalized without a fault', () => {
    const part = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.array(
        fc.dictionary(fc.constantFrom('id', 'name', 'value', 'constructor', '__proto__'), fc.jsonValue()),
      ),
    );
    const release = fc.dictionary(
      fc.constantFrom('id', 'date', 'parties', 'tender', 'bids', 'awards', 'toString'),
      part,
    );
    fc.assert(
      fc.property(release, (any) => {
        const once = normalizeSeao(any);
        expect(JSON.stringify(normalizeSeao(once))).toBe(JSON.stringify(once));
      }),
    );
  });
});
