import { expect, test } from 'vitest';
import { numberReferences } from './print-references.tsx';

const origin = 'https://limpide.example';

test('the same address keeps its number; another gets the next', () => {
  const { html, references } = numberReferences(
    '<a href="/a">1</a> <a class="x" href="/b?c&amp;d">2</a> <a href="/a">3</a>',
    origin,
  );
  expect(html).toBe(
    '<a href="/a" data-ref="1">1</a> <a class="x" href="/b?c&amp;d" data-ref="2">2</a> <a href="/a" data-ref="1">3</a>',
  );
  expect(references.map(({ text }) => text)).toEqual([`${origin}/a`, `${origin}/b?c&d`]);
});

test('links within the page and controls that paper does not show have no number', () => {
  const html =
    '<a href="#x">1</a><a href="/f" data-unprinted>2</a><a href="/g" data-unprinted="">3</a><a name="x">4</a><abbr>5</abbr>';
  expect(numberReferences(html, origin)).toEqual({ html, references: [] });
});

test('an attribute that holds > or looks like a link does not mislead it', () => {
  const { html, references } = numberReferences(
    '<a title="a > b" href="https://x.example/%C3%A9%20z">t</a><p title="&lt;a href=&quot;/n&quot;>">',
    origin,
  );
  expect(references).toEqual([{ text: 'https://x.example/é%20z' }]);
  expect(html).toContain('<a title="a > b" href="https://x.example/%C3%A9%20z" data-ref="1">');
});

test('an address that cannot be decoded is printed as it is', () => {
  expect(numberReferences('<a href="/%E0%A4%A">t</a>', origin).references).toEqual([
    { text: `${origin}/%E0%A4%A` },
  ]);
});
