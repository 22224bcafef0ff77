/** Commitments of every dossier, each with the verdict that holds now and what it rests on. */
import { z } from 'zod';
import { currentVerdict } from '../../dossiers/dossier.ts';
import { statuses } from '../../dossiers/schema/words.ts';
import { dossiersOf } from '../../editions/dossiers.ts';
import { column, optional } from '../columns.ts';
import { givenRows } from '../given.ts';
import { readFilters } from '../parameters.ts';
import type { Resource } from '../resource.ts';

const columns = [
  column('dossier', 'code', 'Dossier', 'Dossier'),
  column('id', 'code', 'Identifiant de l’engagement', 'Id of the commitment'),
  column('statement', 'code', 'Énoncé dont il vient', 'Statement that it comes from'),
  column('actor', 'code', 'Personne qui l’a pris', 'Person who made it'),
  column('kind', 'code', 'Entier, faible ou négatif', 'Full, weak or negative', {
    values: ['full', 'weak', 'negative'],
  }),
  column('actionFr', 'text', 'Ce qui est promis, en français', 'What is promised, in French'),
  column('actionEn', 'text', 'Ce qui est promis, en anglais', 'What is promised, in English'),
  column('testFr', 'text', 'Ce qui trancherait, en français', 'What would settle it, in French'),
  column('testEn', 'text', 'Ce qui trancherait, en anglais', 'What would settle it, in English'),
  column('testable', 'truth', 'Peut être vérifié', 'Can be checked'),
  optional('status', 'code', 'Verdict en vigueur', 'Verdict that holds', { values: [...statuses] }),
  optional(
    'asOf',
    'code',
    'Jour du verdict, ou son mois ou son année',
    'Day of the verdict, or its month or year',
  ),
  column('verdicts', 'count', 'Verdicts rendus', 'Verdicts so far'),
  column('evidence', 'list', 'Faits sur lesquels le verdict repose', 'Facts that the verdict rests on'),
  column('measures', 'list', 'Mesures qui s’y rapportent', 'Measures that bear on it'),
];

const filters = z.object({
  dossier: z.string().min(1).max(100).optional(),
  actor: z.string().min(1).max(100).optional(),
  status: z.enum(statuses).optional(),
});

export const commitments: Resource = {
  name: 'commitments',
  title: { fr: 'Engagements', en: 'Commitments' },
  lists: [
    {
      path: '/commitments',
      row: 'commitment',
      real: true,
      title: { fr: 'Engagements', en: 'Commitments' },
      about: {
        fr: 'Ce que des personnes se sont engagées à faire, et le dernier verdict, qui ne change jamais sans en laisser un autre avant lui.',
        en: 'What people undertook to do, and the last verdict; one is only ever added after another.',
      },
      columns,
      filters,
      filterWords: {
        dossier: {
          words: { fr: 'Un dossier, par son identifiant.', en: 'A dossier, by its id.' },
          example: 'quebec-2012',
        },
        actor: { words: { fr: 'Une personne, par son identifiant.', en: 'A person, by its id.' } },
        status: { words: { fr: 'Verdict en vigueur.', en: 'Verdict that holds.' } },
      },
      async listing({ edition, query }) {
        const asked = readFilters(filters, query);
        const rows = (await dossiersOf(edition)).flatMap((dossier) =>
          dossier.commitments.map((commitment) => {
            const said = dossier.statement(commitment.statement);
            const verdict = currentVerdict(commitment);
            return {
              dossier: dossier.id,
              id: commitment.id,
              statement: commitment.statement,
              actor: said?.speaker ?? '',
              kind: commitment.kind,
              actionFr: commitment.action.fr,
              actionEn: commitment.action.en,
              testFr: commitment.test.fr,
              testEn: commitment.test.en,
              testable: commitment.testable,
              status: verdict?.status ?? null,
              asOf: verdict?.asOf ?? null,
              verdicts: commitment.verdicts.length,
              evidence: verdict?.evidence ?? [],
              measures: commitment.measures.map(({ measure }) => measure),
            };
          }),
        );
        return givenRows(
          columns,
          rows.filter(
            (row) =>
              (asked.dossier === undefined || row.dossier === asked.dossier) &&
              (asked.actor === undefined || row.actor === asked.actor) &&
              (asked.status === undefined || row.status === asked.status),
          ),
        );
      },
    },
  ],
};
