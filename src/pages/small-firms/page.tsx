/** Small firms: is it getting easier for a new or occasional supplier to win? The answer follows the data, by a rule. */
import type { SqlRow } from '../../engine/engine.ts';
import { findMeasure } from '../../measures/run.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Note } from '../../ui/note.tsx';
import { figureOf, measureRows } from '../figures.ts';
import { unitInWords } from '../measure/meaning.tsx';
import { YearChart } from '../measure/year-chart.tsx';
import type { Page, PageRequest } from '../page.ts';
import { shareOf } from './answer.ts';
import { Groups, ShareOfYear } from './groups.tsx';
import { type FirmYears, type Group, readFirmYears } from './read.ts';
import { text } from './text.ts';

/** Year by year: what goes to new or occasional suppliers, then what they meet. */
const winning = ['occasional-award-share', 'first-time-winner-share', 'occasional-value-share'] as const;
const meeting = ['single-bid-share', 'notice-days'] as const;
const whole = [
  'single-bid-share',
  'bidders-per-tender',
  'notice-days',
  'lots-per-tender',
  'elsewhere-share',
] as const;

const columns = [
  'split',
  'key',
  'year',
  'awards',
  'toNewOrOccasional',
  'share',
  'notComputable',
  'answer',
] as const;

async function yearChart({ edition, lang }: PageRequest, id: string) {
  const rows = await measureRows(edition, id, { by: 'year' });
  const measure = findMeasure(id);
  return (
    <div key={id}>
      <YearChart
        edition={edition}
        lang={lang}
        measure={measure}
        params={{ by: 'year' }}
        rows={rows}
        id={id}
        title={measure.title[lang]}
      />
      <p>
        <a href={url('measure', lang, { id })}>{measure.question[lang]}</a>
      </p>
    </div>
  );
}

async function wholeFigure({ edition, lang }: PageRequest, id: string) {
  const measure = findMeasure(id);
  const [row] = await measureRows(edition, id);
  const figure = figureOf(edition, lang, id, {}, row);
  return (
    <li key={id}>
      <h3>
        <a href={url('measure', lang, { id })}>{measure.title[lang]}</a>
      </h3>
      <p>{measure.question[lang]}</p>
      <Figure
        figure={figure.value === null ? { ...figure, missing: [measure.missing[lang]] } : figure}
        lang={lang}
        label={unitInWords(measure, edition.currency, lang)}
      />
    </li>
  );
}

function Answered({ request, all }: { request: PageRequest; all: Group }) {
  const words = text[request.lang];
  const [first, last] = all.answer.years ?? [];
  return (
    <p class="lede">
      <strong>{words.answers[all.answer.verdict]}</strong>{' '}
      {first && last ? (
        <>
          {words.because.before} <ShareOfYear request={request} group="" year={first} inline />{' '}
          {words.because.in(first.year)} {words.because.to}{' '}
          <ShareOfYear request={request} group="" year={last} inline /> {words.because.in(last.year)}.
        </>
      ) : (
        words.whyUnknown
      )}
    </p>
  );
}

/** One line a group and year, the answer of its group on each. */
function lines({ all, category, region }: FirmYears): SqlRow[] {
  const line = (split: string, group: Group) =>
    group.years.map((year) => ({
      split,
      key: group.key,
      year: year.year,
      awards: year.n,
      toNewOrOccasional: year.occasional,
      share: year.n === 0 ? null : shareOf(year),
      notComputable: year.unknown,
      answer: group.answer.verdict,
    }));
  return [
    ...line('all', all),
    ...category.flatMap((group) => line('category', group)),
    ...region.flatMap((group) => line('region', group)),
  ];
}

export const smallFirms: Page = {
  route: 'smallFirms',
  section: 'procurement',
  formats: ['json', 'csv'],

  async html(request) {
    const { lang, edition } = request;
    const words = text[lang];
    const [years, winningCharts, meetingCharts, figures] = await Promise.all([
      readFirmYears(edition, ''),
      Promise.all(winning.map((id) => yearChart(request, id))),
      Promise.all(meeting.map((id) => yearChart(request, id))),
      Promise.all(whole.map((id) => wholeFigure(request, id))),
    ]);
    return {
      title: words.title,
      description: words.description,
      canonical: url('smallFirms', lang),
      body: (
        <>
          <section>
            <Breadcrumb
              lang={lang}
              crumbs={[{ label: words.crumb, href: url('search', lang) }]}
              here={words.title}
            />
            <p class="eyebrow">{words.title}</p>
            <h1 class="long">{words.question}</h1>
            <Answered request={request} all={years.all} />
            <Note title={words.ruleTitle}>
              <p>{words.rule}</p>
            </Note>
            <Note tone="caution" title={words.proxyTitle}>
              <p>{words.proxy}</p>
              <p>{words.window}</p>
            </Note>
            <Downloads
              lang={lang}
              json={url('smallFirms', lang, {}, {}, 'json')}
              csv={url('smallFirms', lang, {}, {}, 'csv')}
              what={words.title}
            />
          </section>
          <section>
            <h2>{words.years}</h2>
            <p>{words.yearsNote}</p>
            {winningCharts}
          </section>
          <Groups request={request} split="category" groups={years.category} />
          <Groups request={request} split="region" groups={years.region} />
          <section>
            <h2>{words.door}</h2>
            <p>{words.doorNote}</p>
            <ul class="figures">{figures}</ul>
            {meetingCharts}
          </section>
          <section>
            <h2>{words.find}</h2>
            <p>{words.findNote}</p>
            <ul>
              <li>
                <a href={url('suppliers', lang)}>{words.findSuppliers}</a>
              </li>
              <li>
                <a href={url('search', lang, {}, { method: 'open' })}>{words.findTenders}</a>
              </li>
            </ul>
          </section>
        </>
      ),
    };
  },

  async data({ edition }) {
    const years = await readFirmYears(edition, '');
    return {
      kind: 'rows',
      head: { answer: years.all.answer },
      columns,
      rows: (async function* () {
        yield lines(years);
      })(),
    };
  },
};
