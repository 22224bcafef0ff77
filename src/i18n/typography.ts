/** French spaces: the no-break spaces that French puts beside its punctuation, so that writers type plain ones. */

const noBreak = '\u00a0';
const narrow = '\u202f';

/**
 * Replaces the plain space before : and » and after « by a no-break space, the one before ; ! ? by a narrow one,
 * and the ones inside a number and before %, $ and units of dollars by a no-break space. Other spaces stay.
 */
export function frenchSpaces(text: string): string {
  return text
    .replace(/ (?=[:»])/g, noBreak)
    .replace(/« /g, `«${noBreak}`)
    .replace(/ (?=[;!?])/g, narrow)
    .replace(/(?<=\d) (?=(?:\d{3}(?!\d)|%|\$|[kMG]\$))/g, noBreak);
}

/** Template tag for French text: french`Combien ? ${n}` puts French spaces in the fixed parts, values stay as given. */
export function french(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return parts.map((part, i) => frenchSpaces(part) + (i < values.length ? String(values[i]) : '')).join('');
}

/** Places where a plain space stands beside French punctuation, with the words around; empty when there is none. */
export function frenchSpacingFaults(text: string): string[] {
  return [...text.matchAll(/.{0,20}(?: [:;!?»](?=\s|$|[.,)])|« ).{0,10}/g)].map(([found]) => found.trim());
}
