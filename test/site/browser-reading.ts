/** Reads pages in every way that people read them, and writes down what is wrong, by kind. */
import type { Page } from 'playwright-core';
import type { Language } from '../../src/i18n/language.ts';
import { colourRules, layoutRules, overflow, type Reading, violations, visibleText } from './browser.ts';
import type { BrowserPages } from './browser-pages.ts';

export const sizes = {
  wide: { width: 1280, height: 900 },
  narrow: { width: 360, height: 740 },
  narrowest: { width: 320, height: 740 },
  sheet: { width: 794, height: 1123 },
} as const;

export const faultKinds = ['browser', 'axe', 'width', 'script', 'paper'] as const;
export type Faults = Readonly<Record<(typeof faultKinds)[number], string[]>>;

type ColorScheme = 'light' | 'dark';

/** A width, colours, and the rules asked; every rule when none is named. */
type Way = readonly [size: 'wide' | 'narrow', colorScheme: ColorScheme, rules?: readonly string[]];

/**
 * Structure is the same in both languages, so each language has its own half of the four ways, with every rule in the
 * first and those that width and colours can break in the second. LIMPIDE_AXE=whole asks for all four in both.
 */
function waysFor(lang: Language, routeSample: boolean): readonly Way[] {
  const [first, ...others]: readonly [Way, ...Way[]] =
    lang === 'fr'
      ? [
          ['wide', 'light'],
          ['narrow', 'dark', layoutRules],
          ['wide', 'dark', colourRules],
          ['narrow', 'light', layoutRules],
        ]
      : [
          ['narrow', 'light'],
          ['wide', 'dark', layoutRules],
          ['narrow', 'dark', colourRules],
          ['wide', 'light', layoutRules],
        ];
  if (process.env['LIMPIDE_AXE'] === 'whole') return [first, ...others];
  return routeSample ? [first, ...others.slice(0, 1)] : [first];
}

async function axeFaults(page: Page, ways: readonly Way[]): Promise<string[]> {
  const faults: string[] = [];
  for (const [size, colorScheme, rules] of ways) {
    await page.setViewportSize(sizes[size]);
    await page.emulateMedia({ colorScheme });
    faults.push(...(await violations(page, rules)).map((fault) => `${size}, ${colorScheme}: ${fault}`));
  }
  return faults;
}

async function widthFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const size of ['wide', 'narrow', 'narrowest'] as const) {
    await page.setViewportSize(sizes[size]);
    const excess = await overflow(page);
    if (excess > 0) faults.push(`${excess} px too wide at ${sizes[size].width} px`);
  }
  return faults;
}

/** Controls, links without their number, numbers without their reference, ink that is not black. */
async function paperFaults(page: Page): Promise<string[]> {
  await page.setViewportSize(sizes.sheet);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const faults = await page.evaluate(() => {
    const shown = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        ({ offsetParent }) => offsetParent !== null,
      );
    const listed = shown('.print-references li').length;
    const links = shown('main a[data-ref]');
    const unmarked = links.filter(
      (link) => !getComputedStyle(link, '::after').content.includes(String(link.dataset['ref'])),
    );
    // A heading that sorts its column is a button on screen, and still the heading on paper.
    const controls = shown('nav, search, form, input, button:not(th button), .skip-link');
    return [
      ...controls.map(({ localName, className }) => `shows <${localName} class="${className}">`),
      ...(links.every((link) => Number(link.dataset['ref']) <= listed) ? [] : [`${listed} references only`]),
      ...(unmarked.length > 0 ? [`${unmarked.length} links without a number`] : []),
      ...(document.documentElement.scrollWidth > window.innerWidth ? ['wider than the sheet'] : []),
      ...(getComputedStyle(document.body).color === 'rgb(0, 0, 0)' ? [] : ['ink is not black']),
    ];
  });
  await page.emulateMedia({ media: 'screen' });
  return faults;
}

async function scriptFaults(page: Page, plain: Reading, address: string): Promise<string[]> {
  await Promise.all([page, plain.page].map((one) => one.setViewportSize(sizes.wide)));
  await plain.visit(address);
  const [on, off] = await Promise.all([visibleText(page), visibleText(plain.page)]);
  if (off.length < 200) return [`${off.length} characters without JavaScript`];
  const at = [...off].findIndex((character, i) => character !== on[i]);
  return on === off
    ? []
    : [`"${off.slice(at, at + 60)}" without JavaScript, "${on.slice(at, at + 60)}" with it`];
}

/**
 * Each page is fetched once; width, colours and medium change while it stays. One page of every route is read in every
 * way, with and without JavaScript and on paper; the rest of the sample is looked at by axe and measured.
 */
export async function readAll(
  lang: Language,
  { addresses, ofEachRoute }: BrowserPages,
  scripted: Reading,
  plain: Reading,
): Promise<Faults> {
  const { page } = scripted;
  const faults: Faults = { browser: [], axe: [], width: [], script: [], paper: [] };
  for (const address of addresses) {
    const note = (kind: keyof Faults, found: readonly string[]): void => {
      faults[kind].push(...found.map((fault) => `${address}: ${fault}`));
    };
    const whole = ofEachRoute.includes(address);
    await page.setViewportSize(sizes.wide);
    await page.emulateMedia({ colorScheme: 'light' });
    const complaints = await scripted.visit(address);
    if (whole) note('script', await scriptFaults(page, plain, address));
    note('axe', await axeFaults(page, waysFor(lang, whole)));
    note('width', await widthFaults(page));
    if (whole) note('paper', await paperFaults(page));
    note('browser', complaints);
  }
  return faults;
}
