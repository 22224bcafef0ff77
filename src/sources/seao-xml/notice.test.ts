import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { encode } from './exact-json.ts';
import { noticeRelease } from './notice.ts';
import { RecordParser, type XmlRecord } from './parse.ts';

const xml = readFileSync(new URL('fixtures/AvisRevisions_20190301_20190331.xml', import.meta.url), 'utf8');
const records = (xml.match(/<avis>.*?<\/avis>/gs) ?? []).map((text) => new RecordParser().parse(text));

function release(record: XmlRecord | undefined, revision = true): unknown {
  if (!record) throw new Error('The fixture has no such notice.');
  const number = record.fields.get('numeroseao') ?? '';
  return JSON.parse(encode(noticeRelease(number, record, { periodEnd: '2019-03-31', revision })));
}

describe('a notice as an OCDS release', () => {
  let full: unknown;
  let bare: unknown;
  beforeAll(() => {
    full = release(records[0]);
    bare = release(records[1]);
  });

  test('is the state at the end of the export’s period', () => {
    expect(full).toMatchObject({
      ocid: 'ocds-ec9k95-9000001',
      id: '9000001-20190331',
      date: '2019-03-31T23:59:59-04:00',
      datePublished: '2019-01-15T09:30:00-05:00',
      tag: ['tender', 'award', 'contract'],
      language: 'fr',
      initiationType: 'tender',
      noticeType: { id: '3', name: 'Contrat adjugé à la suite d’un appel d’offres public' },
    });
  });

  test('a new notice comes just before its revision of the same period', () => {
    expect(release(records[0], false)).toMatchObject({
      id: '9000001-20190331-new',
      date: '2019-03-31T23:59:58-04:00',
    });
  });

  test('tells what was asked, how and where', () => {
    expect(full).toHaveProperty('tender', {
      id: 'SF-2019-07',
      title: 'Balançoires & toboggans',
      status: 'complete',
      procuringEntity: {
        id: 'org-ville-de-sainte-fiction-du-lac-x0x0x0',
        name: 'Ville de Sainte-Fiction-du-Lac',
      },
      items: [
        {
          id: 'S9',
          description: 'S9 - Entretien de choses inventées',
          classification: { scheme: 'UNSPSC', id: '49240000' },
        },
      ],
      procurementMethod: 'open',
      procurementMethodDetails: 'Contrat adjugé à la suite d’un appel d’offres public',
      mainProcurementCategory: 'services',
      additionalProcurementCategories: ['Services de nature technique'],
      tenderPeriod: { startDate: '2019-01-15T09:30:00-05:00', endDate: '2019-03-12T11:00:00-04:00' },
      numberOfTenderers: 3,
      tenderers: [
        { id: 'FO-1100000017', name: 'Toboggans Chimère inc.' },
        { id: 'nom-glissades-oeuvre-d-ete-enr-saint-songe', name: "Glissades Œuvre d'Été enr." },
        { id: 'FO-1100000017', name: 'Toboggans Chimère' },
      ],
      deliveryRegions: [
        { id: '16', name: 'Montérégie' },
        { id: '6', name: 'Montréal' },
      ],
      documents: [{ id: 'seao', url: 'https://seao.example/avis?ItemId=1' }],
    });
  });

  test('an organization is one party, with all its roles', () => {
    expect(full).toHaveProperty('parties', [
      {
        id: 'org-ville-de-sainte-fiction-du-lac-x0x0x0',
        name: 'Ville de Sainte-Fiction-du-Lac',
        roles: ['buyer', 'procuringEntity'],
        address: {
          streetAddress: "1, rue de l'Invention",
          locality: 'Sainte-Fiction-du-Lac',
          region: 'QC',
          postalCode: 'X0X0X0',
          countryName: 'CAN',
        },
        details: { municipal: '1' },
      },
      {
        id: 'FO-1100000017',
        name: 'Toboggans Chimère inc.',
        roles: ['tenderer', 'supplier'],
        identifier: { scheme: 'CA-QC-NEQ', id: '1100000017' },
        address: {
          streetAddress: '2, chemin Imaginaire, bureau 3',
          locality: 'Sainte-Fiction-du-Lac',
          region: 'QC',
          postalCode: 'X0X0X1',
          countryName: 'CAN',
        },
        details: { neq: '1100000017' },
      },
      {
        id: 'nom-glissades-oeuvre-d-ete-enr-saint-songe',
        name: "Glissades Œuvre d'Été enr.",
        roles: ['tenderer'],
        address: { locality: 'Saint-Songe', region: 'QC', countryName: 'CAN' },
      },
    ]);
  });

  test('a bid is dollars only in unit 1, zero means not given, and two bids of a firm keep apart', () => {
    expect(full).toHaveProperty('bids.details', [
      {
        id: 'FO-1100000017',
        status: 'valid',
        tenderers: [{ id: 'FO-1100000017', name: 'Toboggans Chimère inc.' }],
        value: { amount: 85000.5, currency: 'CAD' },
        conform: '1',
      },
      {
        id: 'nom-glissades-oeuvre-d-ete-enr-saint-songe',
        status: 'disqualified',
        tenderers: [{ id: 'nom-glissades-oeuvre-d-ete-enr-saint-songe', name: "Glissades Œuvre d'Été enr." }],
        submittedValue: { amount: 12.75, unit: '%' },
        admissible: '1',
        conform: '0',
      },
      { id: 'FO-1100000017-2', tenderers: [{ id: 'FO-1100000017', name: 'Toboggans Chimère' }] },
    ]);
  });

  test('each winner has an award and a contract; the total with options stands beside', () => {
    expect(full).toHaveProperty('awards', [
      {
        id: '9000001-FO-1100000017',
        status: 'active',
        date: '2019-03-18T00:00:00-04:00',
        value: { amount: 85000.5, currency: 'CAD', totalAmount: 170001 },
        suppliers: [{ id: 'FO-1100000017', name: 'Toboggans Chimère inc.' }],
      },
    ]);
    expect(full).toHaveProperty('contracts', [
      {
        id: '9000001-FO-1100000017',
        awardID: '9000001-FO-1100000017',
        status: 'active',
        value: { amount: 85000.5, currency: 'CAD' },
      },
    ]);
  });

  test('the spelling of the specification, montantsoumisunite, is read too', () => {
    const record = new RecordParser().parse(
      '<avis><fournisseurs><fournisseur><nomorganisation>A</nomorganisation><montantsoumis>5</montantsoumis><montantsoumisunite>01</montantsoumisunite></fournisseur></fournisseurs></avis>',
    );
    expect(release(record)).toHaveProperty('bids.details.0.value', { amount: 5, currency: 'CAD' });
  });

  test('what is unknown stays unknown: type 16, disposition 30, placeholder dates, no name, no winner', () => {
    expect(bare).toEqual({
      ocid: 'ocds-ec9k95-9000002',
      id: '9000002-20190331',
      date: '2019-03-31T23:59:59-04:00',
      tag: ['tender'],
      language: 'fr',
      initiationType: 'tender',
      noticeType: { id: '16' },
      buyer: { id: 'org-ministere-des-nuages-x0x0x2', name: 'Ministère des Nuages' },
      parties: [
        {
          id: 'org-ministere-des-nuages-x0x0x2',
          name: 'Ministère des Nuages',
          roles: ['buyer', 'procuringEntity'],
          address: {
            streetAddress: '9, place du Vent',
            locality: 'Hauteville-sur-Rien',
            region: 'QC',
            postalCode: 'X0X0X2',
            countryName: 'CAN',
          },
          details: { municipal: '0' },
        },
      ],
      tender: {
        title: 'Mesure des nuages',
        status: 'complete',
        procuringEntity: { id: 'org-ministere-des-nuages-x0x0x2', name: 'Ministère des Nuages' },
        procurementMethodRationale: 'Disposition 30',
        additionalProcurementCategories: ['Autre', 'Contribution aux nuages'],
        numberOfTenderers: 1,
        tenderers: [{}],
        deliveryRegions: [{ id: '11', name: 'Gaspésie–Îles-de-la-Madeleine' }],
      },
      bids: { details: [{ id: 'sans-nom' }] },
    });
  });
});
