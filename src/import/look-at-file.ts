/** Looks at a file just enough to tell of which format it is: the beginning of its text, and the headings of its table. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { examineFile } from './examine-file.js';
import { nameOfFile } from './sources.js';
import { scoreSubsidyHeading, WHOLE_HEADING } from './table/check-headings.js';
import { openTable } from './table/read-table.js';

export interface LookedAt {
  readonly path: string;
  /** Without folder and ending. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly isJson: boolean;
  /** The first 64 kB as UTF-8; empty for a folder. */
  readonly start: string;
  /** Of its table; empty for what has none. */
  readonly headings: readonly string[];
  /** Names of the sheets of a workbook; empty for what is none. */
  readonly sheets: readonly string[];
  /** Whether it has all of these headings or, in JSON, keys. */
  readonly has: (...names: readonly string[]) => boolean;
}

const BYTES_LOOKED_AT = 64 * 1024;

/** @throws BadInput when it is no file that anything can be read from. */
export async function lookAtFile(path: string): Promise<LookedAt> {
  const name = nameOfFile(path);
  const nothing = { path, name, isJson: false, start: '', headings: [], sheets: [], has: () => false };
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return { ...nothing, isFolder: true };
  examineFile('files', path);
  const start = readStart(path);
  if (/^\ufeff?\s*[[{]/.test(start)) {
    const has = (...names: readonly string[]) => names.every((key) => start.includes(`"${key}"`));
    return { ...nothing, isFolder: false, isJson: true, start, has };
  }
  const { heading, layout, close } = await openTable('files', path, { mayBeEmpty: true, score: scoreAny });
  close();
  const headings = heading.cells.map((cell) => cell.trim());
  const has = (...names: readonly string[]) => names.every((one) => headings.includes(one));
  return { ...nothing, isFolder: false, start, headings, sheets: 'sheet' in layout ? layout.names : [], has };
}

/** More do not make a row more of a heading. */
const MOST_CELLS = 100;

const score = scoreSubsidyHeading(new Map());
/** Where nothing is a whole heading of subsidies, the first of the rows with most cells is one. */
const scoreAny = (cells: readonly string[]) => {
  const known = score(cells);
  if (known >= WHOLE_HEADING) return known;
  return cells.length > 1 ? Math.min(cells.length, MOST_CELLS) / (2 * MOST_CELLS) : 0;
};

function readStart(file: string): string {
  const handle = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(BYTES_LOOKED_AT);
    return bytes.toString('utf8', 0, readSync(handle, bytes, 0, BYTES_LOOKED_AT, 0));
  } finally {
    closeSync(handle);
  }
}
