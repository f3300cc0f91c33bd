/** Reads the features of a file of contours, GeoJSON or TopoJSON, without checking them. */
import { readFileSync, statSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { BadInput } from '../../errors.js';
import { isRecord } from '../../is-record.js';
import { headingKey } from '../cells/normalize-name.js';
import { checkJson, parseJson } from '../parse-json.js';
import { type StatedMap, statedColumns } from '../rows/match-columns.js';

export interface ContourFeature {
  /** Its place in the file, from 1. */
  readonly line: number;
  readonly properties: Readonly<Record<string, unknown>>;
  /** The geometry as stated. */
  readonly geometry: unknown;
}

export interface ContourFile {
  readonly features: readonly ContourFeature[];
  readonly writtenAt: Date;
}

/** The whole file is read, and takes about thirty times its size in memory: 1.1 GB for the 38 MB of a whole country. */
const MOST_MEGABYTES = 120;
/** Three objects for each commune of the country, and four times as many; each point is a list of two numbers. */
const most = { objects: 400_000, values: 40_000_000 } as const;

/** @throws BadInput when it is too large, not JSON, or in neither of the two formats */
export function readContourFile(file: string, map?: StatedMap): ContourFile {
  const address = `import contours: ${file}`;
  const { size, mtime } = statSync(file);
  if (size > MOST_MEGABYTES * 2 ** 20) {
    const megabytes = Math.ceil(size / 2 ** 20);
    throw new BadInput(
      `${address} has ${megabytes} MB, and the limit is ${MOST_MEGABYTES}; take contours simplified to 50 or 100 metres, or import one région at a time`,
    );
  }
  const bytes = readFileSync(file);
  checkJson(address, bytes, most);
  const text = bytes.toString().replace(/^\ufeff/, '');
  const parsed = parseJson(address, text, 'give contours of communes as GeoJSON or TopoJSON');
  const features = listFeatures(parsed, address, map);
  if (features.length === 0) throw new BadInput(`${address} contains no contour; give one feature for each commune`);
  return {
    writtenAt: mtime,
    features: features.map((each, at) => {
      const { properties, geometry }: Record<string, unknown> = isRecord(each) ? each : {};
      return { line: at + 1, properties: isRecord(properties) ? properties : {}, geometry };
    }),
  };
}

function listFeatures(parsed: unknown, address: string, map: StatedMap): readonly unknown[] {
  if (!isRecord(parsed)) throw neither(address);
  if (parsed.type === 'FeatureCollection' && Array.isArray(parsed.features)) return parsed.features;
  if (parsed.type === 'Feature') return [parsed];
  if (isTopology(parsed)) {
    const communes = Object.values(parsed.objects).find((object) => isOfCommunes(object, map));
    if (communes === undefined) {
      const names = Object.keys(parsed.objects).join(', ');
      throw new BadInput(
        `${address}: none of its layers (${names}) has the codes of communes (code, insee_com or INSEE_COM); add the layer of the communes`,
      );
    }
    checkTopology(address, parsed, communes);
    try {
      const collection: FeatureCollection = feature(parsed, communes);
      return collection.features;
    } catch {
      throw new BadInput(`${address}: its arcs do not fit together; take the file again from its source`);
    }
  }
  throw neither(address);
}

const neither = (address: string) =>
  new BadInput(
    `${address} is neither a GeoJSON file with features nor a TopoJSON file; export the communes in one of these formats`,
  );

const isTopology = (value: unknown): value is Topology =>
  isRecord(value) && value.type === 'Topology' && isRecord(value.objects) && Array.isArray(value.arcs);

/** Whether most contours of a layer have the code of a commune, and not of a larger territory. */
function isOfCommunes(object: unknown, map: StatedMap): object is GeometryCollection {
  if (!isRecord(object) || object.type !== 'GeometryCollection' || !Array.isArray(object.geometries)) return false;
  const coded = object.geometries.filter(
    (geometry) =>
      isRecord(geometry) && isRecord(geometry.properties) && statedCode(geometry.properties, map)?.length === 5,
  );
  return coded.length * 2 > object.geometries.length;
}

const NAMES = ['insee_com', 'code_insee', 'codgeo', 'com', 'code', 'insee'];

/** The only property that is read. */
export const CONTOUR_FIELDS = { code: NAMES };

/**
 * The code of a commune as files of contours state it: IGN's Admin Express, geo.api.gouv.fr and what is derived from them.
 * Undefined when none of these properties holds any. A number that has lost its leading zero has it again.
 */
export function statedCode(properties: Readonly<Record<string, unknown>>, map?: StatedMap): string | undefined {
  const byName = new Map(Object.entries(properties).map(([name, value]) => [headingKey(name), value]));
  for (const name of [...statedColumns(CONTOUR_FIELDS, map).keys(), ...NAMES.map(headingKey)]) {
    const value = byName.get(name);
    if (typeof value === 'number') return String(value).padStart(5, '0');
    if (typeof value === 'string' && value.trim() !== '') return value.trim().toUpperCase();
  }
  return undefined;
}

/** Thirty times as many as the communes of the country have, simplified to 50 metres. */
const MOST_POINTS = 10_000_000;

/**
 * Counts the points of the contours of a TopoJSON file before they are made: each line is written once there, and
 * contours may name it any number of times. @throws BadInput when the contours would take too much memory
 */
function checkTopology(address: string, { arcs }: Topology, { geometries }: GeometryCollection): void {
  const lengths = arcs.map((arc: unknown) => (Array.isArray(arc) ? arc.length : 0));
  const count = (named: unknown): number => {
    if (typeof named === 'number') return lengths[named < 0 ? ~named : named] ?? 0;
    if (Array.isArray(named)) return sum(named.map(count));
    if (!isRecord(named)) return 0;
    return count(named.arcs) + (Array.isArray(named.geometries) ? sum(named.geometries.map(count)) : 0);
  };
  const points = sum(geometries.map(count));
  if (points <= MOST_POINTS) return;
  throw new BadInput(
    `${address} has contours of ${points} points together, and the limit is ${MOST_POINTS}; take contours simplified to 50 or 100 metres, or import one région at a time`,
  );
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
