/** `limpide mcp`: the assistants' server, over standard input and output, or over HTTP for programs of this machine. */
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { systemClock } from '../kernel/clock.ts';
import type { Config } from '../kernel/config.ts';
import { LimpideError } from '../kernel/errors.ts';
import type { Output } from '../kernel/log.ts';
import { serveEditions } from '../server/editions.ts';
import { createMcp, type McpSettings } from '../server/mcp.ts';
import { listenMcp } from '../server/mcp-http.ts';
import { createApp } from '../server.ts';

export interface McpFlags {
  readonly http: boolean;
  readonly origin?: string;
}

/** The program is the only one that asks: the API's own limits are for strangers. */
const calls = 1_000_000;
const refreshEvery = 2000;

/** Nothing but the protocol goes to standard output. Ends with its input, or when it is asked to (SIGINT, SIGTERM). */
export async function mcp(config: Config, flags: McpFlags, output: Output): Promise<void> {
  const editions = await serveEditions(config.data);
  if (editions.currentId() === undefined) {
    await editions.close();
    throw new LimpideError(
      'notFound',
      'There is no edition yet: add files first (limpide add), or make the demo (limpide demo).',
    );
  }
  const { hono } = createApp({
    editions,
    assets: { css: '', js: '', favicon: '', preload: [], fonts: [] },
    assetFolder: '',
    clock: systemClock,
    api: { calls },
    ...(flags.origin === undefined ? {} : { origin: flags.origin }),
    onFault: (error) => output.note(error instanceof Error ? error.message : String(error)),
  });
  const settings: McpSettings = {
    ask: async (path) => hono.request(`http://localhost${path}`),
    ...(flags.origin === undefined ? {} : { origin: flags.origin }),
  };
  const timer = setInterval(() => void editions.refresh(), refreshEvery);
  const ended = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    if (!flags.http) process.stdin.once('close', () => resolve()).once('end', () => resolve());
  });
  try {
    if (flags.http) {
      const listening = await listenMcp(settings, config.host, config.port);
      output.note(`The assistants’ server is at ${listening.address}`);
      await ended;
      await listening.close();
    } else {
      const server = createMcp(settings);
      await server.connect(new StdioServerTransport());
      await ended;
      await server.close();
    }
  } finally {
    clearInterval(timer);
    await editions.close();
  }
}
