/** The reference of the API: every address, parameter and column, from the same declarations that answer. */

import { apiBase } from '../../api/base.ts';
import type { Column } from '../../api/columns.ts';
import { exampleOf } from '../../api/example.ts';
import { listWords } from '../../api/parameters.ts';
import { problems } from '../../api/problem.ts';
import type { ListEndpoint, Parameter, ValueEndpoint } from '../../api/resource.ts';
import { resources } from '../../api/resources/registry.ts';
import { exportFormats } from '../../exports/formats.ts';
import type { Language } from '../../i18n/language.ts';
import { errorStatus } from '../../kernel/errors.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Page } from '../page.ts';
import { text } from './text.ts';

/** Words in which values stand between backticks, as in Markdown. */
function Meaning({ said }: { said: string }) {
  return said.split('`').map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part));
}

function ParameterTable({
  lang,
  caption,
  parameters,
}: {
  lang: Language;
  caption: string;
  parameters: Readonly<Record<string, Parameter>>;
}) {
  const words = text[lang];
  return (
    <DataTable
      lang={lang}
      caption={caption}
      rows={Object.entries(parameters)}
      rowKey={([name]) => name}
      columns={[
        {
          key: 'name',
          header: words.parameter,
          rowHeader: true,
          cell: ([name]) => <code>{name}</code>,
        },
        {
          key: 'meaning',
          header: words.meaning,
          cell: ([, { words: said }]) => <Meaning said={said[lang]} />,
        },
      ]}
    />
  );
}

function ColumnTable({ lang, columns, of }: { lang: Language; columns: readonly Column[]; of: string }) {
  const words = text[lang];
  return (
    <details>
      <summary>
        {words.columns} ({columns.length})
      </summary>
      <DataTable
        lang={lang}
        caption={`${words.columns}, ${of}`}
        captionHidden
        rows={columns}
        rowKey={({ name }) => name}
        columns={[
          { key: 'name', header: words.column, rowHeader: true, cell: ({ name }) => <code>{name}</code> },
          {
            key: 'kind',
            header: words.kind,
            cell: ({ kind, nullable }) => `${words.kinds[kind]}${nullable ? `, ${words.canBeNull}` : ''}`,
          },
          { key: 'meaning', header: words.meaning, cell: ({ words: said }) => said[lang] },
        ]}
      />
    </details>
  );
}

function EndpointSection({
  lang,
  origin,
  endpoint,
}: {
  lang: Language;
  origin: string;
  endpoint: ListEndpoint | ValueEndpoint;
}) {
  const words = text[lang];
  const example = exampleOf(endpoint);
  const [path = '', query] = example.split('?');
  return (
    <>
      <h3>{endpoint.title[lang]}</h3>
      <p>
        <code>
          GET {apiBase}
          {endpoint.path}
        </code>
      </p>
      <p>{endpoint.about[lang]}</p>
      <p>{words.example}</p>
      <CodeBlock lang={lang} code={`curl '${origin}${example}'`} />
      {'columns' in endpoint ? (
        <p>
          {words.whole}{' '}
          {exportFormats.map((format, index) => (
            <>
              {index === 0 ? '' : ' · '}
              <a
                key={format}
                href={`${path}.${format}${query === undefined ? '' : `?${query.replace(/&?limit=\d+/, '')}`}`}
                rel="nofollow"
              >
                {format}
              </a>
            </>
          ))}
        </p>
      ) : null}
      {'key' in endpoint && endpoint.key ? (
        <p>
          {words.one}{' '}
          <code>
            {apiBase}
            {endpoint.path}/&#123;{endpoint.key.column}&#125;
          </code>
        </p>
      ) : null}
      {endpoint.filterWords === undefined ? null : (
        <ParameterTable
          lang={lang}
          caption={`${words.parameters}, ${endpoint.title[lang]}`}
          parameters={{ ...endpoint.pathParams, ...endpoint.filterWords }}
        />
      )}
      {endpoint.open === undefined ? null : <p>{endpoint.open.words[lang]}</p>}
      {'columns' in endpoint ? (
        <ColumnTable lang={lang} columns={endpoint.columns} of={endpoint.title[lang]} />
      ) : null}
    </>
  );
}

export const api: Page = {
  route: 'api',
  section: 'data',
  formats: [],
  async html({ lang, origin }) {
    const words = text[lang];
    return {
      title: words.title,
      description: words.description,
      body: (
        <>
          <section>
            <Breadcrumb
              lang={lang}
              crumbs={[{ label: words.crumb, href: url('data', lang) }]}
              here={words.title}
            />
            <h1>{words.title}</h1>
            <p class="lede">{words.lede}</p>
            <h2>{words.rules}</h2>
            <ul>
              {words.ruleList.map((rule) => (
                <li key={rule}>{rule}</li>
              ))}
            </ul>
            <p>
              {words.document} <a href={`${apiBase}/openapi.json`}>{`${apiBase}/openapi.json`}</a>
            </p>
            <ParameterTable lang={lang} caption={words.shared} parameters={listWords} />
          </section>
          {resources.map(({ name, title, lists, values = [] }) => (
            <section key={name} id={name}>
              <h2>{title[lang]}</h2>
              {[...lists, ...values].map((endpoint) => (
                <EndpointSection key={endpoint.path} lang={lang} origin={origin} endpoint={endpoint} />
              ))}
            </section>
          ))}
          <section>
            <h2>{words.problems}</h2>
            <p>{words.problemLede}</p>
            {Object.entries(problems).map(([code, { title, about }]) => (
              <div key={code} id={code}>
                <h3>
                  <code>{code}</code> · {errorStatus[code as keyof typeof errorStatus]} · {title[lang]}
                </h3>
                <p>{about[lang]}</p>
              </div>
            ))}
          </section>
        </>
      ),
    };
  },
};
