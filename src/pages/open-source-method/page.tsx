/** How often the open-source dictionary is right: precision and recall on labelled titles, how they were drawn, their limits. */
import { formatCount, formatPercent } from '../../i18n/format.ts';
import {
  highestShare,
  lowestShare,
  readQuality,
  type Stratum,
  strata,
} from '../../model/open-source-quality.ts';
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import type { Page } from '../page.ts';
import { text } from './text.ts';

/** Precision over all strata; recall where the stratum was read whole, and what the third may hide. */
function results() {
  const quality = readQuality();
  const { it, near, rest } = quality.strata;
  const all = [it, near, rest];
  const sum = (of: (stratum: Stratum) => number) => all.reduce((total, one) => total + of(one), 0);
  const [found, correct] = [sum((one) => one.found), sum((one) => one.correct)];
  const missed = rest.positives - rest.correct;
  return {
    quality,
    precision: { correct, found, share: correct / found, lowest: lowestShare(correct, found) },
    recall: {
      correct: it.correct,
      positives: it.positives,
      share: it.correct / it.positives,
      lowest: lowestShare(it.correct, it.positives),
    },
    hidden: Math.ceil(highestShare(missed, rest.labelled) * rest.population),
  };
}

export const openSourceMethod: Page = {
  route: 'openSourceMethod',
  section: 'data',
  formats: ['json'],
  async html({ lang }) {
    const words = text[lang];
    const { quality, precision, recall, hidden } = results();
    const { near, rest } = quality.strata;
    const count = (n: number) => formatCount(n, lang);
    const share = (value: number) => formatPercent(value, lang, 0);
    const column = (key: keyof Stratum) => ({
      key,
      header: words[key],
      align: 'end' as const,
      cell: (name: (typeof strata)[number]) => count(quality.strata[name][key]),
    });
    return {
      title: words.title,
      description: words.description,
      canonical: url('openSourceMethod', lang),
      body: (
        <>
          <section>
            <Breadcrumb
              lang={lang}
              crumbs={[{ label: words.crumb, href: url('openSource', lang) }]}
              here={words.title}
            />
            <h1 class="long">{words.title}</h1>
            <p class="lede">{words.lede}</p>
          </section>
          <section>
            <h2>{words.result}</h2>
            <DefinitionList
              lang={lang}
              layout="rows"
              items={[
                {
                  term: words.precision,
                  value: share(precision.share),
                  note: words.precisionNote(
                    count(precision.correct),
                    count(precision.found),
                    share(precision.lowest),
                  ),
                },
                {
                  term: words.recall,
                  value: share(recall.share),
                  note: words.recallNote(
                    count(recall.correct),
                    count(recall.positives),
                    share(recall.lowest),
                  ),
                },
                {
                  term: words.outside,
                  value: words.outsideNote(
                    count(near.correct),
                    count(near.positives),
                    count(rest.labelled),
                    count(rest.population),
                    count(hidden),
                  ),
                },
              ]}
            />
            <p>{words.kindNote(count(quality.sameKind), count(precision.correct))}</p>
          </section>
          <section>
            <h2>{words.how}</h2>
            <ul>
              {words.howItems.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <DataTable
              lang={lang}
              caption={words.strata}
              rows={strata}
              rowKey={(name) => name}
              columns={[
                {
                  key: 'stratum',
                  header: words.stratum,
                  rowHeader: true,
                  cell: (name) => words.names[name],
                },
                column('population'),
                column('labelled'),
                column('positives'),
                column('found'),
                column('correct'),
              ]}
            />
          </section>
          <section>
            <h2>{words.limits}</h2>
            <ul>
              {words.limitItems(count(quality.disagreements)).map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
            <p>{words.files}</p>
            <p>
              <a href={url('openSource', lang)}>{words.back}</a>
            </p>
            <Downloads lang={lang} json={url('openSourceMethod', lang, {}, {}, 'json')} what={words.title} />
          </section>
        </>
      ),
    };
  },
  async data() {
    return { kind: 'value', value: results() };
  },
};
