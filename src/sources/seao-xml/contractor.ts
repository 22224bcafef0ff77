/** Gives organizations of SEAO's XML an id: the files have none of their own, only a name, an address and mostly a NEQ. */
import type { XmlFields } from './parse.ts';

/** Ten digits that were typed to fill the field. */
const placeholder = /^(\d)\1{9}$|^1234567890$|^0123456789$|^9876543210$/;
/**
 * A NEQ begins with 11, 22, 33 or 88, by form of enterprise. All 31,891 that bidders of the real files give do;
 * of the 86,140 of contractors, 18 do not (8230197949, 1001536105…): numbers of another register.
 */
const neqShape = /^(?:11|22|33|88)\d{8}$/;

/** The NEQ (Québec enterprise number, 10 digits) of a field, or undefined when there is none or it is a placeholder. */
export function validNeq(text: string | undefined): string | undefined {
  if (text === undefined || !neqShape.test(text) || placeholder.test(text)) return undefined;
  return text;
}

const marks = /\p{M}+/gu;

/** "Les Entreprises Bélanger & Œuvres (1998) inc." → "les-entreprises-belanger-oeuvres-1998-inc"; "" when no letter is Latin. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function named(prefix: string, name: string, place: string): string {
  const base = slug(name) || encodeURIComponent(name);
  return place === '' ? `${prefix}-${base}` : `${prefix}-${base}-${place}`;
}

/** Where an organization is, as the last part of its id: postal code, else locality. */
function placeOf(fields: XmlFields): string {
  return slug(fields.get('codepostal')?.replaceAll(' ', '') ?? '') || slug(fields.get('ville') ?? '');
}

/**
 * Id of a supplier: `FO-<NEQ>`, the id that SEAO's OCDS files give to the same firm; without a NEQ,
 * `nom-<name>-<postal code or locality>`. Undefined when the file gives no name either.
 */
export function supplierId(
  neq: string | undefined,
  name: string | undefined,
  fields: XmlFields,
): string | undefined {
  if (neq !== undefined) return `FO-${neq}`;
  return name === undefined ? undefined : named('nom', name, placeOf(fields));
}

/** Id of a buyer: `org-<name>-<postal code or locality>`. */
export function buyerId(name: string, fields: XmlFields): string {
  return named('org', name, placeOf(fields));
}

export type Contractor = {
  readonly id: string | undefined;
  readonly name: string | undefined;
  readonly neq: string | undefined;
};

/** Contractor of a final or an expense: these files give no address, so that the id without a NEQ is `nom-<name>`. */
export function contractor(fields: XmlFields): Contractor {
  const name = fields.get('nomcontractant');
  const neq = validNeq(fields.get('neqcontractant'));
  return {
    id: neq !== undefined ? `FO-${neq}` : name === undefined ? undefined : named('nom', name, ''),
    name,
    neq,
  };
}
