/** Flags: their definitions, what each finds in the edition, and the totals of its three results. */
import { z } from 'zod';
import { fill } from '../../engine/sql.ts';
import type { Flag, FlagSubject, SubjectKind } from '../../flags/flag.ts';
import { results, subjectKinds } from '../../flags/flag.ts';
import { filterNames } from '../../flags/params.ts';
import { flags as allFlags } from '../../flags/registry.ts';
import { findFlag, flagStatement, runFlag } from '../../flags/run.ts';
import { filterConditions, subjectsFor } from '../../flags/statement.ts';
import { naming } from '../../flags/subject-row.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { readAsked } from '../../pages/flag/ask.ts';
import { filterWords } from '../../pages/flag/filters.ts';
import { column, optional } from '../columns.ts';
import { flagFilterWords } from '../filter-words.ts';
import { givenRows } from '../given.ts';
import type { ApiRequest, Listing, OrderKey, Parameter, Resource } from '../resource.ts';
import subjectsSql from './flag-subjects.sql';

const both = (name: string, fr: string, en: string) => [
  column(`${name}Fr`, 'text', `${fr}, en français`, `${en}, in French`),
  column(`${name}En`, 'text', `${fr}, en anglais`, `${en}, in English`),
];
const columns = [
  column('id', 'code', 'Identifiant du signal', 'Id of the flag'),
  column('version', 'count', 'Version de la définition', 'Version of the definition'),
  optional(
    'ocp',
    'code',
    'Code de la méthode publiée, si la formule est la même',
    'Code of the published methodology, where the formula is the same',
  ),
  column('subjects', 'list', 'Sortes de sujets', 'Kinds of subjects'),
  ...both('title', 'Titre', 'Title'),
  ...both('question', 'Question posée', 'Question asked'),
  ...both('formula', 'Formule en mots', 'Formula in words'),
  ...both('caution', 'Ce qu’il ne dit pas', 'What it does not say'),
  column('explanationsFr', 'list', 'Explications ordinaires, en français', 'Usual explanations, in French'),
  column('explanationsEn', 'list', 'Explications ordinaires, en anglais', 'Usual explanations, in English'),
  column(
    'requires',
    'object',
    'Champs sans lesquels rien ne se calcule',
    'Fields without which nothing can be computed',
  ),
  column('params', 'list', 'Paramètres', 'Parameters'),
];

const subjectColumns = [
  column('kind', 'code', 'Sorte de sujet', 'Kind of subject', { values: subjectKinds }),
  column('id', 'code', 'Identifiant du sujet', 'Id of the subject'),
  optional('name', 'text', 'Nom ou titre', 'Name or title'),
  optional('process', 'code', 'Processus du contrat', 'Process of the contract'),
  optional('year', 'code', 'Année', 'Year'),
  optional('category', 'code', 'Catégorie', 'Category'),
  column('result', 'code', 'Résultat', 'Result', { values: results }),
  optional('observed', 'number', 'Ce qui est comparé au seuil', 'What is compared with the threshold'),
  optional('threshold', 'number', 'Seuil', 'Threshold'),
  optional('peers', 'count', 'Cas comparables', 'Peers'),
  column('missing', 'list', 'Champs qui manquent', 'Fields that are missing'),
  column('evidence', 'object', 'Éléments à l’appui', 'Evidence'),
];

const flagId: Parameter & { readonly example: string } = {
  words: { fr: 'Identifiant du signal', en: 'Id of the flag' },
  example: 'R018',
};
const thresholds: Parameter = {
  words: {
    fr: 'Les seuils de ce signal, par leur nom : voir « params » dans sa définition.',
    en: 'The thresholds of this flag, by name: see “params” in its definition.',
  },
};
const filters = z
  .object({
    ...Object.fromEntries(filterNames.map((name) => [name, z.string().min(1).max(600)])),
    result: z.enum(results),
  })
  .partial();

/** Any two rows of a kind differ in these; the same order as the flag's page. */
const keys: Readonly<Record<SubjectKind, readonly [OrderKey, ...OrderKey[]]>> = {
  process: [
    { sql: 'p.day', type: 'date', descending: true },
    { sql: 'p.ocid', type: 'varchar' },
  ],
  contract: [
    { sql: 'p.day', type: 'date', descending: true },
    { sql: 'p.ocid', type: 'varchar' },
    { sql: 'f.part_no', type: 'integer' },
  ],
  tenderer: [{ sql: 'm.org_key', type: 'varchar' }],
  buyer: [{ sql: 'm.org_key', type: 'varchar' }],
  procuringEntity: [{ sql: 'm.org_key', type: 'varchar' }],
  pair: [
    { sql: 'm.org_key', type: 'varchar' },
    { sql: 's.org_key', type: 'varchar' },
  ],
  buyerCategory: [
    { sql: 'm.org_key', type: 'varchar' },
    { sql: 'f.category', type: 'varchar' },
  ],
};

/** Columns that a kind's naming does not give are null. */
function namedColumns({ kind, annual }: FlagSubject): string {
  const given = naming[kind].columns;
  const has = (name: string): boolean => new RegExp(`(?:as|\\w\\.)\\s?${name}\\b`).test(given);
  return [
    given,
    ...(annual ? ['f.year::varchar as year'] : has('year') ? [] : ['null::varchar as year']),
    ...(has('process') ? [] : ['null::varchar as process']),
    ...(has('category') ? [] : ['null::varchar as category']),
  ].join(', ');
}

function subjectOf(flag: Flag, kind: string | undefined, able: readonly FlagSubject[]): FlagSubject {
  const [first] = able;
  const found = kind === undefined ? first : able.find((one) => one.kind === kind);
  if (found) return found;
  throw new LimpideError(
    'usage',
    `Parameter kind: ${flag.id} looks at ${able.map((one) => one.kind).join(', ')} under these filters.`,
  );
}

async function subjectListing({ edition, params, query }: ApiRequest): Promise<Listing> {
  const search = new URLSearchParams(query);
  const kind = search.get('kind') ?? undefined;
  search.delete('kind');
  const asked = readAsked(edition, params['id'] ?? '', search);
  await filterWords(edition, asked, 'en');
  const { flag } = asked;
  const subject = subjectOf(flag, kind, subjectsFor(flag, asked.query));
  const { sql, values } = flagStatement(flag, subject, asked.query);
  const { joins, listed } = naming[subject.kind];
  const wanted = asked.query.result ?? 'flagged';
  const conditions = `f.result = '${wanted}' and ${listed} and ${filterConditions(subject, asked.query)}`;
  const evidence = subject.evidence.map(({ column: name }) => `'${name}', f.${name}`).join(', ');
  const order = keys[subject.kind];
  return {
    params: values,
    order: subject.annual ? [...order, { sql: 'f.year', type: 'integer' }] : order,
    head: { measure: flag.id, version: flag.version, params: asked.params, kind: subject.kind },
    statement: (parts) =>
      fill(subjectsSql, {
        ...parts,
        kind: subject.kind,
        named: namedColumns(subject),
        evidence: `json_object(${evidence})`,
        flag: sql,
        joins,
        conditions,
      }),
  };
}

const totals = z.object({
  flagged: z.int(),
  clear: z.int(),
  notComputable: z.int(),
});
const resultSchema = z.object({
  measure: z.string(),
  version: z.int(),
  params: z.record(z.string(), z.string()),
  unit: z.enum(['share', 'count']),
  grain: z.string(),
  value: z.number().nullable(),
  numerator: z.int().nullable(),
  denominator: z.int().nullable(),
  totals: totals.extend({
    missing: z.record(z.string(), z.int()),
    kinds: z.record(z.string(), totals),
  }),
});

export const flags: Resource = {
  name: 'flags',
  title: { fr: 'Signaux', en: 'Flags' },
  lists: [
    {
      path: '/flags',
      row: 'flag',
      title: { fr: 'Signaux', en: 'Flags' },
      about: {
        fr: 'Les définitions : formule, champs requis, explications ordinaires. Un signal n’accuse personne.',
        en: 'The definitions: formula, fields required, usual explanations. A flag accuses nobody.',
      },
      columns,
      key: { column: 'id', sql: 'g.r.id', example: flagId },
      listing() {
        return givenRows(
          columns,
          allFlags.map(({ id, version, ocp, subjects, words, requires, params }) => ({
            id,
            version,
            ocp: ocp ?? null,
            subjects: subjects.map(({ kind }) => kind),
            titleFr: words.fr.title,
            titleEn: words.en.title,
            questionFr: words.fr.question,
            questionEn: words.en.question,
            formulaFr: words.fr.formula,
            formulaEn: words.en.formula,
            cautionFr: words.fr.caution,
            cautionEn: words.en.caution,
            explanationsFr: words.fr.explanations,
            explanationsEn: words.en.explanations,
            requires,
            params: params.map((one) => `${one.name}=${one.default}`),
          })),
        );
      },
    },
    {
      path: '/flags/{id}/subjects',
      row: 'flagSubject',
      title: { fr: 'Sujets d’un signal', en: 'Subjects of a flag' },
      about: {
        fr: 'Ce que le signal dit de chaque sujet, avec les éléments à l’appui. Les particuliers n’y sont pas.',
        en: 'What the flag says of each subject, with its evidence. Private individuals are not in it.',
      },
      pathParams: { id: flagId },
      filters: filters.extend({ kind: z.enum(subjectKinds).optional() }),
      filterWords: flagFilterWords,
      open: thresholds,
      columns: subjectColumns,
      listing: subjectListing,
    },
  ],
  values: [
    {
      path: '/flags/{id}/result',
      name: 'FlagResult',
      title: { fr: 'Totaux d’un signal', en: 'Totals of a flag' },
      about: {
        fr: 'Combien de sujets sont signalés, combien ne le sont pas, combien ne peuvent être calculés, et faute de quoi.',
        en: 'How many subjects are flagged, how many are not, how many cannot be computed, and for want of what.',
      },
      pathParams: { id: flagId },
      filters,
      filterWords: flagFilterWords,
      open: thresholds,
      schema: resultSchema,
      async value({ edition, params, query }) {
        const asked = readAsked(edition, params['id'] ?? '', query);
        await filterWords(edition, asked, 'en');
        const given = { ...asked.params, ...(asked.query.result ? { result: asked.query.result } : {}) };
        return runFlag(edition, edition, findFlag(asked.flag.id), given);
      },
    },
  ],
};
