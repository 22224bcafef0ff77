/** Invented contracts for licences of software and open source, for tests of the model, the measures and the pages. */

export const officeKey = 'CA-QC-NEQ-8812345678';
export const sellerKey = 'CA-QC-NEQ-1112345682';

const office = { id: 'O1', name: 'Bureau des Tourbières' };
const board = { id: 'O2', name: 'Commission des Mélèzes' };
const seller = { id: 'S1', name: 'Revendeur Cumulus inc.' };
const maker = { id: 'S2', name: 'Éditions du Nordet inc.' };

const numbers: Readonly<Record<string, string>> = { O1: '8812345678', S1: '1112345682' };

interface Contract {
  readonly number: string;
  readonly day: string;
  readonly buyer: { readonly id: string; readonly name: string };
  readonly supplier?: { readonly id: string; readonly name: string };
  readonly title: string;
  readonly method?: string;
  readonly rationale?: string;
  readonly unspsc?: string;
  readonly cpv?: string;
  readonly category?: string;
  readonly amount?: number;
  readonly ends?: string;
  readonly renews?: string;
}

const party = ({ id, name }: { id: string; name: string }, role: string): object => ({
  id,
  name,
  roles: [role],
  ...(numbers[id] === undefined ? {} : { identifier: { scheme: 'CA-QC-NEQ', id: numbers[id] } }),
  address: { locality: 'Tourbières', postalCode: 'G0X 0X0', region: 'QC' },
});

function release(prefix: string, made: Contract): object {
  const { number, day, buyer, supplier, amount } = made;
  const classification =
    made.unspsc !== undefined
      ? { scheme: 'UNSPSC', id: made.unspsc }
      : made.cpv !== undefined
        ? { scheme: 'CPV', id: made.cpv }
        : undefined;
  const items =
    classification === undefined && made.category === undefined
      ? {}
      : { items: [{ id: made.category ?? '1', ...(classification ? { classification } : {}) }] };
  return {
    ocid: `${prefix}-${number}`,
    id: `${number}-1`,
    date: `${day}T12:00:00Z`,
    tag: ['award'],
    buyer,
    parties: [party(buyer, 'buyer'), ...(supplier ? [party(supplier, 'supplier')] : [])],
    tender: {
      id: number,
      title: made.title,
      status: 'complete',
      procurementMethod: made.method ?? 'direct',
      ...(made.rationale === undefined ? {} : { procurementMethodRationale: made.rationale }),
      mainProcurementCategory: 'goods',
      tenderPeriod: { startDate: `${day}T12:00:00Z` },
      ...items,
    },
    ...(supplier
      ? {
          awards: [
            {
              id: 'a1',
              status: 'active',
              date: `${day}T12:00:00Z`,
              suppliers: [supplier],
              ...(amount === undefined ? {} : { value: { amount, currency: 'CAD' } }),
            },
          ],
          contracts: [
            {
              id: 'c1',
              awardID: 'a1',
              status: 'active',
              ...(made.ends === undefined ? {} : { period: { endDate: `${made.ends}T12:00:00Z` } }),
            },
          ],
        }
      : {}),
    ...(made.renews === undefined
      ? {}
      : {
          relatedProcesses: [
            {
              id: '1',
              relationship: ['renewalProcess'],
              scheme: 'ocid',
              identifier: `${prefix}-${made.renews}`,
            },
          ],
        }),
  };
}

const contracts: readonly Contract[] = [
  // A chain: the class says licence; the second has the same subject; the publisher states the third.
  {
    number: '01',
    day: '2022-02-01',
    buyer: office,
    supplier: seller,
    title: 'Licences Bureau Nordet 2022',
    unspsc: '43231513',
    amount: 100_000,
    ends: '2023-01-31',
  },
  {
    number: '02',
    day: '2023-02-01',
    buyer: office,
    supplier: maker,
    title: 'Licences Bureau Nordet 2023',
    unspsc: '43231513',
    rationale: 'Un seul contractant possible (droit exclusif)',
    amount: 110_000,
    ends: '2024-01-31',
  },
  {
    number: '03',
    day: '2024-02-01',
    buyer: office,
    supplier: seller,
    title: 'Renouvellement, suite bureautique',
    unspsc: '43231513',
    amount: 120_000,
    ends: '2025-06-30',
    renews: '02',
  },
  // Another body: the legal basis says software; it ends after the 18 months.
  {
    number: '04',
    day: '2024-03-01',
    buyer: board,
    supplier: seller,
    title: 'Outil de suivi',
    rationale: 'Contrat particulier relatif à l’utilisation de logiciels et de progiciels',
    amount: 10_000,
    ends: '2027-12-31',
  },
  // Same supplier and class, but nothing says renewal: no link.
  {
    number: '05',
    day: '2024-06-01',
    buyer: board,
    supplier: seller,
    title: 'Maintenance du logiciel de paie',
    unspsc: '81112200',
    method: 'open',
  },
  // A weaker word in an IT category; without a category it would not count.
  {
    number: '06',
    day: '2024-07-01',
    buyer: board,
    supplier: maker,
    title: 'Abonnement au portail',
    category: 'G8',
    amount: 5_000,
  },
  {
    number: '07',
    day: '2024-07-02',
    buyer: board,
    supplier: maker,
    title: 'Abonnement à une revue',
    amount: 500,
  },
  { number: '08', day: '2024-07-03', buyer: board, supplier: maker, title: 'Permis et licences de pêche' },
  // Tenders of information technology: one names a product.
  {
    number: '09',
    day: '2024-08-01',
    buyer: office,
    title: 'Ordinateurs avec Bureau Nordet',
    unspsc: '43211503',
    method: 'open',
  },
  {
    number: '10',
    day: '2024-08-02',
    buyer: office,
    title: 'Ordinateurs portables',
    unspsc: '43211503',
    method: 'open',
  },
  {
    number: '11',
    day: '2024-08-03',
    buyer: office,
    title: 'Fenêtres pour le Bureau Nordet',
    unspsc: '72101500',
    method: 'open',
  },
  // Open source: required, allowed, named by nothing; false friends.
  {
    number: '12',
    day: '2024-09-01',
    buyer: office,
    title: 'Portail en logiciels libres',
    unspsc: '81111500',
    method: 'open',
  },
  {
    number: '13',
    day: '2024-09-02',
    buyer: board,
    title: 'Hébergement, code source ouvert ou équivalent',
    unspsc: '81111500',
    method: 'open',
  },
  { number: '14', day: '2024-09-03', buyer: board, title: 'Bornes en libre-service', method: 'open' },
  {
    number: '15',
    day: '2024-09-04',
    buyer: board,
    supplier: seller,
    title: 'Module de gestion',
    cpv: '48000000',
  },
];

/** Fifteen contracts of 2022 to 2024 in a fictional lineage: 01 to 06 and 15 are licences; the edition's day is 2024-09-04. */
export const licenceContracts: readonly object[] = contracts.map((made) => release('ocds-fictif', made));

/** The same in a real lineage, where the invented product is in no dictionary. */
export const otherContracts: readonly object[] = contracts.map((made) => release('ocds-abc123', made));
