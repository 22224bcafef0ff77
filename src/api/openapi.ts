/** The OpenAPI 3.1 document, made from the schemas that check and describe the answers: nothing of it is written by hand. */
import { z } from 'zod';
import { exportFormats, mediaTypes } from '../exports/formats.ts';
import { apiBase } from './base.ts';
import { rowSchema } from './columns.ts';
import { editionParameter, listParameters, listWords } from './parameters.ts';
import { problemSchema, problems } from './problem.ts';
import type { ListEndpoint, Parameter, Resource, ValueEndpoint } from './resource.ts';
import { resources } from './resources/registry.ts';

export interface OpenApi {
  readonly openapi: '3.1.0';
  readonly info: Readonly<Record<string, unknown>>;
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly object[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: Readonly<Record<string, unknown>>;
}

export interface PathItem {
  readonly get: Operation;
}

export interface ParameterObject {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly description: string;
  readonly schema: object;
  readonly example?: string;
  readonly style?: string;
  readonly explode?: boolean;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters: readonly (ParameterObject | { readonly $ref: string })[];
  readonly responses: Readonly<Record<string, object>>;
}

const editionFactsShape = {
  edition: z.string().describe('The edition that was read; ask with edition= for the same answer again'),
  fictional: z.literal(true).optional().describe('Present where the data are fictional'),
};

function jsonSchema(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  return rest;
}

/** A query parameter is a text, whatever it is read as. */
function queryParameter(name: string, schema: z.ZodType, said: Parameter | undefined): ParameterObject {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return {
    name,
    in: 'query',
    required: false,
    description: said?.words.en ?? '',
    schema: plain,
    ...(said?.example === undefined ? {} : { example: said.example }),
  };
}

function filterParameters(endpoint: ListEndpoint | ValueEndpoint): ParameterObject[] {
  const known = Object.entries(endpoint.filters?.shape ?? {}).map(([name, schema]) =>
    queryParameter(name, schema as z.ZodType, endpoint.filterWords?.[name]),
  );
  return endpoint.open === undefined
    ? known
    : [
        ...known,
        {
          name: 'thresholds',
          in: 'query',
          description: endpoint.open.words.en,
          style: 'form',
          explode: true,
          schema: { type: 'object', additionalProperties: { type: 'string' } },
        },
      ];
}

function pathParameters(params: Readonly<Record<string, Parameter>> | undefined): ParameterObject[] {
  return Object.entries(params ?? {}).map(([name, { words, example }]) => ({
    name,
    in: 'path',
    required: true,
    description: words.en,
    schema: { type: 'string', minLength: 1 },
    ...(example === undefined ? {} : { example }),
  }));
}

const shared = (name: string): { $ref: string } => ({ $ref: `#/components/parameters/${name}` });

const answerHeaders = Object.fromEntries(
  ['ETag', 'Link', 'RateLimit', 'RateLimit-Policy', 'Limpide-Edition', 'Limpide-Fictional'].map((name) => [
    name,
    { $ref: `#/components/headers/${name}` },
  ]),
);

function answers(content: object, codes: readonly string[]): Record<string, object> {
  return {
    '200': { description: 'The answer', headers: answerHeaders, content },
    ...Object.fromEntries(codes.map((code) => [code, { $ref: `#/components/responses/${code}` }])),
  };
}

const jsonCodes = ['304', '400', '404', '429', '431', '500', '503'];

function json(name: string): object {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } };
}

function schemaName(row: string): string {
  return row.charAt(0).toUpperCase() + row.slice(1);
}

function idOf(path: string): string {
  return path
    .split(/[/{}.]+/)
    .filter((part) => part !== '')
    .map((part, index) => (index === 0 ? part : schemaName(part)))
    .join('');
}

function listPaths(endpoint: ListEndpoint, tag: string): Record<string, PathItem> {
  const name = schemaName(endpoint.row);
  const common = { tags: [tag], description: endpoint.about.en };
  const inPath = pathParameters(endpoint.pathParams);
  const filters = filterParameters(endpoint);
  const paths: Record<string, PathItem> = {
    [endpoint.path]: {
      get: {
        ...common,
        operationId: idOf(endpoint.path),
        summary: endpoint.title.en,
        parameters: [...inPath, ...filters, ...['fields', 'limit', 'cursor', 'edition'].map(shared)],
        responses: answers(json(`${name}Page`), jsonCodes),
      } as Operation,
    },
  };
  for (const format of exportFormats) {
    const [type = ''] = mediaTypes[format].split(';');
    paths[`${endpoint.path}.${format}`] = {
      get: {
        ...common,
        operationId: idOf(`${endpoint.path}.${format}`),
        summary: `${endpoint.title.en}, whole, as ${format}`,
        parameters: [...inPath, ...filters, ...['fields', 'edition', 'Range'].map(shared)],
        responses: {
          ...answers({ [type]: { schema: { type: 'string', contentMediaType: type } } }, jsonCodes),
          '206': {
            description: 'A part of a file that is whole',
            content: { [type]: { schema: { type: 'string', contentMediaType: type } } },
          },
          '416': { description: 'The range lies beyond the file' },
        },
      } as Operation,
    };
  }
  const { key } = endpoint;
  if (key !== undefined)
    paths[`${endpoint.path}/{${key.column}}`] = {
      get: {
        ...common,
        operationId: idOf(`${endpoint.path}/{${key.column}}`),
        summary: `One ${endpoint.row}`,
        parameters: [
          ...pathParameters({ ...endpoint.pathParams, [key.column]: key.example }),
          ...['fields', 'edition'].map(shared),
        ],
        responses: answers(json(`${name}Answer`), jsonCodes),
      } as Operation,
    };
  return paths;
}

function valuePath(endpoint: ValueEndpoint, tag: string): Record<string, PathItem> {
  return {
    [endpoint.path]: {
      get: {
        tags: [tag],
        operationId: idOf(endpoint.path),
        summary: endpoint.title.en,
        description: endpoint.about.en,
        parameters: [
          ...pathParameters(endpoint.pathParams),
          ...filterParameters(endpoint),
          shared('edition'),
        ],
        responses: answers(json(endpoint.name), jsonCodes),
      } as Operation,
    },
  };
}

function schemasOf({ lists, values = [] }: Resource): Record<string, object> {
  const schemas: Record<string, object> = {};
  for (const { row, columns, key } of lists) {
    const name = schemaName(row);
    const one = { $ref: `#/components/schemas/${name}` };
    schemas[name] = jsonSchema(rowSchema(columns));
    schemas[`${name}Page`] = withRows(
      z.looseObject({
        ...editionFactsShape,
        total: z.int().describe('Rows of the whole list'),
        next: z.url().nullable().describe('Address of the next page, of the same edition; null on the last'),
      }),
      { rows: { type: 'array', items: one } },
    );
    if (key !== undefined) schemas[`${name}Answer`] = withRows(z.object(editionFactsShape), { row: one });
  }
  for (const { name, schema } of values) {
    const plain = jsonSchema(schema instanceof z.ZodObject ? schema.extend(editionFactsShape) : schema);
    schemas[name] = plain;
  }
  return schemas;
}

function withRows(facts: z.ZodObject, more: Readonly<Record<string, object>>): object {
  const plain = z.toJSONSchema(facts, { io: 'output' });
  const { $schema: _, ...rest } = plain;
  return {
    ...rest,
    properties: { ...plain.properties, ...more },
    required: [...(plain.required ?? []), ...Object.keys(more)],
  };
}

const problemBody = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
};

function problemResponse(codes: readonly (keyof typeof problems)[], retry = false): object {
  return {
    description: codes.map((code) => `${code}: ${problems[code].about.en}`).join(' '),
    ...(retry ? { headers: { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } } : {}),
    content: problemBody,
  };
}

const text = (description: string): object => ({ description, schema: { type: 'string' } });

/** @param origin scheme and host */
export function openApi(origin: string): OpenApi {
  const paths = Object.assign(
    {},
    ...resources.flatMap(({ name, lists, values = [] }) => [
      ...lists.map((endpoint) => listPaths(endpoint, name)),
      ...values.map((endpoint) => valuePath(endpoint, name)),
    ]),
  );
  const parameters = Object.fromEntries(
    Object.entries({ ...listParameters.shape, edition: editionParameter.optional() }).map(
      ([name, schema]) => [name, queryParameter(name, schema, listWords[name])],
    ),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Limpide',
      version: '1',
      summary: 'Open government data, each number rerunnable.',
      description:
        'Read-only, without a key. Every answer names the edition that it was read from; edition= asks for the same one again. Fictional data say so. Unknown parameters are refused.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: `${origin}${apiBase}` }],
    tags: resources.map(({ name, title }) => ({ name, description: title.en })),
    paths,
    components: {
      schemas: Object.assign({ Problem: jsonSchema(problemSchema) }, ...resources.map(schemasOf)),
      parameters: {
        ...parameters,
        Range: {
          name: 'Range',
          in: 'header',
          required: false,
          description: 'A part of a file that is whole: bytes=1000-',
          schema: { type: 'string' },
        },
      },
      headers: {
        ETag: text('Names the body; send it back as If-None-Match'),
        Link: text('rel="next": the next page'),
        RateLimit: text('Calls left, and seconds until there is one more'),
        'RateLimit-Policy': text('Calls allowed, and in how many seconds'),
        'Limpide-Edition': text('The edition that was read'),
        'Limpide-Fictional': text('true where the data are fictional'),
        'Retry-After': text('Seconds to wait'),
      },
      responses: {
        '304': { description: 'Not changed since the ETag that was sent' },
        '400': problemResponse(['usage']),
        '404': problemResponse(['notFound']),
        '429': problemResponse(['tooMany'], true),
        '431': { description: 'The address and headers together are longer than 16 kB; has no body' },
        '500': problemResponse(['internal']),
        '503': problemResponse(['busy', 'timeout'], true),
      },
    },
  };
}
