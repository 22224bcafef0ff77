/** An SMTP server on loopback that keeps what it is given, for tests of alerts. Nothing leaves the machine. */
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Received {
  readonly to: string;
  readonly id: string;
  /** The whole message, headers first. */
  readonly raw: string;
}

export interface TestSmtp {
  /** smtp://127.0.0.1:… */
  readonly url: string;
  readonly received: readonly Received[];
  /** Resolves once `n` messages were received in all. */
  reached(n: number): Promise<void>;
  /** What the server answers to a recipient: a code of SMTP, or undefined to take the message. */
  refuse(answer: (to: string) => number | undefined): void;
  close(): Promise<void>;
}

/** The value of a header, unfolded; undefined when there is none. */
export function header(raw: string, name: string): string | undefined {
  const head = raw.split(/\r?\n\r?\n/)[0] ?? '';
  const unfolded = head.replace(/\r?\n[ \t]+/g, ' ');
  return new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1];
}

export async function testSmtp(): Promise<TestSmtp> {
  const received: Received[] = [];
  let waiting: { n: number; done: () => void }[] = [];
  let answer: (to: string) => number | undefined = () => undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, callback) {
      const code = answer(address);
      callback(code === undefined ? null : Object.assign(new Error('not taken'), { responseCode: code }));
    },
    onData(stream, session, callback) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8');
        const to = session.envelope.rcptTo[0]?.address ?? '';
        received.push({ to, id: header(raw, 'Message-ID') ?? '', raw });
        for (const one of waiting) if (received.length >= one.n) one.done();
        waiting = waiting.filter(({ n }) => received.length < n);
        callback(null);
      });
    },
  });
  // A client that is killed breaks its connection off: that is what some tests do.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    reached: (n) =>
      received.length >= n
        ? Promise.resolve()
        : new Promise((done) => {
            waiting.push({ n, done });
          }),
    refuse(next) {
      answer = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
