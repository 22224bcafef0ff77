/** A map with the real boundaries of regions; the densest part is drawn again beside it, larger. */
import { geoConicConformal } from 'd3-geo';
import { formatPercent } from '../i18n/format.ts';
import { words } from '../i18n/words.ts';
import { ChartFrame, drawn } from './chart-frame.tsx';
import { mapMark } from './classes.ts';
import { MapLegend, type MapProps, mapColumns } from './tile-map.tsx';

/** One list a ring: longitude, latitude…, in hundredths of a degree. */
export interface Shape {
  readonly area: string;
  readonly rings: readonly (readonly number[])[];
}

export interface DrawnShapes {
  /** Path data by area, in units of the drawing. */
  readonly paths: ReadonlyMap<string, string>;
  readonly width: number;
  readonly height: number;
  /** x, y, width and height of the part that is drawn again. */
  readonly inset: readonly [number, number, number, number];
}

const [width, height] = [600, 560];
const per = 100;
/** The plain of the St. Lawrence, around Montréal, where regions are small. */
const dense: ReadonlySet<string> = new Set(['CA-QC-06', 'CA-QC-13', 'CA-QC-16', 'CA-QC-05', 'CA-QC-17']);

type Point = readonly [number, number];

function pointsOf(ring: readonly number[]): [number, number][] {
  const points: [number, number][] = [];
  for (let at = 0; at + 1 < ring.length; at += 2)
    points.push([(ring[at] ?? 0) / per, (ring[at + 1] ?? 0) / per]);
  return points;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** "M12.3 4l.5-2 1 1z": relative, in tenths of a unit, without spaces that a sign replaces. */
function pathOf(points: readonly Point[]): string {
  let [x, y] = [0, 0];
  const numbers = points.flatMap(([px, py], index) => {
    const [dx, dy] = [Math.round(px * 10) - x, Math.round(py * 10) - y];
    if (index > 0 && dx === 0 && dy === 0) return [];
    x += dx;
    y += dy;
    return [dx, dy].map((one) => String(one / 10).replace(/^(-?)0\./, '$1.'));
  });
  const [left, top, ...steps] = numbers;
  return `M${left} ${top}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

/**
 * Lambert's conformal conic projection with the parallels 46° and 60° and the meridian 68.5° west, as Québec's own maps
 * have it. Points are projected one by one: no ring is taken for its complement, whichever way it turns.
 */
export function drawShapes(shapes: readonly Shape[]): DrawnShapes {
  const all = shapes.flatMap(({ rings }) => rings.flatMap(pointsOf));
  const projection = geoConicConformal()
    .parallels([46, 60])
    .rotate([68.5, 0])
    .fitExtent(
      [
        [4, 4],
        [width - 4, height - 4],
      ],
      { type: 'MultiPoint', coordinates: all },
    );
  const near: Point[] = [];
  const paths = new Map(
    shapes.map(({ area, rings }) => [
      area,
      rings
        .map((ring) => {
          const points = pointsOf(ring).map((point): Point => projection(point) ?? [0, 0]);
          if (dense.has(area)) near.push(...points);
          return pathOf(points);
        })
        .join(''),
    ]),
  );
  const [left, top] = [0, 1].map((axis) => Math.min(...near.map((point) => point[axis] ?? 0)) - 3);
  const [right, bottom] = [0, 1].map((axis) => Math.max(...near.map((point) => point[axis] ?? 0)) + 3);
  const inset = [left ?? 0, top ?? 0, (right ?? 0) - (left ?? 0), (bottom ?? 0) - (top ?? 0)].map(tenth);
  const [x = 0, y = 0, w = 0, h = 0] = inset;
  return { paths, width, height, inset: [x, y, w, h] };
}

const drawnHeight = 460;

export function BoundaryMap({ shapes, ...props }: MapProps & { shapes: DrawnShapes }) {
  const { lang, regions, id } = props;
  const [x, y, w, h] = shapes.inset;
  return (
    <div class="region-map">
      <ChartFrame
        chart={props}
        height={drawnHeight}
        rows={regions}
        rowKey={({ area }) => area}
        columns={mapColumns(props).filter(({ key }) => key !== 'short')}
        legend={<MapLegend props={props} />}
      >
        <svg
          aria-hidden="true"
          class="region-shapes"
          width="60%"
          height="100%"
          viewBox={`0 0 ${shapes.width} ${shapes.height}`}
          preserveAspectRatio="xMidYMid meet"
        >
          <g id={`${id}-shapes`}>
            {regions.map((region) => {
              const value = drawn(region);
              const said = value === null ? words(lang).chart.silent : formatPercent(value, lang);
              return (
                <g key={region.area} class={mapMark(value)}>
                  <title>{`${region.name} – ${said}`}</title>
                  <path d={shapes.paths.get(region.area)} fill-rule="evenodd" />
                </g>
              );
            })}
          </g>
          <rect class="inset" x={x} y={y} width={w} height={h} />
        </svg>
        <svg
          aria-hidden="true"
          class="region-shapes region-inset"
          x="62%"
          width="38%"
          height="100%"
          viewBox={`${x} ${y} ${w} ${h}`}
          preserveAspectRatio="xMidYMid meet"
        >
          <use href={`#${id}-shapes`} />
        </svg>
      </ChartFrame>
    </div>
  );
}
