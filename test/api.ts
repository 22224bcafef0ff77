/** Checks answers of the API against its own OpenAPI document, for tests. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openApi } from '../src/api/openapi.ts';

export const apiDocument = openApi('http://localhost');

const ajv = new Ajv2020({ strict: false, allErrors: true });
// The package is CommonJS: what its types call the default export is one level down in some loaders.
const formats = 'default' in addFormats ? addFormats.default : addFormats;
formats(ajv);
ajv.addSchema({ $id: 'api', ...apiDocument }, 'api');

function pointer(path: string): string {
  return path.replaceAll('~', '~0').replaceAll('/', '~1');
}

interface Documented {
  readonly responses: Readonly<Record<string, { content?: Record<string, unknown>; $ref?: string }>>;
}

/** The document's word on an answer: undefined when it is as documented, else what is not. */
export async function undocumented(pattern: string, answer: Response): Promise<string | undefined> {
  const operation: Documented | undefined = apiDocument.paths[pattern]?.get;
  if (!operation) return `${pattern} is not in the document`;
  const status = String(answer.status);
  const response = operation.responses[status];
  if (!response) return `${pattern}: ${status} is not documented`;
  const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
  const text = await answer.text();
  if (status === '304' || status === '416') return text === '' ? undefined : 'has a body';
  if (response.$ref !== undefined) return problem(type, text);
  if (response.content?.[type] === undefined) return `${pattern}: ${type} is not documented for ${status}`;
  if (type !== 'application/json') return undefined;
  const at = `api#/paths/${pointer(pattern)}/get/responses/${status}/content/application~1json/schema`;
  return said(ajv.getSchema(at), text);
}

function problem(type: string, text: string): string | undefined {
  return type === 'application/problem+json'
    ? said(ajv.getSchema('api#/components/schemas/Problem'), text)
    : `an error is ${type}`;
}

function said(validate: ValidateFunction | undefined, text: string): string | undefined {
  if (!validate) return 'no schema';
  return validate(JSON.parse(text)) ? undefined : ajv.errorsText(validate.errors).slice(0, 600);
}
