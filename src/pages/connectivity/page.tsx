/** Internet available and used, region by region, under the definition that the reader chooses, beside Europe. */
import { BoundaryMap } from '../../charts/boundary-map.tsx';
import { type MapProps, TileMap } from '../../charts/tile-map.tsx';
import type { Edition } from '../../editions/open.ts';
import { formatPercent } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { formatDay, formatPeriod } from '../../i18n/time.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { indicatorNamed, outcomes } from '../../model/outcomes/load.ts';
import type { Indicator } from '../../model/outcomes/schema.ts';
import { url } from '../../routes.ts';
import { quebecRegions } from '../../sources/observation/areas.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import { CodeBlock } from '../../ui/code-block.tsx';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { Downloads } from '../../ui/downloads.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Figure, type FigureProps } from '../../ui/figure.tsx';
import { type LightProps, Lights } from '../../ui/lights.tsx';
import { Note } from '../../ui/note.tsx';
import { Silence } from '../../ui/silence.tsx';
import { datasetMarkup } from '../dataset-markup.ts';
import { figure } from '../figures.ts';
import { observationCommands, thresholdWord } from '../outcome-words.ts';
import type { Page, PageRequest } from '../page.ts';
import { Beside } from './beside.tsx';
import { type Boundaries, readBoundaries } from './boundaries.ts';
import { valueFigure } from './figures.ts';
import { Readings } from './readings.tsx';
import { text } from './text.ts';
import { nearest, readValues, usualYear, type Value, valueAt, yearsOf } from './values.ts';

const offered = ['coverage-30', 'coverage-50-10', 'coverage-100', 'coverage-1000'];
const used = ['households-online', 'adults-online-home'];
const usual = 'coverage-50-10';
const columns = ['indicator', 'area', 'year', 'value', 'period', 'source', 'url', 'grade'] as const;

/** @throws LimpideError usage, naming the definitions that there are */
function chosenIndicator(query: URLSearchParams): Indicator {
  const wanted = query.get('indicator') ?? usual;
  const found = [...offered, ...used].includes(wanted) ? indicatorNamed(wanted) : undefined;
  if (found) return found;
  throw new LimpideError(
    'usage',
    `Parameter indicator: "${wanted.slice(0, 80)}" is none of ${[...offered, ...used].join(', ')}.`,
  );
}

/** @throws LimpideError usage when it is no year */
function chosenYear(query: URLSearchParams, fallback: number | undefined): number | undefined {
  const wanted = query.get('year');
  if (wanted === null) return fallback;
  if (/^\d{4}$/.test(wanted)) return Number(wanted);
  throw new LimpideError('usage', 'Parameter year: a year of four digits.');
}

function Switch({ lang, chosen }: { lang: Language; chosen: Indicator }) {
  const words = text[lang];
  const link = (id: string) => {
    const indicator = indicatorNamed(id);
    if (indicator === undefined) return null;
    const { threshold, title } = indicator;
    return (
      <li key={id}>
        <a
          href={url('connectivity', lang, {}, { indicator: id })}
          aria-current={id === chosen.id ? 'true' : undefined}
          data-unprinted=""
        >
          {threshold === undefined ? title[lang] : thresholdWord(threshold, lang)}
        </a>
      </li>
    );
  };
  return (
    <nav class="definition-switch screen" aria-label={words.switch}>
      <p>{words.offered}</p>
      <ul>{offered.map(link)}</ul>
      <p>{words.used}</p>
      <ul>{used.map(link)}</ul>
    </nav>
  );
}

function officialLight(lang: Language, indicator: Indicator): LightProps {
  const words = text[lang];
  const target = outcomes().targets.find((one) => one.indicator === indicator.id && one.area === 'CA-QC');
  return target === undefined
    ? { tone: 'unknown', children: <Silence lang={lang} />, note: words.noTarget }
    : {
        tone: 'plain',
        children: words.target(
          formatPercent(Number(target.percent) / 100, lang, 0),
          formatDay(target.by, lang),
        ),
        note: <a href={target.source.url}>{target.source.publisher}</a>,
      };
}

interface Shown {
  readonly edition: Edition;
  readonly lang: Language;
  readonly indicator: Indicator;
  readonly values: readonly Value[];
}

function Quebec({ edition, lang, indicator, base }: Shown & { base: Value | undefined }) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.quebec}</h2>
      <Lights
        lang={lang}
        official={officialLight(lang, indicator)}
        measured={
          base === undefined
            ? { tone: 'unknown', children: <Silence lang={lang} />, note: words.none }
            : {
                tone: 'plain',
                children: <Figure figure={valueFigure(edition, lang, base)} lang={lang} variant="inline" />,
                note: formatPeriod(base.period, lang),
              }
        }
      />
    </section>
  );
}

/** Where the boundaries come from, and how they are drawn. */
function BoundaryCredit({ lang, boundaries }: { lang: Language; boundaries: Boundaries }) {
  const words = text[lang];
  const { credit, file, sha256 } = boundaries;
  return (
    <p>
      <small>
        {words.projection} {words.boundariesFrom}
        <a href={url('sourceFile', lang, { sha: sha256 })}>{file}</a>,{' '}
        {credit === undefined ? (
          <span class="silence">{words.unknownLicence}</span>
        ) : (
          `${credit.attribution} (${credit.licence})`
        )}
        .
      </small>
    </p>
  );
}

/** Real boundaries where the edition has all of them, unless tiles are asked for. */
function Drawing({
  lang,
  boundaries,
  tiles,
  address,
  map,
}: {
  lang: Language;
  boundaries: Boundaries | undefined;
  tiles: boolean;
  address: (drawing: 'tiles' | undefined) => string;
  map: MapProps;
}) {
  const words = text[lang];
  const drawn = boundaries?.drawn;
  if (boundaries === undefined) return <TileMap {...map} />;
  if (drawn === undefined)
    return (
      <>
        <TileMap {...map} />
        <Note>
          <p>{words.lackingBoundaries(boundaries.missing.map((one) => one[lang]).join(', '))}</p>
        </Note>
      </>
    );
  return (
    <>
      <nav class="definition-switch screen" aria-label={words.mapSwitch}>
        <ul>
          {([undefined, 'tiles'] as const).map((drawing) => (
            <li key={drawing ?? 'boundaries'}>
              <a
                href={`${address(drawing)}#map`}
                aria-current={(drawing === 'tiles') === tiles ? 'true' : undefined}
                rel="nofollow"
                data-unprinted=""
              >
                {drawing === 'tiles' ? words.tiles : words.boundaries}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {tiles ? <TileMap {...map} /> : <BoundaryMap {...map} shapes={drawn} />}
      {tiles ? null : <BoundaryCredit lang={lang} boundaries={boundaries} />}
    </>
  );
}

function RegionMap({
  edition,
  lang,
  indicator,
  values,
  year,
  boundaries,
  tiles,
}: Shown & { year: number; boundaries: Boundaries | undefined; tiles: boolean }) {
  const words = text[lang];
  const regions = quebecRegions.map(({ id, fr, en }) => {
    const found = valueAt(values, indicator.id, id, year);
    const name = lang === 'fr' ? fr : en;
    return found === undefined
      ? { area: id, name, value: null }
      : { area: id, name, value: String(found.value), figure: valueFigure(edition, lang, found) };
  });
  const known = regions
    .filter(({ value }) => value !== null)
    .sort((a, b) => Number(a.value) - Number(b.value));
  const said = (region: (typeof regions)[number] | undefined) =>
    region === undefined ? '' : `${region.name}, ${formatPercent(region.value ?? '0', lang)}`;
  const years = yearsOf(values, indicator.id);
  return (
    <section id="map">
      {years.length < 2 ? null : (
        <nav class="definition-switch screen" aria-label={words.yearSwitch}>
          <ul>
            {years.map((one) => (
              <li key={one}>
                <a
                  href={`${url('connectivity', lang, {}, { indicator: indicator.id, year: one })}#map`}
                  aria-current={one === year ? 'true' : undefined}
                  rel="nofollow"
                  data-unprinted=""
                >
                  {one}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Drawing
        lang={lang}
        boundaries={boundaries}
        tiles={tiles}
        address={(map) => url('connectivity', lang, {}, { indicator: indicator.id, year, map })}
        map={{
          lang,
          id: 'regions',
          title: words.map(indicator.title[lang], year),
          description:
            known.length === 0
              ? words.undescribed
              : words.described(known.length, said(known[0]), said(known.at(-1))),
          note: words.known(known.length, year),
          unit: 'share',
          regionLabel: words.region,
          shortLabel: words.short,
          valueLabel: words.value,
          regions,
        }}
      />
    </section>
  );
}

/** The gap is asked of the measure only where both sides share a definition and a year. */
async function europeGap(
  { edition, lang, indicator, values }: Shown,
  base: Value | undefined,
): Promise<FigureProps | undefined> {
  const threshold = indicator.threshold;
  if (base === undefined || threshold === undefined) return undefined;
  const beside = nearest(values, base, 'EU');
  if (beside === undefined || beside.differences.length > 0) return undefined;
  return figure(edition, lang, 'europe-gap', { area: 'CA-QC', threshold, year: String(base.year) });
}

function Rural({ lang, gap }: { lang: Language; gap: FigureProps }) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.rural}</h2>
      <p>{words.ruralNote}</p>
      {gap.value === null ? (
        <p>{words.ruralNone}</p>
      ) : (
        <Figure figure={gap} lang={lang} label={words.ruralLabel} />
      )}
    </section>
  );
}

function Sources({ lang, values }: { lang: Language; values: readonly Value[] }) {
  const words = text[lang];
  const seen = new Map(values.map((one) => [one.url ?? one.source ?? '', one]));
  if (seen.size === 0) return null;
  return (
    <section>
      <h2>{words.sources}</h2>
      <ul class="plain-list">
        {[...seen].map(([key, { source, url: href, grade }]) => (
          <li key={key}>
            {href?.startsWith('http') ? <a href={href}>{source ?? href}</a> : source}
            {grade === 'press' ? ` (${words.reported})` : ''}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function connectivityHtml({ lang, edition, query, origin }: PageRequest) {
  const words = text[lang];
  const indicator = chosenIndicator(query);
  const values = await readValues(edition, '');
  const year = chosenYear(query, usualYear(values, indicator.id));
  const shown: Shown = { edition, lang, indicator, values };
  const base =
    year === undefined
      ? undefined
      : (valueAt(values, indicator.id, 'CA-QC', year) ??
        values.findLast((one) => one.indicator === indicator.id && one.area === 'CA-QC'));
  const [gap, boundaries, rural] = await Promise.all([
    europeGap(shown, base),
    readBoundaries(edition, ''),
    indicator.threshold === undefined
      ? undefined
      : figure(edition, lang, 'rural-gap', { area: 'CA-QC', threshold: indicator.threshold }),
  ]);
  const params = { indicator: indicator.id };
  return {
    title: words.title,
    description: words.description,
    canonical: url('connectivity', lang, {}, indicator.id === usual ? {} : params),
    structured: datasetMarkup(edition, lang, origin, {
      name: words.title,
      description: words.description,
      path: url('connectivity', lang),
      formats: ['json', 'csv'],
      place: 'Québec',
      basedOn: [...new Set(values.flatMap((one) => (one.url?.startsWith('http') ? one.url : [])))],
    }),
    indexed: query.get('year') === null && query.get('map') === null,
    body: (
      <>
        <section>
          <Breadcrumb
            lang={lang}
            crumbs={[{ label: words.crumb, href: url('outcomes', lang) }]}
            here={words.title}
          />
          <h1>{words.title}</h1>
          <p class="lede">{words.lede}</p>
          <Switch lang={lang} chosen={indicator} />
          <DefinitionList
            lang={lang}
            layout="rows"
            items={[
              { term: words.definition, value: indicator.definition[lang] },
              { term: words.authority, value: indicator.authority[lang] },
            ]}
          />
        </section>
        <Quebec {...shown} base={base} />
        {year === undefined ? (
          <EmptyState title={words.none}>
            <p>{words.noneHelp}</p>
            <CodeBlock lang={lang} code={observationCommands} />
          </EmptyState>
        ) : (
          <RegionMap {...shown} year={year} boundaries={boundaries} tiles={query.get('map') === 'tiles'} />
        )}
        {base === undefined ? null : (
          <Beside edition={edition} lang={lang} values={values} base={base} gap={gap} />
        )}
        <Readings edition={edition} lang={lang} values={values} />
        {rural === undefined ? null : <Rural lang={lang} gap={rural} />}
        <Sources lang={lang} values={values.filter((one) => one.indicator === indicator.id)} />
        <section>
          <Downloads
            lang={lang}
            json={url('connectivity', lang, {}, {}, 'json')}
            csv={url('connectivity', lang, {}, {}, 'csv')}
            what={words.title}
          />
        </section>
      </>
    ),
  };
}

export const connectivity: Page = {
  route: 'connectivity',
  section: 'outcomes',
  formats: ['json', 'csv'],
  html: connectivityHtml,
  async prepare(edition) {
    await readValues(edition, '');
    await readBoundaries(edition, '');
  },
  async data({ edition }) {
    const values = await readValues(edition, '');
    return {
      kind: 'rows',
      columns,
      rows: (async function* () {
        yield values.map((value) => ({ ...value }));
      })(),
    };
  },
};
