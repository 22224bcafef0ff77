/** The merge rules are those of the schema that the standard publishes. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isObject, type JsonObject, type JsonValue } from './json.ts';
import { type MergeRules, ocds11Rules, ocds12DraftRules, ruleTree } from './rules.ts';

const file = new URL('../../../../../shared/data/ocds/standard/release-schema.json', import.meta.url);
const present = existsSync(file);
const absent = present ? '' : ' (skipped: ../shared/data is absent)';

/** Reads the rules out of a release schema as the standard's merging page says. */
function rulesOfSchema(schema: JsonObject): MergeRules {
  const omit: string[] = [];
  const wholeList: string[] = [];

  function resolve(node: JsonValue | undefined): JsonObject {
    if (!isObject(node)) return {};
    const reference = node['$ref'];
    if (typeof reference !== 'string') return node;
    let target: JsonValue | undefined = schema;
    for (const part of reference.slice(2).split('/')) target = isObject(target) ? target[part] : undefined;
    // The schema sets keywords beside a reference too (`publisher`).
    return { ...resolve(target), ...node };
  }

  function visit(properties: JsonValue | undefined, path: string): void {
    for (const [name, value] of Object.entries(resolve(properties))) {
      const field = resolve(value);
      const here = path === '' ? name : `${path}/${name}`;
      const items = resolve(field['items']);
      if (field['omitWhenMerged'] === true) omit.push(here);
      else if (types(field).includes('array')) visitArray(field, items, here);
      else if (types(field).includes('object')) visit(field['properties'], here);
    }
  }

  function visitArray(field: JsonObject, items: JsonObject, here: string): void {
    const itemFields = items['properties'];
    const withoutId = isObject(itemFields) && itemFields['id'] === undefined;
    const notObjects = types(items).some((type) => type !== 'object');
    if (field['wholeListMerge'] === true || notObjects || withoutId) wholeList.push(here);
    else visit(itemFields, here);
  }

  visit(schema['properties'], '');
  return { omit, wholeList };
}

function types(node: JsonObject): JsonValue[] {
  const type = node['type'];
  if (Array.isArray(type)) return type;
  return type === undefined ? [] : [type];
}

describe.skipIf(!present)(`the rules of the schema in the shared data${absent}`, () => {
  const schema: JsonValue = present ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const found = rulesOfSchema(isObject(schema) ? schema : {});

  // The file is labelled 1.1.5 but is a draft of 1.2 (fields deprecated in 1.2, `publisher` omitted): it holds every
  // rule of 1.1, and those of ocds12DraftRules besides.
  it('are the 1.1 rules and the additions of the 1.2 draft, no more and no less', () => {
    expect(found.omit.toSorted()).toEqual([...ocds11Rules.omit, ...ocds12DraftRules.omit].toSorted());
    const lists = [...ocds11Rules.wholeList, ...ocds12DraftRules.wholeList];
    expect(found.wholeList.toSorted()).toEqual(lists.toSorted());
  });
});

describe('the rule tree', () => {
  it('knows a path whatever the arrays on the way', () => {
    const items = ruleTree().get('awards')?.children?.get('items');
    expect(items?.wholeList).toBe(false);
    expect(items?.children?.get('additionalClassifications')?.wholeList).toBe(true);
  });

  it('takes the rules of extensions without changing those of 1.1', () => {
    const extra = { omit: ['buyer/secret'], wholeList: ['tender/lots'] };
    expect(ruleTree(extra).get('tender')?.children?.get('lots')?.wholeList).toBe(true);
    expect(ruleTree(extra)).toBe(ruleTree(extra));
    expect(ruleTree().get('tender')?.children?.get('lots')).toBeUndefined();
  });
});
