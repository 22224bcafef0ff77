/** Chromium before the site: one context for each way of reading, everything it complains of written down. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

export const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
export const hasChromium = existsSync(executablePath);

export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export interface Reading {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Goes to the address, waits until it is whole, and tells what the browser complained of on the way. */
  visit(address: string): Promise<string[]>;
}

export async function reading(browser: Browser, origin: string, javaScript = true): Promise<Reading> {
  const context = await browser.newContext({ javaScriptEnabled: javaScript });
  const page = await context.newPage();
  let complaints: string[] = [];
  await context.route(
    ({ href }) => !href.startsWith(`${origin}/`),
    (route) => {
      complaints.push(`asks another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  // A violation of the policy, a missing file and a fault of the script all reach the console.
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} gives ${response.status()}`);
  });
  return {
    context,
    page,
    async visit(address) {
      complaints = [];
      await page.goto(origin + address, { waitUntil: 'load' });
      return complaints;
    },
  };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The rules that colours can break; the others say the same of a page in light and dark. */
export const colourRules = ['color-contrast', 'link-in-text-block'];
/** The rules that a narrower page can break, besides. */
export const layoutRules = [...colourRules, 'target-size', 'scrollable-region-focusable'];

/** Everything that axe finds against WCAG 2.2 AA and its own best practice, one line a rule and place. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  await page.evaluate(`if (!('axe' in window)) { ${axe} }`);
  const only =
    rules === undefined
      ? { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }
      : { type: 'rule', values: rules };
  const found: unknown = await page.evaluate(`axe
    .run(document, { runOnly: ${JSON.stringify(only)}, resultTypes: ['violations'], iframes: false, preload: false })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
      nodes.slice(0, 3).map(({ target, failureSummary }) => id + ' ' + target + ' ' + (failureSummary ?? '').slice(0, 200))))`);
  return Array.isArray(found) ? found.map(String) : [`axe gave ${String(found)}`];
}

/** What a reader sees, without the controls that only scripts make, and what stands in their place where none runs. */
export function visibleText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const made = [
      ...document.querySelectorAll<HTMLElement>('copy-text, threshold-slider, [data-live], [data-still]'),
    ];
    for (const { style } of made) style.setProperty('display', 'none', 'important');
    const text = document.body.innerText.replace(/\s+/g, ' ').trim();
    for (const { style } of made) style.removeProperty('display');
    return text;
  });
}

/** How far the page can be pushed sideways, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
