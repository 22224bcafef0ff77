/** Every record that the API gives is valid against the OCDS 1.1 schema, whatever the publisher wrote. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { afterAll, describe, expect, it } from 'vitest';
import { asker } from './ask.ts';
import { root } from './cli.ts';
import { type TestEdition, testEdition } from './edition.ts';
import { inventedRelease } from './invented.ts';

const shared = join(root, '..', 'shared', 'data', 'ocds');
const standard = join(shared, 'standard');
const here = existsSync(standard);

const read = (path: string): Record<string, unknown> => JSON.parse(readFileSync(path, 'utf8'));

/** The package and its releases; the record between them, whose own schema is not in the folder, by the standard's text. */
function validator() {
  // The package is CommonJS: what its types call the default export is one level down in some loaders.
  const make = 'default' in Ajv4 ? (Ajv4.default as typeof Ajv4) : Ajv4;
  const ajv = new make({ strict: false, allErrors: true });
  const formats = 'default' in addFormats ? addFormats.default : addFormats;
  formats(ajv);
  const release = read(join(standard, 'release-schema.json'));
  ajv.addSchema(release);
  ajv.addSchema({
    id: 'https://standard.open-contracting.org/schema/1__2__0/record-schema.json',
    type: 'object',
    required: ['ocid', 'releases'],
    properties: {
      ocid: { type: 'string', minLength: 1 },
      releases: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['url', 'date', 'tag'],
          properties: {
            url: { type: 'string', format: 'uri' },
            date: { type: 'string', format: 'date-time' },
            tag: { type: 'array', minItems: 1, items: { type: 'string' } },
          },
        },
      },
      compiledRelease: { $ref: String(release['id']) },
    },
  });
  const validate = ajv.compile(read(join(standard, 'record-package-schema.json')));
  return (data: unknown): string => (validate(data) ? '' : ajv.errorsText(validate.errors).slice(0, 800));
}

const made: TestEdition[] = [];
afterAll(async () => {
  for (const one of made) await one.close();
});

/** Every record of the edition, and what is wrong with their packages. */
async function allRecords(edition: TestEdition) {
  made.push(edition);
  const site = await asker(edition.data);
  const validate = validator();
  const found: Record<string, unknown>[] = [];
  const errors: string[] = [];
  let next: string | undefined = '/api/v1/records?limit=100';
  while (next !== undefined) {
    const page: { records?: Record<string, unknown>[]; links?: { next?: string } } = await site.json(
      next.replace('http://localhost', ''),
    );
    const error = validate(page);
    if (error !== '') errors.push(error);
    found.push(...(page.records ?? []));
    next = page.links?.next;
  }
  await site.close();
  return { found, errors };
}

describe.skipIf(!here)('against the schema of ../shared/data (skipped where it is absent)', () => {
  it('refuses a record without its releases', () => {
    expect(validator()({ version: '1.1', records: [{ ocid: 'ocds-abc123-1' }] })).toContain('releases');
  });

  it('invented processes, each with its bids, awards and parties', async () => {
    const releases = Array.from({ length: 250 }, (_, n) => inventedRelease(n, n % 3));
    const { found, errors } = await allRecords(await testEdition(releases));
    expect(errors).toEqual([]);
    expect(found).toHaveLength(250);
    const awarded = found.find((one) => one['ocid'] === 'ocds-abc123-1');
    expect(awarded?.['compiledRelease']).toMatchObject({
      ocid: 'ocds-abc123-1',
      tag: ['compiled'],
      buyer: { name: 'Fictional Borough of Nowhere 1' },
      tender: { title: 'Purchase of desks no. 1', procurementMethod: 'open', value: { amount: 1001 } },
      awards: [{ status: 'active', value: { amount: 902, currency: 'CAD' } }],
    });
  });

  it.each([
    ['Contracts Finder', 'contracts-finder'],
    ['Portugal', 'portugal'],
    ['Paraguay', 'paraguay'],
    ['the standard’s example', 'fictional'],
  ])('%s', async (_, folder) => {
    const files = readdirSync(join(shared, folder))
      .filter((name) => /\.jsonl?(\.gz)?$/.test(name))
      .map((name) => join(shared, folder, name));
    const { found, errors } = await allRecords(
      await testEdition([], { files: folder === 'fictional' ? files.slice(0, 1) : files, lineage: 'real' }),
    );
    expect(errors).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  it('a private individual has no name in it', async () => {
    const person = { id: 'P1', name: 'Philomène Sapinière' };
    const release = {
      ...inventedRelease(1, 1),
      parties: [{ ...person, roles: ['supplier'] }],
      awards: [{ id: '1', status: 'active', value: { amount: 5, currency: 'CAD' }, suppliers: [person] }],
    };
    const { found, errors } = await allRecords(await testEdition([release]));
    expect(errors).toEqual([]);
    expect(found).toHaveLength(1);
    expect(JSON.stringify(found)).not.toContain('Sapinière');
  });
});
