/** Turns the rings of polygons the way that d3-geo wants: one that runs the other way, as GeoJSON has it, is the whole globe but for the place. */
import type { Geometry, Position } from 'geojson';

/** @param isInsideOut whether a polygon, so wound, would hold more than half of the globe */
export function wind(geometry: Geometry, isInsideOut: (polygon: Geometry) => boolean): Geometry {
  const turn = (rings: Position[][]) =>
    isInsideOut({ type: 'Polygon', coordinates: rings }) ? rings.map((ring) => [...ring].reverse()) : rings;
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: turn(geometry.coordinates) };
  if (geometry.type === 'MultiPolygon') return { ...geometry, coordinates: geometry.coordinates.map(turn) };
  return geometry;
}
