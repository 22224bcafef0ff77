/** Where commands speak: results to stdout, everything else to stderr. */
import { systemCode } from './errors.ts';

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

/** A reader that has enough ("| head") closes the pipe: the command ends with it, without a word. */
export function endWithReader(stream: NodeJS.WriteStream): void {
  stream.on('error', (error) => {
    if (systemCode(error) === 'EPIPE') process.exit(0);
    throw error;
  });
}
