/** The editions known on this machine: what each holds, what changed between them, and the way back. */
import { existsSync } from 'node:fs';
import { type EditionManifest, editionPath, listManifests } from '../../editions/manifest.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatQuantity } from '../../i18n/quantity.ts';
import { formatDay, formatInstant } from '../../i18n/time.ts';
import { measures } from '../../measures/registry.ts';
import { CodeBlock } from '../../ui/code-block.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import type { Page } from '../page.ts';
import { text } from './text.ts';

interface Moved {
  readonly id: string;
  readonly title: string;
  readonly before: string;
  readonly now: string;
}

function shown(measure: string, value: string | null, currency: string, lang: Language): string {
  const unit = measures.find((one) => one.id === measure)?.unit ?? 'ratio';
  return value === null ? '–' : formatQuantity(value, unit, currency, lang);
}

/** Headline figures whose value differs between two editions. */
function moved(before: EditionManifest, now: EditionManifest, lang: Language): Moved[] {
  return now.headlines.flatMap((headline) => {
    const earlier = before.headlines.find((one) => one.measure === headline.measure);
    if (!earlier || earlier.value === headline.value) return [];
    return [
      {
        id: headline.measure,
        title: measures.find((one) => one.id === headline.measure)?.title[lang] ?? headline.measure,
        before: shown(headline.measure, earlier.value, before.currency, lang),
        now: shown(headline.measure, headline.value, now.currency, lang),
      },
    ];
  });
}

function EditionSection({
  manifest,
  before,
  current,
  kept,
  lang,
}: {
  manifest: EditionManifest;
  before: EditionManifest | undefined;
  current: boolean;
  kept: boolean;
  lang: Language;
}) {
  const words = text[lang];
  const short = manifest.id.slice(0, 12);
  const changes = before ? moved(before, manifest, lang) : [];
  return (
    <section id={manifest.id}>
      <h2>
        {words.heading(manifest.number)} {current ? <em class="badge">{words.current}</em> : null}
      </h2>
      <DefinitionList
        lang={lang}
        items={[
          { term: words.published, value: formatInstant(manifest.publishedAt, lang) },
          { term: words.fingerprint, value: <code title={manifest.id}>{short}</code> },
          { term: words.files, value: formatCount(manifest.canonical.sources.length, lang) },
          {
            term: words.processes,
            value: formatCount(manifest.canonical.tables['process']?.rows ?? 0, lang),
          },
          { term: words.until, value: manifest.asOf === null ? null : formatDay(manifest.asOf, lang) },
          { term: words.kept, value: kept ? words.yes : words.no },
        ]}
      />
      {current ? null : (
        <>
          <p>{kept ? words.back : words.again}</p>
          <CodeBlock lang={lang} code={`bin/limpide editions ${kept ? 'rollback' : 'rebuild'} ${short}`} />
        </>
      )}
      {before ? (
        <>
          <h3>{words.changes(before.number)}</h3>
          {changes.length === 0 ? (
            <p>{words.same}</p>
          ) : (
            <DataTable
              lang={lang}
              caption={words.changes(before.number)}
              captionHidden
              rows={changes}
              rowKey={(row) => row.id}
              columns={[
                { key: 'measure', header: words.measure, rowHeader: true, cell: (row) => row.title },
                { key: 'before', header: words.before, align: 'end', cell: (row) => row.before },
                { key: 'now', header: words.now, align: 'end', cell: (row) => row.now },
              ]}
            />
          )}
        </>
      ) : null}
    </section>
  );
}

export const editions: Page = {
  route: 'editions',
  section: 'data',
  formats: ['json'],
  async html({ lang, edition }) {
    const words = text[lang];
    const all = listManifests(edition.place);
    return {
      title: words.title,
      description: words.description,
      body: (
        <>
          <section>
            <h1>{words.title}</h1>
            <p class="lede">{words.lede}</p>
          </section>
          {all
            .map((manifest, index) => (
              <EditionSection
                key={manifest.id}
                manifest={manifest}
                before={all[index - 1]}
                current={manifest.id === edition.id}
                kept={existsSync(editionPath(edition.place, manifest.id))}
                lang={lang}
              />
            ))
            .reverse()}
        </>
      ),
    };
  },
  async data({ edition }) {
    return {
      kind: 'value',
      value: {
        editions: listManifests(edition.place).map(
          ({ id, number, publishedAt, asOf, headlines, canonical }) => ({
            id,
            number,
            publishedAt,
            asOf,
            headlines,
            sources: canonical.sources,
            tables: canonical.tables,
            kept: existsSync(editionPath(edition.place, id)),
          }),
        ),
      },
    };
  },
};
