import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { BarChart } from './bar-chart.tsx';
import { Histogram } from './histogram.tsx';
import { InlineBar } from './inline-bar.tsx';
import { LineChart, labelledYears } from './line-chart.tsx';
import { PlanChart } from './plan-chart.tsx';
import { PublicationChart } from './publication-chart.tsx';
import { ShareBar } from './share-bar.tsx';
import { Sparkline } from './sparkline.tsx';

/** One tag a line, so that a change in a drawing shows as a small difference. */
function markup(chart: VNode): string {
  return `${renderToString(chart).replace(/></g, '>\n<')}\n`;
}

const bars = (
  <BarChart
    lang="fr"
    id="organismes"
    title="Montants adjugés par organisme"
    description="Le Bureau des essais vient en tête, avec 2,4 M$."
    unit="CAD"
    dimension="Organisme"
    measured="Montant adjugé"
    bars={[
      { label: 'Bureau des essais', value: '2400000.55', href: '/fr/acheteurs/1' },
      { label: 'Office de la mesure et de la vérification des instruments anciens', value: '950000' },
      { label: 'Régie muette', value: null },
      { label: 'Moyenne des pairs', value: '400000', faint: true },
    ]}
  />
);

const line = (
  <LineChart
    lang="en"
    id="single-bid"
    title="Single-bid share"
    description="From 10% in 2018 to 14% in 2022; 2020 is not known."
    unit="share"
    yearLabel="Year"
    partialLabel="year not over"
    series={[
      {
        name: 'Share',
        points: [
          { year: 2018, value: '0.1' },
          { year: 2019, value: '0.12014' },
          { year: 2021, value: '0.11' },
          { year: 2022, value: '0.14', partial: true },
        ],
      },
    ]}
  />
);

const histogram = (
  <Histogram
    lang="fr"
    id="delais"
    title="Délai pour soumissionner"
    description="La plupart des avis laissent de 15 à 30 jours."
    unit="count"
    rangeLabel="Jours"
    countLabel="Avis"
    bins={[
      { from: 0, to: 15, count: 12 },
      { from: 15, to: 30, count: 140, marked: true },
      { from: 30, to: 45, count: 31 },
    ]}
  />
);

const shares = (
  <ShareBar
    lang="fr"
    id="modes"
    title="Modes d’attribution"
    description="Six avis sur dix sont des appels d’offres publics."
    unit="count"
    dimension="Mode"
    measured="Avis"
    shareLabel="Part"
    parts={[
      { label: 'Appel d’offres public', value: '60' },
      { label: 'Gré à gré', value: '30' },
      { label: 'non précisé', value: '10', silent: true },
    ]}
  />
);

const sparkline = (
  <Sparkline
    lang="en"
    id="trend-1"
    title="Awards by year"
    unit="count"
    points={[
      { label: '2019', value: '4' },
      { label: '2020', value: null },
      { label: '2021', value: '9' },
    ]}
  />
);

const plans = (
  <PlanChart
    lang="fr"
    id="plans"
    title="Premier plan et dernière prévision"
    description="Le registre des phares est passé de 2 à 4 millions."
    unit="CAD"
    dimension="Projet"
    planLabel="Premier plan"
    forecastLabel="Dernière prévision"
    rows={[
      {
        label: 'Registre des phares',
        href: '/fr/projets/1',
        plan: { value: '2000000' },
        forecast: { value: '4000000' },
      },
      { label: 'Portail des lichens', plan: { value: '1000000' }, forecast: { value: '2000000' } },
      { label: 'Carte muette', plan: { value: null }, forecast: { value: null } },
    ]}
  />
);

const costs = (
  <PublicationChart
    lang="fr"
    id="couts"
    title="Le coût, publication après publication"
    description="De 2 à 4 millions."
    unit="CAD"
    values="amount"
    dayLabel="Publication"
    series={[
      {
        name: 'Prévision',
        kind: 'forecast',
        points: [
          { day: '2023-02-28', value: '2000000' },
          { day: '2023-08-31', value: null },
          { day: '2024-02-29', value: '3000000' },
          { day: '2024-08-31', value: '4000000' },
        ],
      },
      {
        name: 'Plan en vigueur',
        kind: 'plan',
        points: [
          { day: '2023-02-28', value: '2000000' },
          { day: '2024-08-31', value: '3900000' },
        ],
      },
    ]}
  />
);

const ends = (
  <PublicationChart
    lang="en"
    id="ends"
    title="The end, publication after publication"
    description="It recedes as time passes."
    unit="days"
    values="day"
    dayLabel="Publication"
    todayLabel="today"
    series={[
      {
        name: 'Forecast end',
        kind: 'forecast',
        points: [
          { day: '2023-02-28', value: '2024-02-28' },
          { day: '2024-02-28', value: '2025-02-27' },
        ],
      },
    ]}
  />
);

describe('drawings', () => {
  test.each([
    ['bar-chart', bars],
    ['line-chart', line],
    ['histogram', histogram],
    ['share-bar', shares],
    ['sparkline', sparkline],
    ['plan-chart', plans],
    ['publication-chart', costs],
    ['publication-chart-days', ends],
    ['inline-bar', <InlineBar key="bar" share={0.68} />],
  ])('%s is drawn as before', async (name, chart) => {
    await expect(markup(chart)).toMatchFileSnapshot(`goldens/${name}.snap`);
  });
});

describe('every chart', () => {
  test.each([
    ['bars', bars],
    ['line', line],
    ['histogram', histogram],
    ['shares', shares],
    ['plans', plans],
    ['costs', costs],
    ['ends', ends],
  ])('%s: has a name, a description and the same figures as a table', (_, chart) => {
    const html = renderToString(chart);
    expect(html).toMatch(/<svg role="img"[^>]* aria-labelledby="([\w-]+)-title" aria-describedby="\1-desc">/);
    expect(html).toMatch(/<title id="[\w-]+-title">[^<]+<\/title><desc id="[\w-]+-desc">[^<]+<\/desc>/);
    expect(html).toContain('<details>');
    expect(html).toContain('<table>');
    expect(html).not.toMatch(/\sstyle="|NaN/);
  });

  test('without data says so instead of drawing nothing', () => {
    const html = renderToString(
      <LineChart lang="fr" id="x" title="t" description="d" unit="count" yearLabel="Année" series={[]} />,
    );
    expect(html).toContain('Aucune donnée à dessiner.');
    expect(html).not.toContain('<svg');
  });
});

describe('silence in a drawing', () => {
  test('a bar without a value is an outline and its words, not a bar of zero', () => {
    const html = renderToString(bars);
    expect(html).toMatch(
      /<rect class="mark-silent"[^>]*><\/rect><text class="faint"[^>]*>non précisé<\/text>/,
    );
  });
  test('a missing year breaks the line: it is never drawn through', () => {
    const path = /<path class="line" d="([^"]*)"/.exec(renderToString(line))?.[1] ?? '';
    expect(path.match(/M/g)).toHaveLength(2);
  });
  test('an unfinished year is an open dot and says so in the table', () => {
    const html = renderToString(line);
    expect(html).toContain('class="dot dot-0 dot-open"');
    expect(html).toContain('2022 (year not over)');
  });
  test('the table holds the exact value where the drawing rounds it', () => {
    expect(renderToString(bars)).toContain('2\u00a0400\u00a0001\u00a0$');
    expect(renderToString(line)).toContain('12.0%');
  });
});

describe('plans and publications', () => {
  test('the same ratio is the same length, whatever the amounts', () => {
    const links = [...renderToString(plans).matchAll(/class="link" x1="([\d.]+)%" x2="([\d.]+)%"/g)];
    const [one, two] = links.map(([, from, to]) => Number(to) - Number(from));
    expect(links).toHaveLength(2);
    expect(one).toBeCloseTo(two ?? 0, 2);
  });
  test('a publication that says nothing breaks the line, and says so in the table', () => {
    const html = renderToString(costs);
    const path = /<path class="line" d="([^"]*)"/.exec(html)?.[1] ?? '';
    expect(path.match(/M/g)).toHaveLength(2);
    expect(html).toContain('non précisé');
  });
  test('an end that recedes as fast as time runs beside the line of today, never towards it', () => {
    const html = renderToString(ends);
    const slope = (d: string | undefined): number => {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = (d?.match(/[\d.]+/g) ?? []).map(Number);
      return (y2 - y1) / (x2 - x1);
    };
    const today = /class="line line-today" d="([^"]*)"/.exec(html)?.[1];
    const told = /class="line" d="([^"]*)"/.exec(html)?.[1];
    expect(slope(told)).toBeCloseTo(slope(today), 1);
    expect(html).toContain('February 27, 2025');
  });
});

describe('an axis', () => {
  test('names six years at most, the last among them', () => {
    expect(labelledYears(2009, 2021)).toEqual([2009, 2012, 2015, 2018, 2021]);
    expect(labelledYears(2020, 2021)).toEqual([2020, 2021]);
    expect(labelledYears(2021, 2021)).toEqual([2021]);
  });
  test('a loss goes left of zero', () => {
    const html = renderToString(
      <BarChart
        lang="en"
        id="b"
        title="t"
        description="d"
        unit="growth"
        dimension="x"
        measured="y"
        bars={[
          { label: 'a', value: '-0.5' },
          { label: 'b', value: '0.5' },
        ]}
      />,
    );
    expect(html).toContain('x="24%"');
    expect(html).toContain('-50%');
  });
});
