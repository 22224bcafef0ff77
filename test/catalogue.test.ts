/** The catalogue keeps its word: valid shapes, files whose size and fingerprint are those it tells, sitemaps of real pages. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { JsonLdParser } from 'jsonld-streaming-parser';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Asker, asker } from './ask.ts';
import { root } from './cli.ts';
import { type TestEdition, testEdition } from './edition.ts';
import { inventedRelease } from './invented.ts';

let made: TestEdition;
let site: Asker;
beforeAll(async () => {
  made = await testEdition(
    Array.from({ length: 30 }, (_, n) => ({ ...inventedRelease(n, n % 2), ocid: `ocds-fictif-${n}` })),
  );
  site = await asker(made.data);
});
afterAll(async () => {
  await site.close();
  await made.close();
});

async function graph(text: string): Promise<Store> {
  const store = new Store();
  const parser = new JsonLdParser();
  for await (const quad of Readable.from([text]).pipe(parser)) store.addQuad(quad);
  return store;
}

async function complaints(text: string): Promise<string[]> {
  const shapes = new Store(
    new Parser().parse(readFileSync(join(root, 'src/api/catalogue/shapes.ttl'), 'utf8')),
  );
  const report = await new SHACLValidator(shapes).validate(await graph(text));
  return [...report.results].map(({ path, message, focusNode }) =>
    [focusNode?.value, path?.value, message.map(({ value }) => value).join(' ')].join(' '),
  );
}

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly fictional?: boolean;
  readonly schema?: { readonly fields: readonly { readonly name: string; readonly description: string }[] };
}

describe('DCAT-AP 3', () => {
  it('passes the shapes', async () => {
    expect(await complaints(await site.html('/catalogue.jsonld'))).toEqual([]);
  });

  it.each(['dcat:byteSize', 'spdx:checksum', 'dct:license', 'dcat:version', 'dcat:accessURL'])(
    'the shapes find a distribution without %s',
    async (property) => {
      const catalogue = await site.json('/catalogue.jsonld');
      const [first] = JSON.parse(JSON.stringify(catalogue['dcat:dataset']));
      delete first['dcat:distribution'][0][property];
      const broken = { ...catalogue, 'dcat:dataset': [first] };
      expect((await complaints(JSON.stringify(broken))).length).toBeGreaterThan(0);
    },
  );

  it('says that fictional data are, on every node', async () => {
    const catalogue = JSON.parse(await site.html('/catalogue.jsonld'));
    expect(catalogue.fictional).toBe(true);
    for (const dataset of catalogue['dcat:dataset'])
      for (const node of [dataset, ...dataset['dcat:distribution']]) expect(node.fictional).toBe(true);
  });
});

describe('the Data Package', () => {
  it('tells of each file the size and the fingerprint that it has', async () => {
    const { resources }: { resources?: Resource[] } = await site.json('/datapackage.json');
    expect(resources?.length).toBeGreaterThan(8);
    for (const { path, bytes, hash, fictional } of resources ?? []) {
      const file = Buffer.from(await (await site.ask(path.replace('http://localhost', ''))).arrayBuffer());
      expect(file.length, path).toBe(bytes);
      expect(`sha256:${createHash('sha256').update(file).digest('hex')}`, path).toBe(hash);
      expect(fictional).toBe(true);
    }
  });

  it('is the dictionary of each table: the columns of its file, each in words', async () => {
    const { resources }: { resources?: Resource[] } = await site.json('/datapackage.json');
    for (const { path, schema } of resources ?? []) {
      if (!schema) continue;
      const csv = await site.html(path.replace('http://localhost', ''));
      expect(csv.split('\n')[0]?.split(',')).toEqual(schema.fields.map(({ name }) => name));
      for (const { description } of schema.fields) expect(description.length).toBeGreaterThan(1);
    }
  });
});

describe('for those who crawl', () => {
  async function locations(address: string): Promise<string[]> {
    const found: string[] = [];
    const parser = new SaxesParser();
    let at = '';
    parser.on('opentag', ({ name }) => {
      at = name;
    });
    parser.on('text', (text) => {
      if (at === 'loc' && text.trim() !== '') found.push(text.trim().replace('http://localhost', ''));
    });
    parser.write(await site.html(address)).close();
    return found;
  }

  it('robots.txt names the sitemap, and every page of it answers in both languages', async () => {
    expect(await site.html('/robots.txt')).toContain('Sitemap: http://localhost/sitemap.xml');
    const files = await locations('/sitemap.xml');
    expect(files).toContain('/sitemaps/processes-1.xml');
    for (const file of files) {
      const pages = await locations(file);
      expect(pages.some((page) => page.startsWith('/fr'))).toBe(true);
      expect(pages.some((page) => page.startsWith('/en'))).toBe(true);
      for (const page of pages.slice(0, 6)) expect((await site.ask(page)).status, page).toBe(200);
    }
    expect((await locations('/sitemaps/processes-1.xml')).length).toBe(60);
    expect((await site.ask('/sitemaps/processes-9.xml')).status).toBe(404);
  });

  it('llms.txt says that the data are fictional, and its addresses answer', async () => {
    const text = await site.html('/llms.txt');
    expect(text).toContain('fictional: true');
    for (const [, address = ''] of text.matchAll(/\]\(http:\/\/localhost([^)]+)\)/g))
      expect((await site.ask(address)).status, address).toBe(200);
  });

  it.each(['fr', 'en'])('the page of data tells its tables as schema.org datasets, in %s', async (lang) => {
    const html = await site.html(lang === 'fr' ? '/fr/donnees' : '/en/data');
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
    const graphOf: { '@graph': { '@type': string; distribution: unknown[] }[] } = JSON.parse(json);
    expect(graphOf['@graph'].map((one) => one['@type'])).toContain('Dataset');
    for (const { distribution } of graphOf['@graph']) expect(distribution).toHaveLength(4);
  });
});
