/** The whole way from `add seao` to files on disk, against a local catalogue that serves the real files. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { download } from '../../archive/fetch/download.ts';
import { fileRoute, type LocalServer, startLocalServer } from '../../archive/fetch/local-server.ts';
import { resolveInputs } from '../../archive/fetch/resolve.ts';
import { datasetFor, knownDatasets } from './known.ts';

const real = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const present = existsSync(join(real, 'seao-ocds')) && existsSync(join(real, 'seao-xml'));
const months = join(real, 'seao-xml/2018_months');
const etag = (bytes: Buffer) => `"${createHash('md5').update(bytes).digest('hex')}"`;

describe.skipIf(!present)('the SEAO dataset, served as CKAN does (needs ../shared/data)', () => {
  let server: LocalServer;
  let folder: string;
  const originals = new Map<string, Buffer>();

  beforeAll(async () => {
    server = await startLocalServer();
    folder = await mkdtemp(join(tmpdir(), 'limpide-seao-'));
    for (const name of readdirSync(join(real, 'seao-ocds')))
      originals.set(name, readFileSync(join(real, 'seao-ocds', name)));
    for (const name of readdirSync(months).filter((one) => one.includes('_20180101_')))
      originals.set(name, readFileSync(join(months, name)));
    const dataset = 'd23b2e02-085d-43e5-9e6e-e1d558ebfdd5';
    const resources = [...originals].map(([name, bytes], nth) => {
      const path = `/recherche/dataset/${dataset}/resource/r${nth}/download/${name}`;
      // The first answer of each file breaks in its middle.
      server.routes.set(
        path,
        fileRoute(bytes, {
          etag: etag(bytes),
          cutAfter: (one) => (one === 1 ? Math.floor(bytes.length / 2) : undefined),
        }),
      );
      return {
        id: `r${nth}`,
        name,
        url: `${server.origin}${path}`,
        format: name.endsWith('xml') ? 'XML' : 'JSON',
        size: bytes.length,
        last_modified: '2026-09-21T05:17:45.000001',
        created: '2026-09-21T05:17:40.000001',
      };
    });
    resources.push({
      id: 'zip',
      name: 'Données de 2009',
      url: `${server.origin}/2009.zip`,
      format: 'ZIP',
      size: 1,
      last_modified: '2013-06-11T00:00:00',
      created: '2013-06-11T00:00:00',
    });
    const result = {
      id: dataset,
      name: 'systeme-electronique-dappel-doffres-seao',
      title: "Système électronique d'appel d'offres (SEAO)",
      license_title: 'Attribution (CC-BY 4.0)',
      organization: { title: 'Secrétariat du Conseil du trésor' },
      num_resources: resources.length,
      resources,
    };
    server.routes.set('/recherche/api/3/action/package_show', (request, response) => {
      const id = new URL(request.url ?? '', server.origin).searchParams.get('id');
      if (id !== result.name && id !== dataset)
        return void response.writeHead(404, { 'content-type': 'application/json' }).end('{"success":false}');
      response
        .writeHead(200, { 'content-type': 'application/json;charset=utf-8' })
        .end(JSON.stringify({ help: '…', success: true, result }));
    });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const options = () => ({ datasets: knownDatasets, ckanBase: `${server.origin}/recherche` });

  it('is listed by its name, weekly files and monthly XML, the yearly zip told apart', async () => {
    const { inputs, notes } = await resolveInputs(['seao'], options());
    expect(inputs).toHaveLength(originals.size);
    expect(inputs.at(-1)).toMatchObject({
      kind: 'url',
      name: 'hebdo_20260914_20260920.extrait.json',
      dataset: 'seao',
    });
    expect(notes).toContain('2009.zip left out (zip: unpack it and add the folder).');
  });

  it('is cut to the weeks since a day', async () => {
    const { inputs, notes } = await resolveInputs(['seao'], { ...options(), since: '2026-08-15' });
    expect(inputs.map((input) => input.kind === 'url' && input.name)).toEqual([
      'hebdo_20260914_20260920.extrait.json',
    ]);
    expect(notes).toEqual([
      `Système électronique d'appel d'offres (SEAO): 1 of ${originals.size + 1} files taken, ${originals.size} before 2026-08-15 left out.`,
    ]);
  });

  it('arrives byte for byte although every transfer breaks once', async () => {
    const { inputs } = await resolveInputs(['seao'], options());
    for (const input of inputs) {
      if (input.kind !== 'url') throw new Error('expected an address');
      const got = await download(input.url, { folder, sleep: async () => {} });
      expect(got.name).toBe(input.name);
      expect(got.bytes).toBe(input.bytes);
      expect((await readFile(got.path)).equals(originals.get(input.name) ?? Buffer.alloc(0))).toBe(true);
    }
    const files = server.requests.filter(({ path }) => path.includes('/download/'));
    expect(files).toHaveLength(2 * originals.size);
    expect(files.filter(({ headers }) => headers.range !== undefined)).toHaveLength(originals.size);
  });

  it('is recognized again in what its files say of themselves', () => {
    for (const [name, bytes] of originals) {
      if (!name.endsWith('.json')) continue;
      const uri = /"uri": "([^"]+)"/.exec(bytes.toString('utf8'))?.[1] ?? '';
      const ocidPrefix = /"ocid": "(ocds-[a-z0-9]{6})/.exec(bytes.toString('utf8'))?.[1] ?? '';
      expect(datasetFor({ format: 'OCDS 1.1 release package', uri })?.id).toBe('seao');
      expect(datasetFor({ format: 'OCDS 1.1 release package', ocidPrefix })?.attribution).toBe(
        "Système électronique d'appel d'offres (SEAO), Secrétariat du Conseil du trésor, Données Québec, CC BY 4.0",
      );
    }
  });
});
