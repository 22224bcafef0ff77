/** Every flag's answer for one process: flagged, clear, or not computable and what is missing. */
import type { Edition } from '../../editions/open.ts';
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import { findFlag } from '../../flags/run.ts';
import { type Verdict, verdictsOf } from '../../flags/verdicts.ts';
import type { Language } from '../../i18n/language.ts';
import { repliesTo } from '../../replies/find.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ResultSign } from '../../ui/lights.tsx';
import { Replies } from '../../ui/replies.tsx';
import { missingWords } from '../../ui/verdict.tsx';
import type { Page } from '../page.ts';
import { Verdicts, verdictHref } from '../process/flagged.tsx';
import { findProcess } from '../process/load.ts';
import { text } from './text.ts';

interface Answers {
  readonly ocid: string;
  readonly title: string | null;
  readonly currency: string | undefined;
  readonly verdicts: readonly Verdict[];
}

/** @throws LimpideError notFound */
async function answersOf(edition: Edition, ocid: string): Promise<Answers> {
  const process = await findProcess(edition, ocid);
  return {
    ocid: cell(process, 'ocid'),
    title: textOrNull(process, 'title'),
    currency: textOrNull(process, 'currency') ?? undefined,
    verdicts: await verdictsOf(edition, number(process, 'pid')),
  };
}

function Table({ verdicts, lang }: { verdicts: readonly Verdict[]; lang: Language }) {
  const words = text[lang];
  return (
    <DataTable
      lang={lang}
      caption={words.caption}
      captionHidden
      rows={verdicts}
      rowKey={({ flag, subject }) => `${flag} ${subject.id}`}
      columns={[
        {
          key: 'flag',
          header: words.flag,
          rowHeader: true,
          cell: (verdict) => (
            <a href={verdictHref(verdict, lang)}>{findFlag(verdict.flag).words[lang].title}</a>
          ),
        },
        {
          key: 'result',
          header: words.result,
          cell: ({ result }) => <ResultSign result={result} lang={lang} />,
        },
        {
          key: 'missing',
          header: words.missing,
          cell: ({ missing }) => (missing === undefined ? words.nothingMissing : missingWords(missing, lang)),
        },
      ]}
    />
  );
}

export const processFlags: Page = {
  route: 'processFlags',
  section: 'procurement',
  formats: ['json'],

  async html({ lang, edition, params, path, replies }) {
    const { ocid, title, currency, verdicts } = await answersOf(edition, params['ocid'] ?? '');
    const words = text[lang];
    const name = title ?? words.untitled;
    const flagged = verdicts.filter(({ result }) => result === 'flagged');
    return {
      title: words.title(name),
      description: words.description(name),
      canonical: url('processFlags', lang, { ocid }),
      indexed: false,
      body: (
        <>
          <section>
            <Breadcrumb
              lang={lang}
              crumbs={[
                { label: words.crumb, href: url('search', lang) },
                { label: name, href: url('process', lang, { ocid }) },
              ]}
              here={words.here}
            />
            <h1 class="long">{words.title(name)}</h1>
            <p class="lede">{words.lede}</p>
            <Downloads lang={lang} json={url('processFlags', lang, { ocid }, {}, 'json')} what={words.here} />
          </section>
          <section>
            <h2>{words.every}</h2>
            {verdicts.length === 0 ? (
              <EmptyState title={words.none}>
                <p>{words.noneWhy}</p>
              </EmptyState>
            ) : (
              <Table verdicts={verdicts} lang={lang} />
            )}
            <p>{words.others}</p>
          </section>
          {flagged.length === 0 ? null : (
            <section>
              <h2>{words.flagged}</h2>
              <Verdicts verdicts={flagged} currency={currency} lang={lang} />
            </section>
          )}
          <section id="replies">
            <h2>{words.replies}</h2>
            <Replies
              replies={repliesTo(replies, edition.manifest.lineage, { process: ocid })}
              page={path}
              lang={lang}
            />
          </section>
        </>
      ),
    };
  },

  async data({ edition, params }) {
    const { ocid, title, verdicts } = await answersOf(edition, params['ocid'] ?? '');
    return {
      kind: 'value',
      value: {
        ocid,
        title,
        verdicts: verdicts.map((verdict) => ({ ...verdict, version: findFlag(verdict.flag).version })),
      },
    };
  },
};
