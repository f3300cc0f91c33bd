/**
 * Turns the rings of polygons in the direction that d3-geo expects: a ring in the other direction, as GeoJSON has it,
 * would be the whole globe except the place.
 */
import type { Geometry, Position } from 'geojson';

/** @param isInsideOut whether a polygon, in this direction, would cover more than half of the globe */
export function wind(geometry: Geometry, isInsideOut: (polygon: Geometry) => boolean): Geometry {
  const turn = (rings: Position[][]) =>
    isInsideOut({ type: 'Polygon', coordinates: rings }) ? rings.map((ring) => [...ring].reverse()) : rings;
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: turn(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(turn) };
  return geometry;
}
