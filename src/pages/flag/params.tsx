/** Every parameter of a flag with its default, unit, bounds and source, and a plain form that tries other values. */

import type { Edition } from '../../editions/open.ts';
import type { FlagParam } from '../../flags/params.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import type { Asked } from './ask.ts';
import { text } from './text.ts';
import { paramWord } from './value.ts';

interface ParamsProps {
  readonly edition: Edition;
  readonly lang: Language;
  readonly asked: Asked;
}

export function Params({ edition, lang, asked }: ParamsProps) {
  const { flag, changed } = asked;
  const words = text[lang];
  const word = (param: FlagParam, value: string | number) => paramWord(param, value, edition.currency, lang);
  const labelOf = (param: FlagParam) => flag.words[lang].params[param.name] ?? param.name;
  const columns: Column<FlagParam>[] = [
    {
      key: 'param',
      header: words.param,
      rowHeader: true,
      cell: (param) => (
        <>
          {labelOf(param)}
          <br />
          <small>
            <code>{param.name}</code>
          </small>
        </>
      ),
    },
    { key: 'default', header: words.default, cell: (param) => word(param, param.default) },
    ...(Object.keys(changed).length === 0
      ? []
      : [
          {
            key: 'inForce',
            header: words.inForce,
            cell: (param: FlagParam) => word(param, changed[param.name] ?? param.default),
          },
        ]),
    {
      key: 'unit',
      header: words.unit,
      cell: (param) => words.units[param.type === 'list' ? 'text' : param.unit],
    },
    { key: 'bounds', header: words.bounds, cell: (param) => bounds(param, word, lang) },
    { key: 'source', header: words.source, cell: ({ source }) => words.sources[source] },
  ];
  return (
    <section id="params">
      <h2>{words.params}</h2>
      <p>{words.paramsLede}</p>
      <DataTable
        lang={lang}
        caption={words.params}
        captionHidden
        columns={columns}
        rows={flag.params}
        rowKey={({ name }) => name}
      />
      <Form asked={asked} lang={lang} labelOf={labelOf} />
    </section>
  );
}

function bounds(param: FlagParam, word: (param: FlagParam, value: number) => string, lang: Language): string {
  const words = text[lang];
  if (param.type === 'number') return words.between(word(param, param.min), word(param, param.max));
  return param.type === 'list' ? words.listForm : words.mapForm;
}

function Form({
  asked,
  lang,
  labelOf,
}: {
  asked: Asked;
  lang: Language;
  labelOf: (param: FlagParam) => string;
}) {
  const { flag, changed, query } = asked;
  const words = text[lang];
  const kept = Object.entries(query.filters);
  return (
    <details class="screen" open={Object.keys(changed).length > 0}>
      <summary>{words.try}</summary>
      <form class="params-form" action={url('flag', lang, { id: flag.id })} method="get">
        {flag.params.map((param) => (
          <label key={param.name}>
            <span>{labelOf(param)}</span>
            <input
              name={param.name}
              value={changed[param.name] ?? String(param.default)}
              {...(param.type === 'number'
                ? { type: 'number', min: param.min, max: param.max, step: param.whole ? 1 : 'any' }
                : { type: 'text', maxLength: 2000 })}
            />
          </label>
        ))}
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p>
          <button type="submit">{words.recompute}</button>{' '}
          {Object.keys(changed).length === 0 ? null : (
            <a href={url('flag', lang, { id: flag.id }, query.filters)}>{words.back}</a>
          )}
        </p>
      </form>
    </details>
  );
}
