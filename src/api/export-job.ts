/** The file that a list's address asks for: every row, in the edition's own order unless an order is asked for. */
import type { ExportJob } from '../exports/exporter.ts';
import type { ExportFormat } from '../exports/formats.ts';
import { orderSql } from './cursor.ts';
import { none } from './page.ts';
import { readPaging, splitQuery } from './parameters.ts';
import type { ApiRequest, ListEndpoint } from './resource.ts';

/** @throws LimpideError usage, notFound */
export async function exportJob(
  endpoint: ListEndpoint,
  request: ApiRequest,
  format: ExportFormat,
): Promise<ExportJob> {
  const { filters, paging } = splitQuery(endpoint, request.query, ['fields']);
  const { columns } = readPaging(endpoint.columns, paging);
  const listing = await endpoint.listing({ ...request, query: filters });
  const order = filters.has('sort') ? orderSql(listing.order) : '';
  const rows = listing.statement({ ...none, order });
  return {
    edition: request.edition,
    name:
      endpoint.path
        .replace(/\{\w+\}/g, '')
        .replace(/^\/|\/(?=\/|$)/g, '')
        .replaceAll('/', '-') || 'list',
    format,
    rows,
    params: listing.params,
    columns,
  };
}
