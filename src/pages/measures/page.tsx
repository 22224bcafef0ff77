/** The dictionary of measures: every question that has a number here, with that number. */
import type { Edition } from '../../editions/open.ts';
import type { SqlRow } from '../../engine/engine.ts';
import type { Language } from '../../i18n/language.ts';
import type { Measure } from '../../measures/measure.ts';
import { measures as allMeasures } from '../../measures/registry.ts';
import type { ResultRow } from '../../measures/result.ts';
import { url } from '../../routes.ts';
import { Downloads } from '../../ui/downloads.tsx';
import { Figure } from '../../ui/figure.tsx';
import { inline } from '../../ui/prose.tsx';
import { figureOf, measureRows, rowFigure } from '../figures.ts';
import { unitInWords } from '../measure/meaning.tsx';
import type { Page } from '../page.ts';
import { text } from './text.ts';

type Group = 'total' | 'share' | 'ranking';

function groupOf(measure: Measure): Group {
  if (measure.form === 'ranking') return 'ranking';
  return measure.unit === 'money' || measure.unit === 'count' ? 'total' : 'share';
}

interface Known {
  readonly measure: Measure;
  readonly rows: readonly ResultRow[];
}

async function known(edition: Edition): Promise<Known[]> {
  return Promise.all(
    allMeasures.map(async (measure) => ({ measure, rows: await measureRows(edition, measure.id) })),
  );
}

function Value({
  edition,
  lang,
  known: { measure, rows },
}: {
  edition: Edition;
  lang: Language;
  known: Known;
}) {
  if (measure.form === 'value')
    return (
      <Figure
        figure={figureOf(edition, lang, measure.id, {}, rows[0])}
        lang={lang}
        label={unitInWords(measure, edition.currency, lang)}
        compact
      />
    );
  return (
    <ol aria-label={text[lang].first}>
      {rows.slice(0, 3).map((row) => (
        <li key={row.subject?.id}>
          {row.subject?.name ?? row.subject?.id}{' '}
          <Figure figure={rowFigure(edition, lang, measure.id, {}, row)} lang={lang} variant="cell" />
        </li>
      ))}
    </ol>
  );
}

const columns = [
  'id',
  'version',
  'unit',
  'form',
  'title',
  'question',
  'formula',
  'caution',
  'reference',
  'value',
  'numerator',
  'denominator',
  'n',
  'notComputable',
];

/** One line a measure; a ranking has no value of its own. */
function line({ measure, rows }: Known, lang: Language): SqlRow {
  const only = measure.form === 'value' ? rows[0] : undefined;
  return {
    id: measure.id,
    version: measure.version,
    unit: measure.unit,
    form: measure.form,
    title: measure.title[lang],
    question: measure.question[lang],
    formula: measure.formula[lang],
    caution: measure.caution[lang],
    reference: measure.reference ?? null,
    value: only?.value ?? null,
    numerator: only?.numerator ?? null,
    denominator: only?.denominator ?? null,
    n: only?.n ?? null,
    notComputable: only?.notComputable ?? null,
  };
}

export const measures: Page = {
  route: 'measures',
  section: 'data',
  formats: ['json', 'csv'],

  async html({ lang, edition }) {
    const words = text[lang];
    const all = await known(edition);
    return {
      title: words.title,
      description: words.description,
      canonical: url('measures', lang),
      body: (
        <>
          <section>
            <h1>{words.title}</h1>
            <p class="lede">{words.lede}</p>
            <p>{inline(words.flags, { flags: url('flags', lang) })}</p>
            <Downloads
              lang={lang}
              json={url('measures', lang, {}, {}, 'json')}
              csv={url('measures', lang, {}, {}, 'csv')}
              what={words.title}
            />
          </section>
          {(['total', 'share', 'ranking'] as const).map((group) => (
            <section key={group}>
              <h2>{words.groups[group].title}</h2>
              <p>{words.groups[group].lede}</p>
              <ul class="figures">
                {all
                  .filter(({ measure }) => groupOf(measure) === group)
                  .map((one) => (
                    <li key={one.measure.id}>
                      <h3>
                        <a href={url('measure', lang, { id: one.measure.id })}>{one.measure.title[lang]}</a>
                      </h3>
                      <p>{one.measure.question[lang]}</p>
                      <Value edition={edition} lang={lang} known={one} />
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </>
      ),
    };
  },

  async data({ lang, edition }) {
    const all = await known(edition);
    return {
      kind: 'rows',
      columns,
      rows: (async function* () {
        yield all.map((one) => line(one, lang));
      })(),
    };
  },
};
