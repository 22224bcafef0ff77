/** What only a browser shows of the dossiers: the comparison computed in the page, and the matrix on one sheet of paper. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error plain JavaScript shared with the build
import { buildAssets } from '../../scripts/assets.mjs';
import { serveEditions } from '../../src/server/editions.ts';
import { listen } from '../../src/server/listen.ts';
import { createApp } from '../../src/server.ts';
import { assetManifestSchema } from '../../src/ui/asset-manifest.ts';
import { type TestEdition, testEdition } from '../edition.ts';
import { hasChromium, reading, startChromium } from './browser.ts';
import { patience } from './site.ts';

let made: TestEdition;
let browser: Browser;
let site: { origin: string; close(): Promise<void> };

async function serve(data: string): Promise<typeof site> {
  const assetFolder = mkdtempSync(join(tmpdir(), 'limpide-assets-'));
  const assets = assetManifestSchema.parse(await buildAssets(assetFolder));
  const editions = await serveEditions(data);
  const app = createApp({
    editions,
    assets,
    assetFolder,
    clock: () => new Date('2026-10-01T12:00:00Z'),
    onFault: (error) => {
      throw error;
    },
  });
  const listening = await listen(app, editions, '127.0.0.1', 0);
  return {
    origin: listening.address,
    async close() {
      await listening.close();
      rmSync(assetFolder, { recursive: true, force: true });
    },
  };
}

describe.skipIf(!hasChromium)(
  'the dossier in Chromium (skipped where there is none)',
  { timeout: patience },
  () => {
    beforeAll(async () => {
      // Fictional data beside it: the page then also carries the banner.
      made = await testEdition([
        {
          ocid: 'ocds-fictif-1',
          id: '1',
          date: '2024-03-01T00:00:00Z',
          tag: ['tender'],
          tender: { title: 'Pont' },
        },
      ]);
      site = await serve(made.data);
      browser = await startChromium();
    }, patience);
    afterAll(async () => {
      await browser?.close();
      await site?.close();
      await made?.close();
    });

    it('computes agreement in the page, with its coverage, and asks the server nothing', async () => {
      const { context, page, visit } = await reading(browser, site.origin);
      expect(await visit('/fr/paroles/quebec-2012/comparer')).toEqual([]);
      const asked: string[] = [];
      // The icon is the browser's own wish.
      page.on('request', (request) => {
        if (!request.url().includes('/assets/favicon')) asked.push(request.url());
      });
      const answer = (issue: string, value: string) =>
        page.check(`fieldset[data-issue="${issue}"] input[value="${value}"]`);
      await answer('digital-ministry', '2');
      await answer('open-data', '2');
      const rows = async () =>
        Object.fromEntries(
          await page.$$eval('position-compare tr[data-positions]', (found) =>
            found.map((row) => [
              row.querySelector('th')?.firstChild?.textContent?.trim(),
              [...row.querySelectorAll('td')].map((cell) => cell.textContent),
            ]),
          ),
        );
      // By hand: Legault +1 and +2 of +2 → (2/4 + 4/4) ÷ 2; Marois −2 and a silence → −1 ÷ 2; Charest unclear and silent.
      expect(await rows()).toEqual({
        'François Legault': ['+75', '2 sur 2'],
        'Jean Charest': ['aucune position connue', '0 sur 2'],
        'Jean-Martin Aussant': ['+50', '1 sur 2'],
        'Amir Khadir': ['aucune position connue', '0 sur 2'],
        'Pauline Marois': ['-50', '1 sur 2'],
      });
      await page.click('button[type="reset"]');
      await page.waitForSelector('[data-when="unanswered"]:visible');
      expect(asked).toEqual([]);
      expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
      await context.close();
    });

    it('says, where no script runs, how to compare by hand', async () => {
      const { context, page, visit } = await reading(browser, site.origin, false);
      await visit('/en/statements/quebec-2012/compare');
      const text = await page.innerText('main');
      expect(text).toContain('JavaScript is not on there');
      expect(text).toContain('The positions used');
      expect(text).not.toContain('Agreement with each leader\n');
      await context.close();
    });

    it.each([
      '/fr/paroles/quebec-2012/positions',
      '/en/statements/quebec-2012/positions',
      '/fr/paroles/quebec-2012/chaines/dashboards',
      '/en/statements/quebec-2012/chains/dashboards',
      '/fr/paroles/quebec-2012/chaines/microsoft-licences',
    ])('%s is one sheet of A4 and of Letter, with its references', async (address) => {
      const { context, page, visit } = await reading(browser, site.origin);
      await visit(address);
      for (const format of ['A4', 'Letter']) {
        const pdf = await page.pdf({ format, preferCSSPageSize: true });
        expect([...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b/g)].length).toBe(1);
      }
      const references = await page.$$eval('.print-references li', (list) => list.length);
      const marks = await page.$$eval('main a[data-ref]', (list) =>
        list.map((link) => Number(link.getAttribute('data-ref'))),
      );
      expect(Math.max(...marks)).toBe(references);
      await context.close();
    });

    it.each([320, 360])('at %i px the matrix scrolls in its own region, not the page', async (width) => {
      const { context, page, visit } = await reading(browser, site.origin);
      await page.setViewportSize({ width, height: 700 });
      await visit('/fr/paroles/quebec-2012/positions');
      const told = await page.evaluate(() => {
        const region = document.querySelector('.matrix');
        return {
          page: document.documentElement.scrollWidth - window.innerWidth,
          region: (region?.scrollWidth ?? 0) > (region?.clientWidth ?? 0),
        };
      });
      expect(told).toEqual({ page: 0, region: true });
      await context.close();
    });
  },
);
