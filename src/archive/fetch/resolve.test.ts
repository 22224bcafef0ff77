import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure } from './download-trial.ts';
import { type LocalServer, startLocalServer } from './local-server.ts';
import { resolveInputs } from './resolve.ts';

const page = 'https://catalogue.example/recherche/dataset/avis-publics';
const datasets = [
  { id: 'avis', homepage: page, ckan: { page } },
  { id: 'lointain', homepage: 'https://lointain.example/' },
];
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'limpide-resolve-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const touch = async (...names: string[]) => {
  for (const name of names) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), '{}');
  }
};
const paths = (resolution: Awaited<ReturnType<typeof resolveInputs>>) =>
  resolution.inputs.map((input) => (input.kind === 'file' ? input.path.slice(folder.length + 1) : input.url));

describe('a path', () => {
  it('stands for its file, or for all files of its folder in the order of their names', async () => {
    await touch('b/2.xml', 'b/10.json', 'a.txt', 'B.json', 'é.json', 'c/d/e.jsonl');
    expect(paths(await resolveInputs([folder], { datasets }))).toEqual([
      'B.json',
      'a.txt',
      'b/10.json',
      'b/2.xml',
      'c/d/e.jsonl',
      'é.json',
    ]);
    expect(
      paths(
        await resolveInputs([join(folder, 'a.txt'), join(folder, 'b'), join(folder, 'a.txt'), folder], {
          datasets,
        }),
      )[0],
    ).toBe('a.txt');
    expect((await resolveInputs([folder, folder], { datasets })).inputs).toHaveLength(6);
  });

  it('does not walk in circles, into hidden files or to nowhere, and says so', async () => {
    await touch('a/1.json', '.git/config', '.hidden.json');
    await symlink(folder, join(folder, 'a/up'));
    await symlink(join(folder, 'nothing'), join(folder, 'a/broken'));
    await symlink(join(folder, 'self'), join(folder, 'self'));
    await symlink(join(folder, 'a/1.json'), join(folder, 'z.json'));
    const resolution = await resolveInputs([folder], { datasets });
    expect(paths(resolution)).toEqual(['a/1.json', 'z.json']);
    expect(resolution.notes.map((note) => note.slice(folder.length)).sort()).toEqual([
      '/a/broken: a link that leads nowhere; skipped.',
      '/a/up: a link to a folder that was already read; skipped.',
      '/self: a link that leads nowhere; skipped.',
      ': 2 hidden entries (name with a leading dot) skipped.',
    ]);
  });

  it('to an empty folder is said to be so', async () => {
    expect(await resolveInputs([folder], { datasets })).toEqual({
      inputs: [],
      notes: [`${folder}: no file in this folder.`],
    });
  });

  it('that does not exist is named, with the datasets that could have been meant', async () => {
    const error = await failure(resolveInputs(['avi'], { datasets }));
    expect(error.code).toBe('notFound');
    expect(error.message).toBe(
      'avi does not exist. Give a file, a folder, an http(s) address, or the name of a known dataset: avis.',
    );
    await touch('a.txt');
    expect((await failure(resolveInputs([join(folder, 'a.txt/b')], { datasets }))).code).toBe('notFound');
  });

  it.each(['file:///etc/hosts', 's3://bucket/x'])('is asked for instead of %s', async (address) => {
    const error = await failure(resolveInputs([address], { datasets }));
    expect(error.code).toBe('usage');
    expect(error.message).toContain('are not fetched');
  });
});

describe('an address', () => {
  it('of a file is to be fetched, once', async () => {
    const url = 'https://example.org/d/releases.jsonl?x=1';
    expect(await resolveInputs([url, url], { datasets })).toEqual({
      inputs: [{ kind: 'url', url, name: 'releases.jsonl' }],
      notes: [],
    });
  });

  it('with --since is told that it chose nothing', async () => {
    expect((await resolveInputs(['https://example.org/x.json'], { datasets, since: '2024' })).notes).toEqual([
      '--since chooses among the files of a CKAN dataset; here it left nothing out.',
    ]);
    expect((await failure(resolveInputs([], { datasets, since: 'hier' }))).code).toBe('usage');
  });
});

describe('a dataset', () => {
  let server: LocalServer;
  beforeEach(async () => {
    server = await startLocalServer();
    const file = (name: string, format: string) => ({
      id: name.replace('.', '-'),
      name,
      format,
      url: `${server.origin}/download/${name}`,
      size: 1000,
      last_modified: '2026-08-03T05:18:01',
    });
    const resources = [
      file('hebdo_20260803_20260809.json', 'JSON'),
      file('hebdo_20260727_20260802.json', 'JSON'),
      file('Avis_20180101_20180131.xml', 'XML'),
      file('guide.pdf', 'PDF'),
      file('2009.zip', 'ZIP'),
    ];
    server.routes.set(
      '/recherche/api/3/action/package_show',
      (_request, response) =>
        void response.end(
          JSON.stringify({
            success: true,
            result: { id: 'd1', name: 'avis-publics', title: 'Avis publics', resources },
          }),
        ),
    );
  });
  afterEach(() => server.close());

  it('is taken by its page, and what is left out is told', async () => {
    const resolution = await resolveInputs([`${server.origin}/recherche/fr/dataset/avis-publics`], {
      datasets,
      since: '2026-07',
    });
    expect(resolution).toEqual({
      inputs: [
        {
          kind: 'url',
          url: `${server.origin}/download/hebdo_20260727_20260802.json`,
          name: 'hebdo_20260727_20260802.json',
          bytes: 1000,
        },
        {
          kind: 'url',
          url: `${server.origin}/download/hebdo_20260803_20260809.json`,
          name: 'hebdo_20260803_20260809.json',
          bytes: 1000,
        },
      ],
      notes: [
        'Avis publics: 2 of 5 files taken, 1 before 2026-07 left out.',
        'guide.pdf left out (PDF: Limpide reads JSON, JSON Lines and XML here).',
        '2009.zip left out (zip: unpack it and add the folder).',
      ],
    });
  });

  it('is taken by its name, from another catalogue when told so', async () => {
    const resolution = await resolveInputs(['avis'], { datasets, ckanBase: `${server.origin}/recherche/` });
    expect(resolution.inputs.map((input) => input.kind === 'url' && [input.name, input.dataset])).toEqual([
      ['Avis_20180101_20180131.xml', 'avis'],
      ['hebdo_20260727_20260802.json', 'avis'],
      ['hebdo_20260803_20260809.json', 'avis'],
    ]);
    vi.stubEnv('LIMPIDE_SEAO_URL', `${server.origin}/recherche/dataset/avis-publics`);
    expect((await resolveInputs(['avis'], { datasets })).inputs).toHaveLength(3);
  });

  it('is known by its page too', async () => {
    const own = [
      { id: 'avis', homepage: '/', ckan: { page: `${server.origin}/recherche/dataset/avis-publics` } },
    ];
    const { inputs } = await resolveInputs([`${server.origin}/recherche/fr/dataset/avis-publics`], {
      datasets: own,
    });
    expect(inputs[0]).toMatchObject({ dataset: 'avis' });
  });

  it('of which one file is named gives that file, whatever its age', async () => {
    const { inputs } = await resolveInputs(
      [`${server.origin}/recherche/dataset/avis-publics/resource/Avis_20180101_20180131-xml`],
      { datasets, since: '2026' },
    );
    expect(inputs).toMatchObject([{ kind: 'url', name: 'Avis_20180101_20180131.xml' }]);
  });

  it('gives way to a path of the same name, saying so', async () => {
    await touch('avis');
    const before = process.cwd();
    process.chdir(folder);
    const resolution = await resolveInputs(['avis'], { datasets }).finally(() => process.chdir(before));
    expect(resolution.inputs).toHaveLength(1);
    expect(resolution.notes).toEqual([
      'avis is a path here, and was read as one; the dataset "avis" was not fetched.',
    ]);
  });

  it('without a list of files says where to get them', async () => {
    const error = await failure(resolveInputs(['lointain'], { datasets }));
    expect(error.code).toBe('usage');
    expect(error.message).toContain('download them from https://lointain.example/');
  });
});
