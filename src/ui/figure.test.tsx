import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Figure, type FigureProps } from './figure.tsx';

const figure: FigureProps = {
  measure: 'single-bid-share',
  params: { method: 'open' },
  value: '0.12014061207609595',
  unit: 'share',
  edition: 'e1',
  href: '/fr/chiffres/single-bid-share?method=open',
};

describe('a figure', () => {
  test('carries its exact value, its measure and its parameters for machines, and its source for people', () => {
    const html = renderToString(<Figure figure={figure} lang="fr" label="d’avis" />);
    expect(html).toContain(
      '<data class="figure-value" value="0.12014061207609595" data-measure="single-bid-share" data-params="{&quot;method&quot;:&quot;open&quot;}" data-edition="e1">12,0\u00a0%</data>',
    );
    expect(html).toContain('href="/fr/chiffres/single-bid-share?method=open"');
    expect(html).toContain('aria-label="D’où vient ce chiffre\u202f? 12,0\u00a0% d’avis"');
  });
  test('that cannot be computed says so, and what is missing', () => {
    const html = renderToString(
      <Figure figure={{ ...figure, value: null, missing: ['awards/value'] }} lang="en" />,
    );
    expect(html).toContain('>cannot be computed</data>');
    expect(html).toMatch(/<data [^>]*\svalue(?=\s)/);
    expect(html).toContain('missing: awards/value');
  });
  test('in a table is itself the link to its source', () => {
    const html = renderToString(
      <Figure figure={{ ...figure, unit: 'CAD', value: '2400000.10' }} lang="en" variant="cell" />,
    );
    expect(html).toMatch(
      /<a class="figure-link"[^>]*><data[^>]*value="2400000.10"[^>]*>\$2,400,000<\/data><\/a>/,
    );
  });
});
