/**
 * Finds where the table of a file begins and what separates its cells: the line that fits best as a heading, as scored
 * by the format.
 */
import { BadInput } from '../../errors.js';
import type { TableRow } from './read-records.js';
import { findRepeatedHeadings } from './repeated-headings.js';

/** How well a row fits as the heading that a format looks for: 0 when it is not a heading. */
export type ScoreHeading = (cells: readonly string[]) => number;

export interface FoundTable {
  readonly heading: TableRow;
  /** How many of the given rows are before the first data row, the heading included. */
  readonly above: number;
  readonly score: number;
}

export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** So many cells are compared with the names of columns; a wide table has its heading in its first lines. */
const MOST_SCORED = 10_000;

/** The most lines that a heading may have. */
const MOST_HEADING_LINES = 3;

/** The delimiter in the first line that Excel writes for itself: `sep=;`. */
export function statedDelimiter(line: string): string | undefined {
  return /^\ufeff?"?sep=(.)"?[;,\t]*$/i.exec(line.trim())?.[1];
}

export const isRemark = (row: TableRow): boolean => row.cells[0]?.startsWith('#') ?? false;
export const isBlank = (row: TableRow): boolean => row.cells.every((cell) => cell.trim() === '');

/** The row, or the few rows together, with the highest score; of equals the first. Undefined when every score is 0. */
export function findTable(rows: readonly TableRow[], score: ScoreHeading): FoundTable | undefined {
  let best: FoundTable | undefined;
  let scored = 0;
  for (const [at, row] of rows.entries()) {
    // Another table below the first one, which may have more columns.
    if (best !== undefined && best.score >= WHOLE_HEADING && isTableBetween(rows.slice(best.above, at))) break;
    // The table begins there, and is refused for its width.
    if (row.cells.length > MOST_COLUMNS || scored > MOST_SCORED) break;
    if (row.cells.length < 2 || isRemark(row) || isBlank(row) || row.cells.some(isValue)) continue;
    const candidates = [{ cells: row.cells, more: 0 }];
    let joined = row.cells;
    for (let more = 1; more < MOST_HEADING_LINES; more++) {
      const next = rows[at + more];
      if (next === undefined || next.cells.length > MOST_COLUMNS || isBlank(next) || next.cells.some(isFigure)) break;
      const { turns } = findRepeatedHeadings(next.cells);
      joined = joinHeadings(joined, next.cells);
      candidates.push({ cells: joined, more });
      if (turns.size > 0) candidates.push({ cells: joinRepeated(joined, next.cells, turns), more });
    }
    for (const { cells, more } of candidates) {
      const found = score(cells);
      scored += cells.length;
      if (found <= (best?.score ?? 0)) continue;
      const above = at + more + 1;
      best = { heading: { ...row, cells }, above: areColumnNumbers(rows[above]) ? above + 1 : above, score: found };
    }
  }
  if (best === undefined || !areNumbered(rows.slice(best.above), best.heading.cells.length)) return best;
  return { ...best, heading: { ...best.heading, cells: ['', ...best.heading.cells] } };
}

/** "1;2;3;4=2+3" below a heading: forms number their columns. */
function areColumnNumbers(row: TableRow | undefined): boolean {
  const filled = row?.cells.map((cell) => cell.trim()) ?? [];
  while (filled.at(-1) === '') filled.pop();
  const isNumber = (cell: string, at: number) => Number(/^\(?(\d+)\)?(?:\s*=.*)?$/.exec(cell)?.[1]) === at + 1;
  return filled.length >= LEAST_NUMBERED && filled.every(isNumber);
}

/** Two cells may be "1" and "2" by chance. */
const LEAST_NUMBERED = 3;

/** R writes the number of each row before its cells, and nothing above these numbers. */
function areNumbered(rows: readonly TableRow[], width: number): boolean {
  const filled = rows.filter((row) => !isBlank(row)).slice(0, ROWS_COUNTED);
  return (
    filled.length > 1 && filled.every(({ cells }, at) => cells.length === width + 1 && cells[0] === String(at + 1))
  );
}

/** So many rows show that they are numbered; the last of all may be half a line. */
const ROWS_COUNTED = 20;

/** A score of a heading with everything that is needed. */
export const WHOLE_HEADING = 100;

/** Rows with figures, and an empty row after them. */
function isTableBetween(rows: readonly TableRow[]): boolean {
  const first = rows.findIndex(({ cells }) => cells.some(isFigure));
  return first >= 0 && rows.slice(first).some(isBlank);
}

/** A date or the number of an organisation, which stands in rows and in no heading, whatever words are beside it. */
const isValue = (cell: string) => /^\s*(?:\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4}|\d{9}|\d{14})\s*$/.test(cell);

export const isFigure = (cell: string) => /^[\s\d.,€/:-]*\d[\s\d.,€/:-]*$/.test(cell);

/** The title of a group is written only above its first column. */
function joinHeadings(above: readonly string[], below: readonly string[]): string[] {
  let group = '';
  return Array.from({ length: Math.max(above.length, below.length) }, (_, at) => {
    const [upper = '', lower = ''] = [above[at]?.trim(), below[at]?.trim()];
    if (upper !== '') group = upper;
    if (lower === '') return upper;
    return group === '' ? lower : `${group} ${lower}`;
  });
}

/** "Nom" and "Nom" below "Attribuant" and "Bénéficiaire", and "Montant" as it is: nobody sees where a group ends. */
const joinRepeated = (joined: readonly string[], below: readonly string[], turns: ReadonlyMap<number, number>) =>
  joined.map((both, at) => (turns.has(at) || !below[at]?.trim() ? both : (below[at] ?? '')));

/** The delimiter that is most frequent in the first line that is not a remark; text in quotes is ignored. */
export function mostFrequentDelimiter(lines: readonly string[]): Delimiter {
  const heading = lines.find((line) => line.trim() !== '' && !/^"?#/.test(line)) ?? '';
  const outside = heading.replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: outside.split(delimiter).length }));
  return counts.sort((one, other) => other.count - one.count)[0]?.delimiter ?? ',';
}

/** The widest real files have some hundred. */
const MOST_COLUMNS = 1_000;

/**
 * Refuses a table with more columns than any list has: each heading is compared with every name of every column.
 * @throws BadInput for a row that is wider
 */
export function checkColumns(address: string, line: number, columns: number): void {
  if (columns <= MOST_COLUMNS) return;
  throw new BadInput(
    `${address} has ${columns} columns in line ${line}, and the limit is ${MOST_COLUMNS}; delete the columns that are not needed, and what stands far to the right of the table`,
  );
}
