/** A project: two lights, the ledger of its plans, what each publication said, and the contracts that belong to it. */
import { text as cell, number, textOrNull } from '../../engine/cells.ts';
import type { SqlRow } from '../../engine/engine.ts';
import { csvField } from '../../measures/csv.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import type { Page } from '../page.ts';
import { text as listText } from '../projects/text.ts';
import { against, chosenPlan } from './against.ts';
import { candidates } from './candidates.ts';
import { Charts } from './charts.tsx';
import { Contracts, statedContracts } from './contracts.tsx';
import { Events } from './events.tsx';
import { Facts } from './facts.tsx';
import { Absent, PlanSwitch, TwoLights } from './head.tsx';
import { Plans, Snapshots } from './ledger.tsx';
import { readProject } from './read.ts';
import { text } from './text.ts';

const csvColumns = [
  'as_of',
  'version_no',
  'n_versions',
  'state',
  'publication',
  'publication_on',
  'status',
  'currency',
  'cost',
  'spent',
  'end_on',
  'end_text',
  'percent_done',
  'rating',
] as const;

function csvOf(rows: readonly SqlRow[], fictional: boolean): string {
  const plain = (row: SqlRow, column: string): string | number | boolean | null => {
    const value = row[column] ?? null;
    return typeof value === 'object' ? null : value;
  };
  const lines = rows.map((row) =>
    [...csvColumns.map((column) => csvField(plain(row, column))), csvField(fictional)].join(','),
  );
  return `${[[...csvColumns, 'fictional'].join(','), ...lines].join('\r\n')}\r\n`;
}

export const project: Page = {
  route: 'project',
  section: 'projects',
  formats: ['json', 'csv'],

  async html({ lang, edition, params, query }) {
    const words = text[lang];
    const read = await readProject(edition, params['id'] ?? '');
    const { project: row, snapshots, baselines, events, links, files } = read;
    const plan = chosenPlan(baselines, query.get('baseline'));
    const [stated, possible] = await Promise.all([
      statedContracts(edition, links),
      candidates(edition, row, new Set(links.map((link) => cell(link, 'ocid')))),
    ]);
    const measured = against(row, plan);
    const id = cell(row, 'project_id');
    const title = textOrNull(row, 'title') ?? listText[lang].list.untitled;
    const key = textOrNull(row, 'organization_key');
    const organization = textOrNull(row, 'organization');
    const head = { project: row, baselines, plan, measured, lang };
    const description = textOrNull(row, 'description');
    return {
      title,
      description: words.description(title),
      canonical: url('project', lang, { id }),
      indexed: query.size === 0,
      wide: true,
      body: (
        <>
          <section>
            <Breadcrumb
              lang={lang}
              crumbs={[
                { label: listText[lang].crumb, href: url('projects', lang) },
                ...(key === null || key === '' || organization === null
                  ? []
                  : [{ label: organization, href: url('projectOrganization', lang, { id: key }) }]),
              ]}
              here={title}
            />
            <h1 class={title.length > 60 ? 'long' : undefined}>{title}</h1>
            <TwoLights {...head} />
            <PlanSwitch {...head} />
            <Absent project={row} lang={lang} />
            {description === null || description === title ? null : <p>{description}</p>}
            <Facts project={row} dataset={read.dataset} measured={measured} lang={lang} />
            <p>
              <a href={url('projectMethod', lang)}>{words.method}</a> ·{' '}
              <a href={url('replies', lang)}>{words.reply}</a>
            </p>
          </section>
          <Plans rows={baselines} files={files} lang={lang} />
          <Charts project={row} snapshots={snapshots} baselines={baselines} lang={lang} />
          <Events events={events} files={files} currency={textOrNull(row, 'currency')} lang={lang} />
          <Snapshots rows={snapshots} files={files} lang={lang} />
          <Downloads
            lang={lang}
            json={url('project', lang, { id }, {}, 'json')}
            csv={url('project', lang, { id }, {}, 'csv')}
            what={words.snapshots}
          />
          <Contracts stated={stated} possible={possible} lang={lang} />
        </>
      ),
    };
  },

  async data({ edition, params, query }) {
    const read = await readProject(edition, params['id'] ?? '');
    const plan = chosenPlan(read.baselines, query.get('baseline'));
    const stated = new Set(read.links.map((link) => cell(link, 'ocid')));
    const place = (rows: readonly SqlRow[]) =>
      rows.map(({ file_id, ...row }) => ({
        ...row,
        file: read.files.get(typeof file_id === 'number' ? file_id : -1)?.sha ?? null,
      }));
    const { project_no: _, ...row } = read.project;
    return {
      kind: 'value',
      value: {
        project: row,
        against: { baseline: number(plan, 'n'), ...against(read.project, plan) },
        baselines: place(read.baselines),
        snapshots: place(read.snapshots),
        events: place(read.events),
        contracts: {
          confirmed: place(read.links),
          candidates: await candidates(edition, read.project, stated),
        },
      },
      csv: csvOf(read.snapshots, edition.fictional),
    };
  },
};
