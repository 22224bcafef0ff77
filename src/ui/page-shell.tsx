/** The whole page around a body: head, header, main, printed references, footer; complete without JavaScript. */
import { type ComponentChildren, Fragment, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { type Language, locales, otherOf } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';
import { otherLanguage, url } from '../routes.ts';
import type { AssetManifest } from './asset-manifest.ts';
import { numberReferences, PrintReferences, type Reference } from './print-references.tsx';
import { type Alternates, type EditionFacts, SiteFooter } from './site-footer.tsx';
import { type SectionId, type SectionLink, SiteHeader } from './site-header.tsx';

export interface PageShellProps {
  readonly lang: Language;
  /** Without the site's name, which is added. */
  readonly title: string;
  /** One plain sentence, for search engines and previews. */
  readonly description: string;
  /** This page's address on this site, with its query: "/fr/contrats?q=pont". */
  readonly path: string;
  /** This page in the other language; found from the address when left out, else the other language's home. */
  readonly otherPath?: string | undefined;
  /** The address that stands for this page, when it is not `path` (a default spelled out, a page of results). */
  readonly canonical?: string | undefined;
  /** Scheme and host under which the public reaches this site, no slash at the end. */
  readonly origin: string;
  readonly alternates?: Alternates | undefined;
  /** null on pages that no edition was read for (an error before any edition is made). */
  readonly edition: EditionFacts | null;
  readonly assets: AssetManifest;
  readonly sections: readonly SectionLink[];
  readonly section: SectionId | null;
  /** The page's content is real whatever the edition. */
  readonly real?: boolean | undefined;
  /** Citations printed after the numbered links. */
  readonly references?: readonly Reference[] | undefined;
  /** False for pages that search engines should leave out (errors, old editions, pages of filters). */
  readonly indexed?: boolean | undefined;
  /** For pages whose tables or maps need more than the usual width. */
  readonly wide?: boolean | undefined;
  /** Address of a picture of what the page says, for those who share it. */
  readonly card?: string | undefined;
  /** Address that tells how to embed what the page is about. */
  readonly oembed?: string | undefined;
  /** JSON-LD for search engines: a block of data, not a script that runs. */
  readonly structured?: object | undefined;
}

function Head(props: PageShellProps & { otherPath: string }) {
  const { lang, origin, assets, alternates } = props;
  const canonical = props.canonical ?? props.path;
  const found = otherLanguage(canonical);
  const title =
    props.title === words(lang).site.name ? props.title : `${props.title} – ${words(lang).site.name}`;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title}</title>
      <meta name="description" content={props.description} />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#fbfaf7" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#10191d" media="(prefers-color-scheme: dark)" />
      {props.indexed === false ? <meta name="robots" content="noindex" /> : null}
      {assets.preload.map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.css} />
      <link rel="icon" href={assets.favicon} type="image/svg+xml" />
      {found === undefined ? null : (
        <>
          <link rel="canonical" href={origin + canonical} />
          <link rel="alternate" hreflang={lang} href={origin + canonical} />
          <link rel="alternate" hreflang={otherOf(lang)} href={origin + found} />
        </>
      )}
      {alternates?.json === undefined ? null : (
        <link rel="alternate" type="application/json" href={alternates.json} />
      )}
      {alternates?.csv === undefined ? null : <link rel="alternate" type="text/csv" href={alternates.csv} />}
      {alternates?.atom === undefined ? null : (
        <link rel="alternate" type="application/atom+xml" href={alternates.atom} title={props.title} />
      )}
      {alternates?.jsonfeed === undefined ? null : (
        <link rel="alternate" type="application/feed+json" href={alternates.jsonfeed} title={props.title} />
      )}
      {alternates?.ics === undefined ? null : (
        <link rel="alternate" type="text/calendar" href={alternates.ics} title={props.title} />
      )}
      {props.oembed === undefined ? null : (
        <link rel="alternate" type="application/json+oembed" href={props.oembed} title={props.title} />
      )}
      <meta property="og:title" content={props.title} />
      <meta property="og:description" content={props.description} />
      {props.card === undefined ? null : (
        <>
          <meta property="og:image" content={props.card} />
          <meta property="og:image:width" content="1200" />
          <meta property="og:image:height" content="630" />
          <meta name="twitter:card" content="summary_large_image" />
        </>
      )}
      <meta property="og:locale" content={locales[lang].replace('-', '_')} />
      {props.structured === undefined ? null : (
        <script
          type="application/ld+json"
          // No text in it can end the block.
          dangerouslySetInnerHTML={{ __html: JSON.stringify(props.structured).replaceAll('<', '\\u003c') }}
        />
      )}
      <script type="module" src={assets.js} />
    </head>
  );
}

/**
 * The page as HTML. The body is rendered first, so that its links can be numbered for paper; nothing in the result is
 * inline script or style.
 */
export function renderPage(props: PageShellProps, body: ComponentChildren): string {
  const { lang } = props;
  const otherPath = props.otherPath ?? otherLanguage(props.path) ?? url('home', otherOf(lang));
  const main = numberReferences(renderToString(h(Fragment, null, body)), props.origin);
  const page = (
    <html lang={locales[lang]}>
      <Head {...props} otherPath={otherPath} />
      <body class={props.wide ? 'wide' : undefined}>
        <a class="skip-link" href="#main">
          {words(lang).site.skip}
        </a>
        <SiteHeader
          lang={lang}
          sections={props.sections}
          section={props.section}
          otherHref={otherPath}
          path={props.path}
          fictional={props.edition?.fictional ?? false}
          real={props.real ?? false}
        />
        <main id="main" class="wrap" tabIndex={-1} dangerouslySetInnerHTML={{ __html: main.html }} />
        <div class="wrap">
          <PrintReferences references={[...main.references, ...(props.references ?? [])]} lang={lang} />
        </div>
        <SiteFooter
          lang={lang}
          edition={props.edition}
          alternates={props.alternates ?? {}}
          address={props.origin + props.path}
        />
      </body>
    </html>
  );
  return `<!doctype html>${renderToString(page)}`;
}
