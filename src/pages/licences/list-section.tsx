/** The list of licences on its page: filters as links, one page of contracts, the whole of it as data. */
import type { SqlRow } from '../../engine/engine.ts';
import type { Language } from '../../i18n/language.ts';
import { codeWord } from '../../i18n/words.ts';
import { inFormat, url } from '../../routes.ts';
import { Pager } from '../../ui/pager.tsx';
import { ResultList } from '../../ui/result-list.tsx';
import { licenceEntry } from './list.tsx';
import { text as listText } from './list-text.ts';
import { isWhole, type LicenceQuery, listMethods, signNames } from './query.ts';
import { text } from './text.ts';

interface ChoicesProps {
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly selected: string | undefined;
  readonly href: (value: string | undefined) => string;
}

function Choices({ label, all, options, selected, href }: ChoicesProps) {
  return (
    <p class="sorts screen">
      {label}{' '}
      {[{ value: undefined, label: all }, ...options].map(({ value, label: name }, index) => (
        <span key={value ?? ''}>
          {index === 0 ? '' : ' · '}
          <a
            href={href(value)}
            aria-current={value === selected ? 'true' : undefined}
            rel="nofollow"
            data-unprinted=""
          >
            {name}
          </a>
        </span>
      ))}
    </p>
  );
}

export interface LicenceListProps {
  readonly lang: Language;
  readonly path: string;
  readonly asked: LicenceQuery;
  readonly rows: readonly SqlRow[];
  readonly total: number;
  readonly pageRows: number;
}

export function LicenceList({ lang, path, asked, rows, total, pageRows }: LicenceListProps) {
  const words = text[lang];
  const from = (asked.page - 1) * pageRows + 1;
  const to = from + rows.length - 1;
  const at = (change: Partial<Record<keyof LicenceQuery, string | undefined>>) =>
    `${url('licences', lang, {}, { ...asked, page: undefined, ...change })}#list`;
  return (
    <section id="list">
      <h2>{words.list}</h2>
      <Choices
        label={words.filteredBy}
        all={words.all}
        options={signNames.map((sign) => ({ value: sign, label: listText[lang].found[sign] }))}
        selected={asked.sign}
        href={(sign) => at({ sign })}
      />
      <Choices
        label={words.methodsLabel}
        all={words.all}
        options={listMethods.map((method) => ({ value: method, label: codeWord('methods', method, lang) }))}
        selected={asked.method}
        href={(method) => at({ method })}
      />
      {rows.length === 0 ? (
        <p>{words.none}.</p>
      ) : (
        <ResultList entries={rows.map((row) => licenceEntry(row, lang))} start={from} heading="h3" />
      )}
      {isWhole(asked) ? null : (
        <p>
          <a href={url('licences', lang)}>{words.clear}</a>
        </p>
      )}
      <Pager
        lang={lang}
        from={from}
        to={to}
        total={total}
        previous={
          asked.page > 1 ? at({ page: asked.page === 2 ? undefined : String(asked.page - 1) }) : undefined
        }
        next={to < total ? at({ page: String(asked.page + 1) }) : undefined}
      />
      <p class="screen">
        {words.whole} <a href={inFormat(path, 'csv')}>CSV</a> · <a href={inFormat(path, 'json')}>JSON</a>
      </p>
    </section>
  );
}
