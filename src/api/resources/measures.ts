/** Measures: their definitions, and the result of any of them under any filters. */
import { z } from 'zod';
import { units } from '../../measures/measure.ts';
import { paramsSchema, parseParams } from '../../measures/params.ts';
import { measures as allMeasures } from '../../measures/registry.ts';
import { findMeasure, measureSql, runMeasure } from '../../measures/run.ts';
import { paramsInWords } from '../../pages/measure/param-words.ts';
import { column, optional } from '../columns.ts';
import { measureFilterWords } from '../filter-words.ts';
import { givenRows } from '../given.ts';
import type { Resource } from '../resource.ts';

const both = (name: string, fr: string, en: string) => [
  column(`${name}Fr`, 'text', `${fr}, en français`, `${en}, in French`),
  column(`${name}En`, 'text', `${fr}, en anglais`, `${en}, in English`),
];
const columns = [
  column('id', 'code', 'Identifiant de la mesure', 'Id of the measure'),
  column('version', 'count', 'Version de la définition', 'Version of the definition'),
  column('unit', 'code', 'Unité', 'Unit', { values: [...units] }),
  column('form', 'code', 'Une valeur, ou un classement', 'One value, or a ranking', {
    values: ['value', 'ranking'],
  }),
  ...both('title', 'Titre', 'Title'),
  ...both('question', 'Question posée', 'Question asked'),
  ...both('formula', 'Formule en mots', 'Formula in words'),
  ...both('caution', 'Ce qu’elle ne dit pas', 'What it does not say'),
  optional(
    'reference',
    'text',
    'D’où vient la formule, si elle n’est pas de nous',
    'Where the formula comes from, when it is not ours',
  ),
  column('sql', 'text', 'La requête, sans filtre', 'The statement, without filters'),
];

const cell = z.union([z.string(), z.number()]).nullable();
const cells = { value: cell, numerator: cell.optional(), denominator: cell.optional() };
const resultSchema = z.object({
  measure: z.string(),
  version: z.int(),
  params: z.record(z.string(), z.string()),
  unit: z.enum([...units]),
  currency: z.string().optional(),
  grain: z.string(),
  ...{ ...cells, value: cell.optional() },
  rows: z.array(
    z.object({
      subject: z.object({ kind: z.string(), id: z.string(), name: z.string().optional() }).optional(),
      dimensions: z.record(z.string(), z.string()),
      result: z.enum(['value', 'flagged', 'clear', 'notComputable']),
      ...cells,
      n: z.int(),
      notComputable: z.int().optional(),
      leftOut: z.int().optional(),
      missing: z.array(z.string()).optional(),
    }),
  ),
  totals: z.object({ rows: z.int(), n: z.int(), notComputable: z.int(), leftOut: z.int().optional() }),
});

export const measures: Resource = {
  name: 'measures',
  title: { fr: 'Mesures', en: 'Measures' },
  lists: [
    {
      path: '/measures',
      row: 'measure',
      title: { fr: 'Mesures', en: 'Measures' },
      about: {
        fr: 'Les définitions : ce que chaque mesure demande, sa formule, sa requête.',
        en: 'The definitions: what each measure asks, its formula, its statement.',
      },
      columns,
      key: {
        column: 'id',
        sql: 'g.r.id',
        example: {
          words: { fr: 'Identifiant de la mesure', en: 'Id of the measure' },
          example: 'single-bid-share',
        },
      },
      listing() {
        return givenRows(
          columns,
          allMeasures.map((one) => ({
            id: one.id,
            version: one.version,
            unit: one.unit,
            form: one.form,
            titleFr: one.title.fr,
            titleEn: one.title.en,
            questionFr: one.question.fr,
            questionEn: one.question.en,
            formulaFr: one.formula.fr,
            formulaEn: one.formula.en,
            cautionFr: one.caution.fr,
            cautionEn: one.caution.en,
            reference: one.reference ?? null,
            sql: measureSql(one, {}),
          })),
        );
      },
    },
  ],
  values: [
    {
      path: '/measures/{id}/result',
      name: 'MeasureResult',
      title: { fr: 'Résultat d’une mesure', en: 'Result of a measure' },
      about: {
        fr: 'La valeur, ventilée ou non, sous les filtres donnés : celle que les pages montrent.',
        en: 'The value, split or not, under the filters given: the one that pages show.',
      },
      pathParams: {
        id: {
          words: { fr: 'Identifiant de la mesure', en: 'Id of the measure' },
          example: 'single-bid-share',
        },
      },
      filters: paramsSchema,
      filterWords: measureFilterWords,
      schema: resultSchema,
      async value({ edition, params, query }) {
        const measure = findMeasure(params['id'] ?? '');
        const given = Object.fromEntries(query);
        await paramsInWords(edition, parseParams(given), 'en');
        return runMeasure(edition, edition, measure, given);
      },
    },
  ],
};
