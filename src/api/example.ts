/** The address that the reference shows for an endpoint; the tests ask for each. */
import { apiBase } from './base.ts';
import type { ListEndpoint, ValueEndpoint } from './resource.ts';

/** Path and query, from the examples that the endpoint declares. */
export function exampleOf(endpoint: ListEndpoint | ValueEndpoint): string {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(endpoint.pathParams?.[name]?.example ?? ''),
  );
  const query = new URLSearchParams();
  for (const [name, { example }] of Object.entries(endpoint.filterWords ?? {}))
    if (example !== undefined && query.size < 2) query.set(name, example);
  if ('columns' in endpoint) query.set('limit', '10');
  return `${apiBase}${path}${query.size === 0 ? '' : `?${query}`}`;
}
