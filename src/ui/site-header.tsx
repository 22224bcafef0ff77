/** The head of every page: the name, the sections that exist, and the same page in the other language. */
import { type Language, otherOf } from '../i18n/language.ts';
import { words } from '../i18n/words.ts';
import { url } from '../routes.ts';
import { DemoBanner } from './demo-banner.tsx';

export const sectionIds = ['statements', 'procurement', 'projects', 'outcomes', 'data'] as const;
export type SectionId = (typeof sectionIds)[number];

/** A section that this server has; one that is not there yet is not in the list, so never a dead link. */
export interface SectionLink {
  readonly id: SectionId;
  readonly href: string;
}

export interface SiteHeaderProps {
  readonly lang: Language;
  readonly sections: readonly SectionLink[];
  readonly section: SectionId | null;
  /** This page's address in the other language. */
  readonly otherHref: string;
  /** This page's own address, to tell "this page" from "this section". */
  readonly path: string;
  readonly fictional: boolean;
  /** This page's content is real, whatever the edition. */
  readonly real?: boolean;
}

/** The mark is the product in one sign: the official ring around the measured disc. */
export function BrandMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="9.5" fill="none" stroke="currentColor" stroke-width="3" />
      <circle cx="12" cy="12" r="4" fill="currentColor" />
    </svg>
  );
}

export function SiteHeader({ lang, sections, section, otherHref, path, fictional, real }: SiteHeaderProps) {
  const text = words(lang);
  const other = otherOf(lang);
  const current = (link: SectionLink) =>
    link.href === path ? 'page' : link.id === section ? 'true' : undefined;
  return (
    <header class="site-header">
      {fictional ? <DemoBanner lang={lang} real={real ?? false} /> : null}
      <div class="wrap site-bar">
        <a
          class="brand"
          href={url('home', lang)}
          aria-current={path === url('home', lang) ? 'page' : undefined}
        >
          <BrandMark />
          {text.site.name}
        </a>
        <nav class="site-nav" aria-label={text.nav.label}>
          <ul>
            {sections.map((link) => (
              <li key={link.id}>
                <a href={link.href} aria-current={current(link)}>
                  {text.nav[link.id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <a class="lang-switch" href={otherHref} lang={other} hreflang={other} rel="alternate">
          {text.site.otherLanguage}
        </a>
      </div>
    </header>
  );
}
