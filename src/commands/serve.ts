/** `limpide serve`: opens the current edition and answers; moves to a new edition by itself. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { openCivic } from '../civic/open.ts';
import { currentId } from '../editions/manifest.ts';
import { ExportStore } from '../exports/store.ts';
import { systemClock } from '../kernel/clock.ts';
import type { Config } from '../kernel/config.ts';
import { contentFolder } from '../kernel/content.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Output } from '../kernel/log.ts';
import { documentedProjects } from '../pages/documented-project/read.ts';
import { loadReplies } from '../replies/load.ts';
import { lineages, serveEditions } from '../server/editions.ts';
import { listen } from '../server/listen.ts';
import { prepare } from '../server/prepare.ts';
import { createApp } from '../server.ts';
import { type AssetManifest, assetManifestSchema } from '../ui/asset-manifest.ts';
import { runDemo } from './demo.ts';

/** The built assets lie beside the program. */
export function readAssets(): { assets: AssetManifest; assetFolder: string } {
  const assetFolder = join(dirname(fileURLToPath(import.meta.url)), 'assets');
  try {
    return {
      assets: assetManifestSchema.parse(JSON.parse(readFileSync(join(assetFolder, 'manifest.json'), 'utf8'))),
      assetFolder,
    };
  } catch (cause) {
    throw new LimpideError(
      'corrupt',
      `The built assets are missing from ${assetFolder}; run "npm run build".`,
      { cause },
    );
  }
}

export interface ServeFlags {
  /** Make the demo edition when there is none at all. */
  readonly demoIfEmpty: boolean;
  readonly origin?: string;
}

/** Serves until the process is asked to stop (SIGINT, SIGTERM); requests under way are answered first. */
export async function serve(config: Config, flags: ServeFlags, output: Output): Promise<void> {
  const replies = loadReplies(contentFolder('replies'));
  documentedProjects();
  if (flags.demoIfEmpty && !lineages(config.data).some((place) => currentId(place) !== undefined)) {
    output.note('No data yet: making the demo edition, which is fictional.');
    await runDemo(
      { data: config.data, processes: '2000', seed: '1', releases: 'mixed', add: true, json: false },
      output,
    );
  }
  const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, pino.destination(2));
  const editions = await serveEditions(config.data, undefined, (edition) =>
    prepare(edition, (error, route) => logger.warn({ err: error, route }, 'a page could not be prepared')),
  );
  const exports = new ExportStore();
  const civic = config.mail === undefined ? undefined : await openCivic(config.data);
  const app = createApp({
    editions,
    api: { exports, calls: config.apiCalls, proxied: config.proxied },
    ...readAssets(),
    clock: systemClock,
    replies,
    ...(config.contact === undefined ? {} : { contact: config.contact }),
    ...(flags.origin === undefined ? {} : { origin: flags.origin }),
    ...(civic === undefined || config.mail === undefined ? {} : { alerts: { civic, mail: config.mail } }),
    onFault: (error, path) => logger.error({ err: error, path }, 'a request failed'),
  });
  const listening = await listen(app, editions, config.host, config.port);
  const held = editions.current();
  if (held) {
    const { manifest } = held.edition;
    output.note(
      `Serving edition ${manifest.number} (${manifest.id.slice(0, 12)}): ${manifest.lineage === 'demo' ? 'fictional demonstration data' : 'real data'}.`,
    );
    held.release();
  }
  output.out(`Limpide is at ${listening.address}`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await listening.close();
  await exports.close();
  await civic?.close();
}
