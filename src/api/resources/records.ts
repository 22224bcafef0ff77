/** Processes as OCDS 1.1 record packages. */
import { z } from 'zod';
import { number } from '../../engine/cells.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { findProcesses } from '../../pages/process/find-process.ts';
import { apiBase } from '../base.ts';
import { listMark, writeCursor } from '../cursor.ts';
import { processFilterWords } from '../filter-words.ts';
import { afterCursor, nextAddress, pageNumbers } from '../page.ts';
import { listParameters, listWords } from '../parameters.ts';
import { recordPackage, recordsOf } from '../records/package.ts';
import type { Resource } from '../resource.ts';
import { processFilters, searchOf } from './processes.ts';

const mostRecords = 100;
const paging = {
  limit: z
    .string()
    .regex(/^([1-9]\d?|100)$/, `a whole number from 1 to ${mostRecords}`)
    .optional(),
  cursor: listParameters.shape.cursor,
};
const packageSchema = z.looseObject({
  uri: z.url(),
  version: z.literal('1.1'),
  publishedDate: z.string(),
  records: z.array(
    z.looseObject({
      ocid: z.string(),
      releases: z
        .array(z.looseObject({ url: z.url(), date: z.string(), tag: z.array(z.string()) }))
        .optional(),
      compiledRelease: z.looseObject({ ocid: z.string(), id: z.string(), date: z.string() }),
    }),
  ),
  links: z.object({ next: z.url() }).optional(),
});
const path = `${apiBase}/records`;

export const records: Resource = {
  name: 'records',
  title: { fr: 'Enregistrements OCDS', en: 'OCDS records' },
  lists: [],
  values: [
    {
      path: '/records',
      name: 'RecordPackage',
      title: { fr: 'Paquet d’enregistrements OCDS 1.1', en: 'OCDS 1.1 record package' },
      about: {
        fr: `Les processus que la recherche trouve, au format du standard, ${mostRecords} au plus par paquet ; « links.next » donne la suite. Les particuliers y sont sans nom.`,
        en: `The processes that the search finds, in the standard’s form, ${mostRecords} a package at most; “links.next” gives the rest. Private individuals are in it without a name.`,
      },
      filters: processFilters.extend(paging),
      filterWords: {
        ...processFilterWords,
        limit: {
          words: {
            fr: `Enregistrements par paquet, de 1 à ${mostRecords}.`,
            en: `Records a package, from 1 to ${mostRecords}.`,
          },
        },
        cursor: listWords['cursor'] ?? { words: { fr: 'La suite.', en: 'The rest.' } },
      },
      schema: packageSchema,
      async value(request) {
        const { edition, origin } = request;
        const filters = new URLSearchParams(request.query);
        const parsed = z.object(paging).safeParse({
          limit: filters.get('limit') ?? undefined,
          cursor: filters.get('cursor') ?? undefined,
        });
        if (!parsed.success)
          throw new LimpideError(
            'usage',
            `Parameter ${String(parsed.error.issues[0]?.path[0])}: takes ${parsed.error.issues[0]?.message}.`,
          );
        const { cursor } = parsed.data;
        const limit = Number(parsed.data.limit ?? '20');
        filters.delete('cursor');
        filters.delete('limit');
        const { numbers, ...listing } = searchOf(filters);
        const mark = listMark(path, filters);
        const after = afterCursor(edition, listing.order, cursor, mark);
        const { ids, last } = await pageNumbers(edition, listing, numbers, limit, after);
        const next =
          last &&
          nextAddress(request, path, { limit: String(limit) }, filters, writeCursor(edition.id, mark, last));
        const own = new URLSearchParams(request.query);
        own.set('edition', edition.id);
        return recordPackage(edition, `${origin}${path}?${own}`, await recordsOf(edition, ids, origin), next);
      },
    },
    {
      path: '/records/{ocid}',
      name: 'OneRecordPackage',
      title: { fr: 'L’enregistrement d’un processus', en: 'The record of a process' },
      about: {
        fr: 'Un paquet d’un seul enregistrement.',
        en: 'A package of one record.',
      },
      pathParams: {
        ocid: {
          words: { fr: 'Identifiant du processus', en: 'Identifier of the process' },
          example: 'ocds-fictif-00000005',
        },
      },
      schema: packageSchema,
      async value({ edition, origin, params }) {
        const ocid = params['ocid'] ?? '';
        const found = (await findProcesses(edition, ocid)).filter((row) => row['ocid'] === ocid);
        const [row] = found;
        if (!row) throw new LimpideError('notFound', `This edition has no process "${ocid.slice(0, 200)}".`);
        return recordPackage(
          edition,
          `${origin}${path}/${encodeURIComponent(ocid)}?edition=${edition.id}`,
          await recordsOf(edition, [number(row, 'pid')], origin),
          undefined,
        );
      },
    },
  ],
};
