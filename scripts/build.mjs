// Bundles the program, its workers and the browser's few scripts into dist/; ends by writing dist/.stamp.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
process.chdir(root);
rmSync('dist', { recursive: true, force: true });
mkdirSync('dist', { recursive: true });

const workers = existsSync('src/workers')
  ? readdirSync('src/workers').filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts'))
  : [];
await build({
  entryPoints: {
    main: 'src/main.ts',
    ...Object.fromEntries(workers.map((f) => [`worker-${f.slice(0, -3)}`, `src/workers/${f}`])),
  },
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  splitting: true,
  packages: 'external',
  loader: { '.sql': 'text' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'linked',
  logLevel: 'warning',
});
if (existsSync('scripts/assets.mjs')) {
  const { buildAssets } = await import('./assets.mjs');
  await buildAssets();
}
writeFileSync('dist/.stamp', new Date().toISOString());
