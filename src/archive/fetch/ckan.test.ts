import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listDataset, readCkanAddress } from './ckan.ts';
import { failure } from './download-trial.ts';
import { type LocalServer, startLocalServer } from './local-server.ts';
import { selectResources } from './recognize.ts';

describe('the address of a CKAN dataset', () => {
  const seao = {
    base: 'https://www.donneesquebec.ca/recherche',
    dataset: 'systeme-electronique-dappel-doffres-seao',
  };

  it.each([
    'https://www.donneesquebec.ca/recherche/dataset/systeme-electronique-dappel-doffres-seao',
    'https://www.donneesquebec.ca/recherche/fr/dataset/systeme-electronique-dappel-doffres-seao/',
    'https://www.donneesquebec.ca/recherche/dataset/systeme-electronique-dappel-doffres-seao#fiche_descriptive',
    'https://www.donneesquebec.ca/recherche/api/3/action/package_show?id=systeme-electronique-dappel-doffres-seao',
    'https://www.donneesquebec.ca/recherche/api/action/package_show?id=systeme-electronique-dappel-doffres-seao',
  ])('%s is known by its form', (address) => {
    expect(readCkanAddress(address)).toEqual(seao);
  });

  it('may name one resource', () => {
    expect(
      readCkanAddress('https://open.canada.ca/data/fr/dataset/d8f85d91-7dec/resource/fac950c0-00d5'),
    ).toEqual({ base: 'https://open.canada.ca/data', dataset: 'd8f85d91-7dec', resource: 'fac950c0-00d5' });
    expect(readCkanAddress('http://localhost:5000/dataset/x')).toEqual({
      base: 'http://localhost:5000',
      dataset: 'x',
    });
  });

  it.each([
    'https://www.donneesquebec.ca/recherche/dataset/d23b2e02/resource/0f15a8e0/download/hebdo_20260727_20260802.json',
    'https://example.org/dataset/releases.json',
    'https://example.org/dataset',
    'https://example.org/api/3/action/package_list',
    '/srv/dataset/x',
    'file:///srv/dataset/x',
  ])('is not seen in %s', (address) => {
    expect(readCkanAddress(address)).toBeUndefined();
  });
});

describe('a CKAN catalogue', () => {
  let server: LocalServer;
  beforeEach(async () => {
    server = await startLocalServer();
  });
  afterEach(() => server.close());

  const path = '/recherche/api/3/action/package_show';
  const address = (dataset = 'marches') => ({ base: `${server.origin}/recherche`, dataset });
  const answer = (status: number, body: string) =>
    server.routes.set(
      path,
      (_request, response) =>
        void response.writeHead(status, { 'content-type': 'application/json' }).end(body),
    );
  const list = (resources: object[]) =>
    answer(
      200,
      JSON.stringify({
        help: '…',
        success: true,
        result: {
          id: 'd1',
          name: 'marches',
          title: 'Marchés',
          license_title: 'CC BY 4.0',
          license_url: null,
          organization: { title: 'Ville inventée' },
          resources,
        },
      }),
    );
  const quick = { retries: 1, sleep: async () => {} };

  it('says what a dataset holds, in whatever state its fields are', async () => {
    list([
      {
        id: 'r1',
        name: 'Semaine 31',
        url: `${server.origin}/download/hebdo_20260727_20260802.json`,
        format: 'JSON',
        size: '16700000',
        last_modified: '2026-08-03T05:18:01.123456',
        created: '2026-08-03T05:00:00',
      },
      {
        id: 'r2',
        name: 'Contrats_20180101_20180131',
        url: '/recherche/file/2',
        format: '',
        size: null,
        last_modified: null,
        created: '2018-02-05T00:00:00',
      },
      { id: 'r3', name: null, url: '', format: null, mimetype: 'application/pdf' },
    ]);
    const dataset = await listDataset(address(), quick);
    expect(dataset).toMatchObject({
      id: 'd1',
      name: 'marches',
      title: 'Marchés',
      licence: 'CC BY 4.0',
      publisher: 'Ville inventée',
    });
    expect(dataset.resources).toEqual([
      {
        id: 'r1',
        name: 'hebdo_20260727_20260802.json',
        url: `${server.origin}/download/hebdo_20260727_20260802.json`,
        format: 'JSON',
        size: 16_700_000,
        lastModified: '2026-08-03T05:18:01.123456',
        period: { start: '2026-07-27', end: '2026-08-02' },
      },
      {
        id: 'r2',
        name: 'Contrats_20180101_20180131',
        url: `${server.origin}/recherche/file/2`,
        format: '',
        lastModified: '2018-02-05T00:00:00',
        period: { start: '2018-01-01', end: '2018-01-31' },
      },
      { id: 'r3', name: 'r3', url: '', format: 'application/pdf' },
    ]);
    expect(
      (await listDataset({ ...address(), resource: 'r2' }, quick)).resources.map(({ id }) => id),
    ).toEqual(['r2']);
    expect((await failure(listDataset({ ...address(), resource: 'gone' }, quick))).code).toBe('notFound');
  });

  it('that does not have the dataset is told from one that is down', async () => {
    answer(404, '{"success":false,"error":{"__type":"Not Found Error"}}');
    const missing = await failure(listDataset(address('nulle-part'), quick));
    expect(missing.code).toBe('notFound');
    expect(missing.message).toContain('no dataset "nulle-part"');
    answer(503, '');
    expect((await failure(listDataset(address(), quick))).code).toBe('download');
    expect(server.requests).toHaveLength(3);
  });

  it.each([
    ['<!doctype html><title>Bienvenue</title>', 'not JSON (it begins with "<!doctype html>'],
    ['{"success":false,"error":{}}', 'does not answer as a CKAN catalogue does'],
    ['{"releases":[]}', 'does not answer as a CKAN catalogue does'],
  ])('is not taken for one when it answers %s', async (body, message) => {
    answer(200, body);
    const error = await failure(listDataset(address(), quick));
    expect(error.code).toBe('download');
    expect(error.message).toContain(message);
  });
});

describe('the choice among resources', () => {
  const resource = (name: string, format = '', more: object = {}) => ({
    id: name,
    name,
    url: `https://example.org/${name}`,
    format,
    ...more,
  });

  it.each([
    resource('Avis_20180101_20180131.xml', 'XML'),
    resource('AvisRevisions_20180101_20180131', ''),
    resource('ContratsRevisions_20180101_20180131.xml', 'PDF'),
    resource('DepensesRevisions_20180101_20180131.xml'),
    resource('mensuel_20210301_20210331.json', 'JSON'),
    resource('releases.jsonl.gz', 'GZ'),
    resource('export', 'application/json'),
    resource('notices.aspx', 'XML'),
  ])('takes $name ($format)', (one) => {
    expect(selectResources([one])).toEqual({ taken: [one], left: [] });
  });

  it.each([
    [resource('Avis_2009.zip', 'XML'), 'archive', 'zip: unpack it and add the folder'],
    [resource('annee-2010', 'ZIP'), 'archive', 'zip: unpack it and add the folder'],
    [
      resource('seao-specificationsxml-donneesouvertes-20171010.pdf', 'PDF'),
      'format',
      'PDF: Limpide reads JSON, JSON Lines and XML here',
    ],
    [resource('schema.xsd', 'XML'), 'format', 'XML: Limpide reads JSON, JSON Lines and XML here'],
    [resource('carte', 'GeoJSON'), 'format', 'GeoJSON: Limpide reads JSON, JSON Lines and XML here'],
    [resource('x', ''), 'format', 'no format given: Limpide reads JSON, JSON Lines and XML here'],
    [
      { ...resource('x.json', 'JSON'), url: '' },
      'address',
      'it has no http(s) address: look on the page of the dataset',
    ],
    [
      { ...resource('x.json', 'JSON'), url: 'ftp://example.org/x.json' },
      'address',
      'it has no http(s) address: look on the page of the dataset',
    ],
  ])('leaves $name out, saying why', (one, reason, detail) => {
    expect(selectResources([one])).toEqual({ taken: [], left: [{ resource: one, reason, detail }] });
  });

  it('keeps what ends on or after the day asked, by the name’s period, else by the last change', () => {
    const week = {
      ...resource('hebdo_20231226_20240101.json'),
      period: { start: '2023-12-26', end: '2024-01-01' },
      lastModified: '2020-01-01T00:00:00',
    };
    const older = {
      ...resource('hebdo_20231219_20231225.json'),
      period: { start: '2023-12-19', end: '2023-12-25' },
      lastModified: '2026-01-01T00:00:00',
    };
    const changed = resource('all.json', '', { lastModified: '2024-05-01T12:00:00' });
    const stale = resource('old.json', '', { lastModified: '2021-05-01T12:00:00' });
    const undated = resource('undated.json');
    const { taken, left } = selectResources([undated, stale, changed, older, week], '2024-01-01');
    expect(taken.map(({ name }) => name)).toEqual([
      'hebdo_20231226_20240101.json',
      'all.json',
      'undated.json',
    ]);
    expect(left.map(({ resource: { name }, reason }) => [name, reason])).toEqual([
      ['old.json', 'before'],
      ['hebdo_20231219_20231225.json', 'before'],
    ]);
  });

  it('takes both files when a week was published again under the same name', () => {
    const name = 'hebdo_20251222_20251228.json';
    const twice = [
      { ...resource(name), url: 'https://example.org/a' },
      { ...resource(name), url: 'https://example.org/b' },
    ];
    expect(selectResources([...twice, ...twice]).taken).toEqual(twice);
  });
});
