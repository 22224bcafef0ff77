/** Where the reviewed files of content/ lie: at the root of the project, above the program whether it is bundled or not. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path of one folder of content/, absolute; it may not exist. */
export function contentFolder(name: string): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'content')) && dirname(folder) !== folder) folder = dirname(folder);
  return join(folder, 'content', name);
}
