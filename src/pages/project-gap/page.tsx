/** Projects whose official and measured lights differ, the widest gap first. */
import { number } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import type { Language } from '../../i18n/language.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { inFormat, url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { Note } from '../../ui/note.tsx';
import { Pager } from '../../ui/pager.tsx';
import { memo } from '../memo.ts';
import type { Page } from '../page.ts';
import { pageRows } from '../projects/query.ts';
import { type ProjectPage, projectData, readProjects } from '../projects/read.ts';
import { ProjectTable } from '../projects/table.tsx';
import { text as listText } from '../projects/text.ts';
import { text } from './text.ts';

const above = { key: 'above', condition: 'p.rating_gap > 0' };
const below = { key: 'below', condition: 'p.rating_gap < 0' };
const either = { key: 'either', condition: 'p.rating_gap <> 0' };

const query = (page: number) => ({ q: '', sort: 'gap' as const, page });
const firstAbove = memo((edition) => readProjects(edition, query(1), above));
const firstBelow = memo((edition) => readProjects(edition, query(1), below));

function pageOf(given: URLSearchParams): number {
  const asked = given.get('page') ?? '1';
  if (/^[1-9]\d{0,5}$/.test(asked)) return Number(asked);
  throw new LimpideError('usage', 'Parameter page: a whole number from 1.');
}

function Gaps({ lang, rows, caption }: { lang: Language; rows: readonly SqlRow[]; caption: string }) {
  const words = text[lang];
  return (
    <ProjectTable
      lang={lang}
      rows={rows}
      sort="gap"
      sorted={(sort) => url('projects', lang, {}, { sort })}
      caption={caption}
      extra={{
        key: 'gap',
        header: words.gap,
        align: 'end',
        cell: (row) => words.gapOf(number(row, 'rating_gap')),
      }}
    />
  );
}

function Below({ lang, found }: { lang: Language; found: ProjectPage }) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.below}</h2>
      {found.rows.length === 0 ? (
        <p>{words.belowNone}</p>
      ) : (
        <>
          <p>{listText[lang].list.count(found.total)}</p>
          <Gaps lang={lang} rows={found.rows} caption={words.below} />
        </>
      )}
    </section>
  );
}

export const projectGap: Page = {
  route: 'projectGap',
  section: 'projects',
  formats: ['json', 'csv'],

  async html({ lang, edition, query: given, path }) {
    const words = text[lang];
    const page = pageOf(given);
    const [up, down] = await Promise.all([
      page === 1 ? firstAbove(edition, '') : readProjects(edition, query(page), above),
      firstBelow(edition, ''),
    ]);
    const from = (page - 1) * pageRows + 1;
    const to = from + up.rows.length - 1;
    const at = (other: number) =>
      url('projectGap', lang, {}, { page: other === 1 ? undefined : String(other) });
    return {
      title: words.title,
      description: words.description,
      canonical: page === 1 ? url('projectGap', lang) : path,
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
            <Note title={words.ordinary}>
              <ul>
                {words.reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </Note>
          </section>
          <section>
            <h2>{words.above}</h2>
            {up.rows.length === 0 ? (
              <p>{words.aboveNone}</p>
            ) : (
              <>
                <p>{listText[lang].list.count(up.total)}</p>
                <Gaps lang={lang} rows={up.rows} caption={words.above} />
              </>
            )}
            <Pager
              lang={lang}
              from={from}
              to={to}
              total={up.total}
              previous={page > 1 ? at(page - 1) : undefined}
              next={to < up.total ? at(page + 1) : undefined}
            />
          </section>
          <Below lang={lang} found={down} />
          <section>
            <p>{words.cannot}</p>
            <ul class="prose-list">
              <li>
                <a href={url('projects', lang, {}, { official: 'none' })}>{words.cannotLink}</a>
              </li>
              <li>
                <a href={url('projects', lang, {}, { light: 'none' })}>{words.cannotLight}</a>
              </li>
              <li>
                <a href={url('projectMethod', lang)}>{listText[lang].also.method}</a>
              </li>
            </ul>
            <Downloads
              lang={lang}
              json={inFormat(url('projectGap', lang), 'json')}
              csv={inFormat(url('projectGap', lang), 'csv')}
              what={words.title}
            />
          </section>
        </>
      ),
    };
  },

  async data() {
    return projectData(query(1), either);
  },
};
