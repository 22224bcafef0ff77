import { describe, expect, it } from 'vitest';
import { dialectOf } from './dialect.ts';
import { ocds10, upgradeOcds10 } from './ocds10.ts';

const buyer = { name: 'Ville de Clairval', contactPoint: { name: 'Bureau' } };
const supplier = {
  name: 'Toitures du Lac',
  identifier: { scheme: 'XX-REG', id: '12' },
  address: { locality: 'Clairval' },
};
const release = {
  ocid: 'ocds-fictif-1',
  buyer,
  tender: { procuringEntity: buyer, tenderers: [supplier], amendment: { rationale: 'Report' } },
  awards: [{ id: '1', suppliers: [supplier] }],
  contracts: [
    {
      id: '1',
      suppliers: { name: 'Toitures du Lac', identifier: { scheme: 'XX-REG', id: '12' } },
      implementation: {
        transactions: [{ id: 't', amount: { amount: 5, currency: 'CAD' }, receiverOrganization: supplier }],
      },
    },
  ],
};

describe('a release of OCDS 1.0', () => {
  it('is told by organizations written in full where 1.1 has references', () => {
    expect(ocds10.recognizes(release)).toBe(true);
    expect(ocds10.recognizes({ ...release, parties: [] })).toBe(false);
    expect(ocds10.recognizes({ ocid: 'x', buyer: { id: '1', name: 'Ville' } })).toBe(false);
    expect(dialectOf({ ocid: 'x', parties: [] })).toBe('standard');
    expect(dialectOf({ ocid: 'x', tender: {} })).toBeUndefined();
  });

  it('has each organization once in parties, with every role it plays', () => {
    expect(upgradeOcds10(release)['parties']).toEqual([
      { ...buyer, id: 'Ville de Clairval', roles: ['buyer', 'procuringEntity'] },
      { ...supplier, id: 'XX-REG-12', roles: ['tenderer', 'supplier', 'payee'] },
    ]);
  });

  it('refers to them where they stood', () => {
    const reference = { id: 'XX-REG-12', name: 'Toitures du Lac' };
    expect(upgradeOcds10(release)).toMatchObject({
      buyer: { id: 'Ville de Clairval', name: 'Ville de Clairval' },
      tender: { tenderers: [reference] },
      awards: [{ suppliers: [reference] }],
      // One supplier without a list, as in Paraguay.
      contracts: [{ suppliers: [reference] }],
    });
  });

  it('has the names of 1.1: amendments, and the value and payee of a payment', () => {
    const upgraded = upgradeOcds10(release);
    expect(upgraded['tender']).toMatchObject({ amendments: [{ rationale: 'Report' }] });
    expect(upgraded['tender']).not.toHaveProperty('amendment');
    expect(upgraded).toMatchObject({
      contracts: [
        {
          implementation: {
            transactions: [{ id: 't', value: { amount: 5, currency: 'CAD' }, payee: { id: 'XX-REG-12' } }],
          },
        },
      ],
    });
  });

  it('leaves the published one as it was', () => {
    const before = JSON.stringify(release);
    upgradeOcds10(release);
    expect(JSON.stringify(release)).toBe(before);
  });
});
