/** Which fields OCDS discards when it merges releases, and which lists it replaces as a whole. */
import { isObject, type JsonValue } from './json.ts';

/** Field paths without array positions, as in "tender/items/additionalClassifications". */
export interface MergeRules {
  /** `omitWhenMerged`: dropped, whatever other rule there is. */
  readonly omit: readonly string[];
  /** Lists that a later release replaces as a whole, an empty list included. */
  readonly wholeList: readonly string[];
}

/**
 * OCDS 1.1 (1.1.3 to 1.1.5). Three reasons make a list whole in the standard's merging page: `wholeListMerge` in the
 * schema, items that are not objects, and items that are objects whose schema has no `id`.
 */
export const ocds11Rules: MergeRules = {
  omit: ['id', 'date', 'tag'],
  wholeList: [
    'parties/roles',
    'parties/additionalIdentifiers',
    'buyer/additionalIdentifiers',
    'tender/procuringEntity/additionalIdentifiers',
    'tender/tenderers/additionalIdentifiers',
    'tender/items/additionalClassifications',
    'tender/additionalProcurementCategories',
    'tender/submissionMethod',
    'tender/amendment/changes',
    'tender/amendments/changes',
    'awards/suppliers/additionalIdentifiers',
    'awards/items/additionalClassifications',
    'awards/amendment/changes',
    'awards/amendments/changes',
    'contracts/items/additionalClassifications',
    'contracts/amendment/changes',
    'contracts/amendments/changes',
    'contracts/implementation/transactions/payer/additionalIdentifiers',
    'contracts/implementation/transactions/payee/additionalIdentifiers',
    'contracts/relatedProcesses/relationship',
    'relatedProcesses/relationship',
  ],
};

const documentLists = [
  'planning/documents',
  'planning/milestones/documents',
  'tender/documents',
  'tender/milestones/documents',
  'awards/documents',
  'contracts/documents',
  'contracts/milestones/documents',
  'contracts/implementation/documents',
  'contracts/implementation/milestones/documents',
];

/**
 * What the draft of OCDS 1.2 adds to 1.1 (draft as kept in the shared data, where it is labelled 1.1.5). Most of it
 * comes from extensions that publishers of 1.1 use already (location, organization classification, project): pass it
 * as `extraRules` for such data.
 */
export const ocds12DraftRules: MergeRules = {
  omit: ['publisher', 'links'],
  wholeList: [
    'parties/details/classifications',
    'planning/project/additionalClassifications',
    'planning/project/locations',
    'tender/identifiers',
    'tender/deliveryLocations',
    'tender/deliveryAddresses',
    'tender/items/deliveryLocations',
    'tender/items/deliveryAddresses',
    'awards/items/deliveryLocations',
    'awards/items/deliveryAddresses',
    'contracts/identifiers',
    'contracts/items/deliveryLocations',
    'contracts/items/deliveryAddresses',
    ...documentLists.flatMap((path) => [`${path}/languages`, `${path}/relatedItems`]),
  ],
};

/** The rules of one level of a release, by field name. */
export type RuleTree = ReadonlyMap<string, FieldRule>;
export interface FieldRule {
  readonly omit: boolean;
  readonly wholeList: boolean;
  readonly children: RuleTree | undefined;
}

interface GrowingRule extends FieldRule {
  omit: boolean;
  wholeList: boolean;
  children: Map<string, GrowingRule> | undefined;
}

function plant(root: Map<string, GrowingRule>, path: string, mark: 'omit' | 'wholeList'): void {
  let level = root;
  let rule: GrowingRule | undefined;
  for (const part of path.split('/')) {
    if (rule !== undefined) {
      rule.children ??= new Map();
      level = rule.children;
    }
    rule = level.get(part);
    if (rule === undefined) {
      rule = { omit: false, wholeList: false, children: undefined };
      level.set(part, rule);
    }
  }
  if (rule !== undefined) rule[mark] = true;
}

function growTree(sets: readonly MergeRules[]): RuleTree {
  const root = new Map<string, GrowingRule>();
  for (const rules of sets) {
    for (const path of rules.omit) plant(root, path, 'omit');
    for (const path of rules.wholeList) plant(root, path, 'wholeList');
  }
  return root;
}

const ocds11Tree = growTree([ocds11Rules]);
const grown = new WeakMap<MergeRules, RuleTree>();

/** The 1.1 rules with `extra` on top; the tree of an `extra` object is made once and kept as long as the object. */
export function ruleTree(extra?: MergeRules): RuleTree {
  if (extra === undefined) return ocds11Tree;
  let tree = grown.get(extra);
  if (tree === undefined) {
    tree = growTree([ocds11Rules, extra]);
    grown.set(extra, tree);
  }
  return tree;
}

/**
 * Is this list one value, replaced as a whole? A list with anything but objects in it always is. An empty list is only
 * when a rule says so: otherwise it says nothing at all.
 */
export function isWholeList(list: readonly JsonValue[], rule: FieldRule | undefined, all: boolean): boolean {
  if (all || rule?.wholeList === true) return true;
  for (const item of list) if (!isObject(item)) return true;
  return false;
}
