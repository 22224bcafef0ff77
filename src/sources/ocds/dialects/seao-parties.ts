/** Parties of SEAO's releases: the NEQ as a validated identifier, addresses without e-mail addresses. */
import { isObject, type JsonObject } from '../json.ts';

/** Québec's enterprise number (Registraire des entreprises): ten digits. */
const neqScheme = 'CA-QC-NEQ';

/** What an address to be cleaned holds: an @, a comma at an end or two in a row, or nothing. */
const suspect = /@|^[\s,;]*$|^[\s,;]|[\s,;]$|,\s*,/;

/** The party with its `identifier`, its address cleaned; what is not an object stays as it was. */
export function partyOf(party: unknown): unknown {
  if (!isObject(party)) return party;
  const changed: JsonObject = { ...party };
  const neq = isObject(party['details']) ? validNeq(party['details']['neq']) : undefined;
  if (neq !== undefined && party['identifier'] === undefined) {
    const legalName = typeof party['name'] === 'string' ? { legalName: party['name'] } : {};
    changed['identifier'] = { scheme: neqScheme, id: neq, ...legalName };
  }
  if (isObject(party['address'])) changed['address'] = addressOf(party['address']);
  return changed;
}

/** Ten digits that are not a placeholder: 1234567890 and one digit repeated are typed where there is no number. */
export function validNeq(value: unknown): string | undefined {
  const neq = typeof value === 'number' ? String(value) : value;
  if (typeof neq !== 'string' || !/^\d{10}$/.test(neq)) return undefined;
  return neq === '1234567890' || neq === '0123456789' || /^(\d)\1{9}$/.test(neq) ? undefined : neq;
}

const email = /(?:(?:courriel|e-?mail)\s*:?\s*)?[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;

/** E-mail addresses go (a person's, as a rule), and the commas left of an address of which one line is empty. */
function addressOf(address: JsonObject): JsonObject {
  const kept: JsonObject = { ...address };
  for (const [key, value] of Object.entries(address)) {
    if (typeof value !== 'string' || !suspect.test(value)) continue;
    const text = value
      .replace(email, '')
      .replace(/\s*,(?:\s*,)+\s*/g, ', ')
      .replace(/^[\s,;]+|[\s,;]+$/g, '');
    if (text === '') delete kept[key];
    else kept[key] = text;
  }
  return kept;
}
