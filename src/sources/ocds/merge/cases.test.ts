/** The standard's own merge cases and worked example, from the shared data. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileRelease } from './compile.ts';
import { isObject, type JsonObject, type JsonValue } from './json.ts';
import { versionRelease } from './versioned.ts';

const shared = new URL('../../../../../shared/data/ocds/', import.meta.url);
const present = existsSync(shared);
const absent = present ? '' : ' (skipped: ../shared/data is absent)';

function read(path: string): JsonValue {
  const value: JsonValue = JSON.parse(readFileSync(new URL(path, shared), 'utf8'));
  return value;
}

function objects(value: JsonValue | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

const cases = [
  'contextual',
  'empty-object',
  'fill-identifiermerge-array',
  'lists',
  'null',
  'simple',
  'string-list',
  'unit',
];

describe.skipIf(!present)(`the merge cases of OCDS 1.1${absent}`, () => {
  it.each(cases)('%s: compiled and versioned', (name) => {
    const releases = objects(read(`merge/${name}.json`));
    expect(compileRelease(releases).release).toStrictEqual(read(`merge/${name}-compiled.json`));
    expect(versionRelease(releases).release).toStrictEqual(read(`merge/${name}-versioned.json`));
  });
});

describe.skipIf(!present)(`the worked example of OCDS 1.1${absent}`, () => {
  const names = [
    '01-planning',
    '02-tender',
    '03-tenderAmendment',
    '04-award',
    '05-contract',
    '06-implementation',
  ];
  const releases = present
    ? names.flatMap((name) => {
        const file = read(`fictional/${name}.json`);
        return isObject(file) ? objects(file['releases']) : [];
      })
    : [];
  const file = present ? read('fictional/ocds-213czf-000-00001-withversions.json') : null;
  const record = isObject(file) ? objects(file['records'])[0] : undefined;

  it('is published a second time as one package of the same six releases', () => {
    const together = read('fictional/ocds-213czf-000-00001.json');
    expect(isObject(together) ? together['releases'] : undefined).toStrictEqual(releases);
  });

  it('compiles to the published record', () => {
    expect(compileRelease([...releases].reverse()).release).toStrictEqual(record?.['compiledRelease']);
  });

  it('versions to the published record', () => {
    expect(versionRelease([...releases].reverse()).release).toStrictEqual(record?.['versionedRelease']);
  });
});
