/** `limpide template`: an example file of a format that this project documents, to be filled in by hand. */
import { existsSync, writeFileSync } from 'node:fs';
import { explain, LimpideError } from '../kernel/errors.ts';
import type { Output } from '../kernel/log.ts';
import { template as observations } from '../sources/observations-csv/template.ts';
import { templateCsv as projects } from '../sources/project-snapshots/template.ts';

const templates: Readonly<Record<string, () => string>> = { observations: () => observations, projects };

export interface TemplateFlags {
  readonly out?: string;
}

/** @throws LimpideError usage on an unknown template, or when the file to write is there already */
export function printTemplate(name: string, flags: TemplateFlags, output: Output): void {
  const make = Object.hasOwn(templates, name) ? templates[name] : undefined;
  if (make === undefined)
    throw new LimpideError(
      'usage',
      `There is no template "${name}". The templates are: ${Object.keys(templates).join(', ')}.`,
    );
  if (flags.out === undefined) {
    output.out(make().trimEnd());
    return;
  }
  if (existsSync(flags.out))
    throw new LimpideError('usage', `${flags.out} is there already; name another file.`);
  try {
    writeFileSync(flags.out, make(), { flag: 'wx' });
  } catch (error) {
    throw explain(error, flags.out);
  }
  output.note(`Wrote ${flags.out}: replace its invented rows by your own.`);
}
