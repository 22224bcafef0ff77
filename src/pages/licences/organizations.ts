/** Names the organizations of a page's few rows: buyers, and suppliers that are no private individuals. */
import type { Edition } from '../../editions/open.ts';
import { flag, number, numberOrNull, text } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { fill } from '../../engine/sql.ts';
import organizationsSql from './organizations.sql';

/** The rows with `buyer_id`, `supplier_id` and `supplier` for their `buyer_oid` and `supplier_oid`. */
export async function withOrganizations(
  edition: Edition,
  rows: readonly SqlRow[],
): Promise<readonly SqlRow[]> {
  const oids = new Set(
    rows.flatMap((row) => [numberOrNull(row, 'buyer_oid'), numberOrNull(row, 'supplier_oid')]),
  );
  const wanted = [...oids].filter((oid) => oid !== null);
  if (wanted.length === 0) return rows;
  const found = await edition.all(fill(organizationsSql, { oids: wanted.join(', ') }));
  const known = new Map(found.map((row) => [number(row, 'oid'), row]));
  return rows.map((row) => {
    const buyer = known.get(numberOrNull(row, 'buyer_oid') ?? -1);
    const supplier = known.get(numberOrNull(row, 'supplier_oid') ?? -1);
    const named = supplier !== undefined && !flag(supplier, 'is_person');
    return {
      ...row,
      buyer_id: buyer === undefined ? null : text(buyer, 'org_key'),
      supplier_id: named ? text(supplier, 'org_key') : null,
      supplier: named ? text(supplier, 'name') : null,
    };
  });
}
