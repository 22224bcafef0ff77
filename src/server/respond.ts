/** Headers of every answer: a strict policy, a validator, and a body compressed once. */
import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { CachedAnswer } from './cache.ts';

export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

export type Encoding = 'br' | 'gzip' | 'identity';

export function encodingOf(acceptEncoding: string | undefined): Encoding {
  const accepted = acceptEncoding ?? '';
  if (/\bbr\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted)) return 'br';
  if (/\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(accepted)) return 'gzip';
  return 'identity';
}

/** Compresses a whole body. Brotli at 4: eleven times faster than the best level, and nearly as small. */
export function compress(body: Buffer, encoding: Encoding): Buffer {
  if (encoding === 'br') {
    return brotliCompressSync(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    });
  }
  return encoding === 'gzip' ? gzipSync(body, { level: 5 }) : body;
}

/** A whole answer with its validator; the ETag names the body, its language and its encoding. */
export function wholeAnswer(
  status: number,
  type: string,
  text: string | Buffer,
  encoding: Encoding,
  extra: Readonly<Record<string, string>> = {},
): CachedAnswer {
  const plain = typeof text === 'string' ? Buffer.from(text) : text;
  const used = plain.length < 1024 ? 'identity' : encoding;
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}${used === 'identity' ? '' : `-${used}`}"`;
  const body = compress(plain, used);
  return {
    status,
    body,
    headers: {
      ...securityHeaders,
      'content-type': type,
      'content-length': String(body.length),
      ...(used === 'identity' ? {} : { 'content-encoding': used }),
      vary: 'Accept-Encoding',
      etag,
      'cache-control': 'public, max-age=0, must-revalidate',
      ...extra,
    },
  };
}
