/** One procurement process: its facts, thread, bids, amounts and sources. Facts of one row are text, not figures. */
import type { Edition } from '../../editions/open.ts';
import { text as cell, textOrNull } from '../../engine/cells.ts';
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { repliesTo } from '../../replies/find.ts';
import type { Reply } from '../../replies/schema.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { Note } from '../../ui/note.tsx';
import { Replies } from '../../ui/replies.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import type { Page } from '../page.ts';
import { Awards } from './awards.tsx';
import { Documents } from './documents.tsx';
import { eventsOf } from './events.tsx';
import { Facts } from './facts.tsx';
import { QualityNote } from './findings.tsx';
import { Flagged } from './flagged.tsx';
import { loadProcess, type ProcessRecord } from './load.ts';
import { idleVersions, processRevisions } from './revision-events.tsx';
import { Sources } from './sources.tsx';
import { Bids, Expenses, Finals, Items } from './tables.tsx';
import { text } from './text.ts';

export const process: Page = {
  route: 'process',
  section: 'procurement',
  formats: ['json'],
  async html({ lang, edition, params, path, replies }) {
    const record = await loadProcess(edition, params['ocid'] ?? '');
    const words = text[lang];
    const title = textOrNull(record.process, 'title') ?? words.untitled;
    return {
      title,
      description: words.description(title, textOrNull(record.process, 'buyer_name') ?? words.aBuyer),
      canonical: url('process', lang, { ocid: cell(record.process, 'ocid') }),
      body: (
        <Body
          record={record}
          lang={lang}
          title={title}
          path={path}
          replies={repliesOf(record, edition, replies)}
        />
      ),
    };
  },
  async data({ edition, params, replies }) {
    const record = await loadProcess(edition, params['ocid'] ?? '');
    const awards = record.awards.map(({ row, suppliers }) => ({ ...row, suppliers }));
    return {
      kind: 'value',
      value: {
        ...record,
        awards,
        changes: processRevisions(record),
        replies: repliesOf(record, edition, replies),
      },
    };
  },
};

function repliesOf(record: ProcessRecord, edition: Edition, all: readonly Reply[] | undefined): Reply[] {
  return repliesTo(all, edition.manifest.lineage, { process: cell(record.process, 'ocid') });
}

interface BodyProps {
  readonly record: ProcessRecord;
  readonly lang: Language;
  readonly title: string;
  readonly path: string;
  readonly replies: readonly Reply[];
}

function Body({ record, lang, title, path, replies }: BodyProps) {
  const words = text[lang];
  const description = textOrNull(record.process, 'description');
  const number = textOrNull(record.process, 'number') ?? '';
  const idle = idleVersions(record);
  return (
    <>
      <section>
        <Breadcrumb lang={lang} crumbs={[{ label: words.crumb, href: url('search', lang) }]} here={number} />
        <h1 class="long">{title}</h1>
        <Facts record={record} lang={lang} />
        <QualityNote findings={record.findings} lang={lang} />
      </section>
      {description === null || description === title ? null : (
        <section>
          <h2>{words.subject}</h2>
          <p>{description}</p>
        </section>
      )}
      <section>
        <h2>{words.timeline}</h2>
        <Timeline lang={lang} events={eventsOf(record, lang)} label={words.timeline} />
        {idle === 0 ? null : (
          <p>
            {words.idle(formatCount(idle, lang), idle > 1)} <a href="#sources">{words.idleSee}</a>
          </p>
        )}
      </section>
      <section>
        <h2>{words.bids}</h2>
        <Bids record={record} lang={lang} />
      </section>
      <section>
        <h2>{words.awards}</h2>
        <Awards record={record} lang={lang} />
      </section>
      {record.finals.length === 0 ? null : (
        <section>
          <h2>{words.finals}</h2>
          <Finals record={record} lang={lang} />
        </section>
      )}
      {record.expenses.length === 0 ? null : (
        <section>
          <h2>{words.expenses}</h2>
          <Expenses record={record} lang={lang} />
          <Note>
            <p>{words.expensesNote}</p>
          </Note>
        </section>
      )}
      {record.items.length === 0 ? null : (
        <section>
          <h2>{words.items}</h2>
          <Items record={record} lang={lang} />
        </section>
      )}
      {record.documents.length === 0 ? null : (
        <section>
          <h2>{words.documents}</h2>
          <Documents documents={record.documents} lang={lang} />
        </section>
      )}
      {record.related.length === 0 ? null : (
        <section>
          <h2>{words.related}</h2>
          <ul>
            {record.related.map((row) => {
              const ocid = textOrNull(row, 'ocid');
              const label =
                textOrNull(row, 'here') ?? textOrNull(row, 'title') ?? textOrNull(row, 'identifier') ?? '';
              return (
                <li key={label}>
                  {ocid === null ? label : <a href={url('process', lang, { ocid })}>{label}</a>}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <Flagged
        verdicts={record.flagged}
        ocid={cell(record.process, 'ocid')}
        currency={textOrNull(record.process, 'currency') ?? undefined}
        lang={lang}
      />
      <section id="replies">
        <h2>{words.replies}</h2>
        <Replies replies={replies} page={path} lang={lang} />
      </section>
      <Sources record={record} lang={lang} />
    </>
  );
}
