/** A figure or a chart alone, for the pages of others: what it says, from which edition, and the way back; nothing that runs. */
import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { shortHash } from '../i18n/format.ts';
import { type Language, locales } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';
import type { AssetManifest } from './asset-manifest.ts';

export interface EmbedProps {
  readonly lang: Language;
  readonly title: string;
  /** Absolute address of the page that it comes from, with its edition. */
  readonly href: string;
  readonly edition: { readonly number: number; readonly id: string; readonly fictional: boolean };
  readonly origin: string;
  readonly assets: Pick<AssetManifest, 'css'>;
}

export function renderEmbed(props: EmbedProps, body: ComponentChildren): string {
  const { lang, title, href, edition, origin, assets } = props;
  const text = words(lang);
  const page = (
    <html lang={locales[lang]}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <base target="_blank" />
        <meta name="robots" content="noindex" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={origin + assets.css} />
        <link rel="canonical" href={href} />
      </head>
      <body class="embed">
        <main>
          {body}
          <p class="eyebrow">
            {edition.fictional ? <em class="badge">{text.demo.short}</em> : null}{' '}
            <a href={href} target="_blank" rel="noopener">
              {text.site.name}
            </a>{' '}
            · {text.footer.edition(edition.number)} · <code title={edition.id}>{shortHash(edition.id)}</code>
          </p>
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}`;
}

/** One number with its title and what narrows it. */
export function EmbeddedFigure({ title, filters, value }: { title: string; filters: string; value: string }) {
  return (
    <>
      <h1 class="embed-title">{title}</h1>
      {filters === '' ? null : <p>{filters}</p>}
      <p class="figure figure-headline">
        <span class="figure-value">{value}</span>
      </p>
    </>
  );
}

/** The chart of this id in a page's body: its own `<figure>`, or undefined where there is none. */
export function chartOf(body: ComponentChildren, id: string): string | undefined {
  if (!/^[\w-]{1,80}$/.test(id)) return undefined;
  const html = renderToString(h('div', null, body));
  const start = html.search(new RegExp(`<figure class="chart"[^>]*\\sid="${id}"`));
  if (start < 0) return undefined;
  const end = html.indexOf('</figure>', start);
  return end < 0 ? undefined : html.slice(start, end + '</figure>'.length);
}
