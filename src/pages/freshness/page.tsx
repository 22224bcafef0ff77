/** How fresh each source is: its last day, when it was added and looked at, and whether it is late; three answers. */

import type { Language } from '../../i18n/language.ts';
import { dayOfInstant, formatDay, formatInstant } from '../../i18n/time.ts';
import { csvField } from '../../measures/csv.ts';
import { inFormat, url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { LightSign } from '../../ui/lights.tsx';
import { Silence } from '../../ui/silence.tsx';
import type { Page, PageRequest } from '../page.ts';
import { type Freshness, type FreshSource, readFreshness } from './read.ts';
import { text } from './text.ts';

const tones = { fresh: 'good', late: 'warn', unknown: 'unknown' } as const satisfies Record<
  Freshness,
  string
>;
const columns = [
  'id',
  'title',
  'publisher',
  'licence',
  'newest',
  'cadence',
  'cadenceDays',
  'age',
  'state',
  'addedAt',
  'checkedAt',
  'outcome',
  'failures',
  'message',
] as const satisfies readonly (keyof FreshSource)[];

/** Today; the last day of fictional data, whose time stands still. */
function todayOf({ edition, now }: PageRequest): string {
  const { asOf } = edition.manifest;
  const at = now.toISOString();
  return edition.fictional && asOf !== null ? asOf : (dayOfInstant(at) ?? at.slice(0, 10));
}

function State({ source, lang }: { source: FreshSource; lang: Language }) {
  const words = text[lang];
  const { state, age, newest } = source;
  return (
    <>
      <LightSign kind="measured" tone={tones[state]} lang={lang}>
        {words.states[state]}
      </LightSign>
      <small class="under">
        {age === null || newest === null
          ? words.whyUnknown.newest
          : state === 'unknown'
            ? words.whyUnknown.cadence
            : words.lateBy(age)}
      </small>
    </>
  );
}

function Checked({ source, lang }: { source: FreshSource; lang: Language }) {
  const words = text[lang];
  const { checkedAt, outcome, failures, message } = source;
  if (checkedAt === null || outcome === null) return <small>{words.never}</small>;
  return (
    <>
      {formatInstant(checkedAt, lang)}
      <small class="under">
        {words.outcomes[outcome]}
        {failures > 0 ? `, ${words.failures(failures)}` : ''}
      </small>
      {message === null ? null : (
        <small class="under">
          <code>{message}</code>
        </small>
      )}
    </>
  );
}

export const freshness: Page = {
  route: 'freshness',
  section: 'data',
  formats: ['json', 'csv'],
  async html(request) {
    const { lang, edition } = request;
    const words = text[lang];
    const sources = await readFreshness(edition, lang, todayOf(request));
    const address = url('freshness', lang);
    return {
      title: words.title,
      description: words.description,
      canonical: address,
      dated: true,
      wide: true,
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
            {edition.fictional ? <p>{words.fictional}</p> : null}
            <DataTable
              lang={lang}
              caption={words.caption}
              rows={sources}
              empty={words.none}
              rowKey={({ id }) => id ?? ''}
              columns={[
                {
                  key: 'source',
                  header: words.source,
                  rowHeader: true,
                  cell: ({ title, publisher }) => (
                    <>
                      {title ?? words.unknownSource}
                      {publisher === null ? null : <small class="under">{publisher}</small>}
                    </>
                  ),
                },
                {
                  key: 'state',
                  header: words.state,
                  cell: (source) => <State source={source} lang={lang} />,
                },
                {
                  key: 'newest',
                  header: words.newest,
                  cell: ({ newest }) => (newest === null ? <Silence lang={lang} /> : formatDay(newest, lang)),
                },
                {
                  key: 'cadence',
                  header: words.cadence,
                  cell: ({ cadence }) => cadence ?? <Silence lang={lang} />,
                },
                {
                  key: 'added',
                  header: words.added,
                  cell: ({ addedAt }) =>
                    addedAt === null ? (
                      <Silence lang={lang} />
                    ) : (
                      formatDay(dayOfInstant(addedAt) ?? addedAt, lang)
                    ),
                },
                {
                  key: 'checked',
                  header: words.checked,
                  cell: (source) => <Checked source={source} lang={lang} />,
                },
              ]}
            />
            <p>{words.rule}</p>
            <Downloads
              lang={lang}
              json={inFormat(address, 'json')}
              csv={inFormat(address, 'csv')}
              what={words.title}
            />
          </section>
          <section>
            <h2>{words.how}</h2>
            <p>{words.howText}</p>
            <CodeBlock code="bin/limpide watch --every 6h" lang={lang} />
          </section>
        </>
      ),
    };
  },
  async data(request) {
    const rows = await readFreshness(request.edition, request.lang, todayOf(request));
    const mark = request.edition.fictional;
    const lines = [
      [...columns, ...(mark ? ['fictional'] : [])].join(','),
      ...rows.map((row) =>
        [...columns.map((column) => csvField(row[column])), ...(mark ? ['true'] : [])].join(','),
      ),
    ];
    return { kind: 'value', value: { rows }, csv: `${lines.join('\r\n')}\r\n`, dated: true };
  },
};
