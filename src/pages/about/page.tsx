/** What Limpide is, where the idea comes from, what it promises, and how anyone can run it, answer it or help. */
import { url } from '../../routes.ts';
import { CodeBlock } from '../../ui/code-block.tsx';
import { Prose } from '../../ui/prose.tsx';
import { textLinks } from '../method/links.ts';
import type { Page } from '../page.ts';
import { sections, text } from './text.ts';

export const about: Page = {
  route: 'about',
  section: null,
  formats: [],

  async html({ lang }) {
    const words = text[lang];
    const links = textLinks(lang);
    return {
      title: words.title,
      description: words.description,
      canonical: url('about', lang),
      body: (
        <>
          <section>
            <h1>{words.title}</h1>
            <p class="lede">{words.lede}</p>
          </section>
          {sections[lang].map(({ id, title, blocks }) => (
            <section key={id} id={id} class={id === 'promises' ? 'numbered' : undefined}>
              <h2>{title}</h2>
              <Prose blocks={blocks} links={links} />
              {id === 'who' ? <CodeBlock lang={lang} code="npm start" /> : null}
            </section>
          ))}
        </>
      ),
    };
  },
};
