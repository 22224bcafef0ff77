/** The filters of a list of projects: one form, so that they combine and work without a script. */
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { lightChoices, type ProjectQuery, sorts, states } from './query.ts';
import type { ListedOrganization } from './read.ts';
import { text } from './text.ts';

interface SelectProps {
  readonly name: string;
  readonly label: string;
  /** The words for no choice; left out when there is always one. */
  readonly any?: string;
  readonly chosen: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

function Select({ name, label, any, chosen, options }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        {any === undefined ? null : <option value="">{any}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === chosen}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}

export function FilterForm({
  lang,
  query,
  organizations,
}: {
  lang: Language;
  query: ProjectQuery;
  organizations: readonly ListedOrganization[];
}) {
  const words = text[lang].filters;
  const lights = (of: 'official' | 'light') =>
    lightChoices.map((value) => ({
      value,
      label: value === 'none' ? words.none[of] : text[lang].colours[value],
    }));
  return (
    <form class="filter-form screen" action={url('projects', lang)} method="get">
      <label>
        <span>{words.q}</span>
        <input type="search" name="q" value={query.q} maxLength={200} />
      </label>
      <Select
        name="official"
        label={words.official}
        any={words.any}
        chosen={query.official}
        options={lights('official')}
      />
      <Select
        name="light"
        label={words.light}
        any={words.any}
        chosen={query.light}
        options={lights('light')}
      />
      <Select
        name="state"
        label={words.state}
        any={words.any}
        chosen={query.state}
        options={states.map((value) => ({ value, label: words.states[value] }))}
      />
      <Select
        name="organization"
        label={words.organization}
        any={words.any}
        chosen={query.organization}
        options={organizations.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <Select
        name="sort"
        label={words.sort}
        chosen={query.sort}
        options={sorts.map((value) => ({ value, label: words.sorts[value] }))}
      />
      <p>
        <button type="submit">{words.submit}</button> <a href={url('projects', lang)}>{words.clear}</a>
      </p>
    </form>
  );
}
