/** Projects: the official word beside the measured fact, with the filters of the portfolio's page. */
import { fill } from '../../engine/sql.ts';
import { projectFilters, projectSchema, readProjectQuery, type Sort } from '../../pages/projects/query.ts';
import { column, optional } from '../columns.ts';
import type { OrderKey, Resource } from '../resource.ts';
import projectsSql from './projects.sql';

const lights = ['green', 'yellow', 'red'] as const;
const number: OrderKey = { sql: 'p.project_no', type: 'integer' };
const falling = (sql: string): OrderKey => ({ sql, type: 'double', descending: true });

/** The page's orders, each with the project's number at its end. */
const orders: Readonly<Record<Sort, readonly [OrderKey, ...OrderKey[]]>> = {
  variance: [falling('p.true_variance::double'), number],
  cost: [falling('p.forecast_cost::double'), number],
  late: [falling('p.end_moved_days::double'), number],
  slip: [falling('p.slip_rate::double'), number],
  gap: [falling('p.rating_gap::double'), falling('p.true_variance::double'), number],
  title: [{ sql: 'left(p.plain_title, 200)', type: 'varchar' }, number],
};

export const projects: Resource = {
  name: 'projects',
  title: { fr: 'Projets', en: 'Projects' },
  lists: [
    {
      path: '/projects',
      row: 'project',
      title: { fr: 'Projets', en: 'Projects' },
      about: {
        fr: 'Un projet par ligne : ce que son organisme en dit, et ce que ses publications successives montrent.',
        en: 'One row a project: what its organization says of it, and what its successive publications show.',
      },
      columns: [
        column('id', 'code', 'Identifiant du projet', 'Id of the project'),
        optional('title', 'text', 'Titre', 'Title'),
        optional('organization', 'text', 'Organisme', 'Organization'),
        optional('organizationId', 'code', 'Clé de l’organisme', 'Key of the organization'),
        optional('sector', 'text', 'Secteur', 'Sector'),
        optional('status', 'text', 'État, tel que publié', 'Status, as published'),
        optional('dataset', 'code', 'Jeu de données', 'Dataset'),
        optional('currency', 'code', 'Monnaie (ISO 4217)', 'Currency (ISO 4217)'),
        optional('firstCost', 'money', 'Premier coût publié', 'First cost published'),
        optional('forecastCost', 'money', 'Coût prévu aujourd’hui', 'Cost forecast today'),
        optional(
          'trueVariance',
          'number',
          'Écart de coût avec la première publication (0,31 : 31 % de plus)',
          'Variance of cost from the first publication (0.31: 31% more)',
        ),
        optional(
          'reportedVariance',
          'number',
          'Écart de coût avec la référence en vigueur',
          'Variance of cost from the baseline in force',
        ),
        optional(
          'absorbedShare',
          'number',
          'Part de l’écart absorbée par les changements de référence',
          'Share of the variance absorbed by changes of baseline',
        ),
        optional('firstEnd', 'day', 'Première fin prévue', 'First end forecast'),
        optional('forecastEnd', 'day', 'Fin prévue aujourd’hui', 'End forecast today'),
        optional('endMovedDays', 'count', 'Jours de report de la fin', 'Days by which the end moved'),
        optional('scheduleVariance', 'number', 'Écart de durée', 'Variance of schedule'),
        optional('slipRate', 'number', 'Vitesse du report', 'Rate of slip'),
        optional('measuredLight', 'code', 'Voyant mesuré', 'Measured light', { values: lights }),
        optional('lightBasis', 'code', 'Ce que le voyant mesuré regarde', 'What the measured light looks at'),
        optional(
          'officialRating',
          'text',
          'Cote officielle, telle que publiée',
          'Official rating, as published',
        ),
        optional('officialLight', 'code', 'Voyant officiel', 'Official light', { values: lights }),
        optional('ratingGap', 'count', 'Écart entre les deux voyants', 'Gap between the two lights'),
        optional(
          'ratingRun',
          'count',
          'Publications de suite avec la même cote',
          'Publications in a row with the same rating',
        ),
        optional(
          'currentBaseline',
          'count',
          'Numéro de la référence en vigueur',
          'Number of the baseline in force',
        ),
        optional('retroactiveChanges', 'count', 'Changements rétroactifs', 'Retroactive changes'),
        optional('absentSince', 'day', 'Absent des publications depuis', 'Absent from publications since'),
        optional('lastPublication', 'day', 'Dernière publication', 'Last publication'),
      ],
      filters: projectSchema.omit({ page: true }),
      filterWords: {
        q: { words: { fr: 'Des mots du titre.', en: 'Words of the title.' } },
        official: {
          words: {
            fr: 'Voyant officiel : `green`, `yellow`, `red`, `none`.',
            en: 'Official light: `green`, `yellow`, `red`, `none`.',
          },
          example: 'green',
        },
        light: {
          words: {
            fr: 'Voyant mesuré : `green`, `yellow`, `red`, `none`.',
            en: 'Measured light: `green`, `yellow`, `red`, `none`.',
          },
        },
        state: {
          words: { fr: 'État : `open`, `closed`, `absent`.', en: 'State: `open`, `closed`, `absent`.' },
        },
        organization: { words: { fr: 'Clé d’un organisme.', en: 'Key of an organization.' } },
        sort: { words: { fr: 'Ordre de la liste.', en: 'Order of the list.' } },
      },
      key: {
        column: 'id',
        sql: 'p.project_id',
        example: { words: { fr: 'Identifiant du projet', en: 'Id of the project' } },
      },
      table: true,
      listing({ query }) {
        const asked = readProjectQuery(query);
        const { filters, params } = projectFilters(asked);
        return {
          params,
          order: orders[asked.sort],
          statement: (parts) => fill(projectsSql, { ...parts, filters }),
        };
      },
    },
  ],
};
