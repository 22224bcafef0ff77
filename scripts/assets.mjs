// Builds what the browser gets into dist/assets/: one style sheet, one script, fonts, the icon, and their manifest.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const styles = [
  'tokens',
  'base',
  'shell',
  'blocks',
  'figure',
  'table',
  'results',
  'charts',
  'dossier',
  'chain',
  'embed',
  'print',
];

/** The ranges are those of the fonts' own style sheets: the browser fetches latin-ext only for a text that needs it. */
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExt =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';
const fonts = [
  {
    family: 'Public Sans',
    package: 'public-sans',
    subset: 'latin',
    style: 'normal',
    weights: '100 900',
    preload: true,
  },
  { family: 'Public Sans', package: 'public-sans', subset: 'latin-ext', style: 'normal', weights: '100 900' },
  { family: 'Public Sans', package: 'public-sans', subset: 'latin', style: 'italic', weights: '100 900' },
  { family: 'Public Sans', package: 'public-sans', subset: 'latin-ext', style: 'italic', weights: '100 900' },
  {
    family: 'Source Serif 4',
    package: 'source-serif-4',
    subset: 'latin',
    style: 'normal',
    weights: '200 900',
    preload: true,
  },
  {
    family: 'Source Serif 4',
    package: 'source-serif-4',
    subset: 'latin-ext',
    style: 'normal',
    weights: '200 900',
  },
];

/** Writes under a name that holds the content's hash, so that browsers may keep it for ever; returns its path. */
function put(out, folder, name, ending, content) {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const path = `${folder}/${name}.${hash}.${ending}`;
  writeFileSync(join(out, path), content);
  return path;
}

function putFonts(out) {
  const resolve = createRequire(import.meta.url).resolve;
  return fonts.map((font) => {
    const folder = dirname(resolve(`@fontsource-variable/${font.package}/package.json`));
    const file = `${font.package}-${font.subset}-wght-${font.style}`;
    const path = put(out, 'fonts', file, 'woff2', readFileSync(join(folder, 'files', `${file}.woff2`)));
    const range = font.subset === 'latin' ? latin : latinExt;
    const face = `@font-face{font-family:"${font.family}";font-style:${font.style};font-weight:${font.weights};font-display:swap;src:url(${path}) format("woff2");unicode-range:${range}}`;
    return { path: `/assets/${path}`, face, preload: font.preload === true };
  });
}

export async function buildAssets(out = join(root, 'dist/assets')) {
  mkdirSync(join(out, 'fonts'), { recursive: true });
  const faces = putFonts(out);
  const sheet = styles
    .map((name) => readFileSync(join(root, `src/ui/styles/${name}.css`), 'utf8'))
    .join('\n');
  const css = await transform(faces.map(({ face }) => face).join('\n') + sheet, {
    loader: 'css',
    minify: true,
    target: 'es2022',
  });
  const js = await build({
    entryPoints: [join(root, 'src/ui/client/site.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  const manifest = {
    css: `/assets/${put(out, '.', 'site', 'css', css.code).slice(2)}`,
    js: `/assets/${put(out, '.', 'site', 'js', js.outputFiles[0].text).slice(2)}`,
    favicon: `/assets/${put(out, '.', 'favicon', 'svg', readFileSync(join(root, 'src/ui/favicon.svg'))).slice(2)}`,
    preload: faces.filter(({ preload }) => preload).map(({ path }) => path),
    fonts: faces.map(({ path }) => path),
  };
  writeFileSync(join(out, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}
