/** Outcomes: observations and sourced facts, one by one, as the page of observations lists them. */
import { fill } from '../../engine/sql.ts';
import { paramsSchema } from '../../measures/params.ts';
import { filters, readQuery } from '../../pages/observations/query.ts';
import { column, optional } from '../columns.ts';
import { measureFilterWords } from '../filter-words.ts';
import type { Parameter, Resource } from '../resource.ts';
import outcomesSql from './outcomes.sql';

const conditions = {
  indicator: 'o.indicator = $indicator::varchar',
  threshold: 'o.threshold = $threshold::varchar',
  part: 'o.part = $part::varchar',
  area: 'o.area = $area::varchar',
  year: 'o.year = try_cast($year::varchar as smallint)',
  dataset: 'o.dataset_id = $dataset::varchar',
} as const satisfies Record<(typeof filters)[number], string>;

function wordsOf(): Readonly<Record<string, Parameter>> {
  return Object.fromEntries(
    filters.flatMap((name): (readonly [string, Parameter])[] => {
      const known = measureFilterWords[name];
      return known === undefined ? [] : [[name, known]];
    }),
  );
}

export const outcomes: Resource = {
  name: 'outcomes',
  title: { fr: 'Résultats', en: 'Outcomes' },
  lists: [
    {
      path: '/outcomes',
      row: 'outcome',
      title: { fr: 'Observations de résultats', en: 'Observations of outcomes' },
      about: {
        fr: 'Une valeur par indicateur, territoire, partie et période, avec le texte ou le fichier où elle se lit.',
        en: 'One value an indicator, area, part and period, with the text or the file it stands in.',
      },
      columns: [
        column('indicator', 'code', 'Indicateur', 'Indicator'),
        column('area', 'code', 'Territoire', 'Area'),
        optional('areaFr', 'text', 'Nom du territoire, en français', 'Name of the area, in French'),
        optional('areaEn', 'text', 'Nom du territoire, en anglais', 'Name of the area, in English'),
        column(
          'part',
          'code',
          'Partie : tout, rural, urbain, ou un secteur',
          'Part: total, rural, urban, or an industry',
        ),
        column(
          'period',
          'code',
          'Période : une année, un mois ou un jour',
          'Period: a year, a month or a day',
        ),
        optional('value', 'number', 'Valeur ; une part va de 0 à 1', 'Value; a share goes from 0 to 1'),
        column('unit', 'code', 'Unité', 'Unit'),
        column('status', 'code', 'Ce qu’il en est de la valeur', 'What is to be said of the value'),
        optional('threshold', 'code', 'Débit de la définition', 'Speed of the definition'),
        optional('dataset', 'code', 'Jeu de données', 'Dataset'),
        optional('source', 'text', 'Source', 'Source'),
        optional('url', 'text', 'Adresse de la source', 'Address of the source'),
        optional('grade', 'code', 'Degré de confiance d’un fait sourcé', 'Grade of a sourced fact'),
        optional('noteFr', 'text', 'Remarque, en français', 'Note, in French'),
        optional('noteEn', 'text', 'Remarque, en anglais', 'Note, in English'),
        optional('file', 'code', 'Empreinte du fichier (SHA-256)', 'Fingerprint of the file (SHA-256)'),
        optional('line', 'count', 'Ligne dans le fichier', 'Line in the file'),
      ],
      filters: paramsSchema.pick(
        Object.fromEntries(filters.map((name) => [name, true])) as Record<(typeof filters)[number], true>,
      ),
      filterWords: wordsOf(),
      table: true,
      listing({ query }) {
        const asked = readQuery(query);
        const given = filters.filter((name) => asked[name] !== undefined);
        return {
          params: Object.fromEntries(given.map((name) => [name, asked[name] ?? null])),
          order: [
            { sql: 'o.indicator', type: 'varchar' },
            { sql: 'o.area', type: 'varchar' },
            { sql: 'o.part', type: 'varchar' },
            { sql: 'o.period', type: 'varchar' },
          ],
          statement: (parts) =>
            fill(outcomesSql, {
              ...parts,
              filters: given.length === 0 ? 'true' : given.map((name) => conditions[name]).join(' and '),
            }),
        };
      },
    },
  ],
};
