/** Opens a file as a table of subsidies, and reads its rows one by one with their faults. */

import { hasTwoReadings } from '../cells/amounts.js';
import { DateOrders } from '../cells/date-orders.js';
import { hasTwoOrders } from '../cells/dates.js';
import { DecimalSigns } from '../cells/decimal-signs.js';
import { normalizeName } from '../cells/normalize-name.js';
import { repairText } from '../cells/repair-text.js';
import type { Fault } from '../fault.js';
import { checkHeadings, refuseOtherFormat, scoreSubsidyHeading } from '../table/check-headings.js';
import { isHeadingAgain } from '../table/complete-rows.js';
import { fillMerged } from '../table/fill-merged.js';
import { matchHeadings } from '../table/match-headings.js';
import { openTable, type Table, type TableRow } from '../table/read-table.js';
import { readStatedTable, type TableWords } from '../table/stated-table.js';
import { type StraightCells, straightenCells } from '../table/straighten-cells.js';
import { explainUnread } from '../table/unread-sheet.js';
import type { YearlyColumn } from '../table/yearly-columns.js';
import { findUnits } from './amount-units.js';
import { explainAside, explainNobody } from './aside-rows.js';
import { blameTotals } from './blame-totals.js';
import { correctRow } from './corrections/correct-row.js';
import { Corrections } from './corrections/corrections.js';
import { explainForeign } from './foreign-rows.js';
import { findGivenNames } from './given-names.js';
import { findTypeColumn, natureOf } from './natures.js';
import { explainRefusal } from './refused-rows.js';
import { RowViews } from './row-views.js';
import { AMOUNT_COLUMNS } from './subsidy-amounts.js';
import type { SubsidyCells, SubsidyLayout } from './subsidy-cells.js';
import { type ReadSubsidy, readSubsidy, type SeenColumns } from './subsidy-row.js';

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

/** What is known about a file before its rows are read. */
export interface SubsidyWords extends TableWords {
  /** Without them, no row reduces the grant of another one. */
  readonly corrections?: Corrections | undefined;
}

/** @throws BadInput when the file is not a table of subsidies. */
export async function openSubsidies(file: string, source: string, words: SubsidyWords = {}): Promise<SubsidyTable> {
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
  const { isOfficial } = matched;
  const type = findTypeColumn(headings, matched.columns, matched.unknown);
  const given = findGivenNames(headings, matched.columns, matched.unknown);
  const columns = new Map(matched.columns);
  if (type !== undefined) columns.set('nature', type);
  if (given !== undefined) columns.set('prenomBeneficiaire', given);
  const titles = table.above.map(({ cells }) => cells.join(' ').trim());
  const layout = { headings, columns, isOfficial, units: findUnits(file, headings, columns, titles) };
  const isOnSheets = 'used' in table.layout && table.layout.used > 1;
  const unknown = new Map<number, number>(matched.unknown.map((position) => [position, 0]));
  const rows = readRows(file, table, layout, matched.years, source, unknown, words);
  return {
    ...{ size: table.size, position: table.position, writtenAt: table.writtenAt, headings },
    faults: [...table.above.map(blameAbove), ...blameCopies(table.copies), ...checkHeadings(line, headings, matched)],
    rows: isOnSheets ? nameSheets(rows) : rows,
    unknownColumns: () =>
      [...unknown].flatMap(([position, count]) =>
        position === type && count === 0 ? [] : blameColumn(line, headings[position] ?? '', count),
      ),
  };
}

interface PlacedRow extends SubsidyRow {
  readonly sheet?: string | undefined;
}

async function* readRows(
  file: string,
  table: Table,
  layout: SubsidyLayout,
  years: readonly YearlyColumn[],
  source: string,
  unknown: Map<number, number>,
  words: SubsidyWords,
): AsyncGenerator<PlacedRow> {
  const { corrections = new Corrections() } = words;
  const none = { signs: new DecimalSigns(), orders: new DateOrders() };
  const views = new RowViews(layout, years, readStatedTable(words));
  let seen: SeenColumns | undefined;
  for await (const row of table.rows) {
    const { sheet } = row;
    const { cells, faults } = straighten(row, layout);
    if (cells === undefined) {
      yield { subsidy: undefined, faults, isLost: row.flaw === 'LOST', rejected: row.cells, sheet };
      continue;
    }
    if (isHeadingAgain(cells, layout.headings)) continue;
    for (const [position, count] of unknown) {
      const cell = (cells[position] ?? '').trim();
      const isNature = position === layout.columns.get('nature') && natureOf(cell) !== undefined;
      if (cell !== '' && !isNature) unknown.set(position, count + 1);
    }
    for (const [at, { view, cells: named }] of views.of({ ...row, cells }).entries()) {
      const own = at === 0 ? faults : [];
      // The rows after it count too: the file is read once more, but only for such an amount or date.
      if (seen === undefined && mayMeanTwo(named)) seen = await seeColumns(file, layout, years, words);
      const totals = view.lines.take(named, cells, (seen ?? none).signs);
      if (totals !== undefined) {
        yield { subsidy: undefined, totals, faults: [...own, ...blameTotals(totals)], sheet };
        continue;
      }
      const aside = explainAside(named, row.cells, layout.headings.length);
      if (aside !== undefined) {
        yield { subsidy: undefined, totals: [], faults: [...own, aside], sheet };
        continue;
      }
      const refusal = explainNobody(named, row.cells) ?? explainForeign(named) ?? explainRefusal(named);
      if (refusal !== undefined) {
        if (refusal.isRejected) view.lines.leaveOut(named, (seen ?? none).signs);
        const outcome = refusal.isRejected ? { rejected: row.cells } : { totals: [] };
        yield { subsidy: undefined, ...outcome, faults: [...own, refusal.fault], sheet };
        continue;
      }
      const read = correctRow(readSubsidy(named, source, seen ?? none), named, corrections, file);
      const isOut = read.subsidy === undefined && !read.isNetted;
      if (isOut) view.lines.leaveOut(named, (seen ?? none).signs);
      const rejected = isOut ? { rejected: row.cells } : {};
      yield { ...read, ...rejected, faults: own.length === 0 ? read.faults : [...own, ...read.faults], sheet };
    }
  }
  const above = views.finish();
  if (above.length > 0) yield { subsidy: undefined, totals: above, faults: blameTotals(above) };
  for (const { line, sheet = '', cells } of table.unread) {
    const fault = explainUnread(line, sheet, cells.join(';').slice(0, 200));
    yield { subsidy: undefined, faults: [fault], isLost: true };
  }
}

/** The cells of a row under their headings, those that are merged with the cell above filled. */
function straighten(row: TableRow, layout: SubsidyLayout): StraightCells {
  if (row.merged === undefined) return straightenCells(row, layout);
  const money = new Set(AMOUNT_COLUMNS.flatMap((column) => layout.columns.get(column) ?? []));
  return straightenCells({ ...row, cells: fillMerged(row, row.cells, money) }, layout);
}

/** In faults, columns are named as a spreadsheet shows them on their sheet. */
async function* nameSheets(rows: AsyncIterable<PlacedRow>): AsyncGenerator<SubsidyRow> {
  for await (const { sheet, ...row } of rows)
    yield { ...row, faults: row.faults.map((fault) => ({ ...fault, column: `${sheet}!${fault.column}` })) };
}

const listAmounts = (cells: SubsidyCells) => AMOUNT_COLUMNS.map((column) => [column, cells.value(column)] as const);

const mayMeanTwo = (cells: SubsidyCells) =>
  listAmounts(cells).some(([, amount]) => hasTwoReadings(amount)) || hasTwoOrders(cells.value('dateConvention'));

async function seeColumns(
  file: string,
  layout: SubsidyLayout,
  years: readonly YearlyColumn[],
  words: TableWords,
): Promise<SeenColumns> {
  const [signs, orders] = [new DecimalSigns(), new DateOrders()];
  const stated = readStatedTable(words);
  const views = new RowViews(layout, years, stated);
  const table = await openTable('subsidies', file, { score: scoreSubsidyHeading(stated.columns) });
  for await (const row of table.rows) {
    const { cells } = straighten(row, layout);
    if (cells === undefined) continue;
    for (const { view, cells: named } of views.of({ ...row, cells })) {
      const isTotal = view.lines.take(named, cells, signs) !== undefined;
      if (!isTotal) orders.see(named.value('dateConvention'));
      for (const [column, amount] of listAmounts(named)) {
        if (isTotal) signs.seeTotal(column, amount);
        else signs.see(column, amount);
      }
    }
  }
  return { signs, orders };
}

/** One table for each sheet. */
function blameCopies(rows: readonly TableRow[]): Fault[] {
  const counts = new Map<string, number>();
  for (const { sheet = '' } of rows) counts.set(sheet, (counts.get(sheet) ?? 0) + 1);
  return [...counts].map(([sheet, count]) => ({
    ...{ line: 1, column: sheet, value: sheet, rule: 'copied-sheet' },
    message: `${count} rows of the sheet "${sheet}" are on another sheet too, so they are read once`,
    remedy: 'nothing, unless they are other grants: then import the sheet as a separate file',
  }));
}

/** Titles and remarks above the table are not rows. */
function blameAbove({ line, cells }: TableRow): Fault {
  const value = cells
    .filter((cell) => cell.trim() !== '')
    .join(' ')
    .slice(0, 200);
  const message = 'it is above the table and is not imported';
  return { line, column: '', value, rule: 'above-table', message, remedy: 'nothing, unless it is a row' };
}

const MONEY =
  /\b(?:montants?|subventions?|aides?|sommes?|couts?|budget|depenses?|acomptes?|soldes?|versee?s?|euros?|credits?|fonctionnement|investissement|equipement)\b/;

/** Spreadsheets leave columns without a heading; empty ones are not a fault. */
function blameColumn(line: number, column: string, count: number): Fault[] {
  if (column === '' && count === 0) return [];
  if (MONEY.test(normalizeName(column.replaceAll('€', ' euros ')))) {
    const message = `the column "${column}" may contain amounts too, and its ${count} values are not imported`;
    const remedy = `if it is what was granted, say so with --map "${column}=montant"`;
    return [{ line, column, value: column, rule: 'other-amount', message, remedy }];
  }
  const message = `the column "${column}" is not a column of subsidies, so its ${count} values are not imported`;
  const remedy = 'rename it as in the template (npx passerelle template subsidies), or remove it';
  return [{ line, column, value: column, rule: 'unknown-column', message, remedy }];
}
