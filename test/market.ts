/** An invented market for tests of profiles and lists: two buyers, three firms, a private individual; nothing is real. */

export const townKey = 'CA-QC-NEQ-8812345678';
export const builderKey = 'CA-QC-NEQ-1112345674';
export const cloudKey = 'CA-QC-NEQ-1112345682';

interface Party {
  readonly id: string;
  readonly name: string;
  readonly neq?: string;
  readonly locality?: string;
  readonly postalCode?: string;
}

const town: Party = {
  id: 'T1',
  name: 'Ville de Sainte-Épinette',
  neq: '8812345678',
  locality: 'Sainte-Épinette',
  postalCode: 'G0X 0X0',
};
const board: Party = { id: 'T2', name: 'Commission des Mélèzes', locality: 'Mélèzes', postalCode: 'G0X 0X1' };
const builder: Party = {
  id: 'B1',
  name: 'Bâtisseurs du Pin gris inc.',
  neq: '1112345674',
  locality: 'Sainte-Épinette',
  postalCode: 'G0X 0X2',
};
const builderAgain: Party = { ...builder, id: 'B9', name: 'BATISSEURS DU PIN-GRIS' };
const cloud: Party = {
  id: 'B2',
  name: 'Logiciels Cumulus inc.',
  neq: '1112345682',
  locality: 'Mélèzes',
  postalCode: 'G0X 0X3',
};
/** Same words as `cloud` in another order, elsewhere, without a number: possibly the same. */
const cloudAlike: Party = {
  id: 'B3',
  name: 'Cumulus Logiciels inc.',
  locality: 'Trois-Sapins',
  postalCode: 'G0X 0X4',
};
export const personName = 'Philomène Sapinière';
const person: Party = { id: 'P1', name: personName, locality: 'Mélèzes', postalCode: 'G0X 0X5' };

function party({ id, name, neq, locality, postalCode }: Party, role: string): object {
  return {
    id,
    name,
    roles: [role],
    ...(neq === undefined ? {} : { identifier: { scheme: 'CA-QC-NEQ', id: neq } }),
    address: { locality, postalCode, region: 'QC', countryName: 'Canada' },
  };
}

interface Case {
  readonly number: string;
  readonly day: string;
  readonly buyer: Party;
  readonly title: string;
  readonly method?: string;
  readonly category?: string;
  readonly bidders?: readonly Party[];
  readonly winners?: readonly Party[];
  readonly amount?: number;
  readonly awardStatus?: string;
  readonly unspsc?: string;
}

const reference = ({ id, name }: Party): object => ({ id, name });

function release(made: Case): object {
  const { number, day, buyer, bidders = [], winners = [] } = made;
  const everyone = new Map([...bidders, ...winners].map((one) => [one.id, one]));
  return {
    ocid: `ocds-abc123-${number}`,
    id: `${number}-1`,
    date: `${day}T12:00:00Z`,
    tag: ['award'],
    buyer: reference(buyer),
    parties: [party(buyer, 'buyer'), ...[...everyone.values()].map((one) => party(one, 'supplier'))],
    tender: {
      id: number,
      title: made.title,
      status: 'complete',
      ...(made.method === undefined ? {} : { procurementMethod: made.method }),
      ...(made.category === undefined ? {} : { mainProcurementCategory: made.category }),
      tenderPeriod: { startDate: `${day}T12:00:00Z`, endDate: `${day.slice(0, 8)}28T12:00:00Z` },
      ...(bidders.length === 0
        ? {}
        : { numberOfTenderers: bidders.length, tenderers: bidders.map(reference) }),
      ...(made.unspsc === undefined
        ? {}
        : { items: [{ id: '1', classification: { scheme: 'UNSPSC', id: made.unspsc } }] }),
    },
    ...(winners.length === 0
      ? {}
      : {
          awards: [
            {
              id: 'a1',
              status: made.awardStatus ?? 'active',
              date: `${day.slice(0, 8)}28T12:00:00Z`,
              suppliers: winners.map(reference),
              ...(made.amount === undefined ? {} : { value: { amount: made.amount, currency: 'CAD' } }),
            },
          ],
        }),
  };
}

const cases: readonly Case[] = [
  {
    number: '1001',
    day: '2023-03-01',
    buyer: town,
    title: 'Réfection du pont des Bouleaux',
    method: 'open',
    category: 'works',
    bidders: [builder, cloud],
    winners: [builder],
    amount: 100_000.5,
  },
  {
    number: '1002',
    day: '2024-03-01',
    buyer: town,
    title: 'Toiture de la bibliothèque',
    method: 'open',
    category: 'works',
    bidders: [builderAgain],
    winners: [builderAgain],
    amount: 50_000,
  },
  {
    number: '1003',
    day: '2024-05-01',
    buyer: town,
    title: 'Plateforme infonuagique <script>',
    method: 'direct',
    category: 'services',
    winners: [cloud],
    amount: 20_000,
    unspsc: '43230000',
  },
  {
    number: '1004',
    day: '2024-06-01',
    buyer: town,
    title: 'Consortium du viaduc',
    method: 'selective',
    bidders: [builder, cloud],
    winners: [builder, cloud],
    amount: 90_000,
  },
  {
    number: '1005',
    day: '2024-07-01',
    buyer: board,
    title: 'Tables de lecture',
    method: 'open',
    category: 'goods',
    bidders: [cloudAlike, builder],
    winners: [cloudAlike],
    amount: 7_000,
  },
  {
    number: '1006',
    day: '2024-08-01',
    buyer: board,
    title: 'Marché annulé',
    method: 'open',
    category: 'works',
    bidders: [builder],
    winners: [builder],
    amount: 999_999,
    awardStatus: 'cancelled',
  },
  {
    number: '1007',
    day: '2025-01-10',
    buyer: board,
    title: 'Illustrations du rapport',
    category: 'services',
    winners: [person],
    amount: 4_000,
  },
  {
    number: '1008',
    day: '2025-02-10',
    buyer: board,
    title: 'Entretien sans montant publié',
    method: 'direct',
    category: 'services',
    winners: [cloud],
  },
];

/** Eight processes of 2023 to 2025. Bâtisseurs du Pin gris won 195,000.50: 100,000.50 + 50,000 + half of 90,000. */
export const market: readonly object[] = cases.map(release);
