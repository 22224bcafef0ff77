/** What a page's head says of its other forms: the canonical address, its twin in the other language, its data. */
import { attribute, elements, type HtmlElement } from './html.ts';

/** Addresses by rel and language or type, from the head. */
export function alternates(page: HtmlElement): Map<string, string> {
  const all = new Map<string, string>();
  for (const element of elements(page)) {
    if (element.name !== 'link') continue;
    const rel = attribute(element, 'rel');
    const href = attribute(element, 'href') ?? '';
    if (rel === 'canonical') all.set(rel, href);
    if (rel === 'alternate')
      all.set(attribute(element, 'hreflang') ?? attribute(element, 'type') ?? '', href);
  }
  return all;
}
