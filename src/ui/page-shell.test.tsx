import { describe, expect, test } from 'vitest';
import { type PageShellProps, renderPage } from './page-shell.tsx';

const shell: PageShellProps = {
  lang: 'fr',
  title: 'Contrats',
  description: 'Les contrats publics.',
  path: '/fr/contrats?q=pont',
  canonical: '/fr/contrats',
  origin: 'https://limpide.example',
  alternates: { json: '/fr/contrats.json?q=pont', csv: '/fr/contrats.csv?q=pont' },
  edition: {
    number: 42,
    id: '9f3a51c0'.repeat(8),
    date: '2026-11-23T15:04:00Z',
    fictional: true,
    sources: 3,
  },
  assets: {
    css: '/assets/s.css',
    js: '/assets/s.js',
    favicon: '/assets/f.svg',
    preload: ['/assets/a.woff2'],
    fonts: [],
  },
  sections: [
    { id: 'procurement', href: '/fr/contrats' },
    { id: 'data', href: '/fr/donnees' },
  ],
  section: 'procurement',
};

describe('a page', () => {
  const html = renderPage(shell, <a href="/fr/acheteurs/1">Ville</a>);

  test('leads to itself in the other language, with its search', () => {
    expect(html).toContain('<a class="lang-switch" href="/en/contracts?q=pont" lang="en" hreflang="en"');
    expect(html).toContain(
      '<link rel="alternate" hreflang="en" href="https://limpide.example/en/contracts"/>',
    );
    expect(html).toContain('<link rel="canonical" href="https://limpide.example/fr/contrats"/>');
  });
  test('links only the sections that exist, and says which one this is', () => {
    expect(html).toContain('<a href="/fr/contrats" aria-current="true">Achats</a>');
    expect(html).not.toContain('Paroles');
  });
  test('says that fictional data is fictional, and only then', () => {
    const banner = 'Données de démonstration, fictives';
    expect(html).toContain(banner);
    const edition = shell.edition;
    if (!edition) throw new Error('the shell above has an edition');
    expect(renderPage({ ...shell, edition: { ...edition, fictional: false } }, null)).not.toContain(banner);
  });
  test('names its edition, its fingerprint and its data', () => {
    expect(html).toContain('Édition 42');
    expect(html).toContain('<code title="9f3a51c09f3a51c0');
    expect(html).toContain('href="/fr/contrats.csv?q=pont"');
  });
  test('has no inline style and no inline script: a strict policy would refuse them', () => {
    expect(html).not.toMatch(/\sstyle="|<style|\son\w+="|javascript:/);
    expect(html.match(/<script[^>]*>[^<]/)).toBeNull();
  });
  test('of an unknown address offers the other language’s home, and no canonical address', () => {
    const lost = renderPage({ ...shell, path: '/fr/nulle-part', canonical: undefined, indexed: false }, null);
    expect(lost).toContain('class="lang-switch" href="/en"');
    expect(lost).not.toContain('rel="canonical"');
    expect(lost).toContain('content="noindex"');
  });
  test('prints its links as numbered references', () => {
    expect(html).toContain('<a href="/fr/acheteurs/1" data-ref="1">Ville</a>');
    expect(html).toContain('<li>https://limpide.example/fr/acheteurs/1</li>');
  });
  test('escapes what comes from data', () => {
    const hostile = renderPage({ ...shell, title: '</title><script>x' }, <p>{'<img src=x>'}</p>);
    expect(hostile).not.toContain('<script>x');
    expect(hostile).not.toContain('<img');
  });
});
