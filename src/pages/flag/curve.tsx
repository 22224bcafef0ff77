/** How the count moves with the threshold: a chart with its table; with a script, a slider that tells each place. */
import { BarChart } from '../../charts/bar-chart.tsx';
import { formatCount } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { french } from '../../i18n/typography.ts';
import type { Place } from './around.ts';
import { countFigure, type FigureOf } from './figure.ts';
import { text } from './text.ts';
import { observedWord } from './value.ts';

export function Curve({ of, places }: { of: FigureOf; places: readonly Place[] }) {
  const { lang, edition, flag } = of;
  const words = text[lang];
  const { slider } = flag;
  const param = flag.params.find(({ name }) => name === slider?.param);
  if (slider === undefined || param?.type !== 'number' || places.length === 0) return null;
  const label = flag.words[lang].params[param.name] ?? param.name;
  const word = (value: number) => observedWord(value, param.unit, edition.currency, lang);
  const counts = places.map(({ flagged }) => flagged);
  const said = (value: number) => formatCount(value, lang);
  const start = Math.max(
    0,
    places.findIndex(({ value }) => value === param.default),
  );
  return (
    <section id="curve">
      <h2>{words.curve}</h2>
      <p>{words.curveLede(lowered(label, lang))}</p>
      <threshold-slider
        class="screen"
        data-label={label}
        data-at={String(start)}
        data-param={param.name}
        data-values={JSON.stringify(places.map(({ value }) => String(value)))}
        data-said={JSON.stringify(places.map(({ value, flagged }) => words.atPlace(word(value), flagged)))}
      />
      <BarChart
        lang={lang}
        id="by-threshold"
        title={label}
        description={words.curveDescribed(said(Math.min(...counts)), said(Math.max(...counts)))}
        unit="count"
        dimension={words.place}
        measured={words.flagged}
        bars={places.map(({ value, flagged }) => ({
          label: value === param.default ? atDefault(word(value), words.atDefault, lang) : word(value),
          value: String(flagged),
          faint: value !== param.default,
          figure: countFigure(
            { ...of, params: value === param.default ? {} : { [param.name]: String(value) } },
            'flagged',
            flagged,
          ),
        }))}
      />
    </section>
  );
}

function lowered(label: string, lang: Language): string {
  return label.charAt(0).toLocaleLowerCase(lang) + label.slice(1);
}

function atDefault(place: string, words: string, lang: Language): string {
  return lang === 'fr' ? french`${place} (${words})` : `${place} (${words})`;
}
