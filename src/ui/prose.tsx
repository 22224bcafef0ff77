/** Running text whose links are written in it: « lire la [méthode](method) », where `method` names an address given apart. */
import type { ComponentChildren } from 'preact';

export type Links = Readonly<Record<string, string>>;

const link = /\[([^\]]+)\]\((\w+)\)/g;

/** Names of the links that a text uses. */
export function linksIn(text: string): string[] {
  return [...text.matchAll(link)].map(([, , name = '']) => name);
}

/** The text with its links; one whose address is not given stays plain words. */
export function inline(text: string, links: Links): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const found of text.matchAll(link)) {
    const [whole, label = '', name = ''] = found;
    parts.push(text.slice(from, found.index));
    const href = links[name];
    parts.push(
      href === undefined ? (
        label
      ) : (
        <a key={found.index} href={href}>
          {label}
        </a>
      ),
    );
    from = found.index + whole.length;
  }
  parts.push(text.slice(from));
  return parts;
}

/** A block of text: a paragraph, a list, or a list whose order counts. */
export type Block = string | readonly string[] | { readonly numbered: readonly string[] };

export interface ProseSection {
  /** The section's place in the address: stable, the same in both languages. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

function Items({ items, links }: { items: readonly string[]; links: Links }) {
  return (
    <>
      {items.map((item) => (
        <li key={item}>{inline(item, links)}</li>
      ))}
    </>
  );
}

function OneBlock({ block, links }: { block: Block; links: Links }) {
  if (typeof block === 'string') return <p>{inline(block, links)}</p>;
  if ('numbered' in block) {
    return (
      <ol class="prose-list">
        <Items items={block.numbered} links={links} />
      </ol>
    );
  }
  return (
    <ul class="prose-list">
      <Items items={block} links={links} />
    </ul>
  );
}

export function Prose({ blocks, links }: { blocks: readonly Block[]; links: Links }) {
  return (
    <>
      {blocks.map((block, index) => (
        <OneBlock key={String(index)} block={block} links={links} />
      ))}
    </>
  );
}

/** Sections of text one after the other, each with its own address. */
export function ProseSections({ sections, links }: { sections: readonly ProseSection[]; links: Links }) {
  return (
    <>
      {sections.map(({ id, title, blocks }) => (
        <section key={id} id={id}>
          <h2>{title}</h2>
          <Prose blocks={blocks} links={links} />
        </section>
      ))}
    </>
  );
}

/** What a long page holds, as links to its sections. */
export function Contents({
  label,
  sections,
}: {
  label: string;
  sections: readonly { readonly id: string; readonly title: string }[];
}) {
  return (
    <nav class="contents screen" aria-label={label}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
