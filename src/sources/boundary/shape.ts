/** The shape of an area, made light: its points on a grid of a hundredth of a degree (about 1 km), so that neighbours still meet. */

/** A ring: longitude, latitude, longitude, latitude…, in hundredths of a degree. */
export type Ring = readonly number[];

const perDegree = 100;
/** A grid cannot hold more points than this within what a file of the size limit says. */
const mostPoints = 2_000_000;

export type Read = { readonly rings: readonly Ring[]; readonly points: number };

function isPosition(value: unknown): value is readonly [number, number, ...unknown[]] {
  return Array.isArray(value) && typeof value[0] === 'number' && typeof value[1] === 'number';
}

/** Points that fall on the one before are left out, and those on a straight line between their neighbours. */
function light(points: readonly (readonly [number, number])[]): Ring {
  const kept: (readonly [number, number])[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    const before = kept.at(-2);
    if (
      before &&
      last &&
      (last[0] - before[0]) * (point[1] - last[1]) === (last[1] - before[1]) * (point[0] - last[0]) &&
      (last[0] - before[0]) * (point[0] - last[0]) + (last[1] - before[1]) * (point[1] - last[1]) > 0
    )
      kept.pop();
    kept.push(point);
  }
  return kept.flat();
}

/** Twice the area that a ring encloses, in cells of the grid. */
function twiceArea(ring: Ring): number {
  let sum = 0;
  for (let at = 0; at < ring.length; at += 2) {
    const next = (at + 2) % ring.length;
    sum += (ring[at] ?? 0) * (ring[next + 1] ?? 0) - (ring[next] ?? 0) * (ring[at + 1] ?? 0);
  }
  return Math.abs(sum);
}

/**
 * The rings of a Polygon or MultiPolygon (RFC 7946), holes among them: drawn by the even-odd rule they stay holes. Islands
 * and holes of less than a cell of the grid are left out, but for the largest. A text says why it is no shape.
 */
export function readShape(geometry: unknown): Read | string {
  if (
    geometry === null ||
    typeof geometry !== 'object' ||
    !('type' in geometry) ||
    !('coordinates' in geometry)
  )
    return 'The feature has no geometry.';
  const { type, coordinates } = geometry;
  if (type !== 'Polygon' && type !== 'MultiPolygon')
    return `The geometry is ${JSON.stringify(type)?.slice(0, 40)}, not a Polygon or a MultiPolygon.`;
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons)) return 'The coordinates are no list.';
  const rings: Ring[] = [];
  let points = 0;
  for (const polygon of polygons) {
    if (!Array.isArray(polygon)) return 'The coordinates are no list of rings.';
    for (const ring of polygon) {
      if (!Array.isArray(ring) || ring.length < 4) return 'A ring has fewer than four positions.';
      points += ring.length;
      if (points > mostPoints) return `The shape has more than ${mostPoints} positions; simplify it first.`;
      const snapped: (readonly [number, number])[] = [];
      for (const position of ring) {
        if (!isPosition(position)) return 'A position is not a longitude and a latitude.';
        const [longitude, latitude] = position;
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
          return `A position is [${longitude}, ${latitude}], not degrees of longitude and latitude; convert the file first: ogr2ogr -t_srs EPSG:4326 out.geojson in.geojson`;
        snapped.push([Math.round(longitude * perDegree), Math.round(latitude * perDegree)]);
      }
      rings.push(light(snapped));
    }
  }
  const sized = rings.map((ring) => ({ ring, area: twiceArea(ring) })).sort((a, b) => b.area - a.area);
  const kept = sized.filter(({ area, ring }, index) => ring.length >= 6 && (index === 0 || area >= 2));
  if (kept.length === 0) return 'The shape is smaller than a hundredth of a degree.';
  return { rings: kept.map(({ ring }) => ring), points };
}
