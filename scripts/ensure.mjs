// Makes a fresh clone runnable: installs when node_modules is missing or older than the lock file,
// builds when dist/ is missing or older than the sources. Uses nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const time = (path) => (existsSync(join(root, path)) ? statSync(join(root, path)).mtimeMs : 0);

function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    latest = Math.max(latest, entry.isDirectory() ? newest(path) : time(path));
  }
  return latest;
}

function run(command, args, what) {
  process.stderr.write(`${what}\n`);
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    process.stderr.write(
      `limpide: "${command} ${args.join(' ')}" failed; fix what it says above and run the command again.\n`,
    );
    process.exit(done.status ?? 1);
  }
}

export function ensureReady() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    process.stderr.write(`limpide: Node ${process.versions.node} is too old; install Node 20.19 or newer.\n`);
    process.exit(1);
  }
  // The lock file's own time changes at each checkout, so compare with npm's record of what it installed.
  if (time('node_modules/.package-lock.json') < time('package-lock.json')) {
    run('npm', ['ci', '--no-audit', '--no-fund'], 'Installing (npm ci)…');
  }
  if (existsSync(join(root, 'src'))) {
    const built = time('dist/.stamp');
    const sources = Math.max(
      newest('src'),
      newest('scripts'),
      newest('demo'),
      newest('bench'),
      time('package-lock.json'),
    );
    if (built < sources) run(process.execPath, ['scripts/build.mjs'], 'Building…');
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) ensureReady();
