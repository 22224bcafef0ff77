/** Opens the store: one SQLite file (libSQL) in the data folder, readable by its owner only, brought to the schema of today. */
import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import { explain, LimpideError } from '../kernel/errors.ts';
import { type CivicTables, migrations } from './schema.ts';

export type CivicDatabase = Kysely<CivicTables>;

export interface Civic {
  readonly db: CivicDatabase;
  /** Makes the marks of addresses that only their owner gets: see token.ts. */
  readonly secret: string;
  close(): Promise<void>;
}

/** Where the store and its lock lie in a data folder. */
export function civicPlace(data: string): { folder: string; file: string; lock: string } {
  const folder = join(data, 'civic');
  return { folder, file: join(folder, 'civic.db'), lock: join(folder, 'lock') };
}

/** @throws LimpideError readOnly, diskFull; corrupt, when the file was written by a newer Limpide */
export async function openCivic(data: string): Promise<Civic> {
  const { folder, file } = civicPlace(data);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600));
    chmodSync(file, 0o600);
  } catch (error) {
    throw explain(error, file);
  }
  const db = new Kysely<CivicTables>({ dialect: new SqliteDialect({ database: new Database(file) }) });
  try {
    await sql`pragma journal_mode = wal`.execute(db);
    await sql`pragma busy_timeout = 5000`.execute(db);
    await sql`pragma foreign_keys = on`.execute(db);
    // What is erased is gone from the file, not only from the tables.
    await sql`pragma secure_delete = on`.execute(db);
    await migrate(db, file);
    return { db, secret: await secretOf(db), close: () => db.destroy() };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

async function migrate(db: CivicDatabase, file: string): Promise<void> {
  await db.transaction().execute(async (within) => {
    const found = await sql<{ user_version: number }>`pragma user_version`.execute(within);
    const version = found.rows[0]?.user_version ?? 0;
    if (version > migrations.length)
      throw new LimpideError(
        'corrupt',
        `${file} was written by a newer Limpide (schema ${version}); this one knows ${migrations.length}. Use the newer program.`,
      );
    for (const statements of migrations.slice(version))
      for (const statement of statements) await sql.raw(statement).execute(within);
    await sql.raw(`pragma user_version = ${migrations.length}`).execute(within);
  });
}

async function secretOf(db: CivicDatabase): Promise<string> {
  await db
    .insertInto('setting')
    .values({ name: 'secret', value: randomBytes(32).toString('base64url') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const { value } = await db
    .selectFrom('setting')
    .select('value')
    .where('name', '=', 'secret')
    .executeTakeFirstOrThrow();
  return value;
}
