// Finds sources, measures, pages and commands by their folders and writes the registries, so that adding one is adding a folder.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const rooms = [
  { room: 'src/sources', file: 'source.ts', type: 'Source', from: './source.ts', name: 'sources' },
  { room: 'src/measures', file: 'measure.ts', type: 'Measure', from: './measure.ts', name: 'measures' },
  { room: 'src/flags', file: 'flag.ts', type: 'Flag', from: './flag.ts', name: 'flags' },
  { room: 'src/pages', file: 'page.tsx', type: 'Page', from: './page.ts', name: 'pages' },
  { room: 'src/api/resources', file: null, type: 'Resource', from: '../resource.ts', name: 'resources' },
];

const byName = (a, b) => (a.name < b.name ? -1 : 1);
const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/** What a room holds: folders that have the room's file, or, where it names none, the room's own files. */
function members(room, file) {
  const entries = readdirSync(join(root, room), { withFileTypes: true });
  return file === null
    ? entries
        .filter(({ name }) => /^(?!registry\.ts$)[\w-]+\.ts$/.test(name))
        .map(({ name }) => ({ name: name.slice(0, -3), path: name }))
    : entries
        .filter((entry) => entry.isDirectory() && existsSync(join(root, room, entry.name, file)))
        .map(({ name }) => ({ name, path: `${name}/${file}` }));
}

/** The text that each registry should have. */
export function registries() {
  return rooms
    .filter(({ room, from }) => existsSync(join(root, room, from)))
    .map(({ room, file, type, from, name }) => {
      const found = members(room, file)
        .sort(byName)
        .map(({ name: member, path }) => {
          const text = readFileSync(join(root, room, path), 'utf8');
          const constant = new RegExp(`^export const (\\w+)(?:: ${type}\\b| = define${type}\\()`, 'm').exec(
            text,
          )?.[1];
          if (!constant) throw new Error(`${room}/${path} exports no ${type}`);
          return { path, constant, alias: camel(`${member}-${type.toLowerCase()}`) };
        });
      const imports = [
        ...found.map(({ path, constant, alias }) => ({
          path: `./${path}`,
          text: `import { ${constant === alias ? constant : `${constant} as ${alias}`} } from './${path}';`,
        })),
        { path: from, text: `import type { ${type} } from '${from}';` },
      ].sort((a, b) => (a.path < b.path ? -1 : 1));
      const aliases = found.map(({ alias }) => alias);
      const oneLine = `export const ${name}: readonly ${type}[] = [${aliases.join(', ')}];`;
      const list =
        oneLine.length <= 110
          ? oneLine
          : `export const ${name}: readonly ${type}[] = [\n${aliases.map((alias) => `  ${alias},`).join('\n')}\n];`;
      const text = `/** Written by scripts/registry.mjs from the folders of this room: do not edit; run \`npm run registry\`. */\n${imports.map((i) => i.text).join('\n')}\n\n${list}\n`;
      return { path: `${room}/registry.ts`, text };
    });
}

/** The model's statements in the order of their numbers. */
export function modelRegistry() {
  const files = readdirSync(join(root, 'src/model'))
    .filter((name) => /^\d{3}-.*\.sql$/.test(name))
    .sort();
  const alias = (name) => `${camel(name.slice(4, -4))}Sql`;
  const lines = files.map((name) => `import ${alias(name)} from './${name}';`);
  const list = files.map((name) => `  { name: '${name.slice(0, -4)}', sql: ${alias(name)} },`);
  return {
    path: 'src/model/registry.ts',
    text: `/** Written by scripts/registry.mjs from the numbered statements of this room: do not edit; run \`npm run registry\`. */\n${lines.join('\n')}\n\nexport const model: readonly { readonly name: string; readonly sql: string }[] = [\n${list.join('\n')}\n];\n`,
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of [...registries(), modelRegistry()]) writeFileSync(join(root, path), text);
}
