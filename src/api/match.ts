/** From an address below /api/v1 to what answers it. */
import { type ExportFormat, exportFormats, isExportFormat } from '../exports/formats.ts';
import type { ListEndpoint, ValueEndpoint } from './resource.ts';
import { resources } from './resources/registry.ts';

export type Match =
  | {
      readonly kind: 'list';
      readonly endpoint: ListEndpoint;
      readonly format: ExportFormat | 'json';
      readonly params: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'one';
      readonly endpoint: ListEndpoint;
      readonly key: NonNullable<ListEndpoint['key']>;
      readonly value: string;
    }
  | {
      readonly kind: 'value';
      readonly endpoint: ValueEndpoint;
      readonly params: Readonly<Record<string, string>>;
    };

const endings = exportFormats.join('|');

function expressionOf(path: string, ending = ''): RegExp {
  return new RegExp(`^${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}${ending}$`);
}

interface Route {
  readonly expression: RegExp;
  match(groups: Readonly<Record<string, string>>): Match;
}

const routes: readonly Route[] = resources.flatMap(({ lists, values = [] }): Route[] => [
  ...lists.map(
    (endpoint): Route => ({
      expression: expressionOf(endpoint.path, `(?:\\.(?<format_>${endings}))?`),
      match: ({ format_ = '', ...params }) => ({
        kind: 'list',
        endpoint,
        params,
        format: isExportFormat(format_) ? format_ : 'json',
      }),
    }),
  ),
  ...values.map(
    (endpoint): Route => ({
      expression: expressionOf(endpoint.path),
      match: (params) => ({ kind: 'value', endpoint, params }),
    }),
  ),
  ...lists.flatMap((endpoint): Route[] => {
    const { key } = endpoint;
    return key === undefined
      ? []
      : [
          {
            expression: expressionOf(`${endpoint.path}/{key_}`),
            match: ({ key_ = '' }) => ({ kind: 'one', endpoint, key, value: key_ }),
          },
        ];
  }),
]);

/** @param path below /api/v1, still percent-encoded; undefined when nothing answers it */
export function matchApi(path: string): Match | undefined {
  for (const { expression, match } of routes) {
    const found = expression.exec(path);
    if (!found) continue;
    try {
      const groups = Object.entries(found.groups ?? {}).flatMap(([name, text]) =>
        text === undefined ? [] : [[name, decodeURIComponent(text)] as const],
      );
      return match(Object.fromEntries(groups));
    } catch {
      return undefined;
    }
  }
  return undefined;
}
