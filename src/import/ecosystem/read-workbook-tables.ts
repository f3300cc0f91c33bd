/** Reads a whole workbook as an ecosystem: each sheet with the name of a table, and the sheet of what to complete. */
import { statSync } from 'node:fs';
import { BadInput } from '../../errors.js';
import { headingKey } from '../cells/normalize-name.js';
import type { FileFault } from '../report.js';
import { type StatedMap, statedColumns } from '../rows/match-columns.js';
import { isBlank, isRemark } from '../table/find-table.js';
import { readSheets, type Sheet } from '../table/read-workbook.js';
import { sniffFile } from '../table/sniff-file.js';
import { type CompletedRow, completedRecords } from './completed-records.js';
import type { TableName } from './ecosystem-tables.js';
import type { FileContent } from './file-content.js';
import { readTableRows } from './read-table-rows.js';
import { columnOfHeading, columnsOf } from './sheet-headings.js';
import { isCompletionSheet, tableOfSheet } from './sheets.js';

/** The first lines, in which a heading is searched for. */
const ROWS_LOOKED_AT = 20;

/** Undefined when it is not a workbook, or has no such sheet: then it is one table. @throws BadInput when no sheet has a row. */
export async function readWorkbookTables(file: string, map?: StatedMap): Promise<FileContent | undefined> {
  const address = `import ecosystem: ${file}`;
  if (sniffFile(address, file).kind !== 'WORKBOOK') return undefined;
  const sheets = await readSheets(address, file);
  const known = sheets.flatMap((sheet) => {
    const table = tableOfSheet(sheet.name);
    return table === undefined ? [] : [{ sheet, table }];
  });
  const completed = sheets.filter(({ name }) => isCompletionSheet(name));
  if (known.length + completed.length === 0) return undefined;
  const contents: Omit<FileContent, 'writtenAt'>[] = [];
  for (const { sheet, table } of known) {
    const found = findHeading(sheet, table, map);
    if (found === undefined) {
      if (sheet.rows.every((row) => isBlank(row) || isRemark(row))) continue;
      throw new BadInput(
        `${address}: the sheet ${sheet.name} has none of the columns of ${table}; see: npx passerelle template --xlsx FILE`,
      );
    }
    contents.push(await readTableRows(placeOf(file, sheet), table, found.heading, found.rows, map));
  }
  for (const sheet of completed) contents.push(completedRecords(placeOf(file, sheet), readCompleted(sheet)));
  const faults: FileFault[] = contents.flatMap((content) => content.faults);
  return {
    ...{ faults, writtenAt: statSync(file).mtime },
    records: contents.flatMap(({ records }) => records),
    lost: contents.flatMap(({ lost }) => lost),
    lostRows: contents.flatMap(({ lostRows }) => lostRows),
  };
}

/** The name of the sheet, for faults. */
const placeOf = (file: string, { name }: Sheet) => `${file} [${name}]`;

const isRow = (row: Sheet['rows'][number]) => !isBlank(row) && !isRemark(row);

function findHeading({ rows }: Sheet, table: TableName, map: StatedMap) {
  const stated = statedColumns(columnsOf(table), map);
  const isKnown = (cell: string) => stated.has(headingKey(cell)) || columnOfHeading(table, cell) !== undefined;
  const at = rows
    .slice(0, ROWS_LOOKED_AT)
    .findIndex(({ cells }) => cells.filter((cell) => isKnown(cell.trim())).length > 1);
  const heading = rows[at];
  return heading && { heading, rows: rows.slice(at + 1).filter(isRow) };
}

function readCompleted({ rows }: Sheet): CompletedRow[] {
  const [heading, ...others] = rows.filter(isRow);
  const headings = heading?.cells.map((cell) => cell.trim()) ?? [];
  return others.map(({ line, cells }) => ({ line, headings, cells: headings.map((_, at) => cells[at]?.trim() ?? '') }));
}
