/** Every figure that the crawl met: its address gives the same value again, and its page is one link away. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/i18n/language.ts';
import { plainDecimal } from '../../src/pages/figures.ts';
import { url } from '../../src/routes.ts';
import { type Crawled, fewAtATime, linksOf, told } from './crawl.ts';
import { attribute, elements } from './html.ts';
import { patience } from './site.ts';

interface Shown {
  readonly on: string;
  readonly lang: Language;
  readonly measure: string;
  readonly params: string;
  readonly value: string;
  readonly edition: string;
}

export function describeFigures(crawled: () => Crawled): void {
  describe('every figure of the demo site', { timeout: patience }, () => {
    const shown = (): Shown[] =>
      crawled().found.pages.flatMap(({ address, lang, page }) =>
        [...elements(page)]
          .filter(({ name }) => name === 'data')
          .map((element) => ({
            on: address,
            lang,
            measure: attribute(element, 'data-measure') ?? 'no measure',
            params: attribute(element, 'data-params') ?? '{}',
            value: attribute(element, 'value') ?? 'no value',
            edition: attribute(element, 'data-edition') ?? 'no edition',
          })),
      );

    it('reruns to the same value by its address', async () => {
      const { site } = crawled();
      const all = shown();
      const once = new Map<string, Shown[]>();
      for (const one of all) {
        const key = `${one.measure} ${one.params}`;
        once.set(key, [...(once.get(key) ?? []), one]);
      }
      const faults: string[] = [];
      await fewAtATime([...once.values()], async (same) => {
        const [one] = same;
        if (!one) return;
        const params: Record<string, string> = JSON.parse(one.params);
        const address = url('figure', one.lang, { id: one.measure }, params, 'json');
        const { status, text } = await site.ask(address);
        const again: { value?: string | number | null; edition?: string } =
          status === 200 ? JSON.parse(text) : {};
        const value =
          again.value === undefined
            ? `no value (${status})`
            : again.value === null
              ? ''
              : plainDecimal(again.value);
        for (const { on, value: seen, edition } of same) {
          if (seen !== value) faults.push(`${on} shows ${seen}; ${address} gives ${value}`);
          if (edition !== site.edition.id) faults.push(`${on}: figure of edition ${edition}`);
        }
      });
      expect(faults).toEqual([]);
      expect(once.size).toBeGreaterThan(200);
    });

    it('leads to its own page, unless it stands there', () => {
      const faults = told(crawled().found, ({ page, lang, address }) => {
        const links = new Set(linksOf(page, address, crawled().site.origin));
        return [...elements(page)].flatMap((element) => {
          if (element.name !== 'data') return [];
          const params: Record<string, string> = JSON.parse(attribute(element, 'data-params') ?? '{}');
          const own = url('figure', lang, { id: attribute(element, 'data-measure') ?? '' }, params);
          const there = address === own || address.split('?')[0] === own.split('?')[0];
          return there || links.has(own) ? [] : [`no link to ${own}`];
        });
      });
      expect(faults).toEqual([]);
    });
  });
}
