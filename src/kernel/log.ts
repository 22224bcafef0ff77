/** Where commands speak: results to stdout, everything else to stderr. */
export interface Output {
  /** A result line, for people or programs (stdout). */
  out(line: string): void;
  /** Progress, notes and warnings (stderr). */
  note(line: string): void;
}

export const consoleOutput: Output = {
  out: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
};
