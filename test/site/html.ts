/** Reads the pages' HTML into a tree, as strictly as the server writes it: a tag left open or closed twice is an error. */

export interface HtmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: HtmlElement | undefined;
  readonly children: (HtmlElement | string)[];
}

const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);
const token =
  /<!--[\s\S]*?-->|<!doctype[^>]*>|<(?<closing>\/)?(?<name>[a-z][a-z0-9-]*)(?<attributes>(?:\s+[^\s=>"/]+(?:="[^"]*")?)*)\s*(?<alone>\/)?>|(?<text>[^<]+)|(?<stray><)/giy;

const entities: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', amp: '&', nbsp: '\u00a0' };

function unescaped(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return entities[name] ?? whole;
  });
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/([^\s="]+)(?:="([^"]*)")?/g)) {
    if (found.has(name)) throw new Error(`attribute ${name} is written twice in ${text}`);
    found.set(name, unescaped(value));
  }
  return found;
}

/** @throws Error on a tag that does not fit */
export function parseHtml(html: string): HtmlElement {
  const root: HtmlElement = { name: '#document', attributes: new Map(), parent: undefined, children: [] };
  let at: HtmlElement = root;
  for (const { groups = {}, index } of html.matchAll(new RegExp(token, 'giy'))) {
    const name = groups['name']?.toLowerCase();
    if (groups['stray'] !== undefined) throw new Error(`a stray < at ${html.slice(index, index + 60)}`);
    if (groups['text'] !== undefined) at.children.push(unescaped(groups['text']));
    if (name === undefined) continue;
    if (groups['closing'] !== undefined) {
      if (at.name !== name || at.parent === undefined)
        throw new Error(`</${name}> closes <${at.name}> at ${html.slice(index - 60, index + 10)}`);
      at = at.parent;
      continue;
    }
    const attributes = attributesOf(groups['attributes'] ?? '');
    const element: HtmlElement = { name, attributes, parent: at, children: [] };
    at.children.push(element);
    if (!empty.has(name) && groups['alone'] === undefined) at = element;
  }
  if (at !== root) throw new Error(`<${at.name}> is never closed`);
  return root;
}

/** Every element under `from`, in the order of the page. */
export function* elements(from: HtmlElement): Generator<HtmlElement> {
  for (const child of from.children) {
    if (typeof child === 'string') continue;
    yield child;
    yield* elements(child);
  }
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attributes.get(name);
}

export function hasClass(element: HtmlElement, name: string): boolean {
  return (element.attributes.get('class') ?? '').split(/\s+/).includes(name);
}

export function find(from: HtmlElement, wanted: (element: HtmlElement) => boolean): HtmlElement | undefined {
  for (const element of elements(from)) if (wanted(element)) return element;
  return undefined;
}

export function textOf(element: HtmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The language in force: that of the nearest element that states one, without its country. */
export function languageOf(element: HtmlElement | undefined): string {
  for (let one = element; one !== undefined; one = one.parent) {
    const lang = one.attributes.get('lang');
    if (lang !== undefined) return lang.replace(/-.*/, '');
  }
  return '';
}
