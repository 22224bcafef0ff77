import { expect, it } from 'vitest';
import { AnswerReader, readWrk } from './throughput.ts';

it('finds the end of an answer by its length, however it comes in parts', () => {
  const reader = new AnswerReader();
  const parts = ['HTTP/1.1 200 OK\r\nContent-', 'Length: 10\r\n\r\n01234', '56789'].map((part) =>
    Buffer.from(part),
  );
  expect(parts.map((part) => reader.take(part))).toEqual([undefined, undefined, 200]);
  expect(reader.take(Buffer.from('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n'))).toBe(404);
});

it('reads the report of wrk, and none where there is no rate', () => {
  const report = `  45612 requests in 3.00s, 310.12MB read
  Non-2xx or 3xx responses: 7
Requests/sec:  15203.61
Transfer/sec:    103.37MB`;
  expect(readWrk(report, 3)).toMatchObject({ requests: 45612, requestsPerSecond: 15204, failed: 7 });
  expect(readWrk('unable to connect', 3)).toBeUndefined();
});
