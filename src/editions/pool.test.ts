import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Duckdb, type DuckdbConnection } from '../engine/duckdb.ts';
import { Pool } from './pool.ts';

const endless = 'select count(*) as n from range(100000) a, range(100000) b where hash(a.range, b.range) = 1';
let database: Duckdb;
let connections: DuckdbConnection[];

beforeAll(async () => {
  database = await Duckdb.open(':memory:');
  connections = [await database.connect(), await database.connect()];
});
afterAll(() => {
  for (const connection of connections) connection.close();
  database.close();
});

describe('a statement that takes too long', () => {
  it('is stopped with a timeout, and its connection works again', async () => {
    const pool = new Pool(connections.slice(0, 1), 0.2);
    await expect(pool.use((connection) => connection.all(endless))).rejects.toMatchObject({
      code: 'timeout',
      status: 503,
    });
    expect(await pool.use((connection) => connection.all('select 1 as one'))).toEqual([{ one: 1 }]);
  });

  it('is stopped when its rows are streamed', async () => {
    const pool = new Pool(connections.slice(0, 1), 0.2);
    const read = async () => {
      for await (const _ of pool.stream((connection) => connection.stream(endless)));
    };
    await expect(read()).rejects.toMatchObject({ code: 'timeout' });
    expect(await pool.use((connection) => connection.all('select 1 as one'))).toEqual([{ one: 1 }]);
  });
});

describe('a reader that takes its time', () => {
  it('is not stopped between two batches of rows', async () => {
    const pool = new Pool(connections.slice(0, 1), 0.2);
    let rows = 0;
    for await (const batch of pool.stream((connection) => connection.stream('select * from range(5000)'))) {
      rows += batch.length;
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    expect(rows).toBe(5000);
  });

  it('gives its connection back when it goes away', async () => {
    const pool = new Pool(connections.slice(0, 1), 5);
    for await (const _ of pool.stream((connection) => connection.stream('select * from range(100000)')))
      break;
    expect(await pool.use((connection) => connection.all('select 1 as one'))).toEqual([{ one: 1 }]);
  });
});

it('requests share the connections, each in its turn', async () => {
  const pool = new Pool(connections, 5);
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => pool.use((connection) => connection.all('select $i as i', { i }))),
  );
  expect(answers.flat().map((row) => row['i'])).toEqual(Array.from({ length: 20 }, (_, i) => i));
});
