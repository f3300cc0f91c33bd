/** Contours are drawn as the enclosed place, whatever the direction of their rings; a wrong direction would draw the rest of the globe. */
import { geoArea } from 'd3-geo';
import type { Geometry, Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { wind } from '../../web/src/pages/territory/wind.js';

const ring = [
  [3, 49],
  [4, 49],
  [4, 50],
  [3, 50],
  [3, 49],
];
const isInsideOut = (polygon: Geometry) => geoArea(polygon) > 2 * Math.PI;

it.each([
  ['as GeoJSON has it', ring],
  ['the other way', [...ring].reverse()],
])('a ring that runs %s', (_, coordinates) => {
  const polygon: Polygon = { type: 'Polygon', coordinates: [coordinates] };
  expect(geoArea(wind(polygon, isInsideOut))).toBeLessThan(0.01);
  const several: Geometry = { type: 'MultiPolygon', coordinates: [[coordinates], [[...ring].reverse()]] };
  expect(geoArea(wind(several, isInsideOut))).toBeLessThan(0.01);
});
