/** The schema as JSON Schema, one document a file of a dossier, so that editors complete it as one writes. */
import { z } from 'zod';
import { dossierSchema, type Part, parts } from './schema/dossier.ts';

/** Draft 2020-12, by part. */
export function jsonSchemas(): Record<Part, object> {
  const schemas = parts.map((part) => [part, z.toJSONSchema(dossierSchema.shape[part], { io: 'input' })]);
  return Object.fromEntries(schemas);
}

/** Text of content/dossiers/schema/<part>.json. */
export function schemaText(part: Part): string {
  return `${JSON.stringify(jsonSchemas()[part], null, 1)}\n`;
}
