/** The export formats by name. */
import { ecosystem } from './ecosystem/ecosystem.js';
import type { Format } from './format.js';
import { gexf } from './graph/gexf.js';
import { graphml } from './graph/graphml.js';
import { jsonl } from './jsonl/jsonl.js';
import { jsonld } from './jsonld/jsonld.js';
import { csv } from './tables/csv.js';
import { xlsx } from './tables/xlsx.js';

export const EXPORT_FORMATS = { ecosystem, jsonl, csv, xlsx, gexf, graphml, jsonld } as const satisfies Readonly<
  Record<string, Format>
>;

export type ExportFormat = keyof typeof EXPORT_FORMATS;

export const EXPORT_NAMES: readonly ExportFormat[] = [
  ...(['ecosystem', 'jsonl', 'csv', 'xlsx', 'gexf', 'graphml', 'jsonld'] as const),
];

export const formatOf = (name: ExportFormat): Format => EXPORT_FORMATS[name];
