/** The assistants' server over HTTP: one exchange a request, nothing kept between two, for programs of this machine only. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import { LimpideError, systemCode } from '../kernel/errors.ts';
import { createMcp, type McpSettings } from './mcp.ts';
import { RateLimiter } from './rate-limit.ts';

const largestBody = 64 << 10;
export const mcpPath = '/mcp';

export interface McpListening {
  readonly address: string;
  close(): Promise<void>;
}

/** A page of some other site that a browser was led to must not ask: names that are not this machine's are refused. */
function isOurs(header: string | undefined, names: ReadonlySet<string>): boolean {
  if (header === undefined) return true;
  const text = header.includes('://') ? header : `http://${header}`;
  return URL.canParse(text) && names.has(new URL(text).hostname);
}

function refused(status: number, message: string, headers: Readonly<Record<string, string>> = {}): Response {
  const error = { jsonrpc: '2.0', id: null, error: { code: -32000, message } };
  return new Response(JSON.stringify(error), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  });
}

/** @throws LimpideError portInUse */
export async function listenMcp(settings: McpSettings, host: string, port: number): Promise<McpListening> {
  const names = new Set(['localhost', '127.0.0.1', '[::1]', host, `[${host}]`]);
  const limiter = new RateLimiter('mcp', { quota: 600, window: 60 });

  async function answer(request: Request): Promise<Response> {
    if (new URL(request.url).pathname !== mcpPath) return refused(404, `The server is at ${mcpPath}.`);
    if (
      !isOurs(request.headers.get('host') ?? undefined, names) ||
      !isOurs(request.headers.get('origin') ?? undefined, names)
    )
      return refused(403, 'This server answers programs of this machine only.');
    const allowance = limiter.take('all');
    if (!allowance.allowed)
      return refused(429, 'Too many calls; wait for what Retry-After says.', allowance.headers);
    if (request.method !== 'POST') return refused(405, 'Send each message by POST.', { allow: 'POST' });
    if (Number(request.headers.get('content-length') ?? '0') > largestBody)
      return refused(413, `A message has ${largestBody} bytes at most.`);
    const server = createMcp(settings);
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    await server.connect(transport);
    try {
      return await transport.handleRequest(request);
    } finally {
      await server.close();
    }
  }

  const listener = getRequestListener(answer);
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 10_000 },
    (request: IncomingMessage, response: ServerResponse) => {
      // A length that is not told is cut where it becomes too long.
      let size = 0;
      request.on('data', (part: Buffer) => {
        size += part.length;
        if (size > largestBody) request.destroy();
      });
      request.pause();
      void listener(request, response);
    },
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        systemCode(error) === 'EADDRINUSE'
          ? new LimpideError('portInUse', `Port ${port} is taken; give another with --port.`)
          : error,
      );
    });
    server.listen(port, host, resolve);
  });
  const bound = server.address();
  const actual = bound !== null && typeof bound === 'object' ? bound.port : port;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actual}${mcpPath}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
