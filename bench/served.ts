/** A server under measure: the real `serve` in its own process, asked over loopback. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { type Running, startCli } from './children.ts';

export interface Answer {
  readonly status: number;
  readonly milliseconds: number;
  readonly bytes: number;
}

const patience = 10_000;
const readyWithin = 30_000;

export class Served {
  readonly #running: Running;
  readonly #agent: Agent;
  readonly address: string;
  /** From the start of the process to the first page answered with 200. */
  readonly readySeconds: number;
  /** Bytes resident right after the first page; null where the system does not tell. */
  readonly residentAtStart: number | null;

  private constructor(running: Running, agent: Agent, address: string, readySeconds: number) {
    this.#running = running;
    this.#agent = agent;
    this.address = address;
    this.readySeconds = readySeconds;
    this.residentAtStart = this.resident();
  }

  /** Serves the edition in `data` on a free port of loopback. */
  static async start(data: string, viaNpm = false): Promise<Served> {
    const started = performance.now();
    const flags = ['--data', data, '--host', '127.0.0.1', '--port', '0'];
    const running = startCli(viaNpm ? flags : ['serve', ...flags], /is at (http:\/\/\S+)/, viaNpm);
    const agent = new Agent({ keepAlive: true, maxSockets: 64 });
    try {
      const [, address = ''] = await within(running.line, readyWithin);
      for (;;) {
        const { status } = await ask(agent, `${address}/fr`);
        if (status === 200) break;
        if (performance.now() - started > readyWithin) throw new Error(`The first page answers ${status}.`);
      }
      return new Served(running, agent, address, (performance.now() - started) / 1000);
    } catch (error) {
      agent.destroy();
      await running.stop();
      throw error;
    }
  }

  /** Asks for a path as a browser does, compressed, over a connection that stays open. */
  ask(path: string): Promise<Answer> {
    return ask(this.#agent, this.address + path);
  }

  /** The text of a path, part by part, as it comes. @throws Error on any answer but 200 */
  async *text(path: string): AsyncGenerator<string> {
    const response = await fetch(this.address + path, { headers: { 'accept-encoding': 'identity' } });
    if (response.status !== 200 || !response.body) {
      await response.body?.cancel();
      throw new Error(`${path} answers ${response.status}`);
    }
    const decoder = new TextDecoder();
    for await (const part of response.body) yield decoder.decode(part, { stream: true });
  }

  /** Bytes resident now. */
  resident(): number | null {
    return memoryOf(this.#running.pid, 'VmRSS');
  }

  /** The most bytes that were ever resident; where the system does not tell, those resident now. */
  peak(): number | null {
    return memoryOf(this.#running.pid, 'VmHWM');
  }

  /** Milliseconds of processor time that its threads took so far; null where the system does not tell. */
  cpu(): number | null {
    const tasks = `/proc/${this.#running.pid}/task`;
    try {
      const taken = readdirSync(tasks).map((task) =>
        Number(readFileSync(`${tasks}/${task}/schedstat`, 'utf8').split(' ')[0]),
      );
      return taken.reduce((sum, one) => sum + one, 0) / 1e6;
    } catch {
      return null;
    }
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    await this.#running.stop();
  }
}

function memoryOf(pid: number, field: 'VmRSS' | 'VmHWM'): number | null {
  try {
    const found = new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) * 1024 : null;
  } catch {
    try {
      return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;
    } catch {
      return null;
    }
  }
}

function within<T>(promise: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`The server was not ready after ${milliseconds / 1000} s.`)),
      milliseconds,
    );
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

function ask(agent: Agent, address: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const request = get(
      address,
      { agent, headers: { 'accept-encoding': 'br, gzip', accept: 'text/html' }, timeout: patience },
      (response) => {
        let bytes = 0;
        response.on('data', (part: Buffer) => {
          bytes += part.length;
        });
        response.once('end', () =>
          resolve({ status: response.statusCode ?? 0, milliseconds: performance.now() - started, bytes }),
        );
        response.once('error', reject);
      },
    );
    request.once('timeout', () =>
      request.destroy(new Error(`No answer within ${patience / 1000} s: ${address}`)),
    );
    request.once('error', reject);
  });
}
