/** Releases and notices become the tables of a segment by the same statements, whatever format they came in. */
import type { Staging } from '../staging.ts';
import partyKey from './extract/000-party-key.sql';
import stage from './extract/010-stage.sql';
import release from './extract/020-release.sql';
import party from './extract/030-party.sql';
import item from './extract/040-item.sql';
import bid from './extract/050-bid.sql';
import award from './extract/060-award.sql';
import awardSupplier from './extract/070-award-supplier.sql';
import contract from './extract/080-contract.sql';
import amendment from './extract/090-amendment.sql';
import transaction from './extract/100-transaction.sql';
import document from './extract/110-document.sql';
import related from './extract/120-related.sql';
import { releaseStructure } from './structure.ts';

export const releaseStaging: Staging = {
  id: 'release',
  kinds: ['release', 'notice'],
  key: 'r.ocid',
  stage,
  structure: releaseStructure,
  prepare: [partyKey],
  rowTable: 'release',
  summaries: ['party'],
  tables: {
    release,
    party,
    item,
    bid,
    award,
    award_supplier: awardSupplier,
    contract,
    amendment,
    transaction,
    document,
    related,
  },
};
