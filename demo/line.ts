/** One line of JSON for a release. Parties come back in many releases: each is written once and its text kept. */
import type { Party, Release } from './ocds.ts';

const texts = new WeakMap<Party, string>();

function textOf(party: Party): string {
  const known = texts.get(party);
  if (known !== undefined) return known;
  const text = JSON.stringify(party);
  texts.set(party, text);
  return text;
}

/** The release as JSON, its parties last, with the line's end. */
export function lineOf(release: Release): string {
  const { parties, ...rest } = release;
  const text = JSON.stringify(rest);
  if (!parties) return `${text}\n`;
  return `${text.slice(0, -1)},"parties":[${parties.map(textOf).join()}]}\n`;
}
