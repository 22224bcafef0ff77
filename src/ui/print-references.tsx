/** References on paper: every link of a page gets a number, and a list at the end says where each leads. */
import type { Language } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';

export interface Reference {
  /** What is printed: an absolute address, or the words of a citation. */
  readonly text: string;
}

export interface Numbered {
  /** The same HTML, each link carrying data-ref="n"; the print sheet shows it as [n]. */
  readonly html: string;
  readonly references: readonly Reference[];
}

/** One opening <a> as preact writes it: every attribute bare or between double quotes. */
const openingLink = /<a((?:\s[^\s=>"]+(?:="[^"]*")?)*)>/g;

function unescaped(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** A readable address for paper: absolute, with accents instead of percent signs where that is safe. */
function printable(href: string, origin: string): string {
  const absolute = href.startsWith('/') ? `${origin}${href}` : href;
  try {
    return decodeURI(absolute).replace(/\s/g, '%20');
  } catch {
    return absolute;
  }
}

/**
 * Numbers the links of rendered HTML in reading order; the same address keeps its first number. Left alone: links
 * within the page, and those marked data-unprinted because paper does not show them (filters, pages of results).
 */
export function numberReferences(html: string, origin: string): Numbered {
  const numbers = new Map<string, number>();
  const numbered = html.replace(openingLink, (tag: string, attributes: string) => {
    const href = /\shref="([^"]*)"/.exec(attributes)?.[1];
    if (href === undefined || href.startsWith('#') || /\sdata-unprinted(?=[\s="]|$)/.test(attributes))
      return tag;
    const address = printable(unescaped(href), origin);
    let number = numbers.get(address);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(address, number);
    }
    return `<a${attributes} data-ref="${number}">`;
  });
  return { html: numbered, references: [...numbers.keys()].map((text) => ({ text })) };
}

/** Hidden on screen, where the links themselves serve. */
export function PrintReferences({ references, lang }: { references: readonly Reference[]; lang: Language }) {
  if (references.length === 0) return null;
  return (
    <section class="print-references paper">
      <h2>{words(lang).print.references}</h2>
      <ol>
        {references.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ol>
    </section>
  );
}
