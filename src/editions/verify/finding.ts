/** What a check says: problems make `verify` fail, notes are worth knowing. */

export type Check =
  | 'originals'
  | 'chain'
  | 'ledger'
  | 'segments'
  | 'editions'
  | 'counts'
  | 'tables'
  | 'figures';

export interface Problem {
  readonly check: Check;
  /** The file, the line of a file, the table or the figure. */
  readonly where: string;
  /** What is wrong with it, and what to do. */
  readonly message: string;
}

export class Findings {
  readonly problems: Problem[] = [];
  readonly notes: string[] = [];

  problem(check: Check, where: string, message: string): void {
    this.problems.push({ check, where, message });
  }

  note(line: string): void {
    this.notes.push(line);
  }
}

/** The message of whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
