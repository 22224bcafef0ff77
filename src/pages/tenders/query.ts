/** What a list of open tenders is asked for, in the words of a firm that looks for one; checked at the boundary. */
import { z } from 'zod';
import { plainWords } from '../../i18n/plain-words.ts';
import { isDay } from '../../i18n/time.ts';
import { LimpideError } from '../../kernel/errors.ts';

export const sizes = ['under25k', 'under100k', 'under1m', 'under10m', 'over10m'] as const;
export const categories = ['goods', 'services', 'works'] as const;
/** Days that are left, at most. */
export const within = ['7', '14', '30'] as const;
export const sorts = ['closing', 'newest'] as const;

/** The grammar of a list of tenders: the page's, its feeds' and alerts'. */
export const tendersSchema = z.object({
  /** What I sell: words, or the first digits of a UNSPSC class; a comma between alternatives. */
  q: z.string().trim().max(200).default(''),
  region: z.string().max(200).optional(),
  category: z.enum(categories).optional(),
  size: z.enum(sizes).optional(),
  within: z.enum(within).optional(),
  /** Published in the last seven days. */
  fresh: z.enum(['yes']).optional(),
  /** The day on which tenders must be open; default: today, or the last day of fictional data. */
  on: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, as 2026-03-31')
    .refine(isDay, 'a day that exists')
    .optional(),
  sort: z.enum(sorts).default('closing'),
  page: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'a whole number from 1')
    .default('1')
    .transform(Number),
});
export type TendersQuery = z.infer<typeof tendersSchema>;

/** @throws LimpideError usage, naming the parameter */
export function readTendersQuery(query: URLSearchParams): TendersQuery {
  const given = Object.fromEntries(
    Object.keys(tendersSchema.shape).flatMap((name) => {
      const value = query.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
  const parsed = tendersSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new LimpideError(
    'usage',
    `Parameter ${String(issue?.path[0])}: ${issue?.message ?? 'is not allowed'}.`,
  );
}

/** One thing that is sold: plain words that must all be there, or the first digits of a class. */
export interface Term {
  readonly said: string;
  readonly words: readonly string[];
  readonly code?: string;
}

const mostTerms = 8;

/** "logiciel libre, 4323" → the words logiciel and libre; the classes that begin with 4323. */
export function termsOf(q: string): Term[] {
  return q
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, mostTerms)
    .flatMap((said): Term[] => {
      if (/^\d{2,8}$/.test(said)) return [{ said, words: [], code: said }];
      const words = plainWords(said);
      return words.length === 0 ? [] : [{ said, words }];
    });
}

/** Whether a tender's words and classes have what is sold; both begin with a space, as the table keeps them. */
export function matches(term: Term, words: string, codes: string): boolean {
  return term.code === undefined
    ? term.words.every((word) => words.includes(` ${word}`))
    : codes.includes(` ${term.code}`);
}
