/** Quotes are short, unchanged since they were written down, and stand word for word in their text where it is at hand. */
import { longestQuote, normalized, quoteHash, wordCount, wordOffset } from '../quotes.ts';
import type { Part } from '../schema/dossier.ts';
import type { Quotation } from '../schema/words.ts';
import type { CheckContext } from './check.ts';

interface Placed {
  readonly part: Part;
  readonly path: readonly PropertyKey[];
  readonly quotation: Quotation;
}

function quotationsOf({ files }: CheckContext): Placed[] {
  return [
    ...files.statements.map((quotation, index) => ({
      part: 'statements' as const,
      path: [index],
      quotation,
    })),
    ...files.claims.flatMap(({ quotation }, index) =>
      quotation ? [{ part: 'claims' as const, path: [index, 'quotation'], quotation }] : [],
    ),
    ...files.dossier.requests.map(({ quotation }, index) => ({
      part: 'dossier' as const,
      path: ['requests', index, 'quotation'],
      quotation,
    })),
  ];
}

export function checkQuotations(context: CheckContext): void {
  const { fault, texts, files } = context;
  for (const { part, path, quotation } of quotationsOf(context)) {
    const { quote, source } = quotation;
    const at = [...path, 'quote'];
    const words = wordCount(quote);
    if (words > longestQuote)
      fault(
        part,
        at,
        `the quote has ${words} words, and ${longestQuote} are the most`,
        'Shorten it, or say it in other words in the paraphrase',
      );
    const hash = quoteHash(quote);
    if (hash !== quotation.quoteHash)
      fault(
        part,
        at,
        'the quote is not the one that its hash was made of',
        `Put the quote back word for word; if it was wrong before, check it in the source and write quoteHash: ${hash}`,
      );
    if (files.sources.find(({ id }) => id === source)?.text === undefined)
      fault(
        part,
        [...path, 'source'],
        `the source "${source}" has no hash of its text, so no quote of it can be checked`,
        'Add text: { sha256, words } to the source, or quote another one',
      );
    const text = texts.get(source);
    if (text !== undefined) checkPlace(context, { part, path, quotation }, text);
  }
}

function checkPlace({ fault }: CheckContext, { part, path, quotation }: Placed, text: string): void {
  const offset = wordOffset(text, quotation.quote);
  if (offset === undefined)
    fault(
      part,
      [...path, 'quote'],
      `the quote does not stand in the text of "${quotation.source}"`,
      `Copy it word for word; it begins near "${nearby(text, quotation.wordOffset)}"`,
    );
  else if (offset !== quotation.wordOffset)
    fault(
      part,
      [...path, 'wordOffset'],
      `the quote begins after ${offset} words, not ${quotation.wordOffset}`,
      `Write wordOffset: ${offset}`,
    );
}

function nearby(text: string, offset: number): string {
  return normalized(text)
    .split(' ')
    .slice(offset, offset + 4)
    .join(' ');
}
