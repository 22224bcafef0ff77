/** The picture of a figure, for those who share its address: what it says, its value, its edition; 1200 × 630, PNG. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { unpackWoff } from './woff.ts';

export interface CardFacts {
  readonly title: string;
  readonly filters: string;
  readonly value: string;
  /** « Édition 3 · 9f3a51c0… » */
  readonly edition: string;
  /** « Données fictives », or nothing. */
  readonly mark: string;
}

const width = 1200;
const height = 630;
const margin = 80;
/** Letters of the title that fit on a line at its size, by the font's mean width. */
const lineLetters = 44;
const mostLines = 3;

const resolve = createRequire(import.meta.url).resolve;
let fonts: Promise<Uint8Array[]> | undefined;

/** The renderer and its fonts, read once. */
function prepared(): Promise<Uint8Array[]> {
  fonts ??= (async () => {
    await initWasm(readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm')));
    return ['400', '700'].map((weight) =>
      unpackWoff(
        readFileSync(resolve(`@fontsource/public-sans/files/public-sans-latin-${weight}-normal.woff`)),
      ),
    );
  })();
  return fonts;
}

function escaped(text: string): string {
  return text.replace(/[^\P{C}\p{Cf}]/gu, ' ').replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Whole words on lines; what does not fit ends in « … ». */
export function wrapped(text: string, letters: number, lines: number): string[] {
  const made: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const last = made.length - 1;
    const line = made[last] ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if ([...longer].length <= letters || line === '') made[last] = longer;
    else made.push(word);
  }
  if (made.length <= lines) return made;
  return [...made.slice(0, lines - 1), `${made[lines - 1]}…`];
}

export function cardSvg({ title, filters, value, edition, mark }: CardFacts): string {
  const text = (y: number, size: number, weight: number, fill: string, words: string): string =>
    `<text x="${margin}" y="${y}" font-family="Public Sans" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(words)}</text>`;
  const titleLines = wrapped(title, lineLetters, mostLines);
  const valueSize = [...value].length > 18 ? 84 : 128;
  const parts = [
    `<rect width="${width}" height="${height}" fill="#fbfaf7"/>`,
    `<rect width="16" height="${height}" fill="#0b5d66"/>`,
    text(100, 34, 700, '#0b5d66', 'Limpide'),
    ...titleLines.map((line, index) => text(180 + index * 56, 46, 700, '#17262b', line)),
    ...(filters === ''
      ? []
      : [text(190 + titleLines.length * 56, 30, 400, '#44565c', wrapped(filters, 64, 1)[0] ?? '')]),
    text(480, valueSize, 700, '#17262b', value),
    text(570, 28, 400, '#44565c', mark === '' ? edition : `${mark} · ${edition}`),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${parts.join('')}</svg>`;
}

export async function cardPng(facts: CardFacts): Promise<Buffer> {
  const fontBuffers = await prepared();
  const image = new Resvg(cardSvg(facts), {
    font: { fontBuffers, defaultFontFamily: 'Public Sans', loadSystemFonts: false },
  });
  const rendered = image.render();
  try {
    return Buffer.from(rendered.asPng());
  } finally {
    rendered.free();
    image.free();
  }
}
