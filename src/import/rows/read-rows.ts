/**
 * Reads files of a published standard (CSV, XLSX or JSON) into rows with the standard's column names; columns that are
 * not imported are reported with their number of values.
 */
import { append } from '../append.js';
import { repairText } from '../cells/repair-text.js';
import { examineFile } from '../examine-file.js';
import type { RejectedRow } from '../options.js';
import { OtherFormat } from '../other-format.js';
import { readStart, sniffJson } from '../read-start.js';
import type { FileFault } from '../report.js';
import { isEmptyWord } from '../table/empty-words.js';
import { explainCellCount, explainFlaw, explainTotalRow, explainUnread } from '../table/explain-flaw.js';
import { fillMerged } from '../table/read-records.js';
import { openTable } from '../table/read-table.js';
import { matchColumns, type StatedMap } from './match-columns.js';
import { readJsonRows } from './read-json.js';
import type { Columns, StatedRow, StatedRows } from './stated-row.js';

interface Standard {
  readonly format: string;
  readonly columns: Columns;
  /** What a person says about its headings. */
  readonly map?: StatedMap;
  /** Without the first, no row can be accepted; the others are told with it. */
  readonly needed?: readonly string[];
  /** Names of the list in a JSON object. */
  readonly lists?: readonly string[];
  /** Columns with amounts. */
  readonly money?: readonly string[];
  /** Columns about persons: when they are reported as not imported, their values are not shown. */
  readonly personal?: readonly string[];
}

/** @throws BadInput when a file does not exist, or has no table. */
export async function readRows(standard: Standard, files: readonly string[]): Promise<StatedRows> {
  const all = {
    rows: [] as StatedRow[],
    faults: [] as FileFault[],
    lost: [] as FileFault[],
    lostRows: [] as RejectedRow[],
  };
  let writtenAt = new Date(0);
  for (const file of files) {
    examineFile(standard.format, file);
    const read = sniffJson(readStart(file).toString('utf8'))
      ? await readJson(standard, file)
      : await readTable(standard, file);
    append(all.rows, read.rows);
    append(all.faults, read.faults);
    append(all.lost, read.lost);
    append(all.lostRows, read.lostRows);
    if (read.writtenAt > writtenAt) writtenAt = read.writtenAt;
  }
  return { ...all, writtenAt };
}

async function readJson(standard: Standard, file: string): Promise<StatedRows> {
  const { mtime: writtenAt } = examineFile(standard.format, file);
  const unknown = new Map<string, number>();
  const match = matcherOf(standard);
  const headings = new Set<string>();
  const [rows, lost]: [StatedRow[], FileFault[]] = [[], []];
  for (const one of readJsonRows(standard.format, file, standard.lists ?? [])) {
    if ('lost' in one) lost.push(one.lost);
    else rows.push(stateRow(match([...one.cells.keys()]), file, one.line, one.cells, unknown));
    if ('cells' in one) for (const heading of one.cells.keys()) headings.add(heading);
  }
  if (rows.length > 0) checkNeeded(standard, file, [...headings], match([...headings]));
  return { rows, lost, lostRows: [], writtenAt, faults: blameUnknown(standard, file, 1, unknown) };
}

async function readTable(standard: Standard, file: string): Promise<StatedRows> {
  const match = (cells: readonly string[]) => matchColumns(cells, standard.columns, standard.map);
  const table = await openTable(standard.format, file, { score: (cells) => match(cells).size });
  const headings = table.heading.cells.map((cell) => repairText(cell).trim());
  const unknown = new Map<string, number>();
  const matched = match(headings);
  try {
    checkNeeded(standard, file, headings, matched);
  } catch (error) {
    table.close();
    throw error;
  }
  const money = new Set(
    headings.flatMap((heading, at) => (standard.money?.includes(matched.get(heading) ?? '') ? [at] : [])),
  );
  const rows: StatedRow[] = [];
  const [lost, faults]: [FileFault[], FileFault[]] = [[], []];
  const lostRows: RejectedRow[] = [];
  for await (const row of table.rows) {
    const flawed = explainFlaw(row, headings) ?? tooLong(row.line, row.cells, headings);
    const cells = fillMerged(row, flawed?.cells ?? row.cells, money);
    if (flawed) (flawed.cells ? faults : lost).push(...flawed.faults.map((fault) => ({ file, ...fault })));
    if (flawed && !flawed.cells) {
      if (row.flaw !== 'LOST') lostRows.push({ headings, cells: row.cells, causes: flawed.faults });
      continue;
    }
    const total = explainTotalRow(row.line, headings[0] ?? '', cells);
    if (total) {
      faults.push({ file, ...total });
      continue;
    }
    const named = new Map(headings.map((heading, at) => [heading, cells[at] ?? '']));
    const made = row.reference?.ids.find((id) => id.startsWith('actor-'));
    rows.push({ ...stateRow(matched, file, row.line, named, unknown), numbers: row.numbers, made });
  }
  for (const row of table.unread) lost.push({ file, ...explainUnread(row, row.sheet ?? '') });
  const { line } = table.heading;
  return {
    rows,
    lost,
    lostRows,
    writtenAt: table.writtenAt,
    faults: [...faults, ...blameUnknown(standard, file, line, unknown)],
  };
}

/** @throws OtherFormat when each row would be refused for the same column */
function checkNeeded(
  { format, needed = [] }: Standard,
  file: string,
  headings: readonly string[],
  matched: ReadonlyMap<string, string>,
): void {
  const columns = new Set(matched.values());
  const missing = needed.filter((column) => !columns.has(column));
  if (missing.length === 0 || missing[0] !== needed[0]) return;
  throw new OtherFormat(
    `import ${format}: ${file}: its headings (${headings.slice(0, 8).join(', ').slice(0, 200)}) have no column ${missing.join(', ')}; name them so, or say which heading is which with --map "HEADING=${needed[0]}"`,
    file,
    missing,
  );
}

function tooLong(line: number, cells: readonly string[], headings: readonly string[]): ReturnType<typeof explainFlaw> {
  const fault = explainCellCount(line, cells, headings);
  return fault && { cells: undefined, faults: [fault] };
}

/** Cached, because the objects of one file have only a few sets of names. */
function matcherOf({ columns, map }: Standard): (headings: readonly string[]) => ReadonlyMap<string, string> {
  const known = new Map<string, ReadonlyMap<string, string>>();
  return (headings) => {
    const key = JSON.stringify(headings);
    const matched = known.get(key) ?? matchColumns(headings, columns, map);
    known.set(key, matched);
    return matched;
  };
}

function stateRow(
  matched: ReadonlyMap<string, string>,
  file: string,
  line: number,
  named: ReadonlyMap<string, string>,
  unknown: Map<string, number>,
): StatedRow {
  const headings = [...named.keys()];
  const values = new Map<string, string>();
  for (const [heading, cell] of named) {
    const plain = repairText(cell).trim();
    const column = matched.get(heading);
    // A sign alone is no amount, but in a column of currencies it is one.
    if (isEmptyWord(plain) && plain !== '€') continue;
    if (column !== undefined) values.set(column, plain);
    else unknown.set(heading, (unknown.get(heading) ?? 0) + 1);
  }
  return { file, line, get: (column) => values.get(column) ?? '', origin: { headings, cells: [...named.values()] } };
}

/** Reports each column that is not imported, with the number of its values. */
function blameUnknown(
  { personal = [] }: Standard,
  file: string,
  line: number,
  unknown: ReadonlyMap<string, number>,
): FileFault[] {
  return [...unknown].map(([column, count]) => ({
    ...{ file, line, column, value: column },
    ...(personal.includes(column)
      ? {
          rule: 'person',
          message: `the column "${column}" is about persons, so its ${count} values are not kept`,
          remedy: 'nothing; a published file must not name a natural person',
        }
      : {
          rule: 'unkept-column',
          message: `the column "${column}" has no place in the graph, so its ${count} values are not kept`,
          remedy: 'nothing, unless one of the columns that are read is meant: then rename it',
        }),
  }));
}
