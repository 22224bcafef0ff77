/** What narrows or changes a flag, in words, each with its name in the address. */
import type { Edition } from '../../editions/open.ts';
import { fields, isField } from '../../flags/fields.ts';
import { findFlag } from '../../flags/run.ts';
import type { Language } from '../../i18n/language.ts';
import { words as shared } from '../../i18n/words.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { parseParams } from '../../measures/params.ts';
import { organizationNames, type ParamWords, paramsInWords } from '../measure/param-words.ts';
import { findProcesses } from '../process/find-process.ts';
import type { Asked } from './ask.ts';
import { text } from './text.ts';
import { paramWord } from './value.ts';

/** @throws LimpideError notFound on a process, an organization or a dataset that this edition does not have */
export async function filterWords(edition: Edition, asked: Asked, lang: Language): Promise<ParamWords[]> {
  const { flag, query } = asked;
  const { process, contract, procuringEntity, missing, also, ...usual } = query.filters;
  const words = text[lang].filters;
  const said: ParamWords[] = flag.params
    .filter(({ name }) => name in asked.changed)
    .map((param) => ({
      name: param.name,
      label: flag.words[lang].params[param.name] ?? param.name,
      value: paramWord(param, asked.changed[param.name] ?? '', edition.currency, lang),
    }));
  said.push(...(await paramsInWords(edition, parseParams(usual), lang)));
  if (process !== undefined) {
    const found = (await findProcesses(edition, process)).some((row) => row['ocid'] === process);
    if (!found) throw new LimpideError('notFound', `This edition has no process "${process.slice(0, 200)}".`);
    said.push({ name: 'process', label: words.process, value: process });
  }
  if (contract !== undefined) said.push({ name: 'contract', label: words.contract, value: contract });
  if (procuringEntity !== undefined) {
    const name = (await organizationNames(edition, [procuringEntity])).get(procuringEntity);
    if (name === undefined)
      throw new LimpideError(
        'notFound',
        `This edition has no organization "${procuringEntity.slice(0, 200)}".`,
      );
    said.push({ name: 'procuringEntity', label: words.procuringEntity, value: name });
  }
  if (missing !== undefined)
    said.push({
      name: 'missing',
      label: words.missing,
      value: isField(missing) ? fields[missing][lang] : missing,
    });
  if (also !== undefined)
    said.push({ name: 'also', label: words.also, value: findFlag(also).words[lang].title });
  if (query.result !== undefined)
    said.push({ name: 'result', label: words.result, value: shared(lang).results[query.result] });
  return said;
}
