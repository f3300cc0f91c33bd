/**
 * Draws a map of some territories from the contours of their communes: a simplified TopoJSON, in which neighbours share
 * their border.
 */
import type { MultiPolygon } from 'geojson';
import { mergeArcs, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { filter, presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon as Drawn, GeometryCollection, Topology } from 'topojson-specification';
import { job } from '../../model/job.js';

export interface MapPart {
  readonly id: string;
  readonly name: string;
  /** The number of communes of the territory in all. */
  readonly communes: number;
}

export interface MapCommune {
  readonly id: string;
  /** Coordinates of a MultiPolygon, as JSON. */
  readonly shape: string;
  /** Ids of the parts that contain the commune. */
  readonly parts: readonly string[];
}

/** The width of a large screen: details smaller than one of its pixels are left out. */
const SCREEN_WIDTH_PIXELS = 2_000;

/** Number of steps along each side to which positions are rounded. */
const STEPS_ALONG_A_SIDE = 20_000;

/**
 * @param layer the name of the only object of the TopoJSON @returns JSON
 * @public a thread finds this function by its name
 */
export function drawMap(layer: string, communes: readonly MapCommune[], parts: readonly MapPart[]): string {
  const objects = Object.fromEntries(
    communes.map(({ id, shape }): [string, MultiPolygon] => [
      id,
      { type: 'MultiPolygon', coordinates: JSON.parse(shape) },
    ]),
  );
  const whole: Topology = topology(objects);
  const members = new Map<string, Drawn<Record<string, never>>[]>(parts.map(({ id }) => [id, []]));
  for (const { id, parts: around } of communes) {
    const drawn = whole.objects[id];
    if (drawn?.type !== 'MultiPolygon') continue;
    for (const part of around) members.get(part)?.push({ ...drawn, properties: {} });
  }
  const geometries = parts.map(({ id, name, communes: all }) => {
    const within = members.get(id) ?? [];
    return { ...mergeArcs(whole, within), id, properties: { name, communes: all, drawn: within.length } };
  });
  const collection: GeometryCollection = { type: 'GeometryCollection', geometries };
  // Borders inside a part are no longer needed.
  const needed = filter({ ...whole, objects: { [layer]: collection } }, () => true);
  const [west = 0, south = 0, east = 0, north = 0] = whole.bbox ?? [];
  const pixel = Math.max(east - west, north - south) / SCREEN_WIDTH_PIXELS;
  const simple = simplify(presimplify(needed), (pixel * pixel) / 2);
  return JSON.stringify(quantize(simple, STEPS_ALONG_A_SIDE));
}

export const mapOfParts = job(import.meta.url, { drawMap });
