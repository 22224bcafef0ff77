/** The site as a visitor meets it: the demo edition behind a real socket, with assets built from the sources. */
import { mkdtempSync, rmSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// @ts-expect-error plain JavaScript shared with the build
import { buildAssets } from '../../scripts/assets.mjs';
import { lineage } from '../../src/archive/layout.ts';
import { currentId } from '../../src/editions/manifest.ts';
import { type Edition, openEdition } from '../../src/editions/open.ts';
import { serveEditions } from '../../src/server/editions.ts';
import { listen } from '../../src/server/listen.ts';
import { createApp } from '../../src/server.ts';
import { assetManifestSchema } from '../../src/ui/asset-manifest.ts';
import { demoData } from './demo-data.ts';

/** Milliseconds: what takes a minute on an idle machine may take many on a busy one. */
export const patience = 1_200_000;

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** The body as text, for answers that are not compressed. */
  readonly text: string;
}

export interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** "http://127.0.0.1:PORT" */
  readonly origin: string;
  /** A second reading of the edition that is served, to choose what to look at. */
  readonly edition: Edition;
  /** The releases from which the edition was made. */
  readonly files: readonly string[];
  /** What the server called its own fault, with the address. */
  readonly faults: string[];
  /** Sends the address byte for byte: nothing is corrected on the way, as `fetch` would. */
  ask(address: string, how?: Ask): Promise<Answer>;
  close(): Promise<void>;
}

function ask(origin: string, address: string, { method = 'GET', headers = {} }: Ask): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = request({ hostname, port, path: address, method, headers, agent: false }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const body = Buffer.concat(parts);
        resolve({
          status: answer.statusCode ?? 0,
          headers: answer.headers,
          body,
          text: body.toString('utf8'),
        });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}

/** Listens on a free loopback port, on the day on which the demo stands still. */
export async function startSite(): Promise<Site> {
  const { data, files } = await demoData();
  const assetFolder = mkdtempSync(join(tmpdir(), 'limpide-assets-'));
  const assets = assetManifestSchema.parse(await buildAssets(assetFolder));
  const editions = await serveEditions(data);
  const faults: string[] = [];
  const app = createApp({
    editions,
    assets,
    assetFolder,
    clock: () => new Date('2026-10-01T12:00:00Z'),
    onFault: (error, path) => faults.push(`${path}: ${error}`),
  });
  const listening = await listen(app, editions, '127.0.0.1', 0);
  const place = lineage(data, 'demo');
  const edition = await openEdition(place, currentId(place) ?? '', { connections: 1 });
  return {
    origin: listening.address,
    edition,
    files,
    faults,
    ask: (address, how = {}) => ask(listening.address, address, how),
    async close() {
      await edition.close();
      await listening.close();
      rmSync(assetFolder, { recursive: true, force: true });
    },
  };
}
