/** Tells of which format files are, and why, by what stands in them rather than by their names. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { BadInput } from '../errors.js';
import { ECOSYSTEM_TABLES, TABLE_NAMES } from './ecosystem/ecosystem-tables.js';
import { examineFile } from './examine-file.js';
import type { ImportFormat } from './import-files.js';
import { nameOfFile } from './sources.js';
import { scoreSubsidyHeading, WHOLE_HEADING } from './table/check-headings.js';
import { matchHeadings } from './table/match-headings.js';
import { openTable } from './table/read-table.js';

export interface DetectedFormat {
  readonly format: ImportFormat;
  /** In a few words. */
  readonly why: string;
}

/** @throws BadInput when the files are of several formats, or one is no file. */
export async function detectFormat(files: readonly string[]): Promise<DetectedFormat> {
  const found: DetectedFormat[] = [];
  for (const file of files) found.push(await detectOne(file));
  const formats = new Set(found.map(({ format }) => format));
  // The themes that the tables of an ecosystem name may stand beside them.
  if (formats.has('ecosystem')) formats.delete('themes');
  const [format, ...others] = formats;
  const first = found.find((one) => one.format === format);
  if (first !== undefined && others.length === 0) return first;
  const told = files.map((file, at) => `${basename(file)}: ${found[at]?.format}`).join(', ');
  throw new BadInput(`import: the files are of several formats (${told}); import each format by itself`);
}

async function detectOne(file: string): Promise<DetectedFormat> {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) return { format: 'cordis', why: 'it is a folder' };
  examineFile('files', file);
  const start = readStart(file);
  if (/"(FeatureCollection|Topology)"/.test(start)) return { format: 'contours', why: 'it is GeoJSON or TopoJSON' };
  const table = TABLE_NAMES.find((name) => new RegExp(`"${name}"\\s*:\\s*\\[`).test(start));
  if (/^\s*\{/.test(start) && table) return { format: 'ecosystem', why: `it is JSON with a list of ${table}` };
  const { heading, close } = await openTable('files', file, { mayBeEmpty: true, score: scoreAny });
  close();
  const headings = heading.cells.map((cell) => cell.trim());
  const has = (...names: string[]) => names.every((name) => headings.includes(name));
  if (has('projectRcn') || has('rcn') || has('new_org_id'))
    return { format: 'cordis', why: 'its columns are those of CORDIS' };
  if (has('id', 'parent', 'fr', 'en')) return { format: 'themes', why: 'it has the columns id, parent, fr and en' };
  const named = [...TABLE_NAMES]
    .sort((one, other) => other.length - one.length)
    .find((name) => nameOfFile(file) === name || nameOfFile(file).endsWith(`-${name}`));
  const known = named ? headings.filter((name) => name in ECOSYSTEM_TABLES[named]) : [];
  if (known.length > 0) return { format: 'ecosystem', why: `it is called ${named} and has the column ${known[0]}` };
  const { columns } = matchHeadings(headings);
  return { format: 'subsidies', why: `${columns.size} of its ${headings.length} headings are those of subsidies` };
}

const score = scoreSubsidyHeading(new Map());
/** Where nothing is a whole heading of subsidies, the first row of several cells is one. */
const scoreAny = (cells: readonly string[]) => {
  const known = score(cells);
  if (known >= WHOLE_HEADING) return known;
  return cells.length > 1 ? 0.5 : 0;
};

const BYTES_LOOKED_AT = 64 * 1024;

function readStart(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(BYTES_LOOKED_AT);
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, BYTES_LOOKED_AT, 0));
  } finally {
    closeSync(handle);
  }
}
