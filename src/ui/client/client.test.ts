import { existsSync } from 'node:fs';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

const html = `<!doctype html><html lang="fr"><body><sortable-table><table>
<thead><tr><th data-sort>Nom</th><th data-sort class="number">Montant</th></tr></thead>
<tbody>
<tr><td data-value="Élan">Élan</td><td data-value="9.5">9,50 $</td></tr>
<tr><td data-value="Zèbre">Zèbre</td><td>non précisé</td></tr>
<tr><td data-value="Eau">Eau</td><td data-value="10">10 $</td></tr>
</tbody></table></sortable-table>
<threshold-slider data-label="Seuil" data-at="1" data-param="threshold" data-values='["5","15","30"]'
  data-said='["5 jours : 1","15 jours : 4","30 jours : 9"]'></threshold-slider>
<form class="params-form"><input name="threshold" value="15"></form></body></html>`;

describe.skipIf(!existsSync(executablePath))('in a browser (skipped without Chromium)', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const built = await build({
      entryPoints: [new URL('./site.ts', import.meta.url).pathname],
      bundle: true,
      write: false,
      format: 'iife',
    });
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    page = await browser.newPage();
    await page.setContent(html);
    await page.addScriptTag({ content: built.outputFiles[0]?.text ?? '' });
  });
  afterAll(() => browser?.close());

  const names = () => page.locator('tbody td:first-child').allTextContents();
  const order = (name: string) => page.locator('th', { hasText: name }).getAttribute('aria-sort');

  test('numbers sort as numbers, from the largest, and silence stays last either way', async () => {
    await page.getByRole('button', { name: 'Montant' }).click();
    expect(await names()).toEqual(['Eau', 'Élan', 'Zèbre']);
    expect(await order('Montant')).toBe('descending');
    await page.getByRole('button', { name: 'Montant' }).click();
    expect(await names()).toEqual(['Élan', 'Eau', 'Zèbre']);
  });

  test('names sort as in a French dictionary, and only one column is sorted at a time', async () => {
    await page.getByRole('button', { name: 'Nom' }).click();
    expect(await names()).toEqual(['Eau', 'Élan', 'Zèbre']);
    expect(await order('Nom')).toBe('ascending');
    expect(await order('Montant')).toBeNull();
  });

  test('a threshold tells its count at each place, and goes into the form', async () => {
    const slider = page.getByRole('slider', { name: 'Seuil' });
    expect(await page.locator('output').textContent()).toBe('15 jours : 4');
    await slider.press('ArrowRight');
    expect(await page.locator('output').textContent()).toBe('30 jours : 9');
    expect(await slider.getAttribute('aria-valuetext')).toBe('30 jours : 9');
    expect(await page.locator('input[name="threshold"]').inputValue()).toBe('30');
  });
});
