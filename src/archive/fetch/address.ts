/** Addresses as people and logs may see them, and the file names that they give. */
import { createHash } from 'node:crypto';
import { LimpideError } from '../../kernel/errors.ts';

const secretParameter =
  /^(.*[-_])?(api-?key|key|token|sig|signature|secret|password|pwd|auth|authorization|credential)s?$/i;

/** Whether an argument is an http(s) address. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** Reads an http(s) address; throws `download` on anything else, without repeating its credentials. */
export function readAddress(text: string, base?: URL): URL {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined;
  if (url === undefined) {
    throw new LimpideError(
      'download',
      `"${withoutCredentials(text)}" is not an address; give one that begins with http:// or https://.`,
    );
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new LimpideError(
      'download',
      `${publicAddress(url)} is not an http or https address, and nothing else is fetched; for a file on this machine, give its path.`,
    );
  }
  return url;
}

/** The address without user, password, fragment, and with the values of secret parameters hidden: fit for a log or a page. */
export function publicAddress(address: URL): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.hash = '';
  // Only touched when needed: writing searchParams back re-encodes the whole query.
  const secrets = [...url.searchParams.keys()].filter((name) => secretParameter.test(name));
  for (const name of secrets) url.searchParams.set(name, 'hidden');
  return url.href;
}

/** The Authorization header for a user and password written in the address, if there is one. */
export function basicAuthorization(url: URL): string | undefined {
  if (url.username === '' && url.password === '') return undefined;
  return `Basic ${Buffer.from(`${decode(url.username)}:${decode(url.password)}`).toString('base64')}`;
}

/** SHA-256 of the address without credentials or fragment: names what is kept of a download on disk. */
export function addressKey(address: URL): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  url.hash = '';
  return createHash('sha256').update(url.href).digest('hex');
}

/** The last part of the path, decoded ("hebdo_20260727_20260802.json"); empty when the path ends with "/". */
export function lastSegment(url: URL): string {
  return decode(url.pathname.slice(url.pathname.lastIndexOf('/') + 1));
}

/**
 * A file's name from what the server says (Content-Disposition), else the address asked, else the one it led to, else the host.
 * Safe as a name in a folder: no separator, no control character, no leading dot, at most 150 bytes, extension kept.
 */
export function fileName(disposition: string | null, asked: URL, answered: URL = asked): string {
  const candidates = [fromDisposition(disposition ?? ''), lastSegment(asked), lastSegment(answered)].map(
    safeName,
  );
  return (
    candidates.find((name) => name.includes('.')) ??
    candidates.find((name) => name !== '') ??
    safeName(asked.hostname)
  );
}

export function safeName(text: string): string {
  const name = text
    .slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a name from a server may hold any of them
    .replace(/[\u0000-\u001f\u007f<>:"|?*]/g, '_')
    .replace(/^[.\s]+|\s+$/g, '');
  if (Buffer.byteLength(name) <= 150) return name;
  const ending = /(\.[A-Za-z0-9]{1,8}){1,2}$/.exec(name)?.[0] ?? '';
  // Cut by bytes: file systems count them; a letter cut in two is dropped.
  const start = Buffer.from(name)
    .subarray(0, 150 - ending.length)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
  return start + ending;
}

function fromDisposition(header: string): string {
  const extended = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(header)?.[1];
  if (extended !== undefined) return decode(extended);
  const quoted = /filename\s*=\s*"((?:[^"\\]|\\.)*)"/i.exec(header)?.[1];
  if (quoted !== undefined) return quoted.replace(/\\(.)/g, '$1');
  return /filename\s*=\s*([^;\s]+)/i.exec(header)?.[1] ?? '';
}

function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^/@\s]*@/, '//');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
