/** The first page: one search, and the few figures that say what the data hold. */

import { url } from '../../routes.ts';
import { Figure } from '../../ui/figure.tsx';
import { SearchForm } from '../../ui/search-form.tsx';
import { headlineFigures } from '../figures.ts';
import type { Page } from '../page.ts';
import { text } from './text.ts';

export const home: Page = {
  route: 'home',
  section: null,
  formats: ['json'],
  async html({ lang, edition }) {
    const words = text[lang];
    const figures = await headlineFigures(edition, lang);
    return {
      title: words.title,
      description: words.description,
      body: (
        <>
          <section class="hero">
            <h1>{words.headline}</h1>
            <p class="lede">{words.lede}</p>
            <SearchForm lang={lang} action={url('search', lang)} />
          </section>
          <section class="figures">
            {figures.map(({ figure, label }) => (
              <Figure key={figure.measure} figure={figure} lang={lang} label={label} />
            ))}
          </section>
        </>
      ),
    };
  },
  async data({ lang, edition }) {
    const figures = await headlineFigures(edition, lang);
    return { kind: 'value', value: { figures: figures.map(({ figure }) => figure) } };
  },
};
