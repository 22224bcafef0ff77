/** What only a browser shows: contrast, names and roles, width, the keyboard, paper, the policy on scripts and hosts. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/i18n/language.ts';
import { pages as registered } from '../../src/pages/registry.ts';
import { matchPath } from '../../src/routes.ts';
import { executablePath, hasChromium, reading, startChromium } from './browser.ts';
import { type BrowserPages, browserPages } from './browser-pages.ts';
import { type Faults, faultKinds, readAll, sizes } from './browser-reading.ts';
import { patience, type Site, startSite } from './site.ts';

const title = hasChromium
  ? 'the demo site in Chromium'
  : `the demo site in Chromium (skipped: ${executablePath} is not installed)`;

const must: Readonly<Record<keyof Faults, string>> = {
  browser: 'loads without a complaint: policy, console, other hosts, missing files',
  axe: 'passes axe, wide and narrow, light and dark',
  width: 'never scrolls sideways, from 320 px',
  script: 'reads the same without JavaScript',
  paper: 'prints without controls, its links numbered to the last',
};

describe.skipIf(!hasChromium)(title, () => {
  let site: Site;
  let browser: Browser;
  let sample: Record<Language, BrowserPages>;
  const faults = new Map<Language, Faults>();

  beforeAll(async () => {
    site = await startSite();
    sample = await browserPages(site);
    browser = await startChromium();
    await Promise.all(
      languages.map(async (lang) => {
        const [scripted, plain] = await Promise.all(
          [true, false].map((javaScript) => reading(browser, site.origin, javaScript)),
        );
        if (scripted && plain) faults.set(lang, await readAll(lang, sample[lang], scripted, plain));
      }),
    );
  }, patience);
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  it('looks at a page of every route', () => {
    const met = new Set(
      sample.fr.ofEachRoute.map((address) => matchPath(address.replace(/\?.*/, ''))?.route),
    );
    expect(registered.map(({ route }) => route).filter((route) => !met.has(route))).toEqual([]);
  });

  describe.each(languages)('every page in %s', (lang) => {
    it.each(faultKinds)('%s: nothing to mend', (kind) => {
      expect(faults.get(lang)?.[kind], must[kind]).toEqual([]);
    });
  });

  it.each(languages)(
    'can be used from the keyboard in %s: skip link, search, visible focus',
    async (lang) => {
      const { page, visit } = await reading(browser, site.origin);
      const focused = () =>
        page.evaluate(() => {
          const element = document.activeElement;
          if (!(element instanceof HTMLElement)) return undefined;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          return {
            id: element.id,
            href: element.getAttribute('href'),
            outlined: outlineStyle !== 'none' && outlineWidth !== '0px',
            inSight: box.top >= 0 && box.left >= 0 && box.width > 0,
          };
        });
      for (const size of [sizes.wide, sizes.narrow]) {
        await page.setViewportSize(size);
        for (const address of [
          `/${lang}`,
          ...sample[lang].addresses.filter((one) => /contra(t|ct)s$/.test(one)),
        ]) {
          await visit(address);
          await page.keyboard.press('Tab');
          expect(await focused()).toEqual({ id: '', href: '#main', outlined: true, inSight: true });
          const stops = [];
          for (let i = 0; i < 12 && stops.at(-1)?.id !== 'q'; i++) {
            await page.keyboard.press('Tab');
            stops.push(await focused());
          }
          expect(stops.at(-1)?.id).toBe('q');
          expect(stops.filter((stop) => !stop?.outlined || !stop.inSight)).toEqual([]);
          await visit(address);
          await page.keyboard.press('Tab');
          await page.keyboard.press('Enter');
          expect((await focused())?.id).toBe('main');
          await page.keyboard.press('Tab');
          expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
        }
      }
    },
  );
});
