/** A map of one square a region: every region is as large as another, and its value is written on it. */
import { formatPercent } from '../i18n/format.ts';
import { words } from '../i18n/words.ts';
import type { Column } from '../ui/data-table.tsx';
import { ChartFrame, type ChartProps, drawn, type Measured, MeasuredCell } from './chart-frame.tsx';
import { classLabels, mapMark } from './classes.ts';
import { Legend } from './legend.tsx';
import { quebecTiles, tileColumns, tileRows } from './quebec-tiles.ts';

export interface MapRegion extends Measured {
  /** Id of the area. */
  readonly area: string;
  readonly name: string;
}

export interface MapProps extends ChartProps {
  /** Headings of the table: the region, its letters on the map, its value. */
  readonly regionLabel: string;
  readonly shortLabel: string;
  readonly valueLabel: string;
  readonly regions: readonly MapRegion[];
}

const rowHeight = 62;
const gap = 3;
const width = 100 / tileColumns;

const shortOf = new Map(quebecTiles.map(({ area, short }) => [area, short]));

/** The same regions as a table, with the letters that stand for them. */
export function mapColumns(props: MapProps): Column<MapRegion>[] {
  return [
    { key: 'region', header: props.regionLabel, rowHeader: true, cell: ({ name }) => name },
    { key: 'short', header: props.shortLabel, cell: ({ area }) => shortOf.get(area) ?? '' },
    {
      key: 'value',
      header: props.valueLabel,
      align: 'end',
      cell: (region) => <MeasuredCell datum={region} chart={props} />,
    },
  ];
}

export function MapLegend({ props }: { props: MapProps }) {
  return (
    <Legend
      entries={[
        ...classLabels(props.lang),
        { label: words(props.lang).chart.silent, mark: 'tile tile-silent' },
      ]}
    />
  );
}

export function TileMap(props: MapProps) {
  const { lang, regions } = props;
  const byArea = new Map(regions.map((region) => [region.area, region]));
  return (
    <div class="region-map">
      <ChartFrame
        chart={props}
        height={tileRows * rowHeight}
        rows={regions}
        rowKey={({ area }) => area}
        columns={mapColumns(props)}
        legend={<MapLegend props={props} />}
      >
        {quebecTiles.map(({ area, short, column, row }) => {
          const region = byArea.get(area);
          const value = region === undefined ? null : drawn(region);
          const said = value === null ? words(lang).chart.silent : formatPercent(value, lang);
          const mark = mapMark(value);
          const y = row * rowHeight;
          const middle = `${Number((column * width + width / 2).toFixed(3))}%`;
          return (
            <g key={area} class={mark}>
              <title>{`${region?.name ?? short} – ${said}`}</title>
              <rect
                x={`${Number((column * width + 0.3).toFixed(3))}%`}
                y={y + gap / 2}
                width={`${Number((width - 0.6).toFixed(3))}%`}
                height={rowHeight - gap}
                rx="3"
              />
              <text x={middle} y={y + 26} text-anchor="middle">
                {short}
              </text>
              <text x={middle} y={y + 45} text-anchor="middle" class="tile-value">
                {value === null
                  ? '–'
                  : formatPercent(value, lang, value === 1 ? 0 : 1).replace(/[\u00a0\u202f]?%$/, '')}
              </text>
            </g>
          );
        })}
      </ChartFrame>
    </div>
  );
}
