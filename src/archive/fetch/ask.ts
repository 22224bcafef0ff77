/** One HTTP question: redirects followed by hand, silence cut short, every fault named with its public address. */
import { LimpideError, systemCode } from '../../kernel/errors.ts';
import { basicAuthorization, publicAddress, readAddress } from './address.ts';
import { fetchLimits } from './limits.ts';
import { PassingFault, passingStatus, retryAfter } from './retry.ts';

export interface Line {
  readonly fetch: typeof globalThis.fetch;
  /** Longest silence, milliseconds. */
  readonly idleMs: number;
  readonly signal: AbortSignal | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Where the redirects led. */
  readonly url: URL;
  /** The body, piece by piece; throws PassingFault when the line breaks or falls silent. */
  pieces(): AsyncGenerator<Uint8Array>;
  /** Lets the body go unread. */
  drop(): Promise<void>;
}

/** Asks for `url` (GET) and returns an answer of 200, 206, 304 or 416; throws PassingFault or LimpideError `download` on any other. */
export async function ask(url: URL, headers: Readonly<Record<string, string>>, line: Line): Promise<Answer> {
  const silence = new AbortController();
  const signal = line.signal === undefined ? silence.signal : AbortSignal.any([line.signal, silence.signal]);
  /** Waits for one step of the exchange, for at most the longest silence. */
  const step = async <T>(at: URL, work: () => Promise<T>): Promise<T> => {
    const timer = setTimeout(() => silence.abort(), line.idleMs);
    try {
      return await work();
    } catch (error) {
      line.signal?.throwIfAborted();
      throw silence.signal.aborted ? silent(at, line.idleMs) : broken(at, error);
    } finally {
      clearTimeout(timer);
    }
  };

  let at = url;
  for (let hops = 0; ; hops += 1) {
    const here = at;
    const response = await step(here, () =>
      line.fetch(bare(here), { headers: headersFor(here, url, headers), redirect: 'manual', signal }),
    );
    const answer = toAnswer(response, here, (work) => step(here, work));
    const location = response.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(response.status) || location === null) {
      if ([200, 206, 304, 416].includes(response.status)) return answer;
      await answer.drop();
      throw refused(here, response);
    }
    await answer.drop();
    if (hops >= fetchLimits.redirects) {
      throw new LimpideError(
        'download',
        `${publicAddress(url)} redirects more than ${fetchLimits.redirects} times; open it in a browser and give the address where the file really is.`,
        { details: { url: publicAddress(url) } },
      );
    }
    at = redirectTarget(location, here);
  }
}

function toAnswer(response: Response, url: URL, step: <T>(work: () => Promise<T>) => Promise<T>): Answer {
  return {
    status: response.status,
    headers: response.headers,
    url,
    async *pieces() {
      if (response.body === null) return;
      const reader = response.body.getReader();
      try {
        for (;;) {
          // The clock of silence runs only while reading: a slow disk is not a silent server.
          const piece = await step(() => reader.read());
          if (piece.done) return;
          yield piece.value;
        }
      } finally {
        await reader.cancel().catch(() => undefined);
      }
    },
    drop: async () => void (await response.body?.cancel().catch(() => undefined)),
  };
}

/** `fetch` refuses an address that holds a user or password; they travel in a header, and never to another origin. */
function bare(address: URL): URL {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url;
}

function headersFor(at: URL, asked: URL, headers: Readonly<Record<string, string>>): Record<string, string> {
  const authorization =
    basicAuthorization(at) ?? (at.origin === asked.origin ? basicAuthorization(asked) : undefined);
  return {
    'user-agent': 'limpide',
    // A compressed answer could neither be measured nor resumed: offsets would be those of the compressed form.
    'accept-encoding': 'identity',
    ...headers,
    ...(authorization === undefined ? {} : { authorization }),
  };
}

function redirectTarget(location: string, from: URL): URL {
  try {
    return readAddress(location, from);
  } catch (cause) {
    throw new LimpideError(
      'download',
      `${publicAddress(from)} redirects to something that is not an http or https address; it was not followed. Give the address of the file itself.`,
      { cause, details: { url: publicAddress(from) } },
    );
  }
}

function refused(url: URL, response: Response): LimpideError {
  const address = publicAddress(url);
  const details = { url: address, status: response.status };
  const message = `${address} answered ${response.status}${response.statusText === '' ? '' : ` ${response.statusText}`}`;
  if (passingStatus(response.status)) {
    return new PassingFault(message, {
      details,
      retryAfterMs: retryAfter(response.headers.get('retry-after'), Date.now()),
    });
  }
  const advice: Record<number, string> = {
    401: 'it asks for a right that this address does not give',
    403: 'it refuses to give this file; open it in a browser to see why',
    404: 'the file is not there (any more); look for its new address on the publisher’s page',
    410: 'the publisher removed the file; look for its new address on the publisher’s page',
  };
  return new LimpideError(
    'download',
    `${message}: ${advice[response.status] ?? 'check the address in a browser'}.`,
    { details },
  );
}

function silent(url: URL, idleMs: number): PassingFault {
  return new PassingFault(`${publicAddress(url)} sent nothing for ${Math.round(idleMs / 1000)} s`, {
    details: { url: publicAddress(url), reason: 'idle' },
  });
}

function broken(url: URL, error: unknown): LimpideError {
  const code = causeCode(error);
  const address = publicAddress(url);
  const details = { url: address, reason: code ?? 'network' };
  if (code !== undefined && /CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO_VERIFY|UNABLE_TO_GET_ISSUER/.test(code)) {
    return new LimpideError(
      'download',
      `${address} does not prove who it is (${code}); check the date of this machine and the address, or download the file by hand and add it.`,
      { cause: error, details },
    );
  }
  return new PassingFault(
    `The connection to ${address} failed (${code ?? (error instanceof Error ? error.message : 'no reason given')})`,
    { cause: error, details },
  );
}

/** The system's code behind fetch's "fetch failed" or "terminated". */
function causeCode(error: unknown): string | undefined {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const code = systemCode(at);
    if (code !== undefined) return code;
    if (at instanceof AggregateError && at.errors.length > 0) return causeCode(at.errors[0]);
  }
  return undefined;
}
