/** What a search takes from its address, checked at the boundary. */
import { z } from 'zod';
import { LimpideError } from '../../kernel/errors.ts';

export const facetNames = [
  'year',
  'category',
  'it',
  'method',
  'region',
  'status',
  'amount',
  'buyer',
] as const;
export type FacetName = (typeof facetNames)[number];
export const sorts = ['newest', 'oldest', 'amount', 'title'] as const;
export type Sort = (typeof sorts)[number];

const word = z.string().max(200);
/** The grammar of a search: the page's and the API's. */
export const searchSchema = z
  .object({
    q: word,
    year: z.string().regex(/^(\d{4}|unknown)$/, 'a year of four digits, or unknown'),
    category: word,
    it: z.enum(['yes', 'no']),
    method: word,
    region: word,
    status: word,
    amount: z.enum(['unknown', 'under25k', 'under100k', 'under1m', 'under10m', 'over10m']),
    buyer: word,
    supplier: word,
    dataset: word,
    sort: z.enum(sorts),
    page: z.string().regex(/^[1-9]\d{0,6}$/, 'a whole number from 1'),
  })
  .partial();

export type SearchParams = z.infer<typeof searchSchema>;

/** Unknown names are left aside (a tracker's mark must not break a link); an empty value is no choice. @throws usage */
export function readSearch(query: URLSearchParams): SearchParams {
  const given: Record<string, string> = {};
  for (const [name, value] of query) {
    const trimmed = value.trim();
    if (trimmed !== '' && name in searchSchema.shape) given[name] = trimmed;
  }
  const parsed = searchSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new LimpideError(
    'usage',
    `Parameter ${String(issue?.path[0] ?? '')}: ${issue?.message ?? 'is not allowed'}.`,
  );
}

/** The words of a search as the index has them: no accents, case or punctuation; at most eight. */
export function searchWords(q: string | undefined): string[] {
  const plain = (q ?? '')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/&/g, ' et ')
    .replace(/[^a-z0-9]+/g, ' ');
  return [...new Set(plain.split(' ').filter((one) => one.length > 1))].slice(0, 8);
}
