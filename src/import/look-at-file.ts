/** Reads just enough of a file to detect its format: the beginning of its text, and the headings of its table. */
import { statSync } from 'node:fs';
import { headingKey } from './cells/normalize-name.js';
import { examineFile } from './examine-file.js';
import { readStart, sniffJson } from './read-start.js';
import { nameOfFile } from './sources.js';
import { scoreSubsidyHeading } from './table/check-headings.js';
import { type ScoreHeading, WHOLE_HEADING } from './table/find-table.js';
import { openTable, type Table } from './table/read-table.js';

export interface LookedAt {
  readonly path: string;
  /** Without its folder and extension. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly isJson: boolean;
  /** The first 64 kB as UTF-8; empty for a folder. */
  readonly start: string;
  /** The headings of its table; empty for a file without a table. */
  readonly headings: readonly string[];
  /** Names of the sheets; empty for a file that is no workbook. */
  readonly sheets: readonly string[];
  /** Whether it has all of these headings, in whatever spelling, or, for JSON, keys. */
  readonly has: (...names: readonly string[]) => boolean;
}

/** @throws BadInput when the file cannot be read */
export async function lookAtFile(path: string): Promise<LookedAt> {
  const name = nameOfFile(path);
  const nothing = { path, name, isJson: false, start: '', headings: [], sheets: [], has: () => false };
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return { ...nothing, isFolder: true };
  examineFile('files', path);
  const start = readStart(path).toString('utf8');
  if (sniffJson(start)) {
    const has = (...names: readonly string[]) => names.every((key) => start.includes(`"${key}"`));
    return { ...nothing, isFolder: false, isJson: true, start, has };
  }
  const { heading, layout } = await readHeading(path);
  const headings = heading.cells.map((cell) => cell.trim());
  const keys = new Set(headings.map(headingKey));
  const has = (...names: readonly string[]) => names.every((one) => keys.has(headingKey(one)));
  return { ...nothing, isFolder: false, start, headings, sheets: 'sheet' in layout ? layout.names : [], has };
}

const scoreSubsidies = scoreSubsidyHeading(new Map());

/**
 * A complete heading of subsidies wherever it is; else the first row, or the first row with several cells when titles
 * are above it.
 */
async function readHeading(path: string): Promise<Pick<Table, 'heading' | 'layout'>> {
  const whole = (cells: readonly string[]) => (scoreSubsidies(cells) >= WHOLE_HEADING ? scoreSubsidies(cells) : 0);
  const first = await openHeading(path, whole);
  if (first.heading.cells.length > 1) return first;
  return openHeading(path, (cells) => (cells.length > 1 ? 0.5 : 0));
}

async function openHeading(path: string, score: ScoreHeading): Promise<Pick<Table, 'heading' | 'layout'>> {
  const { heading, layout, close } = await openTable('files', path, { mayBeEmpty: true, score });
  close();
  return { heading, layout };
}
