/** The reference of the API is whole without JavaScript and says the same in both languages. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestEdition, testEdition } from '../../../test/edition.ts';
import { inventedRelease } from '../../../test/invented.ts';
import { answer } from '../../../test/page.ts';
import { resources } from '../../api/resources/registry.ts';
import { api } from './page.tsx';

let made: TestEdition;
beforeAll(async () => {
  made = await testEdition([inventedRelease(1)]);
});
afterAll(() => made.close());

describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  it('every address, filter and column is told in words', async () => {
    const { html } = await answer(api, made.edition, lang);
    for (const { title, lists, values = [] } of resources) {
      expect(html).toContain(title[lang]);
      for (const { path } of [...lists, ...values]) expect(html).toContain(path);
      for (const { columns } of lists)
        for (const { name, words } of columns) {
          expect(html).toContain(`<code>${name}</code>`);
          expect(words[lang].length).toBeGreaterThan(1);
        }
    }
    expect(html).toContain('/api/v1/openapi.json');
  });

  it('errors have the anchors that their type points to', async () => {
    const { html } = await answer(api, made.edition, lang);
    for (const code of ['usage', 'notFound', 'tooMany', 'busy', 'timeout', 'internal'])
      expect(html).toContain(`id="${code}"`);
  });
});
