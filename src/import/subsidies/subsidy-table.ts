/** Opens a file as a table of subsidies, and reads its rows one by one with their faults. */

import { hasTwoReadings, writeEuros } from '../cells/amounts.js';
import { DateOrders } from '../cells/date-orders.js';
import { hasTwoOrders } from '../cells/dates.js';
import { DecimalSigns } from '../cells/decimal-signs.js';
import { repairText } from '../cells/repair-text.js';
import type { Fault } from '../fault.js';
import { checkHeadings, refuseOtherFormat, scoreSubsidyHeading } from '../table/check-headings.js';
import { completeRows, isHeadingAgain } from '../table/complete-rows.js';
import { matchHeadings } from '../table/match-headings.js';
import { openTable, type Table, type TableRow } from '../table/read-table.js';
import { readStatedTable, type TableWords } from '../table/stated-table.js';
import { straightenCells } from '../table/straighten-cells.js';
import { AMOUNT_COLUMNS } from './subsidy-amounts.js';
import { readCells, type SubsidyCells, type SubsidyLayout } from './subsidy-cells.js';
import { type ReadSubsidy, readSubsidy, type SeenColumns } from './subsidy-row.js';
import { type StatedTotal, TotalLines } from './total-lines.js';

/** A row as it was read, and as stated if it must be corrected. */
export interface SubsidyRow extends ReadSubsidy {
  /** The row could not be read at all, so it may not even be a row. */
  readonly isLost?: boolean;
  /** The cells of a row that cannot be imported. */
  readonly rejected?: readonly string[];
}

export interface SubsidyTable extends Pick<Table, 'size' | 'position' | 'writtenAt'> {
  readonly headings: readonly string[];
  /** Faults of the heading. */
  readonly faults: readonly Fault[];
  readonly rows: AsyncIterable<SubsidyRow>;
  /** Call it at the end: columns that are not imported, with the number of their values. */
  readonly unknownColumns: () => Fault[];
}

/** @throws BadInput when the file is no table of subsidies. */
export async function openSubsidies(file: string, source: string, words: TableWords = {}): Promise<SubsidyTable> {
  const stated = readStatedTable(words);
  const table = await openTable('subsidies', file, { score: scoreSubsidyHeading(stated.columns) });
  const headings = table.heading.cells.map((heading) => repairText(heading).trim());
  const matched = matchHeadings(headings, stated.columns);
  try {
    refuseOtherFormat(file, headings, matched, stated.constants.has('idAttribuant'));
  } catch (error) {
    table.close();
    throw error;
  }
  const { line } = table.heading;
  const layout = { headings, columns: matched.columns, isOfficial: matched.isOfficial };
  const unknown = new Map<number, number>(matched.unknown.map((position) => [position, 0]));
  return {
    ...{ size: table.size, position: table.position, writtenAt: table.writtenAt, headings },
    faults: [...table.above.map(blameAbove), ...checkHeadings(line, headings, matched)],
    rows: readRows(file, table, layout, source, unknown, words),
    unknownColumns: () =>
      [...unknown].flatMap(([position, count]) => blameColumn(line, headings[position] ?? '', count)),
  };
}

async function* readRows(
  file: string,
  table: Table,
  layout: SubsidyLayout,
  source: string,
  unknown: Map<number, number>,
  words: TableWords,
): AsyncGenerator<SubsidyRow> {
  const none = { signs: new DecimalSigns(), orders: new DateOrders() };
  const lines = new TotalLines();
  let seen: SeenColumns | undefined;
  const complete = completeRows(layout, readStatedTable(words));
  for await (const row of table.rows) {
    const { cells, faults } = straightenCells(row, layout);
    if (cells === undefined) {
      yield { subsidy: undefined, faults, isLost: row.flaw === 'LOST', rejected: row.cells };
      continue;
    }
    if (isHeadingAgain(cells, layout.headings)) continue;
    for (const [position, count] of unknown) {
      if ((cells[position] ?? '').trim() !== '') unknown.set(position, count + 1);
    }
    const named = readCells(complete.layout, { ...row, cells: complete.cells(cells) });
    // The rows after it count too: the file is read once more, but only for such an amount or date.
    if (seen === undefined && mayMeanTwo(named)) seen = await seeColumns(file, layout, words);
    const totals = lines.take(named, cells, (seen ?? none).signs);
    if (totals !== undefined) {
      yield { subsidy: undefined, totals, faults: [...faults, ...blameTotals(totals)] };
      continue;
    }
    const read = readSubsidy(named, source, seen ?? none);
    const rejected = read.subsidy === undefined ? { rejected: row.cells } : {};
    yield { ...read, ...rejected, faults: faults.length === 0 ? read.faults : [...faults, ...read.faults] };
  }
}

const listAmounts = (cells: SubsidyCells) => AMOUNT_COLUMNS.map((column) => [column, cells.value(column)] as const);

const mayMeanTwo = (cells: SubsidyCells) =>
  listAmounts(cells).some(([, amount]) => hasTwoReadings(amount)) || hasTwoOrders(cells.value('dateConvention'));

async function seeColumns(file: string, layout: SubsidyLayout, words: TableWords): Promise<SeenColumns> {
  const [signs, orders] = [new DecimalSigns(), new DateOrders()];
  const lines = new TotalLines();
  const score = scoreSubsidyHeading(readStatedTable(words).columns);
  const table = await openTable('subsidies', file, { score });
  for await (const row of table.rows) {
    const { cells } = straightenCells(row, layout);
    if (cells === undefined) continue;
    const named = readCells(layout, { ...row, cells });
    const isTotal = lines.take(named, cells, signs) !== undefined;
    if (!isTotal) orders.see(named.value('dateConvention'));
    for (const [column, amount] of listAmounts(named)) {
      if (isTotal) signs.seeTotal(column, amount);
      else signs.see(column, amount);
    }
  }
  return { signs, orders };
}

function blameTotals(totals: readonly StatedTotal[]): Fault[] {
  return totals.flatMap(({ line, column, stated, read }) => {
    if (stated === read) return [];
    const value = writeEuros(stated);
    const message = `the line says ${value} in all, and the rows above it make ${writeEuros(read)}: ${writeEuros(stated - read)} differ`;
    return [
      {
        line,
        column,
        value,
        rule: 'total-differs',
        message,
        remedy: 'look for a row that is missing, wrong or there twice',
      },
    ];
  });
}

/** Titles and remarks above the table are no rows. */
function blameAbove({ line, cells }: TableRow): Fault {
  const value = cells
    .filter((cell) => cell.trim() !== '')
    .join(' ')
    .slice(0, 200);
  const message = 'it stands above the table and is not imported';
  return { line, column: '', value, rule: 'above-table', message, remedy: 'nothing, unless it is a row' };
}

/** Spreadsheets leave columns without a heading; empty ones are no fault. */
function blameColumn(line: number, column: string, count: number): Fault[] {
  if (column === '' && count === 0) return [];
  const message = `the column "${column}" is not one of a subsidy, so its ${count} values are not imported`;
  const remedy = 'rename it as in the template (npx passerelle template subsidies), or remove it';
  return [{ line, column, value: column, rule: 'unknown-column', message, remedy }];
}
