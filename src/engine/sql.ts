/** Keeps SQL readable: statements are files; only names of files and folders are ever put into their text, quoted. */

/** A string as an SQL literal. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** A list of strings as an SQL list literal. */
export function listLiteral(values: readonly string[]): string {
  return `[${values.map(literal).join(', ')}]`;
}

/** Replaces `{{name}}` in a statement by a given fragment; a name without a fragment is a fault of ours. */
export function fill(sql: string, fragments: Readonly<Record<string, string>>): string {
  return sql.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const fragment = fragments[name];
    if (fragment === undefined) throw new Error(`No fragment for ${whole}`);
    return fragment;
  });
}

/** Names of the $parameters that a statement uses. */
export function parameterNames(sql: string): Set<string> {
  const withoutComments = sql.replace(/--[^\n]*/g, '');
  return new Set([...withoutComments.matchAll(/\$([a-z_][a-z0-9_]*)/gi)].map((m) => m[1] ?? ''));
}
