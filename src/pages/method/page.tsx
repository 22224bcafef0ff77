/** The method, for a citizen: how files become numbers, what those numbers leave out, and the versions that made this page. */
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import { dayOfInstant, formatDay } from '../../i18n/time.ts';
import { measures } from '../../measures/registry.ts';
import { readMatching } from '../../model/matching-result.ts';
import { url } from '../../routes.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Contents, type ProseSection, ProseSections } from '../../ui/prose.tsx';
import { matchingSentence } from '../matching/section.tsx';
import type { Page } from '../page.ts';
import { textLinks } from './links.ts';
import { sections, text } from './text.ts';

function Versions({ edition, lang }: { edition: Edition; lang: Language }) {
  const words = text[lang];
  const { number, publishedAt, id, canonical } = edition.manifest;
  const day = formatDay(dayOfInstant(publishedAt) ?? publishedAt, lang);
  return (
    <section id="versions">
      <h2>{words.versions}</h2>
      <p>{words.versionsLede}</p>
      <DefinitionList
        lang={lang}
        layout="rows"
        items={[
          { term: words.edition, value: words.editionValue(number, day) },
          { term: words.fingerprint, value: <code>{id}</code> },
          { term: words.model, value: <code>{canonical.model}</code> },
          { term: words.measures, value: <code>{canonical.measures}</code> },
          { term: words.engine, value: canonical.engine },
        ]}
      />
      <DataTable
        lang={lang}
        caption={words.measureVersions}
        rows={measures}
        rowKey={(measure) => measure.id}
        columns={[
          {
            key: 'measure',
            header: words.measure,
            rowHeader: true,
            cell: (measure) => <a href={url('measure', lang, { id: measure.id })}>{measure.title[lang]}</a>,
          },
          { key: 'id', header: words.identifier, cell: (measure) => <code>{measure.id}</code> },
          { key: 'version', header: words.version, align: 'end', cell: (measure) => measure.version },
        ]}
      />
    </section>
  );
}

/** The method's sections, with how well organizations are recognized as last measured. */
function measuredSections(lang: Language): readonly ProseSection[] {
  const sentence = matchingSentence(readMatching(), lang);
  return sections[lang].map((section) =>
    section.id === 'organizations' && sentence !== undefined
      ? { ...section, blocks: [...section.blocks, sentence] }
      : section,
  );
}

export const method: Page = {
  route: 'method',
  section: 'data',
  formats: ['json'],

  async html({ lang, edition }) {
    const words = text[lang];
    return {
      title: words.title,
      description: words.description,
      canonical: url('method', lang),
      body: (
        <>
          <section>
            <h1>{words.title}</h1>
            <p class="lede">{words.lede}</p>
            <Contents
              label={words.contents}
              sections={[...sections[lang], { id: 'versions', title: words.versions }]}
            />
          </section>
          <ProseSections sections={measuredSections(lang)} links={textLinks(lang)} />
          <Versions edition={edition} lang={lang} />
        </>
      ),
    };
  },

  async data({ edition }) {
    const { number, publishedAt, canonical } = edition.manifest;
    return {
      kind: 'value',
      value: {
        number,
        publishedAt,
        model: canonical.model,
        measuresHash: canonical.measures,
        engine: canonical.engine,
        measures: measures.map(({ id, version, title, formula, caution }) => ({
          id,
          version,
          title,
          formula,
          caution,
        })),
      },
    };
  },
};
