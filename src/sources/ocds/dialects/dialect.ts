/** What a dialect of OCDS is: releases that must be brought to OCDS 1.1 before the model can read them. */
import type { RejectReason } from '../../source.ts';
import type { JsonObject } from '../json.ts';
import { draft2014 } from './draft2014.ts';
import { ocds10 } from './ocds10.ts';
import { seao } from './seao.ts';

export type Normalized =
  | { readonly kind: 'release'; readonly release: JsonObject }
  | { readonly kind: 'refused'; readonly reason: RejectReason; readonly detail: string };

export interface Dialect {
  /** Added to the format that people read: "OCDS 1.1 release package, SEAO dialect". */
  readonly label: string;
  recognizes(release: JsonObject): boolean;
  /** A new object; the one given stays as it was. */
  normalize(release: JsonObject): Normalized;
}

const dialects: readonly Dialect[] = [draft2014, seao, ocds10];

/** The dialect of a release; "standard" when it is plainly OCDS 1.1; undefined when it says too little to tell. */
export function dialectOf(release: JsonObject): Dialect | 'standard' | undefined {
  const dialect = dialects.find((candidate) => candidate.recognizes(release));
  return dialect ?? (Array.isArray(release['parties']) ? 'standard' : undefined);
}
