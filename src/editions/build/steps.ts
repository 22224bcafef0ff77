/** Runs the steps of a build as soon as what each reads is made, as many at a time as there are connections. */
import type { Engine } from '../../engine/engine.ts';

export interface Step {
  readonly name: string;
  /** Names of the steps that come before it. */
  readonly needs: ReadonlySet<string>;
  run(engine: Engine): Promise<void>;
}

/** A statement and what it makes: later statements that name it need it. */
export interface Statement {
  readonly name: string;
  readonly sql: string;
}

function withoutComments(sql: string): string {
  return sql.replace(/--[^\n]*/g, '');
}

/** Name of the table, view or macro that a statement makes; an index counts as made on its own. */
function createdBy(sql: string): string | undefined {
  return /^\s*create (?:or replace )?(?:temp )?(?:table|view|macro|index) (\w+)/i.exec(
    withoutComments(sql),
  )?.[1];
}

/** Name of the table whose rows a statement changes. */
function changedBy(sql: string): string | undefined {
  return /^\s*(?:update|insert into|delete from|alter table) (\w+)/i.exec(withoutComments(sql))?.[1];
}

/** A table is made by the statement that creates it and by those that change its rows. */
function madeBy(sql: string): string | undefined {
  return createdBy(sql) ?? changedBy(sql);
}

/** Every word of a statement: a column that is named as a table only makes it wait for that table. */
function wordsOf(sql: string): ReadonlySet<string> {
  return new Set(withoutComments(sql).match(/\w+/g));
}

/** Names of those among `before` that make what `sql` reads; before rows are changed, those too that read them as they were. */
export function needsOf(sql: string, before: readonly Statement[]): Set<string> {
  const words = wordsOf(sql);
  const changed = changedBy(sql);
  const isNeeded = (one: Statement): boolean =>
    words.has(madeBy(one.sql) ?? '') || (changed !== undefined && wordsOf(one.sql).has(changed));
  return new Set(before.filter(isNeeded).map((one) => one.name));
}

/**
 * Runs every step, those first in the list first when several could begin. When one fails, those that run are let end:
 * their connections may be closed then.
 */
export async function runSteps(steps: readonly Step[], engines: readonly Engine[]): Promise<void> {
  const waiting = [...steps];
  const done = new Set<string>();
  const free = [...engines];
  const running = new Set<Promise<void>>();
  let fault: { readonly error: unknown } | undefined;
  const next = (): Step | undefined => {
    const at = waiting.findIndex((step) => [...step.needs].every((name) => done.has(name)));
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  };
  const start = async (step: Step, engine: Engine): Promise<void> => {
    try {
      await step.run(engine);
      done.add(step.name);
    } catch (error) {
      fault ??= { error };
    }
    free.push(engine);
  };
  for (;;) {
    while (fault === undefined && free.length > 0) {
      const step = next();
      const engine = step && free.shift();
      if (!step || !engine) break;
      const run: Promise<void> = start(step, engine).finally(() => running.delete(run));
      running.add(run);
    }
    if (running.size === 0) break;
    await Promise.race(running);
  }
  if (fault !== undefined) throw fault.error;
  if (waiting.length > 0)
    throw new Error(`Steps that wait for one another: ${waiting.map((step) => step.name).join(', ')}`);
}
