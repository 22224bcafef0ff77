/** Settings, read once from flags and the environment. */
import { resolve } from 'node:path';
import { LimpideError } from './errors.ts';

export interface Config {
  /** The data folder, absolute. */
  readonly data: string;
  readonly host: string;
  readonly port: number;
  /** E-mail address that the public writes to; none unless set. */
  readonly contact?: string;
  /** Calls of the API that one address may make in a minute. */
  readonly apiCalls: number;
  /** Whether a proxy stands before the server and names who asks in X-Forwarded-For. */
  readonly proxied: boolean;
}

export interface ConfigFlags {
  data?: string | undefined;
  host?: string | undefined;
  port?: string | undefined;
  contact?: string | undefined;
}

/**
 * Flags win over LIMPIDE_DATA, HOST, PORT and LIMPIDE_CONTACT; defaults: ./data, 127.0.0.1, 3000, none. LIMPIDE_API_CALLS
 * (default 600) and LIMPIDE_PROXIED=1 have no flag.
 * @throws LimpideError usage, on a bad port or a contact that is no e-mail address
 */
export function readConfig(flags: ConfigFlags, env: NodeJS.ProcessEnv = process.env): Config {
  const port = Number(flags.port ?? env['PORT'] ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new LimpideError(
      'usage',
      `"${flags.port ?? env['PORT']}" is not a port; give a whole number from 0 to 65535.`,
    );
  }
  const contact = flags.contact ?? env['LIMPIDE_CONTACT'] ?? '';
  if (contact !== '' && !/^[^\s@<>?&%]+@[^\s@<>?&%]+$/.test(contact))
    throw new LimpideError(
      'usage',
      `"${contact}" is not an e-mail address; give one like reponse@example.org with --contact or LIMPIDE_CONTACT.`,
    );
  const calls = Number(env['LIMPIDE_API_CALLS'] ?? '600');
  if (!Number.isInteger(calls) || calls < 1)
    throw new LimpideError(
      'usage',
      `LIMPIDE_API_CALLS is "${env['LIMPIDE_API_CALLS']}"; give a whole number from 1, the calls a minute for one address.`,
    );
  return {
    data: resolve(flags.data ?? env['LIMPIDE_DATA'] ?? 'data'),
    host: flags.host ?? env['HOST'] ?? '127.0.0.1',
    port,
    apiCalls: calls,
    proxied: env['LIMPIDE_PROXIED'] === '1',
    ...(contact === '' ? {} : { contact }),
  };
}
