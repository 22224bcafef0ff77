import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { linksIn, Prose } from './prose.tsx';

test('a link is written in the text by the name of its address', () => {
  const html = renderToString(
    <Prose
      blocks={['Read the [method](method), then [act](now).', ['one'], { numbered: ['first'] }]}
      links={{ method: '/fr/methode' }}
    />,
  );
  expect(html).toBe(
    '<p>Read the <a href="/fr/methode">method</a>, then act.</p><ul class="prose-list"><li>one</li></ul><ol class="prose-list"><li>first</li></ol>',
  );
});

test('the links of a text can be listed, to check that each leads somewhere', () => {
  expect(linksIn('See [a](one) and [b](two).')).toEqual(['one', 'two']);
});

test('what looks like markup in a text is only text', () => {
  expect(renderToString(<Prose blocks={['<script>x</script>']} links={{}} />)).toBe(
    '<p>&lt;script>x&lt;/script></p>',
  );
});
