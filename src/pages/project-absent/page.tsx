/** Projects absent from the next publication, with their last words, apart by whether their announced end had passed. */
import { text as cell } from '../../engine/cells.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay } from '../../i18n/time.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { inFormat, url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { Pager } from '../../ui/pager.tsx';
import { memo } from '../memo.ts';
import type { Page } from '../page.ts';
import { pageRows } from '../projects/query.ts';
import { type ProjectPage, projectData, readProjects } from '../projects/read.ts';
import { ProjectTable } from '../projects/table.tsx';
import { text as listText } from '../projects/text.ts';
import { text } from './text.ts';

const groups = ['before', 'past', 'unknown'] as const;
type Group = (typeof groups)[number];

const conditions: Readonly<Record<Group, string>> = {
  before: 'p.absent_since is not null and p.absent_past_end = false',
  past: 'p.absent_since is not null and p.absent_past_end = true',
  unknown: 'p.absent_since is not null and p.absent_past_end is null',
};
const query = (page: number) => ({ q: '', sort: 'variance' as const, page });

function isGroup(text: string): text is Group {
  return groups.some((group) => group === text);
}

const firstOf = memo((edition, key) =>
  readProjects(edition, query(1), { key, condition: conditions[isGroup(key) ? key : 'before'] }),
);

function asked(given: URLSearchParams): { group: Group | undefined; page: number } {
  const group = given.get('group') ?? '';
  const page = given.get('page') ?? '1';
  if (group !== '' && !isGroup(group))
    throw new LimpideError('usage', `Parameter group: it is one of ${groups.join(', ')}.`);
  if (!/^[1-9]\d{0,5}$/.test(page)) throw new LimpideError('usage', 'Parameter page: a whole number from 1.');
  return { group: isGroup(group) ? group : undefined, page: Number(page) };
}

interface GroupProps {
  readonly lang: Language;
  readonly group: Group;
  readonly found: ProjectPage;
  readonly page: number;
  /** Whether this group is the whole page. */
  readonly alone: boolean;
}

function Absentees({ lang, group, found, page, alone }: GroupProps) {
  const words = text[lang];
  const from = (page - 1) * pageRows + 1;
  const to = from + found.rows.length - 1;
  const at = (other: number) =>
    url('projectAbsent', lang, {}, { group, page: other === 1 ? undefined : String(other) });
  return (
    <section id={group}>
      <h2>{words.groups[group]}</h2>
      <p>
        {found.total === 0 ? words.none : `${words.notes[group]} ${listText[lang].list.count(found.total)}.`}
      </p>
      {found.rows.length === 0 ? null : (
        <ProjectTable
          lang={lang}
          rows={found.rows}
          sort="variance"
          sorted={(sort) => url('projects', lang, {}, { state: 'absent', sort })}
          caption={words.groups[group]}
          extra={{
            key: 'since',
            header: words.since,
            cell: (row) => (
              <>
                {formatDay(cell(row, 'absent_since'), lang)}
                <small class="under">{words.last(formatDay(cell(row, 'last_publication_on'), lang))}</small>
              </>
            ),
          }}
        />
      )}
      {alone ? (
        <Pager
          lang={lang}
          from={from}
          to={to}
          total={found.total}
          previous={page > 1 ? at(page - 1) : undefined}
          next={to < found.total ? at(page + 1) : undefined}
        />
      ) : found.total > found.rows.length ? (
        <p>
          <a href={at(1)}>{words.more}</a>
        </p>
      ) : null}
    </section>
  );
}

export const projectAbsent: Page = {
  route: 'projectAbsent',
  section: 'projects',
  formats: ['json', 'csv'],

  async html({ lang, edition, query: given, path }) {
    const words = text[lang];
    const { group, page } = asked(given);
    const shown = group === undefined ? groups : [group];
    const found = await Promise.all(
      shown.map(async (one) => ({
        group: one,
        found:
          page === 1 || group === undefined
            ? await firstOf(edition, one)
            : await readProjects(edition, query(page), { key: one, condition: conditions[one] }),
      })),
    );
    return {
      title: words.title,
      description: words.description,
      canonical: group === undefined ? url('projectAbsent', lang) : path,
      indexed: given.size === 0,
      wide: true,
      body: (
        <>
          <section>
            <Breadcrumb
              lang={lang}
              crumbs={[{ label: listText[lang].crumb, href: url('projects', lang) }]}
              here={words.title}
            />
            <h1>{words.title}</h1>
            <p class="lede">{words.lede}</p>
            <p>{words.rule}</p>
            <Downloads
              lang={lang}
              json={inFormat(url('projectAbsent', lang), 'json')}
              csv={inFormat(url('projectAbsent', lang), 'csv')}
              what={words.title}
            />
          </section>
          {found.map(({ group: one, found: rows }) => (
            <Absentees
              key={one}
              lang={lang}
              group={one}
              found={rows}
              page={group === undefined ? 1 : page}
              alone={group !== undefined}
            />
          ))}
        </>
      ),
    };
  },

  async data() {
    return projectData(query(1), { key: 'absent', condition: 'p.absent_since is not null' });
  },
};
