/** Imports go down the list of rooms only: a room knows nothing of those above it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** From the top down; rooms on one line may import one another. */
const rooms: readonly (readonly string[])[] = [
  ['main.ts'],
  ['workers'],
  ['commands'],
  ['server', 'server.ts'],
  ['pages', 'api', 'feeds', 'exports'],
  ['ui', 'charts'],
  ['civic'],
  ['editions'],
  ['flags'],
  ['measures'],
  ['dossiers', 'replies'],
  ['model'],
  ['sources'],
  ['archive'],
  ['engine'],
  ['routes.ts'],
  ['i18n'],
  ['kernel'],
];

/** The fictional data's generator and the bench's parts stand outside src: only commands use them. */
const demoLevel = rooms.findIndex((level) => level.includes('editions'));

function levelOf(path: string): number {
  const [first = '', second = ''] = path.split('/');
  if (first === 'demo' || first === 'bench') return demoLevel;
  const level = rooms.findIndex((names) => names.includes(second));
  if (level < 0) throw new Error(`${path} stands in no room; put it in one, or add the room to the list`);
  return level;
}

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return files(path);
    return /\.tsx?$/.test(entry.name) && !/\.(test|d)\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function imports(text: string): string[] {
  return [
    ...text.matchAll(/(?:^|\n)(?:import|export)\b(?:[^'";]*?\bfrom)?\s*['"](\.{1,2}\/[^'"]+)['"]/g),
  ].map((match) => match[1] ?? '');
}

describe('the order of rooms', () => {
  const all = [...files('src'), ...files('demo'), ...files('bench')];

  it('covers every file', () => {
    expect(all.length).toBeGreaterThan(100);
    for (const path of all) expect(levelOf(path)).toBeGreaterThanOrEqual(0);
  });

  it('lets no file import from a room above its own', () => {
    const upward = all.flatMap((path) =>
      imports(readFileSync(join(root, path), 'utf8')).flatMap((specifier) => {
        const target = relative(root, join(root, dirname(path), specifier));
        if (!target.startsWith('src/') && !target.startsWith('demo/') && !target.startsWith('bench/'))
          return [];
        return levelOf(target) < levelOf(path) ? [`${path} → ${target}`] : [];
      }),
    );
    expect(upward).toEqual([]);
  });

  it('finds an upward import when there is one', () => {
    expect(imports("import { a } from '../pages/page.ts';\nimport type { B } from './b.ts';")).toEqual([
      '../pages/page.ts',
      './b.ts',
    ]);
    expect(levelOf('src/pages/page.ts')).toBeLessThan(levelOf('src/kernel/errors.ts'));
  });
});
