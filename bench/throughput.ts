/** How many requests a second a server answers from its cache: by `wrk` where it is installed, else by sockets of our own. */
import { spawn } from 'node:child_process';
import { connect, type Socket } from 'node:net';

export interface Throughput {
  readonly generator: 'wrk' | 'built-in';
  readonly connections: number;
  readonly seconds: number;
  readonly requests: number;
  readonly requestsPerSecond: number;
  /** Answers other than 200, and connections that broke. */
  readonly failed: number;
}

const connections = 16;

/** Each connection asks again as soon as it has its answer; nothing is sent ahead. */
export async function builtInThroughput(address: string, path: string, seconds: number): Promise<Throughput> {
  const { hostname, port, host } = new URL(address);
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: br\r\n\r\n`);
  const count = { requests: 0, failed: 0 };
  const started = performance.now();
  const until = started + seconds * 1000;
  await Promise.all(
    Array.from({ length: connections }, () => keepAsking(Number(port), hostname, request, until, count)),
  );
  const took = (performance.now() - started) / 1000;
  return {
    generator: 'built-in',
    connections,
    seconds: took,
    ...count,
    requestsPerSecond: Math.round(count.requests / took),
  };
}

interface Count {
  requests: number;
  failed: number;
}

function keepAsking(port: number, host: string, request: Buffer, until: number, count: Count): Promise<void> {
  return new Promise((resolve) => {
    const socket: Socket = connect({ port, host, noDelay: true }, () => socket.write(request));
    const reader = new AnswerReader();
    const stop = setTimeout(() => socket.destroy(), until - performance.now() + 1000);
    socket.on('data', (part: Buffer) => {
      const status = reader.take(part);
      if (status === undefined) return;
      if (status === 200) count.requests++;
      else count.failed++;
      if (performance.now() < until) socket.write(request);
      else socket.end();
    });
    socket.once('error', () => {
      count.failed++;
    });
    socket.once('close', () => {
      clearTimeout(stop);
      resolve();
    });
  });
}

/** Finds where an answer ends by its Content-Length, without keeping its body. */
export class AnswerReader {
  #head = '';
  #left = -1;
  #status = 0;

  /** The status once the answer is complete, else undefined. One answer at a time: nothing follows before we ask. */
  take(part: Buffer): number | undefined {
    let body = part.length;
    if (this.#left < 0) {
      this.#head += part.toString('latin1');
      const end = this.#head.indexOf('\r\n\r\n');
      if (end < 0) return undefined;
      const head = this.#head.slice(0, end);
      body = this.#head.length - end - 4;
      this.#head = '';
      this.#status = Number(head.slice(9, 12));
      this.#left = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
    }
    this.#left -= body;
    if (this.#left > 0) return undefined;
    this.#left = -1;
    return this.#status;
  }
}

/** The same with wrk, which takes less of the machine from the server; undefined where it is not installed. */
export function wrkThroughput(
  address: string,
  path: string,
  seconds: number,
): Promise<Throughput | undefined> {
  return new Promise((resolve) => {
    const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '-H', 'Accept-Encoding: br', address + path];
    const child = spawn('wrk', args, { stdio: ['ignore', 'pipe', 'ignore'], timeout: (seconds + 10) * 1000 });
    let text = '';
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString();
    });
    child.once('error', () => resolve(undefined));
    child.once('close', (code) => resolve(code === 0 ? readWrk(text, seconds) : undefined));
  });
}

/** Reads wrk's report; undefined when it has no rate. */
export function readWrk(report: string, seconds: number): Throughput | undefined {
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(report)?.[1]);
  const requests = Number(/(\d+) requests in/.exec(report)?.[1]);
  if (!(rate > 0) || !(requests > 0)) return undefined;
  const failed = Number(/Non-2xx or 3xx responses: (\d+)/.exec(report)?.[1] ?? 0);
  return { generator: 'wrk', connections, seconds, requests, requestsPerSecond: Math.round(rate), failed };
}
