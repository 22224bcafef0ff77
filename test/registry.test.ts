/** Registries are written from folders: the committed ones name exactly what is there. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
// @ts-expect-error plain JavaScript, run by npm
import { modelRegistry, registries } from '../scripts/registry.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const written: { path: string; text: string }[] = [...registries(), modelRegistry()];

/** Words and signs in order, without the formatter's choices of lines and of the order of imports. */
function substance(text: string): { imports: string[]; rest: string } {
  const lines = text.replace(/\/\*\*[\s\S]*?\*\//, '').split('\n');
  const imports = lines.filter((line) => line.startsWith('import ')).sort();
  const rest = lines
    .filter((line) => !line.startsWith('import '))
    .join('')
    .replace(/[\s,]+/g, '');
  return { imports, rest };
}

it.each(written)('$path is current (else: npm run registry)', ({ path, text }) => {
  expect(substance(readFileSync(join(root, path), 'utf8'))).toEqual(substance(text));
});
