/** Errors as RFC 9457 problem details: a stable type that the reference explains, a code, a sentence that says what to do. */
import { z } from 'zod';
import { type ErrorCode, errorStatus, LimpideError } from '../kernel/errors.ts';
import type { Words } from '../measures/measure.ts';

export const problemSchema = z
  .object({
    type: z.string().describe('Address of the explanation of this kind of problem'),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z.string().describe('Stable code, for machines'),
  })
  .describe('RFC 9457 problem details');

/** Problems that an answer of the API may be. */
export const problems = {
  usage: {
    title: { fr: 'Paramètre non permis', en: 'Parameter not allowed' },
    about: {
      fr: 'Un paramètre est inconnu, donné deux fois, ou a une valeur qui n’est pas permise ; le détail dit ce qui est attendu.',
      en: 'A parameter is unknown, given twice, or has a value that is not allowed; the detail says what is expected.',
    },
  },
  notFound: {
    title: { fr: 'Introuvable', en: 'Not found' },
    about: {
      fr: 'Cette édition n’a pas ce qui est demandé, ou l’édition demandée n’est pas gardée ici.',
      en: 'This edition does not have what is asked for, or the edition asked for is not kept here.',
    },
  },
  tooMany: {
    title: { fr: 'Trop de demandes', en: 'Too many requests' },
    about: {
      fr: 'Cette adresse a demandé trop souvent ; « Retry-After » dit quand revenir.',
      en: 'This address asked too often; “Retry-After” says when to come back.',
    },
  },
  busy: {
    title: { fr: 'Serveur occupé', en: 'Server busy' },
    about: {
      fr: 'Trop de listes se préparent en même temps ; « Retry-After » dit quand revenir.',
      en: 'Too many lists are being made at once; “Retry-After” says when to come back.',
    },
  },
  timeout: {
    title: { fr: 'Calcul trop long', en: 'This took too long' },
    about: {
      fr: 'La demande a pris trop de temps ; resserrez-la.',
      en: 'The request took too much time; narrow it.',
    },
  },
  internal: {
    title: { fr: 'Une erreur est survenue', en: 'Something went wrong' },
    about: { fr: 'La faute est de notre côté.', en: 'The fault is ours.' },
  },
} as const satisfies Partial<Record<ErrorCode, { title: Words; about: Words }>>;

type ProblemCode = keyof typeof problems;

function isProblem(code: ErrorCode): code is ProblemCode {
  return code in problems;
}

export interface Problem {
  readonly status: number;
  readonly body: string;
  readonly code: ProblemCode;
}

/** @param reference absolute address of the reference page, where each code has an anchor */
export function problemOf(error: unknown, reference: string): Problem {
  const known = error instanceof LimpideError ? error : undefined;
  const code = known && isProblem(known.code) ? known.code : 'internal';
  const status = errorStatus[code];
  return {
    status,
    code,
    body: `${JSON.stringify({
      type: `${reference}#${code}`,
      title: problems[code].title.en,
      status,
      ...(known && code !== 'internal' ? { detail: known.message } : {}),
      code,
    })}\n`,
  };
}
