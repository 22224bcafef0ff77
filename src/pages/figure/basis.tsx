/** What a figure rests on: the cases counted, those that lack a field, and the rows themselves. */
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import type { Measure } from '../../measures/measure.ts';
import { notStated, parseParams } from '../../measures/params.ts';
import type { ResultRow } from '../../measures/result.ts';
import { askedOf } from '../../measures/run.ts';
import { url } from '../../routes.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import type { FigureParams } from '../figures.ts';
import { without } from './params.ts';
import { text } from './text.ts';

/** What the measure means by parameters that are not given is part of what it rests on. */
function askedParams(measure: Measure, params: FigureParams): FigureParams {
  return Object.fromEntries(
    Object.entries(askedOf(measure, parseParams(params))).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}

/** The list of the rows that pass the figure's filters: of the same words, as each list has them. */
function rowsAddress(measure: Measure, params: FigureParams, lang: Language): string {
  if (measure.population === 'outcome')
    return url('observations', lang, {}, without(askedParams(measure, params), 'by', 'limit'));
  if (measure.population !== 'project') return url('search', lang, {}, without(params, 'by', 'limit'));
  const { project, organization, official, measured } = params;
  if (project !== undefined) return url('project', lang, { id: project });
  const light = (value: string | undefined) => (value === notStated ? 'none' : value);
  return url(
    'projects',
    lang,
    {},
    {
      organization: organization === notStated ? undefined : organization,
      official: light(official),
      light: light(measured),
    },
  );
}

export function Basis({
  lang,
  measure,
  params,
  rows,
}: {
  lang: Language;
  measure: Measure;
  params: FigureParams;
  rows: readonly ResultRow[];
}) {
  const words = text[lang];
  const n = rows.reduce((sum, row) => sum + row.n, 0);
  const leftOut = rows.reduce((sum, row) => sum + (row.leftOut ?? 0), 0);
  const lacking = rows.reduce((sum, row) => sum + (row.notComputable ?? 0), 0);
  return (
    <section>
      <h2>{words.basis}</h2>
      <DefinitionList
        lang={lang}
        layout="rows"
        items={[
          { term: words.n, value: formatCount(n, lang), note: words.oneCase(measure.grain[lang]) },
          {
            term: words.notComputable,
            value: formatCount(lacking, lang),
            note: lacking > 0 ? words.because(measure.missing[lang]) : words.noneMissing,
          },
          ...(leftOut > 0
            ? [
                {
                  term: words.leftOut,
                  value: formatCount(leftOut, lang),
                  note: (
                    <>
                      {words.leftOutWhy} <a href={url('qualityFindings', lang)}>{words.leftOutSee}</a>
                    </>
                  ),
                },
              ]
            : []),
          {
            term: words.rows,
            value: (
              <a href={rowsAddress(measure, params, lang)}>
                {words.behind[measure.population ?? 'process'].link}
              </a>
            ),
            note: words.behind[measure.population ?? 'process'].note,
          },
        ]}
      />
    </section>
  );
}
