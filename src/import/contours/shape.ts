/** Reads the geometry of a contour: what can be repaired is, what cannot is refused, and both are reported. */
import { isRecord } from '../../is-record.js';

/**
 * Degrees, longitude first, to five decimals: about a metre, so that two communes keep the points they have in common.
 */
export type Position = readonly [longitude: number, latitude: number];

/** Polygons, each an outer ring and the rings of its holes; every ring ends where it begins. */
export type Shape = readonly (readonly (readonly Position[])[])[];

/** The fault of a contour, by the name of its rule. */
export interface ShapeFault {
  readonly rule: 'no-contour' | 'open-ring' | 'short-ring' | 'not-degrees' | 'outside-france';
  readonly value: string;
  readonly message: string;
  readonly remedy: string;
}

export interface ReadShape {
  /** Undefined when the contour cannot be stored. */
  readonly shape: Shape | undefined;
  readonly faults: readonly ShapeFault[];
}

const STEPS_IN_A_DEGREE = 100_000;

/** Metropolitan France with Corsica. */
const METROPOLE = { west: -6, east: 10.5, south: 41, north: 51.5 };

const DEGREES = 'export the file in degrees, longitude before latitude (WGS84, EPSG:4326)';

/** @param isMetropolitan the commune is not overseas, so the position of its contour can be checked */
export function readShape(geometry: unknown, isMetropolitan: boolean): ReadShape {
  const polygons = polygonsOf(geometry);
  if (polygons === undefined) {
    const type = isRecord(geometry) ? String(geometry.type) : String(geometry);
    const message = `its geometry is ${type.slice(0, 40)}, which encloses no area`;
    return refuse('no-contour', type, message, 'give a Polygon or a MultiPolygon');
  }
  const faults: ShapeFault[] = [];
  const shape: Position[][][] = [];
  for (const rings of polygons) {
    const read: Position[][] = [];
    for (const [at, ring] of rings.entries()) {
      const positions = readRing(ring);
      if (!Array.isArray(positions)) return { shape: undefined, faults: [positions] };
      const outside = positions.find((position) => isMetropolitan && !isWithin(position));
      if (outside !== undefined) {
        const message = `it lies at ${outside.join(', ')}, which is outside metropolitan France`;
        return refuse('outside-france', outside.join(', '), message, DEGREES);
      }
      const [closed, wasOpen] = close(positions);
      if (wasOpen) {
        const message = 'a ring does not end where it begins; it was closed';
        faults.push({ rule: 'open-ring', value: text(positions.at(-1)), message, remedy: 'close it in the file' });
      }
      if (closed.length >= 4) read.push(closed);
      else {
        const message = `a ring has ${closed.length} positions, too few to enclose an area; it is left out`;
        faults.push({ rule: 'short-ring', value: text(closed[0]), message, remedy: 'remove it from the file' });
        // Without its outer ring, a polygon has nothing to cut holes into.
        if (at === 0) break;
      }
    }
    if (read.length > 0) shape.push(read);
  }
  if (shape.length > 0) return { shape, faults };
  const { faults: last } = refuse(
    'no-contour',
    '',
    'none of its rings encloses an area',
    'take it again from its source',
  );
  return { shape: undefined, faults: [...faults, ...last] };
}

function refuse(rule: ShapeFault['rule'], value: string, message: string, remedy: string): ReadShape {
  return { shape: undefined, faults: [{ rule, value, message, remedy }] };
}

const text = (position: Position | undefined): string => position?.join(', ') ?? '';

function polygonsOf(geometry: unknown): readonly (readonly unknown[])[] | undefined {
  if (!isRecord(geometry) || !Array.isArray(geometry.coordinates)) return undefined;
  const polygons: readonly unknown[] =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [undefined];
  return polygons.length > 0 && polygons.every((rings) => Array.isArray(rings)) ? polygons : undefined;
}

/** The rounded positions without repeated ones, or the fault of the first invalid position. */
function readRing(ring: unknown): Position[] | ShapeFault {
  const positions: Position[] = [];
  for (const position of Array.isArray(ring) ? ring : [ring]) {
    const [x, y]: readonly unknown[] = Array.isArray(position) ? position : [];
    if (typeof x !== 'number' || typeof y !== 'number' || !(Math.abs(x) <= 180) || !(Math.abs(y) <= 90)) {
      const value = JSON.stringify(position ?? null).slice(0, 60);
      const isLambert = typeof y === 'number' && y > 6_000_000 && y < 7_300_000;
      const message = `${value} is not a position in degrees${isLambert ? '; it looks like metres of Lambert 93' : ''}`;
      return { rule: 'not-degrees', value, message, remedy: DEGREES };
    }
    const rounded = [round(x), round(y)] as const;
    const last = positions.at(-1);
    if (last === undefined || !isSame(last, rounded)) positions.push(rounded);
  }
  return positions;
}

const round = (degrees: number) => Math.round(degrees * STEPS_IN_A_DEGREE) / STEPS_IN_A_DEGREE;
const isSame = ([x, y]: Position, [otherX, otherY]: Position) => x === otherX && y === otherY;
const isWithin = ([x, y]: Position) =>
  x >= METROPOLE.west && x <= METROPOLE.east && y >= METROPOLE.south && y <= METROPOLE.north;

function close(ring: Position[]): [closed: Position[], wasOpen: boolean] {
  const [first] = ring;
  const last = ring.at(-1);
  if (first === undefined || last === undefined || (ring.length > 1 && isSame(first, last))) return [ring, false];
  return [[...ring, first], true];
}
