/** Reads the features of a file of contours, GeoJSON or TopoJSON, without checking them. */
import { readFileSync, statSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { BadInput } from '../../errors.js';
import { isRecord } from '../../is-record.js';
import { checkTopology } from '../limits/check-topology.js';
import { checkJson, parseJson } from '../parse-json.js';
import type { StatedMap } from '../rows/match-columns.js';
import { statedCode } from './stated-code.js';

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
