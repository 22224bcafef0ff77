/** The one error type: a stable code for machines, a sentence for people that says what to do next. */

/** Stable error codes; each is documented in docs/errors.md and mapped to an HTTP status here. */
export const errorStatus = {
  usage: 400,
  badInput: 422,
  unknownFile: 422,
  fictionalMix: 409,
  notFound: 404,
  tooLarge: 413,
  locked: 409,
  readOnly: 403,
  diskFull: 507,
  portInUse: 409,
  download: 502,
  corrupt: 500,
  timeout: 503,
  busy: 503,
  tooMany: 429,
  internal: 500,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** What happened, where (file, line), and what to do: `message` carries all three. */
export class LimpideError extends Error {
  override readonly name = 'LimpideError';
  readonly code: ErrorCode;
  readonly status: number;
  /** Facts for a machine or a log line: file, line, address. Never secrets. */
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    code: ErrorCode,
    message: string,
    options: { cause?: unknown; details?: Readonly<Record<string, string | number>> } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = errorStatus[code];
    this.details = options.details ?? {};
  }
}

/** The Node error code ("ENOSPC", "EACCES"…) of a system fault, or undefined. */
export function systemCode(error: unknown): string | undefined {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return undefined;
}

/** How the engine words the faults of a disk; it gives no code. */
const engineFaults: readonly (readonly [RegExp, string])[] = [
  [
    /no space left on device|disk quota exceeded|could not write all bytes|max_temp_directory_size/i,
    'ENOSPC',
  ],
  [/read-only file ?system/i, 'EROFS'],
  [/permission denied/i, 'EACCES'],
];

function faultCode(error: unknown): string | undefined {
  const code = systemCode(error);
  if (code !== undefined || !(error instanceof Error) || error instanceof LimpideError) return code;
  return engineFaults.find(([words]) => words.test(error.message))?.[1];
}

/** Turns a fault of the system or of the disk into a LimpideError that says what to do; others pass through unchanged. */
export function explain(error: unknown, path: string): unknown {
  switch (faultCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new LimpideError(
        'diskFull',
        `The disk that holds ${path} is full; free some space and run the command again: nothing was lost.`,
        { cause: error },
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new LimpideError(
        'readOnly',
        `${path} cannot be written; choose another folder with --data, or give this user the right to write there.`,
        { cause: error },
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new LimpideError(
        'readOnly',
        `${path} cannot be made: a file stands where a folder should be; choose another folder with --data.`,
        { cause: error },
      );
    case 'ENOENT':
      return new LimpideError('notFound', `${path} does not exist; check the path.`, { cause: error });
    default:
      return error;
  }
}
