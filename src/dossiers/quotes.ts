/**
 * Quotes are word for word, and short: they are compared with the text in a normal form, and kept with a hash, so that a
 * changed quote is seen even where the text is not at hand.
 */
import { createHash } from 'node:crypto';

/** Longest quote, in words. */
export const longestQuote = 20;

/** Straight apostrophes and quotation marks, one space between words, no reference marks such as [7]. */
export function normalized(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\[\d+\]/g, ' ')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
}

/** How many words a text has in its normal form. */
export function wordCount(text: string): number {
  const plain = normalized(text);
  return plain === '' ? 0 : plain.split(' ').length;
}

/** SHA-256 of the quote's normal form. */
export function quoteHash(quote: string): string {
  return createHash('sha256').update(normalized(quote)).digest('hex');
}

const inWord = /[\p{L}\p{N}]/u;

/** Words before the first place where the quote stands whole, or undefined when the text does not have it. */
export function wordOffset(text: string, quote: string): number | undefined {
  const [plain, wanted] = [normalized(text), normalized(quote)];
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + 1)) {
    const cutsBefore = inWord.test(plain[at - 1] ?? ' ') && inWord.test(wanted[0] ?? ' ');
    const cutsAfter = inWord.test(plain[at + wanted.length] ?? ' ') && inWord.test(wanted.at(-1) ?? ' ');
    if (!cutsBefore && !cutsAfter) return plain.slice(0, at).split(' ').length - 1;
  }
  return undefined;
}
