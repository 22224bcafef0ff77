/** `limpide template WHAT`: prints a file to start from. */
import { LimpideError } from '../kernel/errors.ts';
import type { Output } from '../kernel/log.ts';
import { template as observations } from '../sources/observations-csv/template.ts';

const templates: Readonly<Record<string, string>> = { observations };

/** @throws LimpideError usage, with the templates that there are */
export function printTemplate(what: string, output: Output): void {
  const template = Object.hasOwn(templates, what) ? templates[what] : undefined;
  if (template === undefined)
    throw new LimpideError(
      'usage',
      `There is no template "${what}". The templates are: ${Object.keys(templates).join(', ')}.`,
    );
  output.out(template.trimEnd());
}
