/** Sitemaps: every page that search engines may show, in both languages, in files of ten thousand pages. */
import type { Edition } from '../../editions/open.ts';
import { number, text } from '../../engine/cells.ts';
import { flags } from '../../flags/registry.ts';
import { type Language, languages } from '../../i18n/language.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { measures } from '../../measures/registry.ts';
import { pages } from '../../pages/registry.ts';
import { type RouteName, routes, url } from '../../routes.ts';
import countsSql from './sitemap-counts.sql';
import organizationsSql from './sitemap-organizations.sql';
import processesSql from './sitemap-processes.sql';

const size = 10_000;
const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function escaped(address: string): string {
  return address.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** The index of sitemaps. */
export async function sitemapIndex(edition: Edition, origin: string): Promise<string> {
  const [counts] = await edition.all(countsSql);
  const files = (['processes', 'buyers', 'suppliers'] as const).flatMap((kind) =>
    Array.from(
      { length: Math.ceil((counts ? number(counts, kind) : 0) / size) },
      (_, n) => `${kind}-${n + 1}`,
    ),
  );
  const entries = ['pages', ...files].map(
    (file) =>
      `<sitemap><loc>${escaped(`${origin}/sitemaps/${file}.xml`)}</loc><lastmod>${edition.manifest.publishedAt}</lastmod></sitemap>`,
  );
  return `${head}<sitemapindex xmlns="${namespace}">\n${entries.join('\n')}\n</sitemapindex>\n`;
}

/** A page's address in a language. */
type Address = (lang: Language) => string;

function urlset(origin: string, addresses: readonly Address[]): string {
  const entries = addresses.flatMap((address) => {
    const links = languages
      .map(
        (lang) =>
          `<xhtml:link rel="alternate" hreflang="${lang}" href="${escaped(origin + address(lang))}"/>`,
      )
      .join('');
    return languages.map((lang) => `<url><loc>${escaped(origin + address(lang))}</loc>${links}</url>`);
  });
  return `${head}<urlset xmlns="${namespace}" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}

/** Pages without a parameter, flags and measures; figures are met from them. */
function knownPages(): Address[] {
  const fixed = pages
    .map(({ route }) => route)
    .filter((route): route is Exclude<RouteName, 'figure'> => !routes[route].fr.includes(':'))
    .map(
      (route): Address =>
        (lang) =>
          routes[route][lang],
    );
  return [
    ...fixed,
    ...flags.map(
      ({ id }): Address =>
        (lang) =>
          url('flag', lang, { id }),
    ),
    ...measures.map(
      ({ id }): Address =>
        (lang) =>
          url('measure', lang, { id }),
    ),
  ];
}

/** @param file "pages", "processes-1"… @throws LimpideError notFound */
export async function sitemap(edition: Edition, origin: string, file: string): Promise<string> {
  if (file === 'pages') return urlset(origin, knownPages());
  const [, kind = '', part = ''] = /^(processes|buyers|suppliers)-([1-9]\d{0,5})$/.exec(file) ?? [];
  const skip = (Number(part) - 1) * size;
  const rows =
    kind === ''
      ? []
      : kind === 'processes'
        ? await edition.all(processesSql, { size, skip })
        : await edition.all(organizationsSql, { role: kind.slice(0, -1), size, skip });
  if (rows.length === 0)
    throw new LimpideError('notFound', 'There is no such sitemap; /sitemap.xml names them.');
  return urlset(
    origin,
    rows.map((row): Address => {
      const id = text(row, 'id');
      if (kind === 'processes') return (lang) => url('process', lang, { ocid: id });
      return (lang) => url(kind === 'buyers' ? 'buyer' : 'supplier', lang, { id });
    }),
  );
}
