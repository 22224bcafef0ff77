/** Settings, read once from flags and the environment. */
import { resolve } from 'node:path';
import { LimpideError } from './errors.ts';

export interface Config {
  /** The data folder, absolute. */
  readonly data: string;
  readonly host: string;
  readonly port: number;
}

export interface ConfigFlags {
  data?: string | undefined;
  host?: string | undefined;
  port?: string | undefined;
}

/** Flags win over LIMPIDE_DATA, HOST and PORT; defaults: ./data, 127.0.0.1, 3000. Throws `usage` on a bad port. */
export function readConfig(flags: ConfigFlags, env: NodeJS.ProcessEnv = process.env): Config {
  const port = Number(flags.port ?? env['PORT'] ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new LimpideError(
      'usage',
      `"${flags.port ?? env['PORT']}" is not a port; give a whole number from 0 to 65535.`,
    );
  }
  return {
    data: resolve(flags.data ?? env['LIMPIDE_DATA'] ?? 'data'),
    host: flags.host ?? env['HOST'] ?? '127.0.0.1',
    port,
  };
}
