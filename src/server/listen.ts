/** The socket: cached answers go out before anything else is asked; the rest goes to the app. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { LimpideError, systemCode } from '../kernel/errors.ts';
import { type App, cacheKey } from '../server.ts';
import type { ServedEditions } from './editions.ts';
import { encodingOf } from './respond.ts';

export interface Listening {
  readonly address: string;
  close(): Promise<void>;
}

/** @throws LimpideError portInUse, with another port to try */
export async function listen(
  app: App,
  editions: ServedEditions,
  host: string,
  port: number,
): Promise<Listening> {
  const slow = getRequestListener(app.hono.fetch);
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000, maxHeaderSize: 16 << 10 },
    (request, response) => {
      if (!fromCache(app, editions, request, response)) void slow(request, response);
    },
  );
  server.keepAliveTimeout = 20_000;
  // A reader that takes nothing for longer than an export may take is let go.
  server.timeout = 660_000;
  await bind(server, host, port);
  const timer = setInterval(() => {
    void editions.refresh().then((moved) => {
      if (moved) app.cache.clear();
    });
  }, 500);
  timer.unref();
  const bound = server.address();
  const actual = bound !== null && typeof bound === 'object' ? bound.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}`,
    async close() {
      clearInterval(timer);
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve());
      });
      server.closeIdleConnections();
      await closed;
      await editions.close();
    },
  };
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = systemCode(error);
      if (code === 'EADDRINUSE') {
        reject(
          new LimpideError(
            'portInUse',
            `Port ${port} is in use; stop what uses it, or choose another: PORT=${port + 1} npm start.`,
            { cause: error },
          ),
        );
      } else if (code === 'EACCES') {
        reject(
          new LimpideError(
            'portInUse',
            `Port ${port} needs special rights; choose one above 1024: PORT=3000 npm start.`,
            { cause: error },
          ),
        );
      } else reject(error);
    });
    server.listen(port, host, () => resolve());
  });
}

function fromCache(
  app: App,
  editions: ServedEditions,
  request: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (request.method !== 'GET' || request.url === undefined) return false;
  const id = editions.currentId();
  if (id === undefined) return false;
  const known = app.cache.get(cacheKey(id, encodingOf(request.headers['accept-encoding']), request.url));
  if (!known) return false;
  if (request.headers['if-none-match'] === known.headers['etag']) {
    const {
      'content-length': _length,
      'content-type': _type,
      'content-encoding': _encoding,
      ...headers
    } = known.headers;
    response.writeHead(304, headers);
    response.end();
    return true;
  }
  response.writeHead(known.status, known.headers);
  response.end(known.body);
  return true;
}
