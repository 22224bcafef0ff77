/** What a small firm chooses by: what it sells, where, how big, how long is left. One form, without a script. */
import type { Language } from '../../i18n/language.ts';
import { codeWord } from '../../i18n/words.ts';
import { url } from '../../routes.ts';
import { categories, sizes, sorts, type TendersQuery, within } from './query.ts';
import type { Choices } from './read.ts';
import { text } from './text.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

function Choice({
  name,
  label,
  any,
  chosen,
  options,
}: {
  name: string;
  label: string;
  any?: string;
  chosen: string | undefined;
  options: readonly Option[];
}) {
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        {any === undefined ? null : <option value="">{any}</option>}
        {options.map(({ value, label: word }) => (
          <option key={value} value={value} selected={value === chosen}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A region that is asked for stays among the choices, even where nothing is open. */
function regionOptions(choices: Choices, asked: string | undefined): Option[] {
  const known = choices.regions.map(({ region, n }) => ({ value: region, label: `${region} (${n})` }));
  return asked === undefined || known.some(({ value }) => value === asked)
    ? known
    : [...known, { value: asked, label: `${asked} (0)` }];
}

export function TendersForm({
  lang,
  query,
  choices,
}: {
  lang: Language;
  query: TendersQuery;
  choices: Choices;
}) {
  const words = text[lang];
  const { fields } = words;
  return (
    <form class="filter-form screen" action={url('tenders', lang)} method="get">
      <label class="filter-wide">
        <span>{fields.q}</span>
        <input
          type="search"
          name="q"
          value={query.q}
          maxLength={200}
          aria-describedby="sell-help"
          autocomplete="off"
        />
        <small id="sell-help">{fields.qHelp}</small>
      </label>
      <Choice
        name="region"
        label={fields.region}
        any={fields.any}
        chosen={query.region}
        options={regionOptions(choices, query.region)}
      />
      <Choice
        name="category"
        label={fields.category}
        any={fields.anyKind}
        chosen={query.category}
        options={categories.map((value) => ({ value, label: codeWord('categories', value, lang) }))}
      />
      <Choice
        name="size"
        label={fields.size}
        any={fields.anySize}
        chosen={query.size}
        options={sizes.map((value) => ({ value, label: words.sizes[value] }))}
      />
      <Choice
        name="within"
        label={fields.within}
        any={fields.anyTime}
        chosen={query.within}
        options={within.map((value) => ({ value, label: words.within[value] }))}
      />
      <Choice
        name="sort"
        label={fields.sort}
        chosen={query.sort}
        options={sorts.map((value) => ({ value, label: words.sorts[value] }))}
      />
      {query.fresh === undefined ? null : <input type="hidden" name="fresh" value={query.fresh} />}
      {query.on === undefined ? null : <input type="hidden" name="on" value={query.on} />}
      <p>
        <button type="submit">{fields.submit}</button> <a href={url('tenders', lang)}>{fields.clear}</a>
      </p>
    </form>
  );
}
