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
  /** Where alerts are sent from; absent when they are not set up. */
  readonly mail?: MailConfig;
}

export interface MailConfig {
  /** smtp:// or smtps://, with user and password where the server asks for them. */
  readonly smtp: string;
  readonly from: string;
  /** Scheme and host of the site, no slash at the end: links in messages begin with it. */
  readonly origin: string;
}

export interface ConfigFlags {
  data?: string | undefined;
  host?: string | undefined;
  port?: string | undefined;
  contact?: string | undefined;
  origin?: string | undefined;
}

/**
 * Flags win over LIMPIDE_DATA, HOST, PORT and LIMPIDE_CONTACT; defaults: ./data, 127.0.0.1, 3000, none. LIMPIDE_API_CALLS
 * (default 600), LIMPIDE_PROXIED=1, LIMPIDE_SMTP and LIMPIDE_FROM have no flag; LIMPIDE_ORIGIN is that of --origin for alerts.
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
    ...mailOf(flags, env),
  };
}

/** All three settings or none: half of them would show a form that nothing answers. */
function mailOf(flags: ConfigFlags, env: NodeJS.ProcessEnv): { mail?: MailConfig } {
  const smtp = env['LIMPIDE_SMTP'] ?? '';
  const from = env['LIMPIDE_FROM'] ?? '';
  if (smtp === '' && from === '') return {};
  const origin = (flags.origin ?? env['LIMPIDE_ORIGIN'] ?? '').replace(/\/+$/, '');
  const faults = [
    ...(/^smtps?:\/\/\S+$/.test(smtp) ? [] : ['LIMPIDE_SMTP is no address as smtp://user:password@host:587']),
    ...(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+>?$/.test(from)
      ? []
      : ['LIMPIDE_FROM is no sender as "Limpide <alertes@example.org>"']),
    ...(/^https?:\/\/[^/\s]+$/.test(origin)
      ? []
      : [
          'the public address of the site (--origin or LIMPIDE_ORIGIN) is none as https://limpide.example.org',
        ]),
  ];
  if (faults.length > 0)
    throw new LimpideError('usage', `Alerts by e-mail need three settings: ${faults.join('; ')}.`);
  return { mail: { smtp, from, origin } };
}
