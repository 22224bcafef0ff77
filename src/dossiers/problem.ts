/** What is wrong with a dossier: where, what, and what to do about it. */

export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

/** "…/statements.yaml, line 12: what is wrong. What to do." */
export function inWords({ file, line, what, remedy }: Problem): string {
  return `${file}, line ${line}: ${what}. ${remedy}.`;
}
