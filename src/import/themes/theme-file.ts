/** Reads a file of themes into rows, with a fault for each thing that cannot be read. */
import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { BadInput } from '../../errors.js';
import { codeOfThrown } from '../../thrown.js';
import type { Fault } from '../fault.js';
import { OtherFormat } from '../other-format.js';
import { renameHeadings, type StatedMap } from '../rows/match-columns.js';
import type { Columns } from '../rows/stated-row.js';

export interface ThemeRow {
  readonly line: number;
  readonly id: string;
  /** Id of the theme above; empty for a root. */
  readonly parent: string;
  readonly fr: string;
  readonly en: string;
  readonly groundedIn: string;
  /** Undefined when the file has no such column: then the known aliases stay. */
  readonly aliases: readonly string[] | undefined;
  /**
   * Ids of themes that are related in practice; undefined when the file has no such column: then the known relations
   * stay.
   */
  readonly related: readonly string[] | undefined;
}

export interface ThemeFile {
  /** Rows of the file, those that cannot be read included. */
  readonly total: number;
  readonly rows: readonly ThemeRow[];
  readonly faults: readonly Fault[];
}

const REQUIRED = ['id', 'parent', 'fr', 'en'];
const COLUMNS = [...REQUIRED, 'groundedIn', 'aliases', 'related'];
export const THEME_COLUMNS: Columns = Object.fromEntries(COLUMNS.map((column) => [column, []]));

/** More than any list of themes has; each is compared with those above it. */
const MOST_LINES = 20_000;
const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];

/** @throws BadInput when the file as a whole cannot be read as a table of themes. */
export function readThemeFile(file: string, map?: StatedMap): ThemeFile {
  const [heading, ...table] = readTable(file, readText(file));
  const stated = (heading?.record ?? []).map((column) => column.trim());
  const columns = renameHeadings(stated, THEME_COLUMNS, map);
  const missing = REQUIRED.filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    throw new OtherFormat(
      `import themes: ${file}: the headings have no column ${missing.join(', ')}; begin the file with ${COLUMNS.join(',')}`,
      file,
      missing,
    );
  }
  if (table.length === 0)
    throw new BadInput(`import themes: ${file} has headings and no rows; add a row for each theme`);
  const faults: Fault[] = columns
    .filter((column) => !COLUMNS.includes(column))
    .map((column) => ({
      ...{ line: 1, column, value: column, rule: 'unknown-column' },
      message: `the column "${column}" is not a column of themes, so its values are not imported`,
      remedy: `rename it to one of ${COLUMNS.join(', ')}, or remove it`,
    }));
  const rows: ThemeRow[] = [];
  for (const line of table) {
    if (line.record.length === columns.length) rows.push(readRow(line, columns));
    else faults.push(refuseLength(line, columns.length));
  }
  return { total: table.length, rows, faults };
}

function readRow({ record, line }: Line, columns: readonly string[]): ThemeRow {
  const value = (column: string) => record[columns.indexOf(column)]?.trim() ?? '';
  const listed = (column: string) =>
    columns.includes(column)
      ? value(column)
          .split('|')
          .flatMap((each) => each.trim() || [])
      : undefined;
  return {
    ...{ line, id: value('id'), parent: value('parent'), fr: value('fr'), en: value('en') },
    groundedIn: value('groundedIn'),
    aliases: listed('aliases'),
    related: listed('related'),
  };
}

/** A comma too many shifts the values to wrong columns, so nothing of such a row can be trusted. */
function refuseLength({ record, line }: Line, columns: number): Fault {
  return {
    ...{ line, column: '', value: record.join(','), rule: 'column-count' },
    message: `the row has ${record.length} values for ${columns} columns`,
    remedy: 'put quotes around values that contain the separator',
  };
}

function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const code = codeOfThrown(error);
    if (code === 'ENOENT') throw new BadInput(`import themes: ${file} does not exist; check its path`);
    if (code === 'EISDIR') throw new BadInput(`import themes: ${file} is a folder; name a file in it`);
    throw new BadInput(`import themes: ${file} cannot be read (${code}); check its rights`);
  }
  if (bytes.length === 0) throw new BadInput(`import themes: ${file} is empty; give a CSV of themes`);
  if (countLines(bytes) > MOST_LINES) {
    throw new BadInput(
      `import themes: ${file} has more than ${MOST_LINES} lines, and a list of themes has some hundred; give the list of themes alone`,
    );
  }
  try {
    // The CSV parser counts the two characters of a Windows line end as two lines when they are within quotes.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    throw new BadInput(`import themes: ${file} is not text in UTF-8; save it as CSV UTF-8`);
  }
}

/** Of any of the three ends of a line. */
function countLines(bytes: Buffer): number {
  let [feeds, returns] = [0, 0];
  for (const byte of bytes) {
    if (byte === LINE_FEED) feeds++;
    else if (byte === CARRIAGE_RETURN) returns++;
  }
  return Math.max(feeds, returns);
}

interface Line {
  readonly record: readonly string[];
  /** On which the row begins. */
  readonly line: number;
}

function readTable(file: string, text: string): Line[] {
  const [header = ''] = text.split('\n', 1);
  const options = { delimiter: header.includes(',') ? ',' : ';', relax_column_count: true, info: true };
  try {
    const read = parse(text, options) as unknown as { record: string[]; info: { lines: number } }[];
    return read
      .map(({ record }, index) => ({ record, line: (read[index - 1]?.info.lines ?? 0) + 1 }))
      .filter(({ record }) => record.length > 1 || record[0] !== '');
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new BadInput(`import themes: ${file} is not a CSV (${error.message}); correct the quotes`);
  }
}
