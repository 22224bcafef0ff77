import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const source = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = source.split('@media');

function colours(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

test.each([
  ['light', light],
  ['dark', dark],
])(
  'every ink reads on every ground at 4.5:1 or more, and every edge shows at 3:1 or more (%s)',
  (_, block) => {
    const found = colours(block);
    const colour = (name: string) => found.get(name) ?? '';
    for (const ground of ['paper', 'card', 'accent-soft']) {
      for (const ink of ['ink', 'quiet', 'accent', 'good', 'warn', 'bad', 'unknown']) {
        expect(contrast(colour(ink), colour(ground)), `${ink} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const ground of ['paper', 'card']) {
      expect(contrast(colour('edge'), colour(ground)), `edge on ${ground}`).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(colour('paper'), colour('accent')), 'words of a button').toBeGreaterThanOrEqual(4.5);
  },
);
