/** For tests only: a server on loopback that keeps or breaks the rules of HTTP as a test asks. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** Answers one request; `nth` counts from 1 the requests to this path. */
export type Route = (request: IncomingMessage, response: ServerResponse, nth: number) => void;

export interface LocalServer {
  readonly origin: string;
  /** Every request so far, in order. */
  readonly requests: { path: string; headers: IncomingMessage['headers'] }[];
  /** Routes by path, without the query; may be changed while the server runs. */
  readonly routes: Map<string, Route>;
  close(): Promise<void>;
}

export async function startLocalServer(): Promise<LocalServer> {
  const routes = new Map<string, Route>();
  const requests: LocalServer['requests'] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    requests.push({ path, headers: request.headers });
    const route = routes.get(path) ?? ((_request, other) => void other.writeHead(404).end());
    route(request, response, requests.filter((one) => one.path === path).length);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    routes,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

export interface FileBehaviour {
  readonly etag?: string;
  readonly lastModified?: string;
  readonly headers?: Record<string, string>;
  /** False for a server that knows nothing of Range. */
  readonly ranges?: boolean;
  /** True for one that answers 206 whatever If-Range says. */
  readonly ignoresIfRange?: boolean;
  /** True to leave out Content-Length. */
  readonly chunked?: boolean;
  /** Bytes of the body after which the nth answer's socket is destroyed. */
  readonly cutAfter?: (nth: number) => number | undefined;
}

/** A file as a web server gives it: ETag, Range, If-Range, If-None-Match, and the faults asked for. */
export function fileRoute(bytes: Uint8Array, behaviour: FileBehaviour = {}): Route {
  return (request, response, nth) => {
    const { etag, lastModified, ranges = true } = behaviour;
    const headers: Record<string, string> = { ...behaviour.headers };
    if (etag !== undefined) headers['etag'] = etag;
    if (lastModified !== undefined) headers['last-modified'] = lastModified;
    if (etag !== undefined && request.headers['if-none-match'] === etag)
      return void response.writeHead(304, headers).end();

    const condition = request.headers['if-range'];
    const same =
      condition === undefined ||
      condition === etag ||
      condition === lastModified ||
      behaviour.ignoresIfRange === true;
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const partial = ranges && from > 0 && same;
    if (partial && from >= bytes.length) {
      return void response.writeHead(416, { ...headers, 'content-range': `bytes */${bytes.length}` }).end();
    }
    const body = partial ? bytes.subarray(from) : bytes;
    if (partial) headers['content-range'] = `bytes ${from}-${bytes.length - 1}/${bytes.length}`;
    if (behaviour.chunked !== true) headers['content-length'] = String(body.length);
    response.writeHead(partial ? 206 : 200, headers);
    const cut = behaviour.cutAfter?.(nth);
    if (cut === undefined) return void response.end(body);
    // Time for the client to read what was sent: a destroyed socket may take unread bytes with it.
    response.write(body.subarray(0, cut), () => setTimeout(() => response.destroy(), 100));
  };
}
