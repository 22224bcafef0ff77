/** Reads a small JSON answer of an API whole, with the same patience as a download. */
import { LimpideError } from '../../kernel/errors.ts';
import { publicAddress } from './address.ts';
import { ask } from './ask.ts';
import type { NetworkOptions } from './download.ts';
import { fetchLimits } from './limits.ts';
import { persist, realSleep } from './retry.ts';

/** The parsed JSON at `url`; throws `download` when it cannot be had or is not JSON, `tooLarge` over 64 MB. */
export async function readJson(url: URL, options: NetworkOptions): Promise<unknown> {
  const line = {
    fetch: options.fetch ?? globalThis.fetch,
    idleMs: options.idleMs ?? fetchLimits.idleMs,
    signal: options.signal,
  };
  const attempt = async () => {
    const answer = await ask(url, { accept: 'application/json' }, line);
    const pieces: Uint8Array[] = [];
    let bytes = 0;
    for await (const piece of answer.pieces()) {
      bytes += piece.length;
      if (bytes > fetchLimits.listBytes) throw tooLong(url);
      pieces.push(piece);
    }
    return Buffer.concat(pieces).toString('utf8');
  };
  const text = await persist(attempt, {
    retries: options.retries ?? fetchLimits.retries,
    sleep: options.sleep ?? realSleep,
    random: options.random ?? Math.random,
    signal: options.signal,
    note: options.note ?? (() => {}),
    kept: () => 0,
  });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const address = publicAddress(url);
    throw new LimpideError(
      'download',
      `${address} answered something that is not JSON (it begins with "${text.slice(0, 40).replace(/\s+/g, ' ')}"); check the address in a browser.`,
      { cause, details: { url: address } },
    );
  }
}

function tooLong(url: URL): LimpideError {
  const address = publicAddress(url);
  return new LimpideError(
    'tooLarge',
    `${address} is more than ${fetchLimits.listBytes} bytes, too long for a list of files; give the addresses of the files instead.`,
    { details: { url: address, limit: fetchLimits.listBytes } },
  );
}
